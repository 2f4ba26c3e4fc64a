// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/discover.h"
#include "core/discover/interfaces.h"
#include "core/discover/probes.h"
#include "tests/core/discover/responder.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace phaseout;
using namespace phaseout::discover;
using namespace Qt::Literals::StringLiterals;
using test::Responder;

namespace {
const FixedClock clockAtNine(QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
const QByteArray sadpReply = "<?xml version=\"1.0\"?><ProbeMatch><IPv4Address>192.0.2.10</IPv4Address><Salt>pepper</Salt></ProbeMatch>";
const QByteArray sadpKept = "<?xml version=\"1.0\"?><ProbeMatch><IPv4Address>192.0.2.10</IPv4Address></ProbeMatch>";
const QByteArray wsdReply = "<s:Envelope><s:Body><d:ProbeMatches><d:ProbeMatch/></d:ProbeMatches></s:Body></s:Envelope>";

QString loopbackName()
{
    const auto all = allInterfaces();
    if (all)
        for (const Interface &interface : *all)
            if (interface.isLoopback)
                return interface.name;
    return {};
}

Options onLoopback(const Responder &wsd, const Responder &sadp)
{
    Options options;
    options.interfaces = {loopbackName()};
    options.listenMs = 600;
    options.loopbackOnly = LoopbackOnly{.wsDiscoveryPort = wsd.port(), .sadpPort = sadp.port(), .repeatGapMs = 50};
    return options;
}

/// \a datagram with its identity replaced, so that it can be compared.
QByteArray withoutIdentity(const QByteArray &datagram)
{
    static const QRegularExpression identity(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    return QString::fromLatin1(datagram).replace(identity, u"ID"_s).toLatin1();
}

std::vector<QByteArray> sortedWithoutIdentity(const std::vector<QByteArray> &datagrams)
{
    std::vector<QByteArray> all;
    for (const QByteArray &datagram : datagrams)
        all.push_back(withoutIdentity(datagram));
    std::sort(all.begin(), all.end());
    return all;
}

QStringList findingIds(const Found &found)
{
    QStringList ids;
    for (const Finding &finding : found.findings)
        ids += finding.id;
    return ids;
}
} // namespace

/// Whole searches, on loopback only.
class TestDiscover : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        if (loopbackName().isEmpty())
            QSKIP("This computer has no loopback interface.");
    }

    void hearsACameraOfEachProtocolOnce()
    {
        const Responder wsd({wsdReply}), sadp({sadpReply});
        const auto found = discover::discover(onLoopback(wsd, sadp), clockAtNine, JobContext());
        QVERIFY_RESULT(found);
        QCOMPARE(found->findings.size(), size_t(0));
        QCOMPARE(found->askedAt, clockAtNine.now());
        QCOMPARE(found->replies.size(), size_t(2));
        for (const Reply &reply : found->replies) {
            QCOMPARE(reply.from.text(), u"127.0.0.1"_s);
            QCOMPARE(reply.interface, loopbackName());
            QCOMPARE(reply.receivedAt, clockAtNine.now());
            QCOMPARE(reply.payload, reply.protocol == Protocol::Sadp ? sadpKept : wsdReply);
        }
        QVERIFY(found->replies[0].protocol != found->replies[1].protocol);
    }

    void sendsTheProbesThreeTimesAndNothingElse()
    {
        const Responder wsd({wsdReply}), sadp({sadpReply});
        const auto found = discover::discover(onLoopback(wsd, sadp), clockAtNine, JobContext());
        QVERIFY_RESULT(found);
        QCOMPARE(found->probesSent, 9);
        SeededIds ids(1);
        std::vector<QByteArray> expectedWsd, expectedSadp;
        for (int i = 0; i < 3; ++i) {
            for (const QByteArray &probe : probes(Protocol::WsDiscovery, ids))
                expectedWsd.push_back(probe);
            for (const QByteArray &probe : probes(Protocol::Sadp, ids))
                expectedSadp.push_back(probe);
        }
        QCOMPARE(sortedWithoutIdentity(wsd.heard()), sortedWithoutIdentity(expectedWsd));
        QCOMPARE(sortedWithoutIdentity(sadp.heard()), sortedWithoutIdentity(expectedSadp));
        // A repeat is the same message, so that a camera need not answer it twice.
        QCOMPARE(sadp.heard().at(0), sadp.heard().at(2));
    }

    void asksOnlyTheProtocolsThatWereChosen()
    {
        const Responder wsd({wsdReply}), sadp({sadpReply});
        Options options = onLoopback(wsd, sadp);
        options.protocols = {Protocol::Sadp};
        options.repeats = 1;
        const auto found = discover::discover(options, clockAtNine, JobContext());
        QVERIFY_RESULT(found);
        QCOMPARE(found->probesSent, 1);
        QCOMPARE(wsd.heard().size(), size_t(0));
        QCOMPARE(sadp.heard().size(), size_t(1));
    }

    void hearsWhatIsSentToTheGroup()
    {
        namespace asio = boost::asio;
        const Responder wsd({}), sadp({});
        Options options = onLoopback(wsd, sadp);
        options.loopbackOnly->sadpGroupPort = 37020;
        asio::io_context io;
        asio::ip::udp::socket camera(io, asio::ip::udp::v4());
        camera.set_option(asio::ip::multicast::outbound_interface(asio::ip::address_v4::loopback()));
        const asio::ip::udp::endpoint group(asio::ip::make_address_v4("239.255.255.250"), 37020);
        boost::system::error_code error;
        bool isSent = false;
        const JobContext answering({}, [&](const Progress &) {
            if (!isSent)
                camera.send_to(asio::buffer(sadpReply.data(), static_cast<size_t>(sadpReply.size())), group, 0, error);
            isSent = true;
        });
        const auto found = discover::discover(options, clockAtNine, answering);
        QVERIFY_RESULT(found);
        if (error || !found->findings.empty())
            QSKIP("This computer cannot multicast on loopback.");
        QCOMPARE(found->replies.size(), size_t(1));
        QCOMPARE(found->replies[0].payload, sadpKept);
    }

    void hostileRepliesAreBounded()
    {
        std::vector<QByteArray> hostile{QByteArray(), QByteArray(1, '\0'), QByteArray(40'000, 'x'), QByteArray(largestReply + 1, 'y'),
                                        QByteArray("<Probe></Probe>"), QByteArray("<Salt>" + QByteArray(9'000, '<'))};
        for (int i = 0; i < 100; ++i)
            hostile.push_back("<ProbeMatch>" + QByteArray::number(i) + "</ProbeMatch>");
        const Responder wsd({QByteArray(largestReply, 'z')}), sadp(hostile);
        Options options = onLoopback(wsd, sadp);
        options.repeats = 1;
        const auto found = discover::discover(options, clockAtNine, JobContext());
        QVERIFY_RESULT(found);
        QVERIFY(std::ssize(found->replies) <= mostFromOneSender);
        for (const Reply &reply : found->replies) {
            QVERIFY(!reply.payload.contains("Salt"));
            QVERIFY(reply.payload.size() <= largestReply);
        }
        QVERIFY(findingIds(*found).contains(u"discover.reply-too-long"_s));
        QVERIFY(findingIds(*found).contains(u"discover.too-many-replies"_s));
    }

    void keepsNoMoreThanItWasTold()
    {
        const Responder wsd({"<a/>", "<b/>", "<c/>"}), sadp({});
        Options options = onLoopback(wsd, sadp);
        options.mostReplies = 2;
        const auto found = discover::discover(options, clockAtNine, JobContext());
        QVERIFY_RESULT(found);
        QCOMPARE(found->replies.size(), size_t(2));
        QCOMPARE(findingIds(*found), QStringList{u"discover.too-many-replies"_s});
    }

    void aFloodDoesNotKeepItFromEnding()
    {
        const Responder wsd({}), sadp({sadpReply}, 50'000);
        Options options = onLoopback(wsd, sadp);
        options.listenMs = 200;
        options.repeats = 1;
        const auto found = discover::discover(options, clockAtNine, JobContext());
        QVERIFY_RESULT(found);
        QCOMPARE(found->replies.size(), size_t(1));
    }

    void cancelWhileListeningDiscardsEverything()
    {
        const Responder wsd({wsdReply}), sadp({sadpReply});
        Options options = onLoopback(wsd, sadp);
        options.listenMs = 30'000;
        std::stop_source stop;
        const JobContext context(stop.get_token(), [&](const Progress &progress) {
            if (progress.done > 0)
                stop.request_stop();
        });
        const auto found = discover::discover(options, clockAtNine, context);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

    void cancelBeforeTheStartSendsNothing()
    {
        const Responder wsd({}), sadp({});
        std::stop_source stop;
        stop.request_stop();
        const auto found = discover::discover(onLoopback(wsd, sadp), clockAtNine, JobContext(stop.get_token()));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QCOMPARE(wsd.heard().size() + sadp.heard().size(), size_t(0));
    }

    void aSearchWaitsForTheOneBefore()
    {
        const Responder wsd({}), sadp({});
        Options options = onLoopback(wsd, sadp);
        options.lastAskedAt = clockAtNine.now().addSecs(-3);
        std::stop_source stop;
        const JobContext context(stop.get_token(), [&](const Progress &) { stop.request_stop(); });
        const auto found = discover::discover(options, clockAtNine, context);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QCOMPARE(sadp.heard().size(), size_t(0));

        options.lastAskedAt = clockAtNine.now().addSecs(-15);
        QVERIFY_RESULT(discover::discover(options, clockAtNine, JobContext()));
        options.lastAskedAt = clockAtNine.now().addYears(1); // the clock was set back: no reason to wait for ever
        QVERIFY_RESULT(discover::discover(options, clockAtNine, JobContext()));
    }

    void progressReachesTheCaller()
    {
        const Responder wsd({wsdReply}), sadp({});
        std::vector<Progress> told;
        const JobContext context({}, [&](const Progress &progress) { told.push_back(progress); });
        QVERIFY_RESULT(discover::discover(onLoopback(wsd, sadp), clockAtNine, context));
        QVERIFY(told.size() > 2);
        QCOMPARE(told.back().total, 600);
        QVERIFY(told.back().done <= 600 && told.back().done > told.front().done);
    }

    void optionsOutOfRangeAreRefused_data()
    {
        QTest::addColumn<std::function<void(Options &)>>("spoil");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, std::function<void(Options &)> spoil, ErrorCode code = ErrorCode::ValueInvalid) {
            QTest::newRow(name) << std::move(spoil) << int(code);
        };
        row("no interface", [](Options &o) { o.interfaces.clear(); });
        row("an interface twice", [](Options &o) { o.interfaces += o.interfaces; });
        row("no protocol", [](Options &o) { o.protocols.clear(); });
        row("a protocol twice", [](Options &o) { o.protocols = {Protocol::Sadp, Protocol::Sadp}; });
        row("no time", [](Options &o) { o.listenMs = 0; });
        row("too long", [](Options &o) { o.listenMs = 30'001; });
        row("never asked", [](Options &o) { o.repeats = 0; });
        row("asked too often", [](Options &o) { o.repeats = 4; });
        row("too far", [](Options &o) { o.hops = 5; });
        row("nothing kept", [](Options &o) { o.mostReplies = 0; });
        row("loopback for the real network", [](Options &o) { o.loopbackOnly.reset(); });
        row("absent interface", [](Options &o) { o.interfaces = {u"absent0"_s}; }, ErrorCode::NotFound);
    }
    void optionsOutOfRangeAreRefused()
    {
        QFETCH(std::function<void(Options &)>, spoil);
        QFETCH(int, code);
        const Responder wsd({}), sadp({});
        Options options = onLoopback(wsd, sadp);
        spoil(options);
        const auto found = discover::discover(options, clockAtNine, JobContext());
        QVERIFY(!found);
        QCOMPARE(int(found.error().code), code);
        QCOMPARE(wsd.heard().size() + sadp.heard().size(), size_t(0));
    }

    void realInterfacesAreRefusedInTests()
    {
        const auto real = interfaces();
        QVERIFY_RESULT(real);
        for (const Interface &interface : *real) {
            QVERIFY(!interface.isLoopback);
            const Responder wsd({}), sadp({});
            Options options = onLoopback(wsd, sadp);
            options.interfaces = {interface.name};
            const auto found = discover::discover(options, clockAtNine, JobContext());
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::ValueInvalid);
        }
    }
};

PHASEOUT_TEST(TestDiscover)
#include "tst_discover.moc"
