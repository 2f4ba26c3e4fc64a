// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

Q_DECLARE_METATYPE(Change)

namespace {
const DeviceId device(QUuid(u"11111111-2222-4333-8444-555555555501"_s));
const StoreId shop(QUuid(u"11111111-2222-4333-8444-555555555502"_s));
const BatchId batch(QUuid(u"11111111-2222-4333-8444-555555555503"_s));
const Delivery removed{DeliveryState::Removed, EvidenceLevel::Evidenced, u"photo <1>"_s, QDate(2026, 10, 1)};

Store storeWithEverything()
{
    Store store{.id = shop, .organisation = OrganisationId(QUuid(u"11111111-2222-4333-8444-555555555504"_s)), .code = *StoreCode::parse(u"0231"_s)};
    store.name = u"Café “Ω” \u202e"_s;
    store.address = u"1 High Street, =cmd"_s;
    store.town = u"Dover"_s;
    store.postcode = *Postcode::parse(u"CT16 3PS"_s);
    store.region = u"South East"_s;
    store.nation = Nation::England;
    store.format = u"Extra"_s;
    store.latitude = 51.148123;
    store.longitude = -1.5;
    store.closedOn = QDate(2027, 1, 31);
    store.sensitivity = 2;
    store.note = u"line\nbreak"_s;
    store.isUserMade = true;
    return store;
}

Batch batchWithEverything()
{
    Batch b;
    b.id = batch;
    b.number = 3;
    b.fileName = u"scan\n=1.xml"_s;
    b.fileSha256 = QByteArray(32, '\x80');
    b.reader = u"nmap-xml"_s;
    b.readerVersion = 2;
    b.mapping = "{\"a\":1}";
    b.storeHint = u"0231"_s;
    b.importedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 30, 0, 123), Qt::UTC);
    b.observations = 10;
    b.storeRows = 2;
    b.subnetRows = 1;
    b.refused = 4;
    b.digest = QByteArray(32, '\x01');
    return b;
}
} // namespace

class ChangesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindComesBack_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const Change &change, const QString &kind) { QTest::newRow(name) << change << kind; };
        const DeviceDecision decision{Verdict::Confirmed, Maker(u"dahua"_s), u"Safire"_s, DeviceClass::Recorder, true, u"label “seen”"_s};
        row("to a store", AssignStore{device, std::nullopt, shop}, u"assign-store"_s);
        row("from a store to none of ours", AssignStore{device, shop, StoreId()}, u"assign-store"_s);
        row("from none of ours to the evidence", AssignStore{device, StoreId(), std::nullopt}, u"assign-store"_s);
        row("decided", DecideDevice{device, std::nullopt, decision}, u"decide-device"_s);
        row("decided anew", DecideDevice{device, decision, DeviceDecision()}, u"decide-device"_s);
        row("left to the evidence", DecideDevice{device, decision, std::nullopt}, u"decide-device"_s);
        row("device delivered", SetDeviceDelivery{device, Delivery(), removed}, u"device-delivery"_s);
        row("store delivered", SetStoreDelivery{shop, removed, Delivery()}, u"store-delivery"_s);
        row("isolated", SetIsolated{device, false, true}, u"isolate"_s);
        row("added", AddStore{storeWithEverything()}, u"add-store"_s);
        row("added with next to nothing", AddStore{Store{.id = shop, .organisation = {}, .code = *StoreCode::parse(u"A"_s)}}, u"add-store"_s);
        row("taken away", RemoveStore{storeWithEverything()}, u"remove-store"_s);
        row("imported", ImportBatch{batchWithEverything()}, u"import"_s);
        row("revoked", RevokeBatch{batch, u"=cmd.csv"_s}, u"revoke-import"_s);
        row("restored", RestoreBatch{batch, u""_s}, u"restore-import"_s);
        for (const Document document : everyDocument)
            QTest::newRow(qPrintable(documentSlug(document)))
                << Change(SetDocument{document, QJsonObject(), QJsonObject{{u"a"_s, 1}, {u"b"_s, QJsonArray{u"x"_s}}}}) << u"set-document"_s;
        row("planned", SetCurrentPlan{{}, QByteArray(32, '\x9f')}, u"set-plan"_s);
        row("measured against", SetBaseline{QByteArray(32, '\x9f'), {}}, u"set-baseline"_s);
        row("rules", AdoptRules{u"1"_s, u"2 abc"_s}, u"adopt-rules"_s);
    }
    void everyKindComesBack()
    {
        QFETCH(Change, change);
        QFETCH(QString, kind);
        QCOMPARE(changeKind(change), kind);
        const auto read = changeFromJson(kind, changeVersion(change), toJson(change));
        QVERIFY_RESULT(read);
        QVERIFY(*read == change);
        QVERIFY(inverse(inverse(change)) == change || kind == u"import");

        const Edit edit{{change, inverse(change)}, u"why “so”"_s};
        const QByteArray bytes = toBytes(edit);
        const auto back = editFromBytes(bytes);
        QVERIFY_RESULT(back);
        QVERIFY(*back == edit);
        QCOMPARE(toBytes(*back), bytes);
        // Canonical: the same bytes whoever writes them, and no fractions.
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact), bytes);
        QVERIFY(!bytes.contains("51.1"));
    }
    void inverseTurnsAround()
    {
        const Edit edit{{SetIsolated{device, false, true}, AddStore{storeWithEverything()}}, u"why"_s};
        const Edit back = inverse(edit);
        QVERIFY((back == Edit{{RemoveStore{storeWithEverything()}, SetIsolated{device, true, false}}, u"why"_s}));
        QVERIFY(inverse(Change(ImportBatch{batchWithEverything()})) == Change(RevokeBatch{batch, batchWithEverything().fileName}));
        QCOMPARE(editKind(edit), u"group"_s);
        QCOMPARE(editKind(Edit{{edit.changes.front()}, {}}), u"isolate"_s);
    }
    void foreignBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const char *kind, int version, const char *body) {
            QTest::newRow(name) << QByteArray("{\"changes\":[{\"body\":" + QByteArray(body) + ",\"kind\":\"" + kind
                                              + "\",\"version\":" + QByteArray::number(version) + "}],\"reason\":\"\"}");
        };
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("not an object") << QByteArray("[]");
        row("unknown kind", "explode", 1, "{}");
        row("from the future", "isolate", 2, R"({"device":"11111111-2222-4333-8444-555555555501","from":false,"to":true})");
        row("unknown key", "isolate", 1, R"({"device":"11111111-2222-4333-8444-555555555501","from":false,"to":true,"x":1})");
        row("wrong type", "isolate", 1, R"({"device":"11111111-2222-4333-8444-555555555501","from":"no","to":true})");
        row("no device", "isolate", 1, R"({"from":false,"to":true})");
        row("an id that is none", "assign-store", 1, R"({"device":"x","from":null,"to":null})");
        row("a store that is none", "assign-store", 1, R"({"device":"11111111-2222-4333-8444-555555555501","from":null,"to":"x"})");
        row("a digest that is none", "set-plan", 1, R"({"from":"","to":"zz"})");
        row("unknown document", "set-document", 1, R"({"document":"diary","from":{},"to":{}})");
        row("unknown state", "store-delivery", 1, R"({"store":"11111111-2222-4333-8444-555555555502","from":{"state":"gone"},"to":{}})");
        row("store without a code", "add-store", 1, R"({"store":{"id":"11111111-2222-4333-8444-555555555502"}})");
    }
    void foreignBodiesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!editFromBytes(bytes));
    }
};
PHASEOUT_TEST(ChangesTest)
#include "tst_changes.moc"
