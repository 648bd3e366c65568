#include "store/Messages.h"

#include "store/Ledger.h"
#include "store/MessageDelivery.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace repromise;

namespace {

NewMessage draftFor(const std::string& id, std::initializer_list<std::int64_t> lines)
{
    NewMessage draft;
    draft.head.id = id;
    draft.head.customer = "C1";
    draft.head.address = "buyer@example.com";
    draft.head.headerId = '<' + id + "@example.com>";
    draft.head.subject = "New dates";
    draft.content = {"text", "<p>html</p>", "{}"};
    for (const std::int64_t line : lines) {
        draft.head.lines.push_back(
            {line, "SO-1", std::to_string(line), "I1", "Pump", 10'000, {}, Date::fromDays(20'000)});
    }
    return draft;
}

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aLineStandsInOneOpenMessageOnly();
    void sendingNeedsTheApprovalItAsksFor();
    void takingBackVoidsTheApproval();
    void queueingIsAllOrNone();
    void acceptedMessageTellsItsLines();
    void failedMessageLeavesItsLinesUntold();
    void interruptedSendingBecomesUncertain();
    void resolvedAsSentTells();
    void resolvedAsNotSentFails();
    void heldMessageWaitsForItsTime();
    void messageThatIsBeingSentCannotBeTakenBack();
    void everyChangeIsInTheJournal();

private:
    MessageState stateOf(const std::string& id) { return m_messages->find(id)->state; }
    int lineState(std::int64_t line)
    {
        SQLite::Statement row(m_database->connection(),
                              "SELECT state FROM line_message WHERE order_line_id = ?");
        row.bind(1, line);
        return row.executeStep() ? row.getColumn(0).getInt() : 0;
    }
    int toldCount()
    {
        return m_database->connection().execAndGet("SELECT count(*) FROM line_told").getInt();
    }
    void add(const NewMessage& draft)
    {
        QCOMPARE(m_messages->addDrafts({&draft, 1})->added.size(), 1U);
    }
    MessageRecord beginSending(const std::string& id)
    {
        const std::array ids{id};
        std::ignore = m_messages->queue(ids, m_clock.now());
        return m_delivery->begin(id).value();
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    FixedClock m_clock{Instant::fromMs(1'780'000'000'000)};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<MessageDelivery> m_delivery;
};

void MessagesTest::init()
{
    const auto file = m_folder.filePath(QString::number(++m_number) + ".sqlite").toStdString();
    m_database = Database::open(file).value();
    const Actor actor{"ann", "agent", "desk"};
    m_journal = std::make_unique<Journal>(*m_database, m_clock, actor);
    m_messages = std::make_unique<Messages>(*m_database, *m_journal, m_clock, actor);
    m_delivery = std::make_unique<MessageDelivery>(*m_database, *m_journal, m_clock, actor);
}

void MessagesTest::cleanup()
{
    QVERIFY(m_journal->verify()->finding.isEmpty());
}

void MessagesTest::aLineStandsInOneOpenMessageOnly()
{
    const std::array drafts{draftFor("m1", {1, 2}), draftFor("m2", {2, 3}), draftFor("m3", {4})};
    const auto added = m_messages->addDrafts(drafts);
    QVERIFY(added.has_value());
    QCOMPARE(added->added, (std::vector<std::string>{"m1", "m3"}));
    QCOMPARE(added->overtaken, std::vector<std::string>{"m2"});

    const std::array first{std::string("m1")};
    QVERIFY(m_messages->discard(first).has_value());
    QCOMPARE(m_messages->addDrafts({&drafts[1], 1})->added.size(), 1U);
}

void MessagesTest::sendingNeedsTheApprovalItAsksFor()
{
    NewMessage draft = draftFor("m1", {1});
    draft.head.needsApproval = true;
    add(draft);
    const std::array ids{std::string("m1")};
    QCOMPARE(m_messages->queue(ids, m_clock.now()).error().kind, ErrorKind::Refused);
    QVERIFY(m_messages->approve("m1").has_value());
    QCOMPARE(m_messages->find("m1")->approvedBy, std::string("ann"));
    QVERIFY(m_messages->queue(ids, m_clock.now()).has_value());
    QVERIFY(!m_messages->approve("m1").has_value());
}

void MessagesTest::takingBackVoidsTheApproval()
{
    NewMessage draft = draftFor("m1", {1});
    draft.head.needsApproval = true;
    add(draft);
    const std::array ids{std::string("m1")};
    QVERIFY(m_messages->approve("m1").has_value());
    QVERIFY(m_messages->queue(ids, m_clock.now()).has_value());
    QVERIFY(m_messages->takeBack(ids).has_value());
    QCOMPARE(stateOf("m1"), MessageState::Draft);
    QVERIFY(!m_messages->queue(ids, m_clock.now()).has_value());
}

void MessagesTest::queueingIsAllOrNone()
{
    add(draftFor("m1", {1}));
    const std::array ids{std::string("m1"), std::string("missing")};
    QCOMPARE(m_messages->queue(ids, m_clock.now()).error().kind, ErrorKind::NotFound);
    QCOMPARE(stateOf("m1"), MessageState::Draft);
}

void MessagesTest::acceptedMessageTellsItsLines()
{
    add(draftFor("m1", {1, 2}));
    QCOMPARE(lineState(1), 1);
    const auto before = m_database->generation();
    const MessageRecord message = beginSending("m1");
    QCOMPARE(message.tries, 1);
    QVERIFY(m_delivery->accepted(message, 250).has_value());
    QCOMPARE(stateOf("m1"), MessageState::Sent);
    QCOMPARE(toldCount(), 2);
    QCOMPARE(lineState(1), 0);
    QVERIFY(m_database->generation() > before);
    const auto ledger = Ledger(*m_database).entries(1);
    QCOMPARE(ledger->back().kind, std::string("told"));
    QCOMPARE(ledger->back().date, Date::fromDays(20'000));
    QCOMPARE(ledger->back().reason, std::string("message/m1"));
}

void MessagesTest::failedMessageLeavesItsLinesUntold()
{
    add(draftFor("m1", {1}));
    const MessageRecord message = beginSending("m1");
    QVERIFY(m_delivery->failed(message, {550, "no such mailbox", {}, true}).has_value());
    QCOMPARE(toldCount(), 0);
    QCOMPARE(lineState(1), 3);
    QCOMPARE(m_messages->find("m1")->code, 550);

    add(draftFor("m2", {1}));
    QCOMPARE(lineState(1), 1);
}

void MessagesTest::interruptedSendingBecomesUncertain()
{
    add(draftFor("m1", {1}));
    add(draftFor("m2", {2}));
    beginSending("m1");
    QVERIFY(m_delivery->handingOver("m1").has_value());
    QCOMPARE(m_delivery->recover().value(), std::vector<std::string>{"m1"});
    QCOMPARE(stateOf("m1"), MessageState::Uncertain);
    QCOMPARE(stateOf("m2"), MessageState::Draft);
    QCOMPARE(lineState(1), 2);
    QVERIFY(!m_delivery->begin("m1").has_value());
    const NewMessage again = draftFor("m3", {1});
    QCOMPARE(m_messages->addDrafts({&again, 1})->overtaken.size(), 1U);
}

void MessagesTest::resolvedAsSentTells()
{
    add(draftFor("m1", {1}));
    beginSending("m1");
    QVERIFY(m_delivery->handingOver("m1").has_value());
    m_delivery->recover().value();
    QVERIFY(m_messages->resolve("m1", true).has_value());
    QCOMPARE(stateOf("m1"), MessageState::Sent);
    QCOMPARE(toldCount(), 1);
    QVERIFY(!m_messages->resolve("m1", false).has_value());
}

void MessagesTest::resolvedAsNotSentFails()
{
    add(draftFor("m1", {1}));
    beginSending("m1");
    QVERIFY(m_delivery->handingOver("m1").has_value());
    m_delivery->recover().value();
    QVERIFY(m_messages->resolve("m1", false).has_value());
    QCOMPARE(stateOf("m1"), MessageState::Failed);
    QCOMPARE(toldCount(), 0);
    QCOMPARE(lineState(1), 3);
}

void MessagesTest::heldMessageWaitsForItsTime()
{
    add(draftFor("m1", {1}));
    const MessageRecord message = beginSending("m1");
    const Instant later = m_clock.now().plusMs(60'000);
    QVERIFY(m_delivery->held(message, {451, "greylisted", later, true}).has_value());
    QVERIFY(m_delivery->due(m_clock.now())->empty());
    QCOMPARE(m_delivery->due(later).value(), std::vector<std::string>{"m1"});
    QCOMPARE(m_messages->find("m1")->refusals, 1);
    QCOMPARE(lineState(1), 1);
}

void MessagesTest::messageThatIsBeingSentCannotBeTakenBack()
{
    add(draftFor("m1", {1}));
    beginSending("m1");
    const std::array ids{std::string("m1")};
    QCOMPARE(m_messages->takeBack(ids).error().kind, ErrorKind::Refused);
    QCOMPARE(m_messages->discard(ids).error().kind, ErrorKind::Refused);
}

void MessagesTest::everyChangeIsInTheJournal()
{
    add(draftFor("m1", {1}));
    const MessageRecord message = beginSending("m1");
    QVERIFY(m_delivery->accepted(message, 250).has_value());
    std::vector<std::string> kinds;
    const auto entries = m_journal->read({}, "message/m1");
    for (const auto& entry : entries.value()) {
        kinds.push_back(entry.kind);
    }
    QCOMPARE(kinds, (std::vector<std::string>{"message.drafted", "message.queued",
                                              "message.sending", "message.sent"}));
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "MessagesTest.moc"
