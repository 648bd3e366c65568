#include "store/Conflicts.h"
#include "store/Ledger.h"
#include "store/Precedence.h"
#include "support/store/StoreFixture.h"

#include <QTest>

using namespace repromise;

namespace {

Date july(int day)
{
    return Date::fromYmd(2026, 7, day);
}

/// A warehouse's word on a stock row, without a time stamp unless given.
StockRecord count(int onHand, int allocated = 0)
{
    StockRecord record = stockRecord("I1", "L1", onHand, allocated);
    record.updatedAt = {};
    return record;
}

OrderLineRecord confirmedOn(Date day)
{
    OrderLineRecord line = lineRecord();
    line.confirmed = day;
    line.updatedAt = {};
    return line;
}

} // namespace

class SourceClaimsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void bothValuesAreKeptAndTheOwnersCounts();
    void theValueOfTheFirstNamedCounts();
    void aSourceThatIsNotNamedSaysNothing();
    void aRuleCountsMoreThanANewerStamp();
    void theOwnersNextWordKeepsTheWinner();
    void agreementEndsTheConflict();
    void aWholeDeliveryWithoutTheRecordEndsTheConflict();
    void removingTheWinnerBringsTheOwnersValueBack();
    void theRowsEndIsTheConflictsEnd();
    void whatIsUnsetClaimsNothing();
    void aClaimedDateStandsInTheLedgerOnce();
    void thePictureNamesContestedLines();
    void aLineIsContestedByMasterDataThatDecides();
    void aBadRuleIsRefused_data();
    void aBadRuleIsRefused();

private:
    Result<MergeReport> merge(const RecordFeed& feed, const std::string& source,
                              const std::vector<RecordKind>& complete = {});
    template <typename Record>
    void say(const std::string& source, const Record& record);
    QString conflicts();
    std::int64_t onHand()
    {
        return m_store->number("SELECT on_hand FROM stock ORDER BY id LIMIT 1") / 10'000;
    }

    std::optional<StoreFixture> m_store;
    std::string m_precedence;
};

void SourceClaimsTest::init()
{
    m_store.emplace();
    m_precedence.clear();
    QVERIFY(merge(smallWorld(), "erp", allKinds()));
    RecordFeed later;
    later.add(count(30, 5)).add(confirmedOn(july(3)));
    QVERIFY(merge(later, "erp"));
    m_store->source("wms");
}

Result<MergeReport> SourceClaimsTest::merge(const RecordFeed& feed, const std::string& source,
                                            const std::vector<RecordKind>& complete)
{
    CancelToken stop;
    MergeOptions options;
    options.precedence = m_precedence;
    SnapshotMerge merge(m_store->database(), m_store->journal(), m_store->clock(),
                        m_store->source(source), stop, options);
    return merge.begin().and_then([&] {
        feed.deliverAll(merge);
        return merge.finish(complete, {});
    });
}

template <typename Record>
void SourceClaimsTest::say(const std::string& source, const Record& record)
{
    RecordFeed feed;
    feed.add(record);
    const auto merged = merge(feed, source);
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().sentence));
}

QString SourceClaimsTest::conflicts()
{
    std::string text;
    const auto listed = Conflicts(m_store->database()).list();
    for (const FieldConflict& c : *listed) {
        text.append(text.empty() ? "" : ", ").append(recordKindName(c.record)).append(" ");
        text.append(c.key + ' ' + c.field + ' ' + c.source + '=' + c.value + ' ' + c.otherSource
                    + '=' + c.other + (c.otherCounts ? " other" : " own"));
    }
    return QString::fromStdString(text);
}

void SourceClaimsTest::bothValuesAreKeptAndTheOwnersCounts()
{
    say("wms", count(44, 5));
    QCOMPARE(conflicts(), QString("stock I1/L1 on_hand erp=30 wms=44 own"));
    QCOMPARE(onHand(), 30);
    QCOMPARE(m_store->quarantine().size(), std::size_t{1});
    say("wms", count(44, 5));
    QCOMPARE(m_store->quarantine().size(), std::size_t{1});
}

void SourceClaimsTest::theValueOfTheFirstNamedCounts()
{
    m_precedence = "stock.on_hand=wms>erp";
    say("wms", count(44, 5));
    QCOMPARE(conflicts(), QString("stock I1/L1 on_hand erp=30 wms=44 other"));
    QCOMPARE(onHand(), 44);
    m_precedence = "stock.on_hand=erp>wms";
    say("wms", count(45, 5));
    QCOMPARE(conflicts(), QString("stock I1/L1 on_hand erp=30 wms=45 own"));
    QCOMPARE(onHand(), 30);
}

void SourceClaimsTest::aSourceThatIsNotNamedSaysNothing()
{
    m_precedence = "stock.on_hand=wms; stock.allocated=erp";
    say("wms", count(44, 9));
    QCOMPARE(conflicts(), QString());
    QCOMPARE(onHand(), 44);
    QCOMPARE(m_store->number("SELECT allocated FROM stock ORDER BY id LIMIT 1"), 50'000);
    QVERIFY(m_store->quarantine().empty());
}

void SourceClaimsTest::aRuleCountsMoreThanANewerStamp()
{
    m_precedence = "stock.on_hand=erp>wms";
    StockRecord newer = count(44, 5);
    newer.updatedAt = testInstant(99);
    say("wms", newer);
    QCOMPARE(onHand(), 30);
    QCOMPARE(conflicts(), QString("stock I1/L1 on_hand erp=30 wms=44 own"));
}

void SourceClaimsTest::theOwnersNextWordKeepsTheWinner()
{
    m_precedence = "stock.on_hand=wms>erp";
    say("wms", count(44, 5));
    say("erp", count(31, 6));
    QCOMPARE(onHand(), 44);
    QCOMPARE(conflicts(), QString("stock I1/L1 on_hand erp=31 wms=44 other"));
    QCOMPARE(m_store->number("SELECT allocated FROM stock ORDER BY id LIMIT 1"), 60'000);
    say("erp", count(44, 6));
    QCOMPARE(conflicts(), QString());
    QCOMPARE(onHand(), 44);
}

void SourceClaimsTest::agreementEndsTheConflict()
{
    m_precedence = "stock.on_hand=wms>erp";
    say("wms", count(44, 5));
    say("wms", count(30, 5));
    QCOMPARE(conflicts(), QString());
    QCOMPARE(onHand(), 30);
    QVERIFY(m_store->quarantine().empty());
}

void SourceClaimsTest::aWholeDeliveryWithoutTheRecordEndsTheConflict()
{
    m_precedence = "stock.on_hand=wms>erp";
    say("wms", count(44, 5));
    RecordFeed nothing;
    QVERIFY(merge(nothing, "wms", {RecordKind::Stock}));
    QCOMPARE(conflicts(), QString());
    QCOMPARE(onHand(), 30);
}

void SourceClaimsTest::removingTheWinnerBringsTheOwnersValueBack()
{
    m_precedence = "stock.on_hand=wms>erp";
    say("wms", count(44, 5));
    QVERIFY(m_store->sources().remove("wms"));
    QCOMPARE(conflicts(), QString());
    QCOMPARE(onHand(), 30);
}

void SourceClaimsTest::theRowsEndIsTheConflictsEnd()
{
    say("wms", confirmedOn(july(9)));
    QVERIFY(!conflicts().isEmpty());
    RecordFeed gone;
    gone.removed(RecordKind::OrderLine, "SO-1/1");
    QVERIFY(merge(gone, "erp"));
    QCOMPARE(conflicts(), QString());
    QCOMPARE(m_store->number("SELECT count(*) FROM source_claim"), 0);
}

void SourceClaimsTest::whatIsUnsetClaimsNothing()
{
    OrderLineRecord line = confirmedOn(Date());
    line.status = {};
    say("wms", line);
    QCOMPARE(conflicts(), QString());
}

void SourceClaimsTest::aClaimedDateStandsInTheLedgerOnce()
{
    m_precedence = "sales_lines.confirmed=wms>erp";
    say("erp", confirmedOn(july(5)));
    say("wms", confirmedOn(july(9)));
    OrderLineRecord changed = confirmedOn(july(4));
    changed.priority = 1;
    say("erp", changed);
    QString confirmed;
    const auto id = m_store->lineId("SO-1", "1");
    const auto entries = Ledger(m_store->database()).entries(id);
    for (const LedgerEntry& entry : *entries) {
        confirmed += entry.kind == "confirmed"
                         ? QString::fromStdString(entry.date.iso() + ' ' + entry.source + ' ')
                         : QString();
    }
    QVERIFY2(confirmed.endsWith("2026-07-05 erp 2026-07-09 wms "), qPrintable(confirmed));
}

void SourceClaimsTest::thePictureNamesContestedLines()
{
    QVERIFY(m_store->backlog()->contestedLines.empty());
    const BacklogPtr before = m_store->backlog();
    say("wms", count(44, 5));
    const BacklogPtr backlog = m_store->backlog();
    QVERIFY(!backlog->contestedLines.empty());
    const LineTable& lines = backlog->lines;
    for (const LineIx line : backlog->contestedLines) {
        QCOMPARE(backlog->text(backlog->items.key[lines.item[line]]), std::string_view("I1"));
    }
    const auto patched = BacklogReader(m_store->database()).refresh(before);
    QVERIFY(patched);
    QCOMPARE((*patched)->contestedLines, backlog->contestedLines);
    InboundRecord other = inboundRecord();
    other.expected = july(28);
    other.updatedAt = {};
    say("wms", other);
    QCOMPARE(m_store->backlog()->contestedInbound.size(), std::size_t{1});
}

void SourceClaimsTest::aLineIsContestedByMasterDataThatDecides()
{
    ItemRecord item = itemRecord();
    item.updatedAt = {};
    item.description = "Another name for it";
    say("wms", item);
    QVERIFY(!conflicts().isEmpty());
    QVERIFY(m_store->backlog()->contestedLines.empty());
    item.unit = "BOX";
    say("wms", item);
    const BacklogPtr backlog = m_store->backlog();
    QVERIFY(!backlog->contestedLines.empty());
    for (const LineIx line : backlog->contestedLines) {
        QCOMPARE(backlog->text(backlog->items.key[backlog->lines.item[line]]),
                 std::string_view("I1"));
    }
    const auto told = Conflicts(m_store->database())
                          .ofLine(backlog->lines.id[backlog->contestedLines.front()], {});
    QVERIFY(told);
    QCOMPARE(told->size(), 1U);
    QCOMPARE(told->front().field, std::string("unit"));
    QCOMPARE(told->front().other, std::string("BOX"));
}

void SourceClaimsTest::aBadRuleIsRefused_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("says");
    QTest::newRow("kind") << "stocks.on_hand=erp"
                          << "sales_lines";
    QTest::newRow("field") << "stock.hand=erp"
                           << "on_hand";
    QTest::newRow("promise") << "sales_lines.promised=erp"
                             << "confirmed";
    QTest::newRow("twice") << "stock.on_hand=erp;stock.on_hand=wms"
                           << "already";
    QTest::newRow("a source twice") << "stock.on_hand=erp>erp"
                                    << "once";
}

void SourceClaimsTest::aBadRuleIsRefused()
{
    QFETCH(QString, rules);
    QFETCH(QString, says);
    const auto parsed = Precedence::parse(rules.toStdString());
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().sentence.contains(says), qPrintable(parsed.error().sentence));
    m_precedence = rules.toStdString();
    RecordFeed feed;
    QVERIFY(!merge(feed, "wms"));
}

QTEST_APPLESS_MAIN(SourceClaimsTest)
#include "SourceClaimsTest.moc"
