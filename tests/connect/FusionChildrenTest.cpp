#include "connect/FusionPod.h"
#include "connect/Recording.h"
#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "connect/described/DescribedWriter.h"
#include "net/HttpClient.h"
#include "support/MirrorSink.h"
#include "support/NotedSleeper.h"

#include <QTest>

#include <memory>
#include <numeric>

using namespace repromise;

namespace {

/// The shipped connector against a pod, as a source of it.
struct Source {
    explicit Source(FusionPod& pod)
        : server([&](const FakeHttpRequest& request) { return pod.answer(request); }),
          recording(Recording::load("oracle-fusion-scm")),
          clock(recording.clock)
    {
        recording.values.settings["url"] = server.url();
        link = std::make_unique<ConnectorLink>(ConnectorLink::Parts{
            recording.description, recording.values, client, breaker, sleeper, clock, {}});
    }

    Result<ReadReport> read(MirrorSink& sink)
    {
        DescribedReader reader(recording.description, recording.values, link->transport(),
                               link->session(), clock);
        NoProgress progress;
        return reader.read({false, {}}, sink, progress, CancelToken());
    }

    FakeHttpServer server;
    Recording recording;
    FixedClock clock;
    HttpClient client;
    Breaker breaker;
    NotedSleeper sleeper;
    std::unique_ptr<ConnectorLink> link;
};

using Counts = std::vector<int>;
using Purchases = std::vector<Counts>;

} // namespace

Q_DECLARE_METATYPE(Counts)
Q_DECLARE_METATYPE(Purchases)

/// Lists within records of Oracle Fusion, which the server cuts at 25.
class FusionChildrenTest : public QObject {
    Q_OBJECT

private slots:
    void everyLineAndScheduleIsReadWhateverItsNumber_data();
    void everyLineAndScheduleIsReadWhateverItsNumber();
    void aServerThatGivesLessThanIsAskedForIsReadWhole();
    void aLineIsWrittenWhereverInItsOrderItStands();
};

void FusionChildrenTest::everyLineAndScheduleIsReadWhateverItsNumber_data()
{
    QTest::addColumn<Counts>("lines");        // of each sales order
    QTest::addColumn<Purchases>("schedules"); // of each line of each purchase order
    QTest::addColumn<int>("more");            // calls besides one for each list
    QTest::newRow("nothing") << Counts{} << Purchases{} << 0;
    QTest::newRow("none is cut") << Counts{1, 25} << Purchases{{1, 25}, {3}} << 0;
    QTest::newRow("lines are cut") << Counts{26, 2} << Purchases{Counts(26, 1)} << 2;
    QTest::newRow("schedules are cut") << Counts{1} << Purchases{{26, 1, 60}, {26}} << 3;
    Counts both(29, 1);
    both[2] = both[28] = 40;
    QTest::newRow("both are cut") << Counts{1} << Purchases{both, {2, 30}} << 1 + 2 + 1;
    // One call more for a full page: the server's word on whether there is another is not trusted.
    QTest::newRow("their pages end") << Counts{199, 200, 450} << Purchases{{200}} << 1 + 2 + 3 + 2;
}

void FusionChildrenTest::everyLineAndScheduleIsReadWhateverItsNumber()
{
    QFETCH(Counts, lines);
    QFETCH(Purchases, schedules);
    QFETCH(int, more);
    FusionPod pod;
    pod.addOrders(lines);
    pod.addPurchases(schedules);
    Source source(pod);
    MirrorSink sink;
    const auto report = source.read(sink);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QVERIFY2(sink.defects().empty(), sink.defects().empty() ? "" : sink.defects().front().c_str());
    const auto sum = [](const Counts& counts) {
        return std::accumulate(counts.begin(), counts.end(), 0);
    };
    QCOMPARE(static_cast<int>(sink.rows(RecordKind::OrderLine).size()), sum(lines));
    int bought = 0;
    for (std::size_t order = 0; order < schedules.size(); ++order) {
        for (std::size_t line = 0; line < schedules[order].size(); ++line) {
            bought += schedules[order][line];
            const std::string key = 'P' + std::to_string(order + 1) + '/' + std::to_string(line + 1)
                                    + '-' + std::to_string(schedules[order][line]);
            const auto row = sink.row(RecordKind::Inbound, key); // the last of its line
            QCOMPARE(row.at("ordered").get<std::string>(), std::to_string(schedules[order][line]));
            QCOMPARE(row.at("supplier").get<std::string>(), std::string("A supplier"));
            QCOMPARE(row.at("item").get<std::string>(), std::string("A"));
            QCOMPARE(row.at("ordered_on").get<std::string>(), std::string("2026-06-01"));
        }
    }
    QCOMPARE(static_cast<int>(sink.rows(RecordKind::Inbound).size()), bought);
    constexpr int lists = 5;
    QCOMPARE(static_cast<int>(source.server.requests().size()), lists + more);
}

void FusionChildrenTest::aServerThatGivesLessThanIsAskedForIsReadWhole()
{
    FusionPod pod;
    pod.addOrders(Counts(120, 1));
    pod.addPurchases({{70}});
    pod.most = 50;
    Source source(pod);
    MirrorSink sink;
    const auto report = source.read(sink);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(sink.rows(RecordKind::SalesOrder).size(), 120U);
    QCOMPARE(sink.rows(RecordKind::Inbound).size(), 70U);
}

void FusionChildrenTest::aLineIsWrittenWhereverInItsOrderItStands()
{
    FusionPod pod;
    pod.addOrders({60, 3});
    Source source(pod);
    DescribedWriter writer(source.recording.description, source.recording.values,
                           source.link->transport(), source.link->session(), source.clock);
    const CancelToken cancel;
    for (const int line : {1, 25, 26, 60}) {
        const WriteWish wish{WriteCommand::ConfirmedDate, "S1",
                             std::to_string(FusionPod::lineId(1, line)), "2026-07-20"};
        const auto sight = writer.look(wish, cancel);
        QVERIFY2(sight, sight ? "" : qPrintable(sight.error().sentence));
        QCOMPARE(sight->value, std::string("2026-07-02"));
        QCOMPARE(writer.send(wish, *sight, [] { return true; }).end, WriteEnd::Taken);
        const auto back = writer.readBack(wish, cancel);
        QVERIFY(back);
        QCOMPARE(*back, wish.value);
    }
    const auto strange = writer.look(
        {WriteCommand::ConfirmedDate, "S1", std::to_string(FusionPod::lineId(2, 1)), "2026-07-20"},
        cancel);
    QVERIFY(!strange && strange.error().kind == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(FusionChildrenTest)
#include "FusionChildrenTest.moc"
