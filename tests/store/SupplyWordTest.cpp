#include "support/store/StoreFixture.h"

#include <QtTest>

using namespace repromise;

namespace {

Date july(int day)
{
    return Date::fromYmd(2026, 7, day);
}

SupplyWord confirmed(Date day, int minute = 10)
{
    SupplyWord word;
    word.order = "P1";
    word.line = "1";
    word.status = "confirmed";
    word.expected = day;
    word.saidAt = testInstant(minute);
    return word;
}

} // namespace

/// What suppliers say of purchase lines of the ERP.
class SupplyWordTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void wordChangesDayAndStatusOfTheLineAndNothingElse();
    void wordStandsWhenTheOwnerRepeatsOrReceivesGoods();
    void wordFallsWhenTheOwnerChangesTheDay();
    void olderWordLoses();
    void quantityIsTheShareTheSupplierConfirms_data();
    void quantityIsTheShareTheSupplierConfirms();
    void rejectedLineIsNoSupply();
    void undatedWordTakesTheDayAway();
    void shipNoticeOfAPartLeavesTheDay();
    void lineIsFoundWithoutLeadingZerosOrByItem();
    void unknownLineIsQuarantinedWithItsPlace();
    void wordOnAnotherItemIsRefused();
    void pictureFollowsTheWord();
    void removedSourceTakesItsWordsBack();

private:
    SyncCounts say(const SupplyWord& word);
    SyncCounts erp(Date expected, int ordered, int received, const char* status = "open");
    std::string line();

    std::unique_ptr<StoreFixture> m_store;
};

void SupplyWordTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    RecordFeed masters;
    masters.add(itemRecord());
    ItemRecord other = itemRecord();
    other.key = "I2";
    masters.add(other);
    masters.add(locationRecord());
    QVERIFY(m_store->merge(masters));
    erp(july(5), 100, 0);
}

SyncCounts SupplyWordTest::say(const SupplyWord& word)
{
    RecordFeed feed;
    feed.say(word);
    const auto report = m_store->merge(feed, {}, "edi");
    return report ? countsOf(*report, RecordKind::Inbound) : SyncCounts();
}

SyncCounts SupplyWordTest::erp(Date expected, int ordered, int received, const char* status)
{
    InboundRecord record = inboundRecord();
    record.order = "P1";
    record.line = "1";
    record.expected = expected;
    record.ordered = Quantity::whole(ordered);
    record.received = Quantity::whole(received);
    record.status = status;
    RecordFeed feed;
    feed.add(record);
    const auto report = m_store->merge(feed, {RecordKind::Inbound});
    return report ? countsOf(*report, RecordKind::Inbound) : SyncCounts();
}

std::string SupplyWordTest::line()
{
    return m_store->text(
        "SELECT (ordered/10000) || ' ' || (received/10000) || ' ' || status || ' ' || "
        "iif(expected=2147483647, 'none', date((expected*86400),'unixepoch')) FROM "
        "inbound WHERE key='P1/1'");
}

void SupplyWordTest::wordChangesDayAndStatusOfTheLineAndNothingElse()
{
    const SyncCounts counts = say(confirmed(july(20)));
    QCOMPARE(counts.changed, 1U);
    QCOMPARE(line(), std::string("100 0 confirmed 2026-07-20"));
    QCOMPARE(m_store->number("SELECT count(*) FROM inbound"), std::int64_t{1});
    QCOMPARE(say(confirmed(july(20))).unchanged, 1U);
}

void SupplyWordTest::wordStandsWhenTheOwnerRepeatsOrReceivesGoods()
{
    say(confirmed(july(20)));
    QCOMPARE(erp(july(5), 100, 0).unchanged, 1U);
    QCOMPARE(line(), std::string("100 0 confirmed 2026-07-20"));
    QCOMPARE(erp(july(5), 100, 40).changed, 1U);
    QCOMPARE(line(), std::string("100 40 confirmed 2026-07-20"));
}

void SupplyWordTest::wordFallsWhenTheOwnerChangesTheDay()
{
    say(confirmed(july(20)));
    erp(july(22), 100, 0);
    QCOMPARE(line(), std::string("100 0 open 2026-07-22"));
    QCOMPARE(m_store->number("SELECT count(*) FROM supply_word"), std::int64_t{0});
}

void SupplyWordTest::olderWordLoses()
{
    say(confirmed(july(20), 10));
    QCOMPARE(say(confirmed(july(9), 5)).unchanged, 1U);
    QCOMPARE(line(), std::string("100 0 confirmed 2026-07-20"));
    QCOMPARE(say(confirmed(july(9), 11)).changed, 1U);
    QCOMPARE(line(), std::string("100 0 confirmed 2026-07-09"));
}

void SupplyWordTest::quantityIsTheShareTheSupplierConfirms_data()
{
    QTest::addColumn<int>("confirmedQuantity");
    QTest::addColumn<int>("ofOrdered");
    QTest::addColumn<QString>("held");
    QTest::newRow("all") << 100 << 100 << "100 0 confirmed 2026-07-20";
    QTest::newRow("a part") << 60 << 100 << "60 0 confirmed 2026-07-20";
    QTest::newRow("a part, in cartons of ten") << 6 << 10 << "60 0 confirmed 2026-07-20";
    QTest::newRow("more than was ordered") << 120 << 100 << "100 0 confirmed 2026-07-20";
    QTest::newRow("his order quantity unknown") << 60 << 0 << "60 0 confirmed 2026-07-20";
}

void SupplyWordTest::quantityIsTheShareTheSupplierConfirms()
{
    QFETCH(int, confirmedQuantity);
    QFETCH(int, ofOrdered);
    QFETCH(QString, held);
    SupplyWord word = confirmed(july(20));
    word.confirmed = Quantity::whole(confirmedQuantity);
    word.ofOrdered = Quantity::whole(ofOrdered);
    say(word);
    QCOMPARE(QString::fromStdString(line()), held);
}

void SupplyWordTest::rejectedLineIsNoSupply()
{
    SupplyWord word = confirmed(Date());
    word.status = "rejected";
    word.confirmed = Quantity();
    say(word);
    QCOMPARE(line(), std::string("0 0 rejected 2026-07-05"));
    QCOMPARE(m_store->backlog()->inbound.size(), std::size_t{0});
    erp(july(5), 80, 0);
    QCOMPARE(line(), std::string("80 0 open 2026-07-05"));
}

void SupplyWordTest::undatedWordTakesTheDayAway()
{
    SupplyWord word = confirmed(Date());
    word.undated = true;
    word.status = "waiting";
    say(word);
    QCOMPARE(line(), std::string("100 0 waiting none"));
}

void SupplyWordTest::shipNoticeOfAPartLeavesTheDay()
{
    SupplyWord word = confirmed(july(2));
    word.status = "in_transit";
    word.shipped = Quantity::whole(40);
    say(word);
    QCOMPARE(line(), std::string("100 0 partly_in_transit 2026-07-05"));
    erp(july(5), 100, 60);
    word.saidAt = testInstant(12);
    say(word);
    QCOMPARE(line(), std::string("100 60 in_transit 2026-07-02"));
}

void SupplyWordTest::lineIsFoundWithoutLeadingZerosOrByItem()
{
    SupplyWord zeros = confirmed(july(20));
    zeros.line = "00001";
    QCOMPARE(say(zeros).changed, 1U);
    SupplyWord byItem = confirmed(july(21), 11);
    byItem.line = {};
    byItem.item = itemRecord().key;
    QCOMPARE(say(byItem).changed, 1U);
    SupplyWord otherNumber = confirmed(july(22), 12);
    otherNumber.line = "7";
    otherNumber.item = itemRecord().key;
    QCOMPARE(say(otherNumber).changed, 1U);
    SupplyWord foreignNumber = confirmed(july(23), 13);
    foreignNumber.item = "4012345000011";
    QCOMPARE(say(foreignNumber).changed, 1U);
    QCOMPARE(line(), std::string("100 0 confirmed 2026-07-23"));
}

void SupplyWordTest::unknownLineIsQuarantinedWithItsPlace()
{
    SupplyWord word = confirmed(july(20));
    word.order = "P9";
    QCOMPARE(say(word).quarantined, 1U);
    const auto rows = m_store->quarantine();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].kind, std::string("unknown_supply"));
    QCOMPARE(rows[0].key, std::string("P9/1"));
    QVERIFY(rows[0].reason.find("P9") != std::string::npos);
}

void SupplyWordTest::wordOnAnotherItemIsRefused()
{
    SupplyWord word = confirmed(july(20));
    word.item = "I2";
    QCOMPARE(say(word).quarantined, 1U);
    QCOMPARE(m_store->quarantine()[0].kind, std::string("item_mismatch"));
    QCOMPARE(line(), std::string("100 0 open 2026-07-05"));
}

void SupplyWordTest::pictureFollowsTheWord()
{
    const auto before = m_store->backlog();
    QCOMPARE(before->inbound.expected.at(0), july(5));
    say(confirmed(july(20)));
    const auto after = m_store->backlog();
    QVERIFY(after->generation > before->generation);
    QCOMPARE(after->inbound.expected.at(0), july(20));
}

void SupplyWordTest::removedSourceTakesItsWordsBack()
{
    say(confirmed(july(20)));
    QVERIFY(m_store->sources().remove("edi"));
    QCOMPARE(line(), std::string("100 0 open 2026-07-05"));
}

QTEST_GUILESS_MAIN(SupplyWordTest)
#include "SupplyWordTest.moc"
