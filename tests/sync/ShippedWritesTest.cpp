#include "connect/GoldenWrites.h"
#include "connect/Recording.h"
#include "connect/described/DescribedWriter.h"
#include "net/PlainAuth.h"
#include "store/Writes.h"
#include "sync/WriteDispatcher.h"

#include <QTemporaryDir>
#include <QTest>

using namespace repromise;
using Json = nlohmann::ordered_json;

namespace {

/// A system of one case: shows `answer` until a change reaches it, and `after` from then on.
class OneSystem final : public Transport {
public:
    explicit OneSystem(const Json& wanted) : m_case(wanted) {}

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken&) override
    {
        HttpResponse answer{200, {{"X-CSRF-Token", "t1"}}, {}};
        if (request.repeatable) {
            ++looks;
            const bool leads = m_case.contains("found")
                               && percentDecoded(request.url)
                                      == m_case.at("finds").get<std::string>().substr(4); // GET
            answer.body = m_case.at(leads ? "found" : changed ? "after" : "answer").dump();
        } else if (request.handingOver && !request.handingOver()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("kept"));
        } else {
            ++sends;
            take(answer);
        }
        static_cast<void>(request.temporary && request.temporary(answer)); // as patience asks
        return answer;
    }

    std::string reply = "taken"; ///< or `refusal`, `later`
    bool changed = false;
    int looks = 0, sends = 0;

private:
    void take(HttpResponse& answer)
    {
        if (reply == "refusal") {
            answer.status = m_case.at("refusal").at("status");
            answer.body = m_case.at("refusal").at("body").dump();
            return;
        }
        changed = reply == "taken";
        answer.body = m_case.value(reply, Json::object()).dump();
    }

    const Json m_case;
};

} // namespace

/// Every change that a shipped connector offers, from the outbox into its system and back.
class ShippedWritesTest : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsSentOnceAndReadBack_data() { eachGoldenWrite(); }
    void aChangeIsSentOnceAndReadBack();
    void whatIsNotAsItWasShownIsAConflictAndNothingIsSent_data() { eachGoldenWrite(); }
    void whatIsNotAsItWasShownIsAConflictAndNothingIsSent();
    void aRefusalIsSaidInTheSystemsWords_data() { eachGoldenWrite("refusal"); }
    void aRefusalIsSaidInTheSystemsWords();
    void whatIsStillAtWorkIsReadUntilItShows_data() { eachGoldenWrite("later"); }
    void whatIsStillAtWorkIsReadUntilItShows();
    void whatNeverShowsIsFailedAfterAWhileAndNotSentAgain_data() { eachGoldenWrite("later"); }
    void whatNeverShowsIsFailedAfterAWhileAndNotSentAgain();

private:
    void start();
    WriteRecord run();
    /// Asks for the change; `old` is what a person was shown.
    void add(const std::optional<std::string>& old = {});

    QTemporaryDir m_folder;
    int m_number = 0;
    Json m_case;
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<OneSystem> m_system;
    NoAuth m_session;
    std::string m_id;
    std::unique_ptr<FixedClock> m_clock, m_now; ///< when it was asked for, and later
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Writes> m_writes;
    std::unique_ptr<DescribedWriter> m_writer;
};

void ShippedWritesTest::start()
{
    QFETCH(QString, id);
    m_case = fetchGoldenWrite();
    m_recording = std::make_unique<Recording>(Recording::load(id.toStdString()));
    m_system = std::make_unique<OneSystem>(m_case);
    m_clock = std::make_unique<FixedClock>(m_recording->clock);
    m_now.reset();
    m_writer.reset();
    m_writes.reset();
    m_journal.reset();
    m_database =
        Database::open(m_folder.filePath(QString::number(++m_number) + ".sqlite").toStdString())
            .value();
    const Actor actor{"ann", "agent", "desk"};
    m_journal = std::make_unique<Journal>(*m_database, *m_clock, actor);
    m_writes = std::make_unique<Writes>(*m_database, *m_journal, *m_clock, actor);
    m_writer = std::make_unique<DescribedWriter>(m_recording->description, m_recording->values,
                                                 *m_system, m_session, *m_clock);
}

void ShippedWritesTest::add(const std::optional<std::string>& old)
{
    const CancelToken cancel;
    const WriteWish wish = wishOf(m_case);
    const auto sight = m_writer->look(wish, cancel);
    QVERIFY2(sight, sight ? "" : qPrintable(sight.error().sentence));
    QCOMPARE(sight->value, m_case.at("old").get<std::string>());
    WriteRecord write;
    write.sourceId = 1;
    write.source = "erp";
    write.command = wish.command;
    write.order = wish.order;
    write.line = wish.line;
    write.oldValue = old.value_or(sight->value);
    write.newValue = wish.value;
    write.request = sight->shown;
    const auto added = m_writes->add({&write, 1});
    QVERIFY(added);
    m_id = added->front().id;
    QCOMPARE(m_system->sends, 0);
}

WriteRecord ShippedWritesTest::run()
{
    NoProgress progress;
    const CancelToken cancel;
    const Clock& clock = m_now ? *m_now : *m_clock;
    WriteDelivery delivery(*m_database, *m_journal, clock);
    WriteDispatcher dispatcher({delivery, clock, [this](const WriteRecord&) {
                                    return Result<SourceWriter*>(m_writer.get());
                                }});
    const auto report = dispatcher.run({}, progress, cancel);
    if (!report) {
        qWarning("%s", qPrintable(report.error().sentence));
    }
    return m_writes->find(m_id).value();
}

void ShippedWritesTest::aChangeIsSentOnceAndReadBack()
{
    start();
    add();
    const int before = m_system->looks;
    const WriteRecord done = run();
    QVERIFY2(done.state == WriteState::Done, done.reason.c_str());
    QCOMPARE(done.tries, 1);
    QCOMPARE(m_system->sends, 1);
    const WriteDescription& write = *m_recording->description.write(done.command);
    const int look = 1 + static_cast<int>(write.read.find.size());
    QCOMPARE(m_system->looks - before, 2 * look + (write.csrf ? 1 : 0)); // before, after; the token
    run();
    QCOMPARE(m_system->sends, 1);
}

void ShippedWritesTest::whatIsNotAsItWasShownIsAConflictAndNothingIsSent()
{
    start();
    add("what it was some time ago");
    const WriteRecord conflict = run();
    QCOMPARE(conflict.state, WriteState::Conflict);
    QCOMPARE(conflict.tries, 0);
    QCOMPARE(m_system->sends, 0);
}

void ShippedWritesTest::aRefusalIsSaidInTheSystemsWords()
{
    start();
    add();
    m_system->reply = "refusal";
    const WriteRecord refused = run();
    QCOMPARE(refused.state, WriteState::Refused);
    const std::string says = m_case.at("refusal").at("says");
    QVERIFY2(refused.reason.find(says) != std::string::npos, refused.reason.c_str());
    run();
    QCOMPARE(m_system->sends, 1);
}

void ShippedWritesTest::whatIsStillAtWorkIsReadUntilItShows()
{
    start();
    add();
    m_system->reply = "later";
    QCOMPARE(run().state, WriteState::Uncertain);
    QCOMPARE(run().state, WriteState::Uncertain);
    m_system->changed = true;
    QCOMPARE(run().state, WriteState::Done);
    QCOMPARE(m_system->sends, 1);
}

void ShippedWritesTest::whatNeverShowsIsFailedAfterAWhileAndNotSentAgain()
{
    start();
    add();
    m_system->reply = "later";
    QCOMPARE(run().state, WriteState::Uncertain);
    constexpr std::int64_t fiveMinutes = 300'000;
    m_now = std::make_unique<FixedClock>(m_clock->now().plusMs(fiveMinutes));
    const WriteRecord failed = run();
    QCOMPARE(failed.state, WriteState::Failed);
    run();
    QCOMPARE(m_system->sends, 1);
}

QTEST_APPLESS_MAIN(ShippedWritesTest)
#include "ShippedWritesTest.moc"
