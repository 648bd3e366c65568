#include "connect/DescribedTryton.h"
#include "support/FakeTryton.h"
#include "support/MirrorSink.h"

#include <QFloat16> // complete, or JSON cannot be compared
#include <QTest>

using namespace repromise;
using Json = FakeTryton::Json;

namespace {

/// All kinds that Tryton delivers: in the report of a reading of everything.
constexpr std::size_t allKinds = 11;

/// A cache that is kept up to date from a fake Tryton.
class Console {
public:
    explicit Console(FakeTryton& tryton, std::map<std::string, std::string> settings = {})
        : m_tryton(tryton, clock, std::move(settings))
    {
    }

    Result<ReadReport> sync(bool full = false)
    {
        ReadRequest request;
        request.full = full;
        request.cursors = m_cursors;
        MirrorSink staged = m_rows;
        auto report = m_tryton.reader().read(request, staged, m_progress, cancel);
        if (report) {
            delivered = staged.delivered();
            seenLines = staged.seen(RecordKind::OrderLine);
            staged.finish(*report);
            m_rows = staged;
            m_cursors = report->cursors;
            wasFull = report->complete.size() == allKinds;
        }
        return report;
    }

    const MirrorSink& rows() const { return m_rows; }
    Cursors& cursors() { return m_cursors; }
    Json line(const std::string& key) const { return m_rows.row(RecordKind::OrderLine, key); }

    FixedClock clock{*Instant::parse("2026-11-23T10:00:00Z")};
    CancelToken cancel;
    std::size_t delivered = 0;
    std::set<std::string> seenLines;
    bool wasFull = false;

private:
    DescribedTryton m_tryton;
    NoProgress m_progress;
    MirrorSink m_rows;
    Cursors m_cursors;
};

MirrorSink::Rows freshRows(FakeTryton& tryton)
{
    Console console(tryton);
    return console.sync() ? console.rows().rows() : MirrorSink::Rows();
}

/// Rows without kinds that are empty.
MirrorSink::Rows compact(MirrorSink::Rows rows)
{
    for (auto kind = rows.begin(); kind != rows.end();) {
        kind = kind->second.empty() ? rows.erase(kind) : std::next(kind);
    }
    return rows;
}

Result<HttpResponse> status(int code)
{
    return HttpResponse{code, {}, {}};
}

} // namespace

class TrytonConnectorTest : public QObject {
    Q_OBJECT

private slots:
    void linesCarryWhatTheirMovesSay();
    void quantitiesAreInTheSaleUnit();
    void ignoredMovesAreGivenUp();
    void closedOrdersLeaveNothingOpen();
    void whatIsNoOrderLineIsLeftOut();
    void stockTellsWhatIsFree();
    void inboundIsSplitByDay();
    void receiptsComparePromiseAndArrival();
    void contactsKeepTheirOrderAndLanguage();
    void itemsWithoutACodeHaveAKey();
    void smallPagesGiveTheSame();
    void aDeltaReadsLittle();
    void aDeltaEqualsAFreshRead_data();
    void aDeltaEqualsAFreshRead();
    void anotherKeyOrUnitReadsEverything();
    void whatTurnsOutToNeedEverythingIsReadOnce();
    void anotherMonthReadsEverything();
    void aDamagedCursorReadsEverything();
    void sessionsAreRenewedOnceAndOnlyOnce();
    void aSessionIsEndedWhenItIsNoLongerUsed();
    void aWrongPasswordIsSaidOnceAndNotRepeated();
    void everyFailureLeavesTheCacheAndTheNextSyncHeals();
    void whatFailsOnceIsAskedAgain();
    void aBrokenRecordIsReportedAndTheOthersStay();
    void aServerThatDoesNotSortEndsWithAnError();
    void aCancelStopsTheRead();
    void noErrorTellsThePassword();
    void aUserWithoutACompanyIsTold();
    void aTestAsksForOnePage();
    void aSampleShowsEveryKind();
};

void TrytonConnectorTest::linesCarryWhatTheirMovesSay()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const Json line = console.line("SO1/1");
    QCOMPARE(line["ordered"], Json("10"));
    QCOMPARE(line["shipped"], Json("4"));
    QCOMPARE(line["open"], Json("6"));
    QCOMPARE(line["allocated"], Json("2"));
    QCOMPARE(line["confirmed"], Json("2026-12-05"));
    QCOMPARE(line["requested"], Json("2026-11-04")); // ordered on the 2nd, two days to ship
    QCOMPARE(line["promised"], Json(""));
    QCOMPARE(line["price"], Json("99.50"));
    QCOMPARE(line["currency"], Json("EUR"));
    QCOMPARE(line["location"], Json("RTM"));
    QCOMPARE(line["item"], Json("PMP"));
    QCOMPARE(console.rows().row(RecordKind::Shipment, "SO1/100")["date"], Json("2026-11-05"));
}

void TrytonConnectorTest::quantitiesAreInTheSaleUnit()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    QCOMPARE(console.line("SO1/2")["ordered"], Json("3.85"));
    QCOMPARE(console.line("SO1/2")["price"], Json("25.00"));
    QCOMPARE(console.rows().row(RecordKind::Item, "PST")["unit"], Json("kg"));
    QCOMPARE(console.rows().row(RecordKind::Item, "PST")["cost"], Json("20.00"));
    QCOMPARE(console.rows().row(RecordKind::Stock, "PST/RTM")["on_hand"], Json("12.3457"));
    // A line in grams of the same product.
    tryton.write("sale.line", 2,
                 {{"quantity", 500.0}, {"unit", 3}, {"unit_price", FakeTryton::decimal("0.03")}});
    tryton.write("stock.move", 103, {{"quantity", 0.1}, {"uom", 2}, {"state", "done"}});
    QVERIFY(console.sync().has_value());
    QCOMPARE(console.line("SO1/2")["ordered"], Json("0.5"));
    QCOMPARE(console.line("SO1/2")["shipped"], Json("0.1"));
    QCOMPARE(console.line("SO1/2")["price"], Json("30.00"));
}

void TrytonConnectorTest::ignoredMovesAreGivenUp()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const Json line = console.line("SO2/6");
    QCOMPARE(line["cancelled"], Json("2"));
    QCOMPARE(line["open"], Json("3"));
    QCOMPARE(line["allocated"], Json("3")); // a warehouse without picking
    QCOMPARE(line["requested"], Json("2026-11-20"));
    QCOMPARE(line["confirmed"], Json("2026-11-25"));
}

void TrytonConnectorTest::closedOrdersLeaveNothingOpen()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const Json line = console.line("SO3/7");
    QCOMPARE(line["status"], Json("closed"));
    QCOMPARE(line["shipped"], Json("2"));
    QCOMPARE(line["open"], Json("0"));
}

void TrytonConnectorTest::whatIsNoOrderLineIsLeftOut()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    std::vector<std::string> keys;
    for (const auto& [key, row] : console.rows().rows(RecordKind::OrderLine)) {
        keys.push_back(key);
    }
    QCOMPARE(keys,
             (std::vector<std::string>{"SO1/1", "SO1/2", "SO2/6", "SO3/7", "SO6/10", "SO6/11"}));
    QCOMPARE(console.rows().rows(RecordKind::SalesOrder).size(), std::size_t{4});
    QVERIFY(console.rows().defects().empty());
}

void TrytonConnectorTest::stockTellsWhatIsFree()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const Json picked = console.rows().row(RecordKind::Stock, "PMP/RTM");
    QCOMPARE(picked["on_hand"], Json("12"));
    QCOMPARE(picked["allocated"], Json("5")); // 3 assigned, 2 picked
    QCOMPARE(console.rows().row(RecordKind::Stock, "PMP/GDN")["allocated"], Json("3"));
}

void TrytonConnectorTest::inboundIsSplitByDay()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const auto& rows = console.rows();
    const Json first = rows.row(RecordKind::Inbound, "PO1/1");
    QCOMPARE(first["ordered"], Json("13"));
    QCOMPARE(first["received"], Json("8"));
    QCOMPARE(first["expected"], Json("2026-12-01"));
    QCOMPARE(first["promised"], Json("2026-11-10"));
    QCOMPARE(first["supplier"], Json("S29"));
    const Json undated = rows.row(RecordKind::Inbound, "PO1/1@2");
    QCOMPARE(undated["ordered"], Json("7"));
    QCOMPARE(undated["expected"], Json(""));
    const Json transfer = rows.row(RecordKind::Inbound, "TR1/300");
    QCOMPARE(transfer["kind"], Json("transfer"));
    QCOMPARE(transfer["location"], Json("RTM"));
    QCOMPARE(transfer["expected"], Json("2026-12-02"));
    QCOMPARE(rows.rows(RecordKind::Inbound).size(), std::size_t{3});
}

void TrytonConnectorTest::receiptsComparePromiseAndArrival()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const Json receipt = console.rows().row(RecordKind::Receipt, "PO1/200");
    QCOMPARE(receipt["received"], Json("8"));
    QCOMPARE(receipt["promised"], Json("2026-11-10"));
    QCOMPARE(receipt["on"], Json("2026-11-12"));
    QCOMPARE(receipt["location"], Json("RTM"));
}

void TrytonConnectorTest::contactsKeepTheirOrderAndLanguage()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const auto& rows = console.rows();
    const Json first = rows.row(RecordKind::Contact, "C11/2");
    QCOMPARE(first["email"], Json("satınalma@celik.example"));
    QCOMPARE(first["purpose"], Json("orders"));
    QCOMPARE(first["usable"], Json(true));
    QCOMPARE(first["language"], Json("de"));
    QCOMPARE(rows.row(RecordKind::Contact, "C11/1")["purpose"], Json("other"));
    QCOMPARE(rows.row(RecordKind::Contact, "C12/3")["usable"], Json(false));
    QCOMPARE(rows.rows(RecordKind::Contact).size(), std::size_t{4});
    QCOMPARE(rows.rows(RecordKind::Customer).size(), std::size_t{3});
    QCOMPARE(rows.rows(RecordKind::Supplier).size(), std::size_t{1});
}

void TrytonConnectorTest::itemsWithoutACodeHaveAKey()
{
    FakeTryton tryton;
    tryton.write("product.product", 6, {{"code", "PMP"}, {"template", 1}, {"active", false}});
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const auto& items = console.rows().rows(RecordKind::Item);
    QCOMPARE(items.size(), std::size_t{4});
    QVERIFY(items.count("product 4") != 0);
    QVERIFY(items.count("PMP #6") != 0);
    const Json pump = items.at("PMP");
    QCOMPARE(pump["supplier"], Json("S29"));
    QCOMPARE(pump["lead_time"], Json(10));
    QCOMPARE(pump["family"], Json("Pumps"));
    QCOMPARE(pump["step"], Json("1"));
    QCOMPARE(items.at("PST")["step"], Json("0.01"));
}

void TrytonConnectorTest::smallPagesGiveTheSame()
{
    FakeTryton tryton;
    for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
        Console console(tryton, {{"page_size", std::to_string(size)}});
        QVERIFY(console.sync().has_value());
        QCOMPARE(compact(console.rows().rows()), compact(freshRows(tryton)));
    }
}

void TrytonConnectorTest::aDeltaReadsLittle()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    QVERIFY(console.wasFull);
    QCOMPARE(tryton.calls, 21); // two warehouses, one page each, and the login
    tryton.write("stock.move", 110, {{"planned_date", FakeTryton::date("2026-12-24")}});
    QVERIFY(console.sync().has_value());
    QVERIFY(!console.wasFull);
    QCOMPARE(tryton.calls, 41); // the session lasts
    QCOMPARE(console.line("SO2/6")["confirmed"], Json("2026-12-24"));
    QVERIFY(console.seenLines.count("SO3/7") == 0);
    tryton.write("stock.move", 120, {{"quantity", 1.0}}); // of a closed order
    QVERIFY(console.sync().has_value());
    QVERIFY(console.seenLines.count("SO3/7") != 0);
    QVERIFY(!console.wasFull);
    QVERIFY(console.sync(true).has_value());
    QVERIFY(console.wasFull);
}

void TrytonConnectorTest::aDeltaEqualsAFreshRead_data()
{
    QTest::addColumn<int>("change");
    for (int change = 0; change < 27; ++change) {
        QTest::addRow("change %d", change) << change;
    }
}

void TrytonConnectorTest::aDeltaEqualsAFreshRead()
{
    const auto date = [](const char* iso) { return FakeTryton::date(iso); };
    const std::vector<std::function<void(FakeTryton&)>> changes = {
        [&](FakeTryton& t) {
            t.write("stock.move", 201, {{"planned_date", date("2027-01-05")}});
        },
        [&](FakeTryton& t) {
            t.write("stock.move", 101, {{"planned_date", date("2027-01-05")}});
        },
        [](FakeTryton& t) {
            t.write("stock.move", 104, {{"state", "assigned"}});
        },
        // A shipment put back to waiting: its picking moves are deleted and made anew.
        [](FakeTryton& t) { t.erase("stock.move", 102); },
        // The outgoing move is gone too.
        [](FakeTryton& t) {
            t.erase("stock.move", 102);
            t.erase("stock.move", 101);
        },
        [&](FakeTryton& t) {
            t.write("stock.move", 110, {{"state", "done"}, {"effective_date", date("2026-11-24")}});
        },
        [](FakeTryton& t) {
            t.write("sale.sale", 2, {{"state", "done"}});
        },
        [](FakeTryton& t) {
            t.write("sale.sale", 2, {{"state", "cancelled"}});
        },
        // Back to draft, so that neither order nor customer is one any more …
        [](FakeTryton& t) {
            t.write("sale.sale", 6, {{"state", "draft"}});
        },
        // … or deleted altogether.
        [](FakeTryton& t) {
            t.erase("stock.move", 130);
            t.erase("sale.line", 10);
            t.erase("sale.line", 11);
            t.erase("sale.sale", 6);
        },
        [](FakeTryton& t) { t.erase("sale.line", 11); },
        [](FakeTryton& t) {
            t.write("sale.line", 11, {{"quantity", -1.0}});
        },
        [](FakeTryton& t) {
            t.write("sale.sale", 4, {{"state", "processing"}});
        },
        [](FakeTryton& t) {
            t.write("party.party", 11, {{"name", "Neu"}, {"lang", 1}});
        },
        [](FakeTryton& t) {
            t.write("party.contact_mechanism", 2, {{"active", false}});
        },
        [](FakeTryton& t) { t.erase("party.contact_mechanism", 1); },
        [](FakeTryton& t) {
            t.write("party.contact_mechanism", 9,
                    {{"type", "email"}, {"party", 12}, {"value", "a@nordvik.example"}});
        },
        [](FakeTryton& t) {
            t.write("product.template", 1, {{"name", "Pump II"}});
        },
        [](FakeTryton& t) { t.erase("product.product", 4); },
        [&](FakeTryton& t) {
            t.write("stock.move", 201, {{"state", "done"}, {"effective_date", date("2026-11-23")}});
            t.write("purchase.purchase", 1, {{"state", "done"}});
        },
        // What is closed, by each of the stamps that stand for it.
        [](FakeTryton& t) {
            t.write("stock.move", 120, {{"quantity", 1.0}});
        },
        [&](FakeTryton& t) {
            t.write("sale.sale", 3, {{"shipping_date", date("2026-10-02")}});
        },
        [&](FakeTryton& t) {
            t.write("purchase.purchase", 1, {{"state", "done"}});
            t.write("purchase.line", 1, {{"delivery_date_store", date("2026-11-09")}});
        },
        // A closed order that becomes none, or leaves no trace.
        [](FakeTryton& t) {
            t.write("sale.sale", 3, {{"state", "draft"}});
        },
        [](FakeTryton& t) {
            t.erase("stock.move", 120);
            t.erase("sale.line", 7);
            t.erase("sale.sale", 3);
        },
        // The supplier's last product is another's now.
        [](FakeTryton& t) { t.erase("purchase.product_supplier", 1); },
        [](FakeTryton& t) {
            t.write("stock.move", 200, {{"quantity", 7.0}});
        },
    };
    QFETCH(int, change);
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    changes.at(static_cast<std::size_t>(change))(tryton);
    QVERIFY(console.sync().has_value());
    QCOMPARE(compact(console.rows().rows()), compact(freshRows(tryton)));
    // And once more with everything at rest.
    QVERIFY(console.sync().has_value());
    QCOMPARE(compact(console.rows().rows()), compact(freshRows(tryton)));
}

void TrytonConnectorTest::anotherKeyOrUnitReadsEverything()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const std::vector<std::function<void()>> changes = {
        [&] {
            tryton.write("product.product", 1, {{"code", "PUMP"}});
        },
        [&] {
            tryton.write("party.party", 12, {{"code", "C99"}});
        },
        [&] {
            tryton.write("product.template", 2, {{"sale_uom", 3}});
        },
        [&] {
            tryton.write("product.uom", 3, {{"factor", 0.01}});
        },
        [&] {
            tryton.write("stock.location", 16, {{"code", "GDY"}});
        },
    };
    for (const auto& change : changes) {
        change();
        QVERIFY(console.sync().has_value());
        QVERIFY(console.wasFull);
        QCOMPARE(compact(console.rows().rows()), compact(freshRows(tryton)));
        QVERIFY(console.sync().has_value());
        QVERIFY(!console.wasFull);
    }
}

// A sync asks for everything first and reads the answers it kept.
void TrytonConnectorTest::whatTurnsOutToNeedEverythingIsReadOnce()
{
    const FixedClock clock(*Instant::parse("2026-11-23T10:00:00Z"));
    FakeTryton tryton;
    DescribedTryton described(tryton, clock);
    MirrorSink sink;
    NoProgress progress;
    const auto first = described.reader().read({}, sink, progress, CancelToken());
    QVERIFY(first.has_value());
    sink.finish(*first);
    tryton.write("product.product", 1, {{"code", "PUMP"}});
    ReadRequest request;
    request.cursors = first->cursors;
    QVERIFY(described.ask(request).has_value());
    const int asked = tryton.calls;
    QCOMPARE(asked, 21 + 5 + 20); // once, up to the products, and everything
    const auto second = described.reader().read(request, sink, progress, CancelToken());
    QVERIFY(second.has_value());
    sink.finish(*second);
    QCOMPARE(tryton.calls, asked + 20);
    QCOMPARE(second->complete.size(), allKinds);
    QCOMPARE(compact(sink.rows()), compact(freshRows(tryton)));
}

void TrytonConnectorTest::anotherMonthReadsEverything()
{
    FakeTryton tryton;
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    console.clock.set(*Instant::parse("2027-11-30T10:00:00Z"));
    QVERIFY(console.sync().has_value());
    QVERIFY(!console.line("SO3/7").is_null()); // October 2026 is 13 months back
    console.clock.set(*Instant::parse("2027-12-01T10:00:00Z"));
    QVERIFY(console.sync().has_value());
    QVERIFY(console.wasFull);
    QVERIFY(console.line("SO3/7").is_null());
    QVERIFY(!console.line("SO1/1").is_null());
}

void TrytonConnectorTest::aDamagedCursorReadsEverything()
{
    FakeTryton tryton;
    Console console(tryton);
    for (const char* memory : {"", "{", "[]", "{\"format\":2}", "{\"format\":1}"}) {
        QVERIFY(console.sync().has_value());
        console.cursors()["@memory"] = memory;
        QVERIFY(console.sync().has_value());
        QVERIFY(console.wasFull);
        QCOMPARE(compact(console.rows().rows()), compact(freshRows(tryton)));
    }
    console.cursors() = {{"tryton", "{\"format\":1}"}}; // of the reader there was before
    QVERIFY(console.sync().has_value());
    QVERIFY(console.wasFull);
}

void TrytonConnectorTest::sessionsAreRenewedOnceAndOnlyOnce()
{
    FakeTryton tryton;
    tryton.intercept = [&tryton](int call) -> std::optional<Result<HttpResponse>> {
        if (call == 15) {
            tryton.endSessions();
        }
        return std::nullopt;
    };
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    QCOMPARE(tryton.logins, 2);
    QCOMPARE(compact(console.rows().rows()), compact(freshRows(tryton)));

    FakeTryton forgetful;
    forgetful.intercept = [&forgetful](int) -> std::optional<Result<HttpResponse>> {
        if (forgetful.logins > 0) {
            return status(401);
        }
        return std::nullopt;
    };
    Console other(forgetful);
    const auto report = other.sync();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY(forgetful.calls < 6);
}

void TrytonConnectorTest::aSessionIsEndedWhenItIsNoLongerUsed()
{
    FakeTryton tryton;
    {
        Console console(tryton);
        QVERIFY(console.sync());
        QVERIFY(console.sync());
        QCOMPARE(tryton.logins, 1);
        QCOMPARE(tryton.logouts, 0);
    }
    QCOMPARE(tryton.logouts, 1);
}

void TrytonConnectorTest::aWrongPasswordIsSaidOnceAndNotRepeated()
{
    FakeTryton tryton;
    tryton.password = "another";
    Console console(tryton);
    const auto report = console.sync();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QCOMPARE(tryton.logins, 1);
}

void TrytonConnectorTest::everyFailureLeavesTheCacheAndTheNextSyncHeals()
{
    const std::vector<Result<HttpResponse>> failures = {
        fail(ErrorKind::Unreachable, QStringLiteral("offline")),
        status(500),
        status(429),
        status(404),
        HttpResponse{200, {}, "{\"id\":1,\"result\":[{\"id\":1,"},
        HttpResponse{200, {}, "<html>"},
        HttpResponse{
            200, {}, "{\"id\":1,\"error\":[\"UserError\",[\"You are not allowed\",\"\"]]}"},
        HttpResponse{200, {}, "{\"id\":1,\"result\":\"nonsense\"}"},
    };
    FakeTryton tryton;
    Console reference(tryton);
    QVERIFY(reference.sync().has_value());
    const auto expected = compact(reference.rows().rows());
    const int total = tryton.calls;
    for (int failing = 1; failing <= total; ++failing) {
        for (const auto& failure : failures) {
            Console console(tryton);
            const int first = tryton.calls;
            tryton.intercept = [&](int call) -> std::optional<Result<HttpResponse>> {
                return call - first >= failing ? std::optional(failure) : std::nullopt;
            };
            const auto failed = console.sync();
            QVERIFY(!failed.has_value());
            QVERIFY(!failed.error().sentence.isEmpty());
            QVERIFY(console.rows().rows().empty());
            tryton.intercept = nullptr;
            QVERIFY(console.sync().has_value());
            QCOMPARE(compact(console.rows().rows()), expected);
        }
    }
}

void TrytonConnectorTest::whatFailsOnceIsAskedAgain()
{
    FakeTryton tryton;
    Console reference(tryton);
    QVERIFY(reference.sync().has_value());
    const auto expected = compact(reference.rows().rows());
    const int total = tryton.calls;
    for (int failing = 1; failing <= total; ++failing) {
        const int first = tryton.calls;
        Console console(tryton);
        tryton.intercept = [first, failing](int call) -> std::optional<Result<HttpResponse>> {
            return call - first == failing ? std::optional(status(failing % 2 == 0 ? 500 : 429))
                                           : std::nullopt;
        };
        QVERIFY(console.sync().has_value());
        QCOMPARE(tryton.calls - first, total + 1);
        QCOMPARE(compact(console.rows().rows()), expected);
    }
}

void TrytonConnectorTest::aBrokenRecordIsReportedAndTheOthersStay()
{
    FakeTryton tryton;
    tryton.write("sale.line", 1, {{"unit_price", FakeTryton::decimal("twelve")}});
    tryton.write("sale.line", 2, {{"unit", 1}}); // pieces of something kept by weight
    tryton.write("purchase.line", 1, {{"quantity", "many"}});
    Console console(tryton);
    QVERIFY(console.sync().has_value());
    const auto& defects = console.rows().defects();
    for (const char* wanted : {"unusable_field:SO1/1", "unusable_field:SO1/2"}) {
        QVERIFY2(std::find(defects.begin(), defects.end(), wanted) != defects.end(), wanted);
    }
    QVERIFY(console.line("SO1/1").is_null());
    QVERIFY(!console.line("SO2/6").is_null());
}

void TrytonConnectorTest::aServerThatDoesNotSortEndsWithAnError()
{
    FakeTryton tryton;
    tryton.intercept = [&tryton](int call) -> std::optional<Result<HttpResponse>> {
        if (call < 4 || tryton.logins == 0) {
            return std::nullopt;
        }
        return HttpResponse{200, {}, "{\"id\":1,\"result\":[{\"id\":2},{\"id\":1}]}"};
    };
    Console console(tryton);
    QVERIFY(!console.sync().has_value());
    QVERIFY(tryton.calls < 50);
}

void TrytonConnectorTest::aCancelStopsTheRead()
{
    FakeTryton tryton;
    Console console(tryton);
    tryton.intercept = [&console](int call) -> std::optional<Result<HttpResponse>> {
        if (call == 12) {
            console.cancel.cancel();
        }
        return std::nullopt;
    };
    const auto report = console.sync();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(tryton.calls < 15);
}

void TrytonConnectorTest::noErrorTellsThePassword()
{
    FakeTryton tryton;
    for (int failing = 1; failing < 8; ++failing) {
        const int first = tryton.calls;
        tryton.intercept = [&](int call) -> std::optional<Result<HttpResponse>> {
            if (call - first >= failing) {
                return status(500);
            }
            return std::nullopt;
        };
        Console console(tryton);
        const auto report = console.sync();
        QVERIFY(!report.has_value());
        const QString told = report.error().sentence + report.error().detail;
        QVERIFY(!told.contains(QStringLiteral("sesame")));
        QVERIFY(!told.contains(QStringLiteral("key1")));
    }
}

void TrytonConnectorTest::aUserWithoutACompanyIsTold()
{
    FakeTryton tryton;
    tryton.company = nullptr;
    Console console(tryton);
    const auto report = console.sync();
    QVERIFY(!report.has_value());
    QVERIFY(report.error().sentence.contains(QStringLiteral("company")));
}

void TrytonConnectorTest::aTestAsksForOnePage()
{
    const FixedClock clock(*Instant::parse("2026-11-23T10:00:00Z"));
    FakeTryton tryton;
    DescribedTryton described(tryton, clock);
    QVERIFY(described.reader().test(CancelToken()).has_value());
    QCOMPARE(tryton.calls, 2);
}

void TrytonConnectorTest::aSampleShowsEveryKind()
{
    const FixedClock clock(*Instant::parse("2026-11-23T10:00:00Z"));
    FakeTryton tryton;
    DescribedTryton described(tryton, clock, {{"page_size", "2"}});
    ReadRequest request;
    request.sample = true;
    MirrorSink sink;
    NoProgress progress;
    QVERIFY(described.reader().read(request, sink, progress, CancelToken()).has_value());
    for (const RecordKind kind : {RecordKind::Location, RecordKind::Item, RecordKind::SalesOrder,
                                  RecordKind::OrderLine, RecordKind::Stock, RecordKind::Inbound}) {
        QVERIFY2(!sink.rows(kind).empty(), std::string(recordKindName(kind)).c_str());
    }
    QCOMPARE(sink.rows(RecordKind::OrderLine).size(), std::size_t{2}); // a page of them
    QCOMPARE(sink.rows(RecordKind::Item).size(), std::size_t{3});
}

QTEST_APPLESS_MAIN(TrytonConnectorTest)
#include "TrytonConnectorTest.moc"
