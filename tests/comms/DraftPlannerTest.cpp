#include "comms/DraftPlanner.h"

#include "support/BacklogBuilder.h"

#include <QtTest>

#include <rapidcheck.h>

#include <set>

using namespace repromise;

namespace {

ContactIx firstContact(const Backlog& backlog, CustomerIx customer)
{
    const ContactIx first = backlog.customers.contactBegin[customer];
    return first == backlog.customers.contactBegin[customer + 1] ? noIx : first;
}

/// A Backlog and a projected date for each line, with a planner over them.
struct World {
    BacklogPtr backlog;
    std::vector<Date> projected;

    explicit World(BacklogBuilder& builder) : backlog(builder.build())
    {
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            projected.push_back(line % 3 == 2 ? Date() : testDay(static_cast<int>(line) + 1));
        }
    }
    std::vector<LineIx> all() const
    {
        std::vector<LineIx> lines(backlog->lines.size());
        for (LineIx line = 0; line < lines.size(); ++line) {
            lines[line] = line;
        }
        return lines;
    }
    DraftPlan plan(const std::vector<LineIx>& lines, ApprovalPolicy policy = {}) const
    {
        const auto contactOf = [this](CustomerIx customer) {
            return firstContact(*backlog, customer);
        };
        return DraftPlanner({*backlog, projected, {}, contactOf}, policy).plan(lines);
    }
};

LineSpec lineOf(const std::string& customer, const std::string& order,
                const std::string& line = "1")
{
    LineSpec spec;
    spec.customer = customer;
    spec.order = order;
    spec.line = line;
    return spec;
}

BacklogBuilder randomBuilder()
{
    BacklogBuilder builder;
    const int customers = *rc::gen::inRange(1, 6);
    for (int c = 0; c < customers; ++c) {
        const std::string key = "C" + std::to_string(c);
        builder.customer({.key = key});
        const int kind = *rc::gen::inRange(0, 4);
        if (kind < 3) {
            builder.contact({.customer = key,
                             .email = kind == 0   ? ""
                                      : kind == 1 ? "not an address"
                                                  : "same@example.com",
                             .emailUsable = kind == 2});
        }
        const int lines = *rc::gen::inRange(0, 5);
        for (int l = 0; l < lines; ++l) {
            LineSpec spec = lineOf(key, "SO-" + std::to_string(c), std::to_string(l));
            spec.messageState = static_cast<LineMessageState>(*rc::gen::inRange(0, 4));
            builder.line(spec);
        }
    }
    return builder;
}

} // namespace

class DraftPlannerTest : public QObject {
    Q_OBJECT

private slots:
    void everyLineEndsInExactlyOnePlace();
    void oneMessageForEachContact();
    void orderAndRepetitionOfLinesDoNotMatter();
    void sharedMailboxKeepsCustomersApart();
    void messageTellsTheProjectedDate();
    void customerWithoutUsableAddressIsListedWithReason_data();
    void customerWithoutUsableAddressIsListedWithReason();
    void openMessageKeepsItsLinesOut();
    void manyLinesNeedApproval();
    void highValueNeedsApproval();
    void bestReasonIsTheOneACustomerUnderstands();
};

void DraftPlannerTest::everyLineEndsInExactlyOnePlace()
{
    QVERIFY(rc::check([] {
        BacklogBuilder builder = randomBuilder();
        const World world(builder);
        const DraftPlan plan = world.plan(world.all());
        std::multiset<std::int64_t> seen;
        for (const auto& draft : plan.drafts) {
            for (const auto& line : draft.lines) {
                seen.insert(line.orderLine);
            }
        }
        for (const auto& lost : plan.undeliverable) {
            for (const auto& line : lost.lines) {
                seen.insert(line.orderLine);
            }
        }
        for (const LineIx line : plan.pending) {
            seen.insert(world.backlog->lines.id[line]);
        }
        const auto& ids = world.backlog->lines.id;
        RC_ASSERT(seen == std::multiset<std::int64_t>(ids.begin(), ids.end()));
    }));
}

void DraftPlannerTest::oneMessageForEachContact()
{
    QVERIFY(rc::check([] {
        BacklogBuilder builder = randomBuilder();
        const World world(builder);
        const DraftPlan plan = world.plan(world.all());
        std::set<std::string> contacts;
        for (const auto& draft : plan.drafts) {
            RC_ASSERT(!draft.lines.empty());
            RC_ASSERT(contacts.insert(draft.contact).second);
            for (const auto& line : draft.lines) {
                const LineIx row = world.backlog->findLine(line.order, line.line);
                const CustomerIx customer = world.backlog->customerOf(row);
                RC_ASSERT(world.backlog->text(world.backlog->customers.key[customer])
                          == draft.customer);
            }
        }
    }));
}

void DraftPlannerTest::orderAndRepetitionOfLinesDoNotMatter()
{
    QVERIFY(rc::check([] {
        BacklogBuilder builder = randomBuilder();
        const World world(builder);
        auto lines = world.all();
        const DraftPlan straight = world.plan(lines);
        std::reverse(lines.begin(), lines.end());
        const auto twice = lines;
        lines.insert(lines.end(), twice.begin(), twice.end());
        const DraftPlan other = world.plan(lines);
        RC_ASSERT(straight.drafts.size() == other.drafts.size());
        for (std::size_t i = 0; i < straight.drafts.size(); ++i) {
            RC_ASSERT(straight.drafts[i].contact == other.drafts[i].contact);
            RC_ASSERT(straight.drafts[i].lines.size() == other.drafts[i].lines.size());
        }
    }));
}

void DraftPlannerTest::sharedMailboxKeepsCustomersApart()
{
    BacklogBuilder builder;
    for (const char* customer : {"C1", "C2"}) {
        builder.contact({.customer = customer, .email = "group@example.com"});
        builder.line(lineOf(customer, std::string("SO-") + customer));
    }
    const World world(builder);
    const DraftPlan plan = world.plan(world.all());
    QCOMPARE(plan.drafts.size(), 2U);
    QCOMPARE(plan.drafts[0].address, plan.drafts[1].address);
    QVERIFY(plan.drafts[0].customer != plan.drafts[1].customer);
}

void DraftPlannerTest::messageTellsTheProjectedDate()
{
    BacklogBuilder builder;
    builder.contact({});
    for (const char* line : {"1", "2", "10"}) {
        builder.line(lineOf("C1", "SO-1", line));
    }
    const World world(builder);
    const DraftPlan plan = world.plan(world.all());
    QCOMPARE(plan.drafts.front().lines[0].told, testDay(1));
    QCOMPARE(plan.drafts.front().lines[1].told, testDay(2));
    QVERIFY(!plan.drafts.front().lines[2].told.known());
    QCOMPARE(plan.drafts.front().lines[2].line, std::string("10"));
}

void DraftPlannerTest::customerWithoutUsableAddressIsListedWithReason_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << "" << false << "no_address";
    QTest::newRow("malformed") << "ann at example.com" << false << "bad_address";
    QTest::newRow("marked unusable") << "ann@example.com" << false << "bad_address";
    QTest::newRow("line break") << "ann@example.com\nbcc:x@y.com" << true << "bad_address";
}

void DraftPlannerTest::customerWithoutUsableAddressIsListedWithReason()
{
    QFETCH(QString, email);
    QFETCH(bool, usable);
    QFETCH(QString, code);
    BacklogBuilder builder;
    builder.contact({.email = email.toStdString(), .emailUsable = usable});
    builder.line(lineOf("C1", "SO-1"));
    const World world(builder);
    const DraftPlan plan = world.plan(world.all());
    QVERIFY(plan.drafts.empty());
    QCOMPARE(plan.undeliverable.size(), 1U);
    QCOMPARE(plan.undeliverable.front().code, code.toStdString());
    QVERIFY(!plan.undeliverable.front().sentence.empty());
    QCOMPARE(plan.undeliverable.front().lines.size(), 1U);
}

void DraftPlannerTest::openMessageKeepsItsLinesOut()
{
    BacklogBuilder builder;
    builder.contact({});
    int order = 0;
    for (const auto state : {LineMessageState::None, LineMessageState::Pending,
                             LineMessageState::Uncertain, LineMessageState::Failed}) {
        LineSpec line = lineOf("C1", "SO-" + std::to_string(++order));
        line.messageState = state;
        builder.line(line);
    }
    const World world(builder);
    const DraftPlan plan = world.plan(world.all());
    QCOMPARE(plan.drafts.front().lines.size(), 2U);
    QCOMPARE(plan.drafts.front().lines[1].order, std::string("SO-4"));
    QCOMPARE(plan.pending.size(), 2U);
}

void DraftPlannerTest::manyLinesNeedApproval()
{
    BacklogBuilder builder;
    builder.contact({});
    for (const char* line : {"1", "2", "3"}) {
        builder.line(lineOf("C1", "SO-1", line));
    }
    const World world(builder);
    QVERIFY(!world.plan(world.all()).drafts.front().needsApproval);
    QVERIFY(!world.plan(world.all(), {.moreLinesThan = 3}).drafts.front().needsApproval);
    const DraftPlan strict = world.plan(world.all(), {.moreLinesThan = 2});
    QVERIFY(strict.drafts.front().needsApproval);
    QVERIFY(!strict.drafts.front().approvalReason.empty());
}

void DraftPlannerTest::highValueNeedsApproval()
{
    BacklogBuilder builder;
    builder.contact({});
    builder.line(lineOf("C1", "SO-1")); // 10 × 5.00 EUR
    const World world(builder);
    QVERIFY(!world.plan(world.all(), {.valueAbove = 5'000}).drafts.front().needsApproval);
    QVERIFY(world.plan(world.all(), {.valueAbove = 4'999}).drafts.front().needsApproval);
}

void DraftPlannerTest::bestReasonIsTheOneACustomerUnderstands()
{
    BacklogBuilder builder;
    builder.contact({});
    builder.line(lineOf("C1", "SO-1"));
    const BacklogPtr backlog = builder.build();
    ExceptionSet exceptions;
    exceptions.add(ExceptionCode::LateVsPromised);
    exceptions.add(ExceptionCode::NotTold);
    exceptions.add(ExceptionCode::SupplySlipped);
    const std::vector<ExceptionSet> column{exceptions};
    const std::vector<Date> projected{testDay(3)};
    const std::vector<LineIx> lines{0};
    const auto plan = DraftPlanner({*backlog, projected, column,
                                    [&](CustomerIx c) { return firstContact(*backlog, c); }},
                                   {})
                          .plan(lines);
    QCOMPARE(plan.drafts.front().lines.front().reason, std::string("SUPPLY_SLIPPED"));
}

QTEST_GUILESS_MAIN(DraftPlannerTest)
#include "DraftPlannerTest.moc"
