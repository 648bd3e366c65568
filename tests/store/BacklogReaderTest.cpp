#include "store/BacklogReader.h"

#include "store/Ledger.h"
#include "support/store/BacklogText.h"
#include "support/store/StoreFixture.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

std::string key(const char* prefix, int most)
{
    return prefix + std::to_string(*rc::gen::inRange(1, most + 1));
}

Quantity anyQuantity()
{
    return Quantity::whole(*rc::gen::inRange(0, 12));
}

Date anyDay()
{
    const int day = *rc::gen::inRange(0, 20);
    return day == 0 ? Date() : Date::fromYmd(2026, 7, day);
}

void addLine(RecordFeed& feed)
{
    OrderLineRecord line = lineRecord(feed.keep(key("SO-", 4)), feed.keep(key("", 12)));
    line.item = feed.keep(key("I", 4));
    line.location = feed.keep(key("L", 3));
    line.ordered = anyQuantity();
    line.shipped = *rc::gen::element(Quantity(), Quantity::whole(3));
    line.requested = anyDay();
    line.promised = anyDay();
    line.confirmed = anyDay();
    line.priority = *rc::gen::inRange(1, 4);
    if (*rc::gen::arbitrary<bool>()) {
        line.terms = {*rc::gen::arbitrary<bool>(), anyDay(), anyQuantity(),
                      *rc::gen::inRange(1, 4)};
    }
    feed.add(line);
}

void addInbound(RecordFeed& feed)
{
    InboundRecord inbound = inboundRecord(feed.keep(key("PO-", 6)), feed.keep(key("", 2)));
    inbound.item = feed.keep(key("I", 4));
    inbound.location = feed.keep(key("L", 3));
    inbound.received = anyQuantity();
    inbound.ordered = anyQuantity();
    inbound.expected = anyDay();
    feed.add(inbound);
}

void addNetwork(RecordFeed& feed)
{
    LocationRecord location = locationRecord(feed.keep(key("L", 3)));
    location.replenishedFrom = feed.keep(key("L", 4));
    location.dockToStockDays = *rc::gen::inRange(0, 3);
    location.calendar = *rc::gen::element("", "north");
    SupplierRecord supplier = supplierRecord(feed.keep(key("S", 2)));
    supplier.calendar = *rc::gen::element("", "north");
    SubstituteRecord substitute{feed.keep(key("I", 3)), feed.keep(key("I", 4))};
    substitute.rank = *rc::gen::inRange(1, 3);
    substitute.needsConsent = *rc::gen::arbitrary<bool>();
    feed.add(location).add(supplier).add(substitute);
    feed.add(laneRecord(feed.keep(key("L", 3)), *rc::gen::element("L1", "L2", "North")));
}

void addMasterData(RecordFeed& feed)
{
    ItemRecord item = itemRecord(feed.keep(key("I", 4)));
    item.family = *rc::gen::element("Pumps", "Valves");
    feed.add(item).add(locationRecord(feed.keep(key("L", 3))));
    feed.add(customerRecord(feed.keep(key("C", 3))));
    feed.add(contactRecord(feed.keep(key("CT", 5)), feed.keep(key("C", 3))));
    feed.add(accountRecord(feed.keep(key("C", 3)), *rc::gen::inRange(0, 5)));
    feed.add(orderRecord(feed.keep(key("SO-", 4)), feed.keep(key("C", 3))));
}

void addRemoval(RecordFeed& feed)
{
    switch (*rc::gen::inRange(0, 9)) {
    case 4:
        feed.removed(RecordKind::Lane, key("L", 3) + "/L1");
        break;
    case 5:
        feed.removed(RecordKind::Substitute, key("I", 3) + '/' + key("I", 4));
        break;
    case 0:
        feed.removed(RecordKind::SalesOrder, key("SO-", 4));
        break;
    case 1:
        feed.removed(RecordKind::Stock, key("I", 4) + '/' + key("L", 3));
        break;
    case 2:
        feed.removed(RecordKind::Inbound, key("PO-", 6) + '/' + key("", 2));
        break;
    case 3:
        feed.removed(RecordKind::Contact, key("CT", 5));
        break;
    case 6:
        feed.removed(RecordKind::PickTask, key("T", 4));
        break;
    default:
        feed.removed(RecordKind::OrderLine, key("SO-", 4) + '/' + key("", 12));
    }
}

RecordFeed anyDelta()
{
    RecordFeed feed;
    for (int steps = *rc::gen::inRange(1, 8); steps > 0; --steps) {
        const int what = *rc::gen::inRange(0, 22);
        if (what < 8) {
            addLine(feed);
        } else if (what < 12) {
            feed.add(stockRecord(feed.keep(key("I", 4)), feed.keep(key("L", 3)),
                                 *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 2)));
        } else if (what < 16) {
            addInbound(feed);
        } else if (what < 18) {
            addRemoval(feed);
        } else if (what < 19) {
            addNetwork(feed);
        } else if (what < 21) {
            feed.add(pickTaskRecord(feed.keep(key("T", 4)), feed.keep(key("SO-", 4)),
                                    feed.keep(key("", 12)),
                                    *rc::gen::element("short", "closed", "picking")));
        } else {
            addMasterData(feed);
        }
    }
    return feed;
}

} // namespace

class BacklogReaderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void emptyWorkspaceIsAnEmptyBacklog();
    void valuesAreThoseThatWereMerged();
    void rowsAreInTheirPromisedOrder();
    void networkIsReadByRow();
    void senselessLeadTimesAreBounded();
    void changedCalendarMakesAnotherPicture();
    void closedLinesAreLeftOut();
    void contactsStandWithTheirCustomer();
    void toldAndMessageStateAreShown();
    void anOpenShortPickComesWithItsLine();
    void refreshReturnsTheSameWhenNothingIsNew();
    void refreshTakesTheFreshnessOfSources();
    void refreshedEqualsRead();
    void longChainOfPatchesEndsInARead();
    void oldPictureIsNotTouchedByPatches();

private:
    void work(const std::string& sql);

    std::optional<StoreFixture> m_store;
};

void BacklogReaderTest::work(const std::string& sql)
{
    auto& connection = m_store->database().connection();
    SQLite::Transaction transaction(connection);
    connection.exec(sql);
    connection.exec("UPDATE workspace SET generation = generation + 1");
    transaction.commit();
}

void BacklogReaderTest::emptyWorkspaceIsAnEmptyBacklog()
{
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->lines.size(), 0U);
    QCOMPARE(backlog->customers.contactBegin.size(), 1U);
    QCOMPARE(textOf(*backlog), std::string("contacts|0\n"));
}

void BacklogReaderTest::valuesAreThoseThatWereMerged()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    OrderLineRecord line = lineRecord("SO-2", "1");
    line.ordered = *Quantity::parse("12.5");
    line.shipped = *Quantity::parse("0.25");
    line.allocated = *Quantity::parse("3");
    line.cancelled = *Quantity::parse("1");
    line.unitPrice = *UnitPrice::parse("7.123456");
    line.currency = *Currency::parse("JPY");
    line.requested = {};
    line.confirmed = Date::fromYmd(2026, 8, 1);
    line.priority = 1;
    InboundRecord inbound = inboundRecord("PO-1", "1");
    inbound.kind = "transfer";
    inbound.received = *Quantity::parse("49.5");
    inbound.expected = {};
    RecordFeed delta;
    delta.add(line).add(inbound);
    QVERIFY(m_store->merge(delta));
    const std::string at = m_store->backlog()->sources[0].lastGood.iso();
    const QString id = QString::number(m_store->lineId("SO-2", "1"));
    const auto text = QString::fromStdString(textOf(*m_store->backlog()));
    for (const QString& row :
         {QStringLiteral("source|erp|2026-06-30T06:00:00Z"),
          QStringLiteral("location|L2|Depot|dc|North||0|0|0||"),
          QStringLiteral("item|I1|Pump|Pumps|EA|S1|4000000|6000000|10000|10"),
          QStringLiteral("customer|C1|Buyer|A|North|2|1|50"),
          QStringLiteral("contact|C1|CT1|Ann|ann@example.com|de|Europe/Berlin|orders|1"),
          QStringLiteral("order|SO-2|edi|C2|erp|2026-06-01|1"),
          QStringLiteral("line|SO-2|erp|1|%1|I1|L1|125000|2500|30000|10000|7123456|JPY||2026-07-01|"
                         "2026-08-01||0|0|1")
              .arg(id),
          QStringLiteral("stock|I2|L1|1000000|30000"),
          QStringLiteral("inbound|PO-1/1|transfer|S1|confirmed|I1|L1|5000|2026-07-05||erp")}) {
        QVERIFY2(text.contains(row + '\n'), qPrintable(row + "\nis not in\n" + text));
    }
}

void BacklogReaderTest::rowsAreInTheirPromisedOrder()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    RecordFeed feed;
    for (const char* line : {"10", "A", "9", "100", "2a"}) {
        feed.add(lineRecord("SO-1", line));
    }
    feed.add(orderRecord("SO-10")).add(lineRecord("SO-10", "1"));
    feed.add(inboundRecord("PO-0", "1"));
    InboundRecord early = inboundRecord("PO-9", "1");
    early.expected = Date::fromYmd(2026, 7, 1);
    InboundRecord never = inboundRecord("PO-00", "1");
    never.expected = {};
    feed.add(early).add(never);
    QVERIFY(m_store->merge(feed));
    const BacklogPtr backlog = m_store->backlog();
    std::string lines;
    for (LineIx line = 0; line < backlog->lines.size(); ++line) {
        lines.append(backlog->orderKey(line)).append("/").append(backlog->lineKey(line)) += ' ';
    }
    QCOMPARE(QString::fromStdString(lines),
             QString("SO-1/1 SO-1/2 SO-1/9 SO-1/10 SO-1/100 SO-1/2a SO-1/A SO-10/1 SO-2/1 "));
    std::string inbound;
    for (const TextId id : backlog->inbound.key) {
        inbound.append(backlog->text(id)) += ' ';
    }
    QCOMPARE(QString::fromStdString(inbound), QString("PO-9/1 PO-0/1 PO-1/1 PO-2/1 PO-00/1 "));
}

void BacklogReaderTest::networkIsReadByRow()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    LocationRecord branch = locationRecord("L2");
    branch.replenishedFrom = "L1";
    branch.transferDays = 3;
    branch.dockToStockDays = 1;
    branch.pickLeadDays = 2;
    branch.calendar = "berlin";
    branch.timeZone = "Europe/Berlin";
    SupplierRecord supplier = supplierRecord("S2");
    supplier.calendar = "maker";
    SubstituteRecord second{"I1", "I3", 2, *Quantity::parse("0.5"), {}, Date::fromYmd(2026, 8, 1)};
    SubstituteRecord first{"I1", "I2"};
    first.needsConsent = false;
    RecordFeed feed;
    feed.add(branch).add(supplier).add(second).add(first);
    feed.add(laneRecord("L2", "North")).add(laneRecord("L1", "L2"));
    OrderLineRecord line = lineRecord("SO-2", "1");
    line.terms = {true, Date::fromYmd(2026, 7, 9), Quantity::whole(5), 2};
    feed.add(line);
    QVERIFY(m_store->merge(feed));
    const BacklogPtr backlog = m_store->backlog();
    const auto text = QString::fromStdString(textOf(*backlog));
    for (const char* row : {"location|L2|Depot|dc|North|L1|3|1|2|berlin|Europe/Berlin\n",
                            "lane|L1|L2|1|2|150000|EUR\nlane|L2|North|0|2|150000|EUR\n",
                            "supplier|S2|Maker|14|maker\n",
                            "substitute|I1|I2|1|10000|||0\nsubstitute|I1|I3|2|5000||2026-08-01|1\n",
                            "terms|2|1|2026-07-09|5|2\n"}) {
        QVERIFY2(text.contains(row), qPrintable(row + ("\nis not in\n" + text)));
    }
    const auto rows = backlog->substitutesOf(1);
    QCOMPARE(rows.first, rows.second);
}

void BacklogReaderTest::senselessLeadTimesAreBounded()
{
    LocationRecord location = locationRecord("L1");
    location.replenishedFrom = "L1";
    location.transferDays = -4;
    location.dockToStockDays = INT32_MAX;
    OrderLineRecord line = lineRecord();
    line.terms.minShip = Quantity::whole(-1);
    RecordFeed feed;
    feed.add(location).add(customerRecord()).add(itemRecord()).add(orderRecord()).add(line);
    QVERIFY(m_store->merge(feed));
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->locations[0].replenishedFrom, noLocation);
    QCOMPARE(int{backlog->locations[0].transferDays}, 0);
    QCOMPARE(int{backlog->locations[0].dockToStockDays}, longestLeadDays);
    QCOMPARE(backlog->lines.terms[0].minShip, Quantity());
}

void BacklogReaderTest::changedCalendarMakesAnotherPicture()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    LocationRecord location = locationRecord("L1");
    location.calendar = "north";
    RecordFeed feed;
    feed.add(location);
    QVERIFY(m_store->merge(feed));
    const auto reader = [this](const DateSettings& settings) {
        return BacklogReader(m_store->database(), std::make_shared<const DateSettings>(settings));
    };
    const BacklogPtr none = *reader({}).read();
    QVERIFY(!none->dates);
    DateSettings settings;
    settings.calendars["south"] = {};
    QCOMPARE(*reader(settings).refresh(none), none); // nobody goes by it
    settings.calendars["north"] = {};
    const BacklogPtr some = *reader(settings).refresh(none);
    QVERIFY(some != none && some->dates && !none->dates);
    QCOMPARE(some->generation, none->generation);
    QCOMPARE(textOf(*some), textOf(*none));
    QCOMPARE(*reader(settings).refresh(some), some);
    settings.calendars["north"].holidays = {Date::fromYmd(2026, 7, 1)};
    const BacklogPtr other = *reader(settings).refresh(some);
    QVERIFY(other != some);
    QCOMPARE(other->dates->ships(0, Date::fromYmd(2026, 7, 1)), Date::fromYmd(2026, 7, 2));
    QVERIFY(!(*reader({}).refresh(other))->dates);
}

void BacklogReaderTest::closedLinesAreLeftOut()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    OrderLineRecord shipped = lineRecord("SO-1", "1");
    shipped.shipped = shipped.ordered;
    OrderLineRecord cancelled = lineRecord("SO-1", "2");
    cancelled.item = "I2";
    cancelled.cancelled = Quantity::whole(9);
    cancelled.shipped = Quantity::whole(2); // more than was ordered
    InboundRecord received = inboundRecord("PO-1", "1");
    received.received = Quantity::whole(60);
    RecordFeed feed;
    feed.add(shipped).add(cancelled).add(received).add(stockRecord("I1", "L1", 0));
    QVERIFY(m_store->merge(feed));
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->lines.size(), 1U);
    QCOMPARE(backlog->inbound.size(), 1U);
    QCOMPARE(backlog->stock.size(), 2U);
}

void BacklogReaderTest::contactsStandWithTheirCustomer()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    RecordFeed feed;
    feed.add(customerRecord("C0")).add(contactRecord("CT0", "C2")).add(contactRecord("CT9", "C1"));
    QVERIFY(m_store->merge(feed));
    const BacklogPtr backlog = m_store->backlog();
    std::string all;
    for (CustomerIx customer = 0; customer < backlog->customers.size(); ++customer) {
        all.append(backlog->text(backlog->customers.key[customer])) += ':';
        for (const ContactRow& contact : backlog->contactsOf(customer)) {
            all.append(backlog->text(contact.key)) += ' ';
        }
    }
    QCOMPARE(QString::fromStdString(all), QString("C0:C1:CT1 CT9 C2:CT0 CT2 "));
}

void BacklogReaderTest::toldAndMessageStateAreShown()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const BacklogPtr before = m_store->backlog();
    const std::int64_t first = m_store->lineId("SO-1", "1");
    const std::int64_t second = m_store->lineId("SO-1", "2");
    const auto tell = [&](std::int64_t line, Date date) {
        SQLite::Transaction transaction(m_store->database().connection());
        Ledger(m_store->database())
            .told(line, {"told", date, testInstant(5), "repromise", "ann", ""}, "M1");
        transaction.commit();
    };
    tell(first, Date::fromYmd(2026, 7, 8));
    tell(first, Date::fromYmd(2026, 7, 9));
    tell(second, {});
    work("INSERT INTO line_message VALUES (" + std::to_string(second)
         + ", 3, 'M2'), (77, 1, 'M3')");
    for (const BacklogPtr& backlog :
         {m_store->backlog(), *BacklogReader(m_store->database()).refresh(before)}) {
        const LineTable& lines = backlog->lines;
        QCOMPARE(lines.told[0], Date::fromYmd(2026, 7, 9));
        QCOMPARE(int{lines.wasTold[0]}, 1);
        QCOMPARE(int{lines.messageState[0]},
                 int{static_cast<std::uint8_t>(LineMessageState::None)});
        QVERIFY(!lines.told[1].known());
        QCOMPARE(int{lines.wasTold[1]}, 1);
        QCOMPARE(int{lines.messageState[1]},
                 int{static_cast<std::uint8_t>(LineMessageState::Failed)});
        QCOMPARE(int{lines.wasTold[2]}, 0);
    }
    const auto entries = Ledger(m_store->database()).entries(first);
    QVERIFY(entries);
    QCOMPARE(entries->back().kind, std::string("told"));
    QCOMPARE(entries->back().date, Date::fromYmd(2026, 7, 9));
}

void BacklogReaderTest::anOpenShortPickComesWithItsLine()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    BacklogPtr held = m_store->backlog();
    const auto shortAfter = [&](std::string_view state) {
        RecordFeed feed;
        feed.add(pickTaskRecord("T1", "SO-1", "2", state)).add(pickTaskRecord("T2", "SO-1", "7"));
        const auto report = m_store->merge(feed, {}, "wms");
        const auto refreshed = BacklogReader(m_store->database()).refresh(held);
        if (!report || !report->changed || !refreshed
            || m_store->backlog()->lines.pickShort != (*refreshed)->lines.pickShort) {
            return std::vector<std::uint8_t>{9};
        }
        held = *refreshed;
        return held->lines.pickShort;
    };
    using Column = std::vector<std::uint8_t>;
    QCOMPARE(shortAfter("short"), (Column{0, 1, 0}));
    QCOMPARE(shortAfter("closed"), (Column{0, 0, 0}));
    QCOMPARE(shortAfter("picking"), (Column{0, 1, 0}));
    QCOMPARE(m_store->quarantine().size(), std::size_t{1}); // there is no line 7
    QVERIFY(m_store->merge(RecordFeed(), {RecordKind::PickTask}, "wms"));
    QCOMPARE(m_store->backlog()->lines.pickShort, (Column{0, 0, 0}));
}

void BacklogReaderTest::refreshReturnsTheSameWhenNothingIsNew()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(*BacklogReader(m_store->database()).refresh(backlog), backlog);
    QVERIFY(*BacklogReader(m_store->database()).refresh(nullptr) != nullptr);
}

void BacklogReaderTest::refreshTakesTheFreshnessOfSources()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const BacklogPtr before = m_store->backlog();
    m_store->clock().set(testInstant(30));
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const auto after = BacklogReader(m_store->database()).refresh(before);
    QVERIFY(after);
    QCOMPARE((*after)->sources[0].lastGood, testInstant(30));
    QVERIFY((*after)->generation > before->generation);
}

void BacklogReaderTest::refreshedEqualsRead()
{
    QVERIFY(rc::check("after any deltas, told lines, other and removed sources", [this] {
        init();
        RC_ASSERT(m_store->merge(smallWorld(), allKinds()).has_value());
        BacklogReader reader(m_store->database());
        BacklogPtr picture = *reader.read();
        for (int round = *rc::gen::inRange(1, 7); round > 0; --round) {
            for (int batch = *rc::gen::inRange(0, 3); batch > 0; --batch) {
                const std::string source =
                    *rc::gen::element<std::string>("erp", "erp", "shop", "a");
                RC_ASSERT(m_store->merge(anyDelta(), {}, source).has_value());
            }
            switch (*rc::gen::inRange(0, 12)) {
            case 0:
                work("INSERT OR REPLACE INTO line_told SELECT id, 20650, 5, 'M' FROM order_line "
                     "WHERE key = '1'");
                break;
            case 1:
                work("INSERT OR REPLACE INTO line_message SELECT id, 1, 'M' FROM order_line "
                     "WHERE key = '2'");
                break;
            case 2:
                work("DELETE FROM line_message");
                break;
            case 3:
                RC_ASSERT(m_store->merge(smallWorld(), allKinds()).has_value());
                break;
            case 4:
                m_store->sources().remove("shop");
                break;
            default:
                break;
            }
            picture = *reader.refresh(picture);
            const BacklogPtr fresh = *reader.read();
            RC_ASSERT(picture->generation == fresh->generation);
            RC_ASSERT(textOf(*picture) == textOf(*fresh));
        }
    }));
}

void BacklogReaderTest::longChainOfPatchesEndsInARead()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    BacklogReader reader(m_store->database());
    BacklogPtr picture = *reader.read();
    for (int i = 1; i <= 120; ++i) {
        RecordFeed delta;
        delta.add(stockRecord("I1", "L1", i));
        OrderLineRecord line = lineRecord("SO-1", delta.keep(std::to_string(i)));
        delta.add(line);
        QVERIFY(m_store->merge(delta));
        if (i % 60 != 59) { // now and then more than the change log keeps
            picture = *reader.refresh(picture);
            QVERIFY(picture->texts->depth() <= 16);
            QCOMPARE(picture->stock.onHand[0], Quantity::whole(i).units());
        }
    }
    QCOMPARE(QString::fromStdString(textOf(*picture)),
             QString::fromStdString(textOf(**reader.read())));
}

void BacklogReaderTest::oldPictureIsNotTouchedByPatches()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const BacklogPtr before = m_store->backlog();
    const std::string shown = textOf(*before);
    RecordFeed delta;
    delta.add(lineRecord("SO-1", "0")).add(stockRecord("I1", "L1", 999));
    delta.removed(RecordKind::OrderLine, "SO-2/1");
    QVERIFY(m_store->merge(delta));
    const auto after = BacklogReader(m_store->database()).refresh(before);
    QVERIFY(after);
    QVERIFY(textOf(**after) != shown);
    QCOMPARE(textOf(*before), shown);
}

QTEST_GUILESS_MAIN(BacklogReaderTest)
#include "BacklogReaderTest.moc"
