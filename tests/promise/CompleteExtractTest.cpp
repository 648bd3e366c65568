#include "promise/CompleteExtract.h"

#include "promise/ScenarioWorld.h"
#include "promise/StandardRun.h"

#include <QTest>

using namespace repromise;

namespace {

/// What a person sees of a line, in words.
std::vector<std::string> wordsOf(const Backlog& backlog, LineIx line)
{
    const LineTable& lines = backlog.lines;
    const OrderIx order = lines.order[line];
    const CustomerIx customer = backlog.customerOf(line);
    std::vector<std::string> words{
        std::string(backlog.orderKey(line)),
        std::string(backlog.lineKey(line)),
        std::string(backlog.text(backlog.items.key[lines.item[line]])),
        std::string(backlog.text(backlog.locations[lines.location[line]].key)),
        std::string(backlog.text(backlog.customers.key[customer])),
        std::string(backlog.text(backlog.orders.channel[order])),
        std::string(backlog.text(backlog.sources[backlog.orders.source[order]].name))};
    for (const std::int64_t number :
         {lines.ordered[line], lines.shipped[line], lines.allocated[line], lines.unitPrice[line],
          std::int64_t{lines.priority[line]}}) {
        words.push_back(std::to_string(number));
    }
    for (const Date date : {lines.requested[line], lines.promised[line], lines.confirmed[line],
                            lines.told[line], backlog.orders.orderDate[order]}) {
        words.push_back(date.iso());
    }
    for (const ContactRow& contact : backlog.contactsOf(customer)) {
        words.emplace_back(backlog.text(contact.email));
    }
    return words;
}

std::vector<std::string> wordsOfInbound(const Backlog& backlog, InboundIx row)
{
    const InboundTable& inbound = backlog.inbound;
    return {std::string(backlog.text(inbound.key[row])),
            std::string(backlog.text(backlog.items.key[inbound.item[row]])),
            std::string(backlog.text(backlog.locations[inbound.location[row]].key)),
            std::to_string(inbound.open[row]), inbound.expected[row].iso()};
}

} // namespace

class CompleteExtractTest : public QObject {
    Q_OBJECT

private slots:
    void theWholeUnderNoScenarioIsTheSame();
    void theWholeUnderAScenarioIsTheChangedWorld();
    void contactsStayWithTheirCustomers();
};

void CompleteExtractTest::theWholeUnderNoScenarioIsTheSame()
{
    QVERIFY(rc::check("every line and inbound line reads the same", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const Backlog copy = wholeUnder(*backlog, {}).backlog;
        std::vector<std::vector<std::string>> expected;
        std::vector<std::vector<std::string>> found;
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            if (backlog->lines.open(line) > 0) {
                expected.push_back(wordsOf(*backlog, line));
            }
        }
        for (LineIx line = 0; line < copy.lines.size(); ++line) {
            found.push_back(wordsOf(copy, line));
        }
        RC_ASSERT(found == expected);
        RC_ASSERT(copy.inbound.size() == backlog->inbound.size());
        for (InboundIx row = 0; row < copy.inbound.size(); ++row) {
            RC_ASSERT(wordsOfInbound(copy, row) == wordsOfInbound(*backlog, row));
        }
    }));
}

void CompleteExtractTest::theWholeUnderAScenarioIsTheChangedWorld()
{
    QVERIFY(rc::check("its standard run is that of the changed world", [] {
        ScenarioWorld world(*genRandomWorld());
        const BacklogPtr backlog = world.build();
        const auto changes = world.anyChanges();
        const auto scenario =
            resolveScenario(*backlog, {.name = "test", .note = {}, .changes = changes});
        RC_ASSERT(scenario.has_value());
        const Backlog under = wholeUnder(*backlog, *scenario).backlog;
        for (const ScenarioChange& change : changes) {
            world.apply(change);
        }
        const BacklogPtr changed = world.build();
        auto expected = keyedResults(*changed, standardRun(*changed, testToday()));
        for (LineIx line = 0; line < changed->lines.size(); ++line) {
            if (changed->lines.open(line) <= 0) {
                expected.erase(
                    {std::string(changed->orderKey(line)), std::string(changed->lineKey(line))});
            }
        }
        RC_ASSERT(keyedResults(under, standardRun(under, testToday())) == expected);
    }));
}

void CompleteExtractTest::contactsStayWithTheirCustomers()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .contact({.customer = "C1", .email = "one@example.com"})
                                   .contact({.customer = "C2", .email = "two@example.com"})
                                   .contact({.customer = "C2", .email = "three@example.com"})
                                   .line({.order = "SO-1", .customer = "C2"})
                                   .line({.order = "SO-2", .customer = "C1"})
                                   .build();
    const Backlog copy = wholeUnder(*backlog, {}).backlog;
    QCOMPARE(copy.contactsOf(copy.customerOf(0)).size(), std::size_t{2});
    QCOMPARE(copy.contactsOf(copy.customerOf(1)).size(), std::size_t{1});
    QCOMPARE(copy.text(copy.contactsOf(copy.customerOf(1))[0].email),
             std::string_view("one@example.com"));
}

QTEST_APPLESS_MAIN(CompleteExtractTest)
#include "CompleteExtractTest.moc"
