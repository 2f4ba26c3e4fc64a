// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "tests/runner.h"

#include <QCryptographicHash>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
QByteArray digestOf(const std::vector<QByteArray> &pieces)
{
    Sha256 hash;
    for (const QByteArray &piece : pieces)
        hash.add(piece);
    return hash.result().toHex();
}
} // namespace

class Sha256Test : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // NIST's examples for FIPS 180-4, and a million times "a".
    void givesPublishedDigests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("many blocks") << QByteArray(1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void givesPublishedDigests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, digest);
        QCOMPARE(digestOf({bytes}), digest);
    }
    void everyLengthAroundABlock()
    {
        for (int length = 0; length < 200; ++length) {
            const QByteArray bytes(length, 'x');
            QCOMPARE(Sha256::of(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        }
    }
    void piecesDoNotMatter()
    {
        QVERIFY(rc::check("the same as Qt's, however it is cut", [](const std::vector<std::string> &texts) {
            std::vector<QByteArray> pieces;
            QByteArray all;
            for (const std::string &text : texts) {
                pieces.push_back(QByteArray::fromStdString(text).repeated(1 + static_cast<int>(text.size() % 5)));
                all += pieces.back();
            }
            const QByteArray expected = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
            RC_ASSERT(digestOf(pieces) == expected);
        }));
    }
};
PHASEOUT_TEST(Sha256Test)
#include "tst_sha256.moc"
