#include "comms/OutboxDispatcher.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <deque>

using namespace repromise;

namespace {

using Kind = SmtpReport::Kind;

/// Answers with what it was told to, and remembers what it was given.
class ScriptedCarrier : public SmtpCarrier {
public:
    Outcome prepare() override { return ready; }
    SmtpReport send(const SmtpAddress&, const SmtpAddress& to, const std::string& content,
                    const CancelToken&, const BeforeContent& beforeContent) override
    {
        if (!beforeContent()) {
            return {Kind::Cancelled, 0, {}, false};
        }
        if (beforeSend) {
            beforeSend();
        }
        recipients.push_back(to.text());
        contents.push_back(content);
        if (script.empty()) {
            return {Kind::Accepted, 250, {}, false};
        }
        SmtpReport next = script.front();
        script.pop_front();
        return next;
    }

    Outcome ready = {};
    std::deque<SmtpReport> script;
    std::function<void()> beforeSend;
    std::vector<std::string> recipients, contents;
};

} // namespace

class OutboxDispatcherTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void dueMessagesAreSentOnceAndTold();
    void messageIsMarkedBeforeTheNetworkIsTouched();
    void outcomeDecidesState_data();
    void outcomeDecidesState();
    void refusedMessageIsTriedLaterAndGivenUpInTheEnd();
    void waitGrowsAndIsBounded();
    void unreachableServerStopsTheRunAndLosesNothing();
    void blockedServerStopsAtOnce();
    void refusedSenderStopsTheRun();
    void staleDataBlockSending();
    void undoTimeIsKept();
    void namedMessageIsTriedBeforeItsTime();
    void cancelStopsBetweenMessages();
    void interruptedMessageIsNotSentAgain();
    void messageInterruptedBeforeTheHandOverIsSent();
    void messageIdIsTheSameForEveryTry();
    void badStoredAddressFailsThatMessageOnly();
    void overtakenMessageBecomesADraftAgain();
    void secondSenderIsToldToWait();
    void lockEndsWithItsHolder();

private:
    void queue(int count, Instant notBefore);
    void queue(int count) { queue(count, m_clock.now()); }
    Result<DispatchReport> run(const std::vector<std::string>& ids = {},
                               const Freshness& fresh = {});
    MessageState stateOf(int number) { return m_messages->find(id(number))->state; }
    static std::string id(int number) { return "m" + std::to_string(number); }
    int toldCount()
    {
        return m_database->connection().execAndGet("SELECT count(*) FROM line_told").getInt();
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    FixedClock m_clock{Instant::fromMs(1'780'000'000'000)};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<MessageDelivery> m_delivery;
    std::unique_ptr<ScriptedCarrier> m_carrier;
    CancelToken m_cancel;
};

void OutboxDispatcherTest::init()
{
    const auto file = m_folder.filePath(QString::number(++m_number) + ".sqlite").toStdString();
    m_database = Database::open(file).value();
    const Actor actor{"ann", "agent", "desk"};
    m_journal = std::make_unique<Journal>(*m_database, m_clock, actor);
    m_messages = std::make_unique<Messages>(*m_database, *m_journal, m_clock, actor);
    m_delivery = std::make_unique<MessageDelivery>(*m_database, *m_journal, m_clock, actor);
    m_carrier = std::make_unique<ScriptedCarrier>();
    m_clock.set(Instant::fromMs(1'780'000'000'000));
}

void OutboxDispatcherTest::queue(int count, Instant notBefore)
{
    std::vector<NewMessage> drafts;
    std::vector<std::string> ids;
    for (int i = 1; i <= count; ++i) {
        NewMessage draft;
        draft.head.id = id(i);
        draft.head.headerId = '<' + id(i) + "@example.com>";
        draft.head.address = "c" + std::to_string(i) + "@example.net";
        draft.head.subject = "Dates";
        draft.head.lines.push_back({i, "SO-1", std::to_string(i), "I", "", 1, {}, {}});
        draft.content = {"text", "<p>html</p>", "{}"};
        ids.push_back(draft.head.id);
        drafts.push_back(std::move(draft));
    }
    QCOMPARE(m_messages->addDrafts(drafts)->added.size(), drafts.size());
    QVERIFY(m_messages->queue(ids, notBefore).has_value());
}

Result<DispatchReport> OutboxDispatcherTest::run(const std::vector<std::string>& ids,
                                                 const Freshness& fresh)
{
    const auto lock = OutboxLock::take(m_folder.filePath("outbox.lock").toStdString());
    OutboxDispatcher dispatcher({*m_messages, *m_delivery, *m_carrier, m_clock}, lock.value(),
                                {SmtpAddress::parse("sales@example.com").value(), "Sales"},
                                RetryPolicy(3));
    NoProgress progress;
    return dispatcher.run(ids, fresh, progress, m_cancel);
}

void OutboxDispatcherTest::dueMessagesAreSentOnceAndTold()
{
    queue(3);
    const auto report = run();
    QCOMPARE(report->rows.size(), 3U);
    QCOMPARE(toldCount(), 3);
    QVERIFY(run()->rows.empty());
    QCOMPARE(m_carrier->recipients,
             (std::vector<std::string>{"c1@example.net", "c2@example.net", "c3@example.net"}));
}

void OutboxDispatcherTest::messageIsMarkedBeforeTheNetworkIsTouched()
{
    queue(1);
    MessageState during = MessageState::Draft;
    m_carrier->beforeSend = [&] {
        const auto other = Database::open(m_database->file(), Database::Mode::ReadOnly).value();
        SQLite::Statement row(other->connection(), "SELECT state, tries FROM message");
        row.executeStep();
        during = row.getColumn(0).getString() == "sending" && row.getColumn(1).getInt() == 1
                     ? MessageState::Sending
                     : MessageState::Draft;
    };
    QVERIFY(run().has_value());
    QCOMPARE(during, MessageState::Sending);
}

void OutboxDispatcherTest::outcomeDecidesState_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, Kind kind, MessageState state) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(state);
    };
    row("accepted", Kind::Accepted, MessageState::Sent);
    row("refused for good", Kind::RefusedForGood, MessageState::Failed);
    row("refused for now", Kind::RefusedForNow, MessageState::Held);
    row("not connected", Kind::NotConnected, MessageState::Held);
    row("blocked", Kind::Blocked, MessageState::Held);
    row("cancelled", Kind::Cancelled, MessageState::Held);
    row("uncertain", Kind::Uncertain, MessageState::Uncertain);
}

void OutboxDispatcherTest::outcomeDecidesState()
{
    QFETCH(int, kind);
    QFETCH(int, state);
    queue(1);
    m_carrier->script.push_back({static_cast<Kind>(kind), 0, "why", false});
    const auto report = run();
    QCOMPARE(static_cast<int>(stateOf(1)), state);
    QCOMPARE(static_cast<int>(report->rows.front().state), state);
    QCOMPARE(m_messages->find("m1")->reason.empty(), stateOf(1) == MessageState::Sent);
    QCOMPARE(toldCount(), stateOf(1) == MessageState::Sent ? 1 : 0);
}

void OutboxDispatcherTest::refusedMessageIsTriedLaterAndGivenUpInTheEnd()
{
    queue(1);
    for (int i = 0; i < 3; ++i) {
        m_carrier->script.push_back({Kind::RefusedForNow, 450, "busy", false});
    }
    QCOMPARE(run()->rows.size(), 1U);
    QVERIFY(run()->rows.empty());
    m_clock.set(m_clock.now().plusMs(60'000));
    QCOMPARE(run()->rows.front().state, MessageState::Held);
    m_clock.set(m_clock.now().plusMs(300'000));
    QCOMPARE(run()->rows.front().state, MessageState::Failed);
    QCOMPARE(m_messages->find("m1")->tries, 3);
    QVERIFY(m_messages->find("m1")->reason.find('3') != std::string::npos);
}

void OutboxDispatcherTest::waitGrowsAndIsBounded()
{
    QCOMPARE(RetryPolicy::waitMs(1), 60'000);
    for (int tries = 1; tries < 100; ++tries) {
        QVERIFY(RetryPolicy::waitMs(tries) <= RetryPolicy::waitMs(tries + 1));
        QVERIFY(RetryPolicy::waitMs(tries) <= 4 * 3'600'000);
    }
}

void OutboxDispatcherTest::unreachableServerStopsTheRunAndLosesNothing()
{
    queue(10);
    for (int i = 0; i < 10; ++i) {
        m_carrier->script.push_back({Kind::NotConnected, 0, "no route", false});
    }
    const auto report = run();
    QCOMPARE(report->rows.size(), 3U);
    QCOMPARE(report->left, 7U);
    QCOMPARE(report->stopped->kind, ErrorKind::Unreachable);
    m_carrier->script.clear();
    m_clock.set(m_clock.now().plusMs(60'000));
    QCOMPARE(run()->rows.size(), 10U);
    QCOMPARE(toldCount(), 10);
}

void OutboxDispatcherTest::blockedServerStopsAtOnce()
{
    queue(3);
    m_carrier->script.push_back({Kind::Blocked, 535, "wrong password", false});
    const auto report = run();
    QCOMPARE(report->left, 2U);
    QVERIFY(report->stopped.has_value());
    QCOMPARE(run()->rows.size(), 3U); // at once after a person mended it
}

void OutboxDispatcherTest::refusedSenderStopsTheRun()
{
    queue(10);
    for (int i = 0; i < 10; ++i) {
        m_carrier->script.push_back({Kind::RefusedForGood, 553, "not you", true});
    }
    QCOMPARE(run()->left, 7U);
    QCOMPARE(stateOf(1), MessageState::Failed);
    QCOMPARE(stateOf(9), MessageState::Queued);
}

void OutboxDispatcherTest::staleDataBlockSending()
{
    queue(1);
    const auto report = run({}, {false, "The data are two days old."});
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QCOMPARE(report.error().sentence, QString("The data are two days old."));
    QVERIFY(m_carrier->recipients.empty());
    QCOMPARE(stateOf(1), MessageState::Queued);
}

void OutboxDispatcherTest::undoTimeIsKept()
{
    queue(1, m_clock.now().plusMs(10'000));
    QVERIFY(run()->rows.empty());
    QVERIFY(run({"m1"})->rows.empty());
    const std::array ids{std::string("m1")};
    m_clock.set(m_clock.now().plusMs(9'999));
    QVERIFY(run()->rows.empty());
    QVERIFY(m_messages->takeBack(ids).has_value());
    m_clock.set(m_clock.now().plusMs(60'000));
    QVERIFY(run()->rows.empty());
    QVERIFY(m_carrier->recipients.empty());
}

void OutboxDispatcherTest::namedMessageIsTriedBeforeItsTime()
{
    queue(2);
    m_carrier->script.push_back({Kind::RefusedForNow, 451, "greylisted", false});
    QVERIFY(run().has_value());
    QCOMPARE(stateOf(1), MessageState::Held);
    QCOMPARE(run({"m1", "m1"})->rows.size(), 1U);
    QCOMPARE(stateOf(1), MessageState::Sent);
}

void OutboxDispatcherTest::cancelStopsBetweenMessages()
{
    queue(3);
    const auto lock = OutboxLock::take(m_folder.filePath("cancel.lock").toStdString());
    OutboxDispatcher dispatcher({*m_messages, *m_delivery, *m_carrier, m_clock}, lock.value(),
                                {SmtpAddress::parse("sales@example.com").value(), "Sales"},
                                RetryPolicy(3));
    NoProgress progress;
    CancelToken own;
    m_carrier->beforeSend = [&own] { own.cancel(); };
    const auto report = dispatcher.run({}, {}, progress, own);
    QCOMPARE(report->rows.size(), 1U);
    QCOMPARE(report->left, 2U);
    QCOMPARE(report->stopped->kind, ErrorKind::Cancelled);
}

void OutboxDispatcherTest::interruptedMessageIsNotSentAgain()
{
    queue(2);
    QVERIFY(m_delivery->begin("m1").has_value());
    QVERIFY(m_delivery->handingOver("m1").has_value()); // and then the program died
    const auto report = run();
    QCOMPARE(report->recovered, std::vector<std::string>{"m1"});
    QCOMPARE(m_carrier->recipients, std::vector<std::string>{"c2@example.net"});
    QCOMPARE(stateOf(1), MessageState::Uncertain);
    QVERIFY(run({"m1"}).has_value());
    QCOMPARE(m_carrier->recipients.size(), 1U);
}

void OutboxDispatcherTest::messageInterruptedBeforeTheHandOverIsSent()
{
    queue(1);
    m_carrier->script.push_back({Kind::RefusedForNow, 451, "greylisted", false});
    QVERIFY(run().has_value());
    QVERIFY(m_delivery->begin("m1").has_value()); // and then the program died, in the second try
    const auto report = run();
    QVERIFY(report->recovered.empty());
    QCOMPARE(report->rows.size(), 1U);
    QCOMPARE(stateOf(1), MessageState::Sent);
}

void OutboxDispatcherTest::messageIdIsTheSameForEveryTry()
{
    queue(1);
    m_carrier->script.push_back({Kind::RefusedForNow, 451, "greylisted", false});
    QVERIFY(run().has_value());
    QVERIFY(run({"m1"}).has_value());
    QCOMPARE(m_carrier->contents.size(), 2U);
    for (const auto& content : m_carrier->contents) {
        QVERIFY(content.find("\r\nMessage-ID: <m1@example.com>\r\n") != std::string::npos);
    }
}

void OutboxDispatcherTest::badStoredAddressFailsThatMessageOnly()
{
    queue(2);
    m_database->connection().exec(
        "UPDATE message SET address = 'a@b.c' || char(13) || char(10) || 'DATA' WHERE id = 'm1'");
    QVERIFY(run().has_value());
    QCOMPARE(stateOf(1), MessageState::Failed);
    QCOMPARE(stateOf(2), MessageState::Sent);
    QCOMPARE(m_carrier->recipients.size(), 1U);
}

void OutboxDispatcherTest::overtakenMessageBecomesADraftAgain()
{
    queue(2);
    const auto lock = OutboxLock::take(m_folder.filePath("review.lock").toStdString());
    const auto objections = [](std::span<const MessageRecord> messages) {
        std::map<std::string, QString> found;
        found[messages.front().id] = "The date has changed.";
        return Result<std::map<std::string, QString>>(std::move(found));
    };
    OutboxDispatcher dispatcher(
        {*m_messages, *m_delivery, *m_carrier, m_clock, objections}, lock.value(),
        {SmtpAddress::parse("sales@example.com").value(), "Sales"}, RetryPolicy(3));
    NoProgress progress;
    const auto report = dispatcher.run({}, {}, progress, m_cancel);
    QCOMPARE(report->rows.size(), 2U);
    QCOMPARE(report->rows.front().reason, std::string("The date has changed."));
    QCOMPARE(stateOf(1), MessageState::Draft);
    QCOMPARE(m_messages->find("m1")->reason, std::string("The date has changed."));
    QCOMPARE(stateOf(2), MessageState::Sent);
    QCOMPARE(m_carrier->recipients, std::vector<std::string>{"c2@example.net"});
}

void OutboxDispatcherTest::secondSenderIsToldToWait()
{
    const auto file = std::filesystem::path(m_folder.filePath("busy.lock").toStdString());
    const auto first = OutboxLock::take(file);
    QVERIFY(first.has_value());
    QCOMPARE(OutboxLock::take(file).error().kind, ErrorKind::Busy);
    QCOMPARE(std::filesystem::status(file).permissions(),
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

void OutboxDispatcherTest::lockEndsWithItsHolder()
{
    const auto file = std::filesystem::path(m_folder.filePath("free.lock").toStdString());
    {
        const auto first = OutboxLock::take(file);
        QVERIFY(first.has_value());
    }
    QVERIFY(OutboxLock::take(file).has_value());
}

QTEST_GUILESS_MAIN(OutboxDispatcherTest)
#include "OutboxDispatcherTest.moc"
