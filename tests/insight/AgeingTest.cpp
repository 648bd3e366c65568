#include "insight/Ageing.h"

#include "insight/BacklogSummary.h"
#include "support/BacklogBuilder.h"
#include "support/RandomWorld.h"
#include "support/SyntheticBacklog.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace repromise;

namespace {

// Columns as the workflow room would derive them, by a simple rule that needs no run: the open
// lines due before today are backorders.
struct Facts {
    std::vector<std::uint8_t> backorder, untold;
    std::vector<std::int32_t> ageDays;
    std::vector<std::int64_t> valueMinor;
    std::vector<ExceptionSet> exceptions;
};

Facts factsOf(const Backlog& backlog)
{
    Facts facts;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        const Date due = dueDate(backlog.lines.requested[line], backlog.lines.promised[line]);
        const int age = due.known() ? testToday().daysAfter(due) : 0;
        facts.ageDays.push_back(age);
        facts.backorder.push_back(age > -3 ? 1 : 0);
        facts.untold.push_back(backlog.lines.wasTold[line] == 0 ? 1 : 0);
        facts.valueMinor.push_back(backlog.openValue(line).minor);
        ExceptionSet set;
        if (age > 0) {
            set.add(ExceptionCode::LateVsPromised);
        }
        if (facts.untold.back() != 0) {
            set.add(ExceptionCode::NotTold);
        }
        facts.exceptions.push_back(set);
    }
    return facts;
}

std::vector<AgeGroup> groups(const Backlog& backlog, const std::vector<AgeKey>& by)
{
    return ageBackorders(backlog, LineFacts::of(factsOf(backlog)), by);
}

using TextKey = std::vector<std::string>;
struct Sums {
    std::uint64_t lines = 0;
    std::int64_t quantity = 0, value = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

// A bucket's place first, so that the map orders like the report.
std::string bucketText(std::int32_t age)
{
    const AgeBucket bucket = ageBucket(age);
    return std::to_string(static_cast<int>(bucket)) + std::string(ageBucketName(bucket));
}

std::map<TextKey, Sums> expected(const Backlog& backlog, const std::vector<AgeKey>& by)
{
    const Facts facts = factsOf(backlog);
    std::map<TextKey, Sums> result;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        if (facts.backorder[line] == 0) {
            continue;
        }
        const CustomerIx customer = backlog.customerOf(line);
        const std::map<AgeKey, std::string> texts{
            {AgeKey::Bucket, bucketText(facts.ageDays[line])},
            {AgeKey::Location,
             std::string(backlog.text(backlog.locations[backlog.lines.location[line]].key))},
            {AgeKey::Tier, std::string(backlog.text(backlog.customers.tier[customer]))},
            {AgeKey::Family,
             std::string(backlog.text(backlog.items.family[backlog.lines.item[line]]))},
            {AgeKey::Customer, std::string(backlog.text(backlog.customers.key[customer]))}};
        TextKey key;
        for (const AgeKey part : by) {
            key.push_back(texts.at(part));
        }
        key.push_back(Currency::fromPacked(backlog.lines.currency[line]).code());
        Sums& sums = result[key];
        ++sums.lines;
        sums.quantity += backlog.lines.open(line);
        sums.value += facts.valueMinor[line];
    }
    return result;
}

bool agreesWithPlainCount(const Backlog& backlog, const std::vector<AgeKey>& by)
{
    const auto rows = groups(backlog, by);
    const auto wanted = expected(backlog, by);
    if (rows.size() != wanted.size()) {
        return false;
    }
    auto row = rows.begin();
    for (const auto& [key, sums] : wanted) {
        TextKey found;
        for (const AgeKey part : by) {
            found.emplace_back(row->text(backlog, part));
            if (part == AgeKey::Bucket) {
                found.back().insert(0, std::to_string(static_cast<int>(row->bucket)));
            }
        }
        found.push_back(row->currency.code());
        if (found != key || (Sums{row->lines, row->quantity, row->valueMinor}) != sums) {
            return false;
        }
        ++row;
    }
    return true;
}

// Some of the keys in any order. Drawn from those that are left: to draw until all differ would
// give up too often.
std::vector<AgeKey> anyKeys()
{
    std::vector<AgeKey> left(allAgeKeys.begin(), allAgeKeys.end());
    const std::size_t kept = left.size() - *rc::gen::inRange<std::size_t>(0, left.size() + 1);
    std::vector<AgeKey> keys;
    while (left.size() > kept) {
        const AgeKey key = *rc::gen::elementOf(left);
        std::erase(left, key);
        keys.push_back(key);
    }
    return keys;
}

} // namespace

class AgeingTest : public QObject {
    Q_OBJECT

private slots:
    void bucketsBeginAndEndWhereTheySay();
    void namesOfBucketsAndKeysReadBack();
    void groupsAndOrderAgreeWithAPlainCount();
    void manyPossibleGroupsAgreeToo();
    void currenciesAreNeverAdded();
    void anEmptyBacklogHasNoGroups();
    void summaryAgreesWithAPlainCount();
};

void AgeingTest::bucketsBeginAndEndWhereTheySay()
{
    const std::vector<std::pair<int, const char*>> ages{{INT32_MIN, "not due"},
                                                        {-1, "not due"},
                                                        {0, "not due"},
                                                        {1, "1-7"},
                                                        {7, "1-7"},
                                                        {8, "8-14"},
                                                        {14, "8-14"},
                                                        {15, "15-30"},
                                                        {30, "15-30"},
                                                        {31, "31-60"},
                                                        {60, "31-60"},
                                                        {61, "61-90"},
                                                        {90, "61-90"},
                                                        {91, "over 90"}};
    for (const auto& [age, name] : ages) {
        QCOMPARE(ageBucketName(ageBucket(age)), std::string_view(name));
    }
}

void AgeingTest::namesOfBucketsAndKeysReadBack()
{
    for (const AgeBucket bucket : allAgeBuckets) {
        QCOMPARE(parseAgeBucket(ageBucketName(bucket)), std::optional(bucket));
    }
    for (const AgeKey key : allAgeKeys) {
        QCOMPARE(parseAgeKey(ageKeyName(key)), std::optional(key));
    }
    QCOMPARE(parseAgeKey("region"), std::nullopt);
    QCOMPARE(parseAgeBucket("1-8"), std::nullopt);
}

void AgeingTest::groupsAndOrderAgreeWithAPlainCount()
{
    QVERIFY(
        rc::check([] { return agreesWithPlainCount(*(*genRandomWorld()).backlog(), anyKeys()); }));
}

void AgeingTest::manyPossibleGroupsAgreeToo()
{
    const BacklogPtr backlog = syntheticBacklog({.lines = 3'000});
    QVERIFY(agreesWithPlainCount(*backlog, {AgeKey::Customer, AgeKey::Family, AgeKey::Location,
                                            AgeKey::Tier, AgeKey::Bucket}));
    QVERIFY(agreesWithPlainCount(*backlog,
                                 {AgeKey::Bucket, AgeKey::Location, AgeKey::Tier, AgeKey::Family}));
}

void AgeingTest::currenciesAreNeverAdded()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "1", .currency = "USD"})
                                   .line({.order = "2", .currency = "EUR"})
                                   .line({.order = "3", .currency = "USD"})
                                   .build();
    const auto rows = groups(*backlog, {AgeKey::Tier});
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].currency.code(), std::string("EUR"));
    QCOMPARE(rows[0].valueMinor, 5'000);
    QCOMPARE(rows[1].valueMinor, 10'000);
}

void AgeingTest::anEmptyBacklogHasNoGroups()
{
    QVERIFY(groups(*BacklogBuilder().build(), {AgeKey::Bucket, AgeKey::Customer}).empty());
}

void AgeingTest::summaryAgreesWithAPlainCount()
{
    QVERIFY(rc::check([] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const Facts facts = factsOf(*backlog);
        const BacklogSummary summary = BacklogSummary::of(*backlog, LineFacts::of(facts));
        std::map<std::string, std::int64_t> open;
        std::uint64_t untold = 0;
        std::uint64_t late = 0;
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            open[backlog->openValue(line).currency.code()] += facts.valueMinor[line];
            untold += facts.untold[line];
            late += facts.exceptions[line].has(ExceptionCode::LateVsPromised) ? 1U : 0U;
        }
        RC_ASSERT(summary.open.lines == backlog->lines.size());
        RC_ASSERT(summary.untold.lines == untold);
        RC_ASSERT(summary.with(ExceptionCode::NotTold).lines == untold);
        RC_ASSERT(summary.with(ExceptionCode::LateVsPromised).lines == late);
        RC_ASSERT(summary.open.value.size() == open.size());
        for (const Money& amount : summary.open.value) {
            RC_ASSERT(amount.minor == open[amount.currency.code()]);
        }
    }));
}

QTEST_APPLESS_MAIN(AgeingTest)
#include "AgeingTest.moc"
