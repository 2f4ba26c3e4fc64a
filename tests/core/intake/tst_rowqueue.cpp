// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowqueue.h"

#include "tests/runner.h"

#include <QBuffer>
#include <atomic>
#include <rapidcheck.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::intake;

namespace {
Observation named(qint64 row, size_t length = 4)
{
    Observation one;
    one.row = row;
    one.add(TraitKind::Name, std::string(length, 'x'));
    return one;
}

/// Gives rows of every kind in turn: 'o', 's', 'n' and 'f', numbered.
class TellingReader : public ingest::Reader {
public:
    TellingReader(std::string kinds, size_t length, std::optional<ErrorCode> end = std::nullopt) : m_kinds(std::move(kinds)), m_length(length), m_end(end) {}
    QString id() const override { return u"telling"_s; }
    int version() const override { return 1; }
    QString title() const override { return {}; }
    int recognises(const ingest::Sample &) const override { return 0; }
    Result<void> readFacts(QIODevice &, const ingest::ReadOptions &, ingest::Sink &sink, const JobContext &context) const override
    {
        thread = std::this_thread::get_id();
        qint64 row = 0;
        for (const char kind : m_kinds) {
            if (context.isCancelled())
                return failure(ErrorCode::Cancelled, {});
            ++row;
            if (kind == 's')
                sink.store(StoreRow{row, {}});
            else if (kind == 'n')
                sink.subnet(SubnetRow{row, {}, {}, {}, {}});
            else if (kind == 'f')
                sink.finding({Severity::Note, u"x"_s, {}, Place{{}, row, 0}, {}, {}, {}});
            else
                sink.observation(named(row, m_length));
            ++given;
        }
        if (m_end)
            return failure(*m_end, u"x"_s);
        return {};
    }
    mutable std::atomic<qint64> given = 0;
    mutable std::thread::id thread;

private:
    std::string m_kinds;
    size_t m_length;
    std::optional<ErrorCode> m_end;
};

/// What came, as "o1 s2"; calls \a seen after each.
class NotingSink : public ingest::Sink {
public:
    explicit NotingSink(std::function<void(qint64 taken)> seen = {}) : m_seen(std::move(seen)) {}
    void observation(Observation &&row) override { note('o', row.row); }
    void store(StoreRow &&row) override { note('s', row.row); }
    void subnet(SubnetRow &&row) override { note('n', row.row); }
    void finding(Finding &&finding) override { note('f', finding.where.line); }
    std::string kinds;
    bool isInOrder = true;

private:
    void note(char kind, qint64 row)
    {
        kinds += kind;
        isInOrder = isInOrder && row == static_cast<qint64>(kinds.size());
        if (m_seen)
            m_seen(row);
    }
    std::function<void(qint64)> m_seen;
};

Result<void> pass(const TellingReader &reader, ingest::Sink &sink, const JobContext &context = {})
{
    QBuffer input;
    return readBeside(reader, input, {}, sink, context);
}
} // namespace

class RowQueueTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRowInItsOrder()
    {
        QVERIFY(rc::check("what goes in comes out", [] {
            const auto count = *rc::gen::inRange<size_t>(0, 3'000);
            std::string kinds;
            for (size_t i = 0; i < count; ++i)
                kinds += *rc::gen::element('o', 'o', 'o', 's', 'n', 'f');
            const TellingReader reader(kinds, *rc::gen::element<size_t>(1, 2'000, 20'000));
            NotingSink sink;
            RC_ASSERT(pass(reader, sink).has_value());
            RC_ASSERT(sink.kinds == kinds);
            RC_ASSERT(sink.isInOrder);
        }));
    }

    void theCallersThreadStores()
    {
        const TellingReader reader(std::string(10, 'o'), 1);
        std::thread::id storing;
        NotingSink sink([&storing](qint64) { storing = std::this_thread::get_id(); });
        QVERIFY_RESULT(pass(reader, sink));
        QVERIFY(storing == std::this_thread::get_id());
        QVERIFY(reader.thread != storing);
    }

    void aFastReaderWaits_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("most");
        constexpr int bundles = static_cast<int>(RowQueue::mostWaiting) + 2; // one more being filled, and one being taken
        QTest::newRow("many rows") << 4 << bundles * static_cast<int>(RowQueue::rowsOfBundle);
        QTest::newRow("long rows") << 100'000 << bundles * (static_cast<int>(RowQueue::bytesOfBundle) / 100'000 + 1);
    }
    void aFastReaderWaits()
    {
        QFETCH(int, length);
        QFETCH(int, most);
        const TellingReader reader(std::string(static_cast<size_t>(most) * 3, 'o'), static_cast<size_t>(length));
        qint64 furthest = 0;
        NotingSink sink([&](qint64 taken) { furthest = std::max(furthest, reader.given - taken); });
        QVERIFY_RESULT(pass(reader, sink));
        QVERIFY2(furthest <= most, qPrintable(QString::number(furthest)));
    }

    void whatTheReaderAnswersIsAnswered()
    {
        NotingSink sink;
        const auto failed = pass(TellingReader(std::string(1'000, 'o'), 1, ErrorCode::FormatInvalid), sink);
        QVERIFY(!failed && failed.error().code == ErrorCode::FormatInvalid);
        QCOMPARE(sink.kinds.size(), size_t(1'000)); // what came before
    }

    void cancelEndsBoth()
    {
        std::stop_source stop;
        const TellingReader reader(std::string(1'000'000, 'o'), 1);
        NotingSink sink([&stop](qint64 taken) {
            if (taken == 1'000)
                stop.request_stop();
        });
        const auto cancelled = pass(reader, sink, JobContext(stop.get_token()));
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
        QVERIFY(reader.given < 1'000'000);
        QCOMPARE(static_cast<qint64>(sink.kinds.size()), reader.given.load()); // nothing is lost on the way
    }
};
PHASEOUT_TEST(RowQueueTest)
#include "tst_rowqueue.moc"
