#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedWriter.h"
#include "connect/description/DescriptionReader.h"
#include "net/HttpClient.h"
#include "store/Writes.h"
#include "support/FakeErp.h"
#include "support/NotedSleeper.h"
#include "sync/WriteDispatcher.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace repromise;

namespace {

/// A description of FakeErp that names the preconditions it asks for.
std::string descriptionOf(FakeErp::Rules rules)
{
    const std::string precondition = rules.etag && rules.csrf ? R"(["etag", "csrf"])"
                                     : rules.etag             ? R"("etag")"
                                     : rules.csrf             ? R"("csrf")"
                                                              : R"("none")";
    return R"json({
  "format": 1, "id": "fake", "title": "Fake", "probe": "places",
  "settings": [{"key": "url", "kind": "url", "required": true}],
  "server": {"base": "{setting.url}", "patience": {"tries": 1}},
  "feeds": [{"id": "places", "into": "locations", "request": {"path": "/places"},
             "pages": {"kind": "single"}, "records": {"at": ""},
             "shape": [{"to": "location_id", "from": "/id", "required": true}]}],
  "writes": [{
    "id": "confirmed", "when": "set_confirmed_date", "field": "lines.date",
    "read": {
      "request": {"path": "/lines", "query": {"order": "{write.order}", "line": "{write.line}"}},
      "records": {"at": "/items", "match": [{"at": ["/order", "/line"], "join": "/", "is": "{write.order}/{write.line}"}]},
      "value": {"from": "/date", "as": "date"}
    },
    "take": {"id": "/id"},
    "request": {"method": "PATCH", "path": "/lines/{found.id}", "body": {"date": "{write.value}"}},
    "value": {"format": "iso_no_zone"},
    "say_at": "/message",
    "precondition": )json"
           + precondition + (rules.etag ? R"(, "etag": "/etag")" : "")
           + (rules.csrf ? R"(, "csrf": "/token")" : "") + "}]}";
}

constexpr auto longEnough = std::int64_t{300'000};

} // namespace

/// One change on its way to a system over a real connection, and every way in which it fails.
class WriteBackTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_now = Instant::fromMs(1'780'000'000'000); }
    void aChangeIsReadSentOnceAndReadBack_data() { eachPrecondition(); }
    void aChangeIsReadSentOnceAndReadBack();
    void whatChangedSinceItWasShownIsAConflictAndNothingIsSent();
    void whatChangesBetweenReadingAndSendingIsRefusedByTheETag();
    void anExpiredTokenIsFetchedAgainOnce();
    void aRefusalSaysWhatTheSystemSays();
    void aRecordThatIsGoneIsAConflict();
    void twoRecordsThatCouldBeMeantAreNotGuessed();
    void whatIsThereAlreadyIsDoneWithoutSending();
    void whatTheSystemDoesNotKeepIsFailed();
    void aLostAnswerIsSettledByReadingBack();
    void aLostRequestIsSentAgainOnlyAfterReading();
    void withoutETagALostRequestIsGivenTimeToArrive();
    void aCrashAfterHandingOverIsUncertainAndReadFirst();
    void aCrashBeforeHandingOverIsPendingAgain();
    void aSystemThatAsksToWaitIsLeftAlone();
    void anyFaultOfAnyCallEndsWithTheChangeAppliedOnce_data();
    void anyFaultOfAnyCallEndsWithTheChangeAppliedOnce();
    void oneFieldStandsInOneOpenChangeOnly();
    void everyStateIsInTheJournal();

private:
    static void eachPrecondition()
    {
        QTest::addColumn<bool>("etag");
        QTest::addColumn<bool>("csrf");
        QTest::newRow("none") << false << false;
        QTest::newRow("etag") << true << false;
        QTest::newRow("csrf") << false << true;
        QTest::newRow("both") << true << true;
    }
    void start(FakeErp::Rules rules);
    /// A program that starts anew: nothing of the last one is left but the database.
    void restart();
    void add(const std::string& value = "2026-07-15");
    WriteRecord run();
    WriteState state() { return m_writes->find(m_id)->state; }
    void passes(std::int64_t ms)
    {
        m_now = m_now.plusMs(ms);
        restart();
    }

    Instant m_now;
    QTemporaryDir m_folder;
    int m_number = 0;
    std::string m_file, m_id;
    FakeErp::Rules m_rules;
    std::unique_ptr<FakeErp> m_erp;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Writes> m_writes;
    std::unique_ptr<WriteDelivery> m_delivery;
    ConnectorDescription m_description;
    SourceValues m_values;
    HttpClient m_client;
    std::unique_ptr<Breaker> m_breaker;
    NotedSleeper m_sleeper;
    std::unique_ptr<ConnectorLink> m_link;
    std::unique_ptr<DescribedWriter> m_writer;
};

void WriteBackTest::start(FakeErp::Rules rules)
{
    m_rules = rules;
    m_erp = std::make_unique<FakeErp>(rules);
    const auto read = DescriptionReader::read(descriptionOf(rules));
    QVERIFY2(read.good(), read.good() ? ""
                                      : (read.problems.front().pointer + ": "
                                         + read.problems.front().sentence.toStdString())
                                            .c_str());
    m_description = read.description;
    m_values.settings["url"] = m_erp->url();
    m_file = m_folder.filePath(QString::number(++m_number) + ".sqlite").toStdString();
    restart();
}

void WriteBackTest::restart()
{
    m_writer.reset();
    m_link.reset();
    m_delivery.reset();
    m_writes.reset();
    m_journal.reset();
    m_database.reset();
    m_clock = std::make_unique<FixedClock>(m_now);
    m_database = Database::open(m_file).value();
    const Actor actor{"ann", "agent", "desk"};
    m_journal = std::make_unique<Journal>(*m_database, *m_clock, actor);
    m_writes = std::make_unique<Writes>(*m_database, *m_journal, *m_clock, actor);
    m_delivery = std::make_unique<WriteDelivery>(*m_database, *m_journal, *m_clock);
    m_breaker = std::make_unique<Breaker>();
    m_link = std::make_unique<ConnectorLink>(ConnectorLink::Parts{
        m_description, m_values, m_client, *m_breaker, m_sleeper, *m_clock, {}});
    m_writer = std::make_unique<DescribedWriter>(m_description, m_values, m_link->transport(),
                                                 m_link->session(), *m_clock);
}

void WriteBackTest::add(const std::string& value)
{
    const CancelToken cancel;
    const auto sight = m_writer->look({WriteCommand::ConfirmedDate, "SO-1", "10", value}, cancel);
    QVERIFY2(sight, sight ? "" : qPrintable(sight.error().sentence));
    WriteRecord write;
    write.sourceId = 1;
    write.source = "erp";
    write.order = "SO-1";
    write.line = "10";
    write.oldValue = sight->value;
    write.newValue = value;
    write.request = sight->shown;
    const auto added = m_writes->add({&write, 1});
    QVERIFY(added);
    m_id = added->front().id;
}

WriteRecord WriteBackTest::run()
{
    NoProgress progress;
    const CancelToken cancel;
    WriteDispatcher dispatcher({*m_delivery, *m_clock, [this](const WriteRecord&) {
                                    return Result<SourceWriter*>(m_writer.get());
                                }});
    const auto report = dispatcher.run({}, progress, cancel);
    if (!report) {
        qWarning("%s", qPrintable(report.error().sentence));
    }
    return m_writes->find(m_id).value();
}

void WriteBackTest::aChangeIsReadSentOnceAndReadBack()
{
    QFETCH(bool, etag);
    QFETCH(bool, csrf);
    start({etag, csrf});
    add();
    const WriteRecord kept = m_writes->find(m_id).value();
    QCOMPARE(kept.oldValue, std::string("2026-07-01"));
    QVERIFY(kept.request.find("/lines/7") != std::string::npos);
    QVERIFY(kept.request.find("2026-07-15T00:00:00") != std::string::npos);
    QCOMPARE(m_erp->calls("PATCH"), 0);
    const WriteRecord done = run();
    QVERIFY2(done.state == WriteState::Done, done.reason.c_str());
    QCOMPARE(done.tries, 1);
    QCOMPARE(done.code, 204);
    QCOMPARE(m_erp->date(), std::string("2026-07-15"));
    QCOMPARE(m_erp->calls("PATCH"), 1);
    // Shown, read again, read back; and the token.
    QCOMPARE(m_erp->calls("GET"), 3 + (csrf ? 1 : 0));
    run();
    QCOMPARE(m_erp->applied(), 1);
    QCOMPARE(m_erp->calls("GET"), 3 + (csrf ? 1 : 0));
}

void WriteBackTest::whatChangedSinceItWasShownIsAConflictAndNothingIsSent()
{
    start({});
    add();
    m_erp->setDate("2026-07-03");
    const WriteRecord conflict = run();
    QCOMPARE(conflict.state, WriteState::Conflict);
    QVERIFY(conflict.reason.find("2026-07-03") != std::string::npos);
    QCOMPARE(conflict.tries, 0);
    QCOMPARE(m_erp->calls("PATCH"), 0);
}

void WriteBackTest::whatChangesBetweenReadingAndSendingIsRefusedByTheETag()
{
    start({true, false});
    add();
    m_erp->touchBeforePatch();
    const WriteRecord conflict = run();
    QCOMPARE(conflict.state, WriteState::Conflict);
    QCOMPARE(conflict.code, 412);
    QCOMPARE(m_erp->applied(), 0);
    run();
    QCOMPARE(m_erp->calls("PATCH"), 1);
}

void WriteBackTest::anExpiredTokenIsFetchedAgainOnce()
{
    start({true, true});
    add();
    QCOMPARE(run().state, WriteState::Done);
    add("2026-07-20");
    m_erp->expireTokens();
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->applied(), 2);
    QCOMPARE(m_erp->calls("PATCH"), 3); // one of them was refused for its token
    QCOMPARE(m_writes->find(m_id)->tries, 1);
}

void WriteBackTest::aRefusalSaysWhatTheSystemSays()
{
    start({});
    add();
    m_erp->refuseNext(400, R"({"message": "period is closed"})");
    const WriteRecord refused = run();
    QCOMPARE(refused.state, WriteState::Refused);
    QCOMPARE(refused.code, 400);
    QVERIFY(refused.reason.find("period is closed") != std::string::npos);
    run();
    QCOMPARE(m_erp->calls("PATCH"), 1);
}

void WriteBackTest::aRecordThatIsGoneIsAConflict()
{
    start({});
    add();
    m_erp->removeRecord();
    QCOMPARE(run().state, WriteState::Conflict);
    QCOMPARE(m_erp->calls("PATCH"), 0);
}

void WriteBackTest::twoRecordsThatCouldBeMeantAreNotGuessed()
{
    start({});
    m_erp->addTwin();
    const CancelToken cancel;
    const auto sight =
        m_writer->look({WriteCommand::ConfirmedDate, "SO-1", "10", "2026-07-15"}, cancel);
    QVERIFY(!sight);
    QCOMPARE(sight.error().kind, ErrorKind::Refused);
}

void WriteBackTest::whatIsThereAlreadyIsDoneWithoutSending()
{
    start({});
    add();
    m_erp->setDate("2026-07-15");
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->calls("PATCH"), 0);
}

void WriteBackTest::whatTheSystemDoesNotKeepIsFailed()
{
    start({});
    add();
    m_erp->refuseNext(200, "{}");
    const WriteRecord failed = run();
    QCOMPARE(failed.state, WriteState::Failed);
    QVERIFY(failed.reason.find("2026-07-01") != std::string::npos);
}

void WriteBackTest::aLostAnswerIsSettledByReadingBack()
{
    start({});
    add();
    m_erp->fail(3, ErpFault::LostAnswer);
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->applied(), 1);
    QCOMPARE(m_erp->calls("PATCH"), 1);
}

void WriteBackTest::aLostRequestIsSentAgainOnlyAfterReading()
{
    start({true, false});
    add();
    m_erp->fail(3, ErpFault::LostRequest);
    QCOMPARE(run().state, WriteState::Uncertain);
    QCOMPARE(m_erp->calls("PATCH"), 1);
    passes(1000);
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->calls("PATCH"), 2);
    QCOMPARE(m_erp->applied(), 1);
}

void WriteBackTest::withoutETagALostRequestIsGivenTimeToArrive()
{
    start({});
    add();
    m_erp->fail(3, ErpFault::LostRequest);
    QCOMPARE(run().state, WriteState::Uncertain);
    passes(1000);
    QCOMPARE(run().state, WriteState::Uncertain);
    QCOMPARE(m_erp->calls("PATCH"), 1);
    passes(longEnough);
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->applied(), 1);
}

void WriteBackTest::aCrashAfterHandingOverIsUncertainAndReadFirst()
{
    start({true, false});
    add();
    QVERIFY(m_delivery->begin(m_id));
    QVERIFY(m_delivery->handingOver(m_id));
    m_erp->setDate("2026-07-15"); // it had arrived
    passes(0);
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->calls("PATCH"), 0);
}

void WriteBackTest::aCrashBeforeHandingOverIsPendingAgain()
{
    start({});
    add();
    QVERIFY(m_delivery->begin(m_id));
    passes(0);
    QCOMPARE(m_delivery->recover()->size(), 0U);
    QCOMPARE(state(), WriteState::Pending);
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->applied(), 1);
}

void WriteBackTest::aSystemThatAsksToWaitIsLeftAlone()
{
    start({});
    add();
    m_erp->fail(3, ErpFault::TooMany);
    const WriteRecord waiting = run();
    QCOMPARE(waiting.state, WriteState::Pending);
    QCOMPARE(waiting.nextTry, m_now.plusMs(30'000));
    const int calls = m_erp->calls("GET");
    run();
    QCOMPARE(m_erp->calls("GET"), calls);
    passes(30'000);
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_erp->applied(), 1);
}

void WriteBackTest::anyFaultOfAnyCallEndsWithTheChangeAppliedOnce_data()
{
    QTest::addColumn<bool>("etag");
    QTest::addColumn<bool>("csrf");
    QTest::addColumn<int>("fault");
    for (const bool etag : {false, true}) {
        for (const bool csrf : {false, true}) {
            for (int fault = 1; fault < erpFaults; ++fault) {
                QTest::addRow("etag %d csrf %d fault %d", int{etag}, int{csrf}, fault)
                    << etag << csrf << fault;
            }
        }
    }
}

void WriteBackTest::anyFaultOfAnyCallEndsWithTheChangeAppliedOnce()
{
    QFETCH(bool, etag);
    QFETCH(bool, csrf);
    QFETCH(int, fault);
    const int calls = csrf ? 5 : 4; // shown, read again, the token, sent, read back
    for (int failing = 2; failing <= calls; ++failing) {
        start({etag, csrf});
        add();
        m_erp->fail(failing, static_cast<ErpFault>(fault));
        for (int runs = 0; runs < 4 && state() != WriteState::Done; ++runs) {
            run();
            passes(longEnough);
        }
        QVERIFY2(state() == WriteState::Done,
                 (std::to_string(failing) + ": " + m_writes->find(m_id)->reason).c_str());
        QCOMPARE(m_erp->applied(), 1);
        QCOMPARE(m_erp->date(), std::string("2026-07-15"));
        QVERIFY(m_erp->calls("PATCH") <= 2);
    }
}

void WriteBackTest::oneFieldStandsInOneOpenChangeOnly()
{
    start({});
    add();
    WriteRecord twin = m_writes->find(m_id).value();
    QVERIFY(!m_writes->add({&twin, 1}));
    QVERIFY(m_writes->discard(m_id));
    QCOMPARE(state(), WriteState::Discarded);
    QVERIFY(m_writes->add({&twin, 1}));
    QVERIFY(!m_writes->discard(m_id));
}

void WriteBackTest::everyStateIsInTheJournal()
{
    start({});
    add();
    run();
    std::vector<std::string> kinds;
    const auto entries = m_journal->read(Instant(), "write/" + m_id);
    for (const JournalEntry& entry : entries.value()) {
        kinds.push_back(entry.kind);
    }
    QCOMPARE(kinds, (std::vector<std::string>{"write.added", "write.sending", "write.done"}));
    QVERIFY(m_journal->verify()->finding.isEmpty());
}

QTEST_GUILESS_MAIN(WriteBackTest)
#include "WriteBackTest.moc"
