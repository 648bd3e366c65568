#include "connect/DescribedTryton.h"
#include "support/FakeTryton.h"
#include "support/store/StoreFixture.h"
#include "sync/SyncEngine.h"

#include <QTest>

#include <map>

using namespace repromise;

namespace {

/// A workspace that syncs from a fake Tryton.
class TrytonWorkspace {
public:
    explicit TrytonWorkspace(FakeTryton& tryton) : m_tryton(tryton, m_store.clock())
    {
        m_store.clock().set(*Instant::parse("2026-11-23T10:00:00Z"));
    }

    Result<MergeReport> sync()
    {
        NoProgress progress;
        return SyncEngine(m_store.database(), m_store.journal(), m_store.clock())
            .run(m_store.source("tryton"), m_tryton.reader(), {}, progress, CancelToken());
    }
    StoreFixture& store() { return m_store; }

    /// The open lines as the picture shows them, by order and line.
    std::map<std::string, std::string> picture()
    {
        std::map<std::string, std::string> shown;
        const BacklogPtr backlog = m_store.backlog();
        const LineTable& lines = backlog->lines;
        for (LineIx line = 0; line < lines.size(); ++line) {
            const CustomerIx customer = backlog->customerOf(line);
            std::string text(backlog->text(backlog->items.key[lines.item[line]]));
            for (const std::int64_t figure : {lines.ordered[line], lines.shipped[line],
                                              lines.allocated[line], lines.cancelled[line]}) {
                text += ' ' + Quantity::fromUnits(figure).text();
            }
            text += ' ' + lines.requested[line].iso() + ' ' + lines.confirmed[line].iso() + ' '
                    + std::string(backlog->text(backlog->customers.name[customer]));
            for (const ContactRow& contact : backlog->contactsOf(customer)) {
                text += ' ' + std::string(backlog->text(contact.email));
            }
            shown[std::string(backlog->orderKey(line)) + '/'
                  + std::string(backlog->lineKey(line))] = text;
        }
        for (std::size_t row = 0; row < backlog->stock.size(); ++row) {
            shown["stock "
                  + std::string(backlog->text(backlog->items.key[backlog->stock.item[row]])) + ' '
                  + std::to_string(backlog->stock.location[row])] =
                std::to_string(backlog->stock.onHand[row]) + ' '
                + std::to_string(backlog->stock.allocated[row]);
        }
        for (std::size_t row = 0; row < backlog->inbound.size(); ++row) {
            shown["inbound " + std::string(backlog->text(backlog->inbound.key[row]))] =
                std::to_string(backlog->inbound.open[row]) + ' '
                + backlog->inbound.expected[row].iso();
        }
        return shown;
    }

private:
    StoreFixture m_store;
    DescribedTryton m_tryton;
};

} // namespace

class TrytonSyncTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecordIsAccepted();
    void aDeltaShowsWhatAFreshWorkspaceShows();
    void aFailureKeepsThePictureAndTheNextSyncHeals();
};

void TrytonSyncTest::everyRecordIsAccepted()
{
    FakeTryton tryton;
    TrytonWorkspace workspace(tryton);
    const auto report = workspace.sync();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().sentence));
    for (const QuarantinedRecord& each : workspace.store().quarantine()) {
        QFAIL(qPrintable(QString::fromStdString(each.key + ": " + each.reason)));
    }
    const auto picture = workspace.picture();
    QCOMPARE(picture.at("SO1/1"), std::string("PMP 10 4 2 0 2026-11-04 2026-12-05 Çelik Makina "
                                              "second@celik.example satınalma@celik.example"));
    QCOMPARE(picture.count("SO3/7"), std::size_t{0}); // closed
    QCOMPARE(picture.at("inbound PO1/1"), std::string("50000 2026-12-01"));
}

void TrytonSyncTest::aDeltaShowsWhatAFreshWorkspaceShows()
{
    FakeTryton tryton;
    TrytonWorkspace workspace(tryton);
    QVERIFY(workspace.sync().has_value());
    const std::vector<std::function<void()>> changes = {
        [&] {
            tryton.write("stock.move", 201, {{"planned_date", FakeTryton::date("2027-01-05")}});
        },
        [&] { tryton.erase("stock.move", 102); },
        [&] {
            tryton.write("sale.sale", 2, {{"state", "cancelled"}});
        },
        [&] {
            tryton.write("sale.sale", 6, {{"state", "draft"}});
        },
        [&] {
            tryton.write("sale.sale", 6, {{"state", "confirmed"}});
        },
        [&] {
            tryton.write("party.party", 11, {{"name", "Neu"}});
        },
        [&] {
            tryton.write("party.contact_mechanism", 2, {{"active", false}});
        },
        [&] {
            tryton.write("party.contact_mechanism", 2, {{"active", true}});
        },
        [&] {
            tryton.write("product.product", 1, {{"code", "PUMP"}});
        },
        [&] {
            tryton.write("party.party", 11, {{"code", "C0011"}});
        },
        [&] {
            tryton.write("product.template", 2, {{"sale_uom", 3}});
        },
    };
    for (const auto& change : changes) {
        change();
        QVERIFY(workspace.sync().has_value());
        TrytonWorkspace fresh(tryton);
        QVERIFY(fresh.sync().has_value());
        const auto mine = workspace.picture();
        const auto theirs = fresh.picture();
        for (const auto& [key, row] : theirs) {
            QVERIFY2(mine.count(key) != 0, qPrintable(QString::fromStdString(key)));
            QCOMPARE(mine.at(key), row);
        }
        QCOMPARE(mine.size(), theirs.size());
        QVERIFY(workspace.store().quarantine().empty());
    }
}

void TrytonSyncTest::aFailureKeepsThePictureAndTheNextSyncHeals()
{
    FakeTryton tryton;
    TrytonWorkspace workspace(tryton);
    QVERIFY(workspace.sync().has_value());
    const auto before = workspace.picture();
    tryton.write("stock.move", 101, {{"planned_date", FakeTryton::date("2027-01-05")}});
    const int from = tryton.calls;
    for (const int failing : {1, 4, 8, 11, 15, 20}) {
        const int first = tryton.calls;
        tryton.intercept = [&](int call) -> std::optional<Result<HttpResponse>> {
            if (call - first >= failing) {
                return fail(ErrorKind::Unreachable, QStringLiteral("offline"));
            }
            return std::nullopt;
        };
        QVERIFY(!workspace.sync().has_value());
        QCOMPARE(workspace.picture(), before);
    }
    QVERIFY(tryton.calls > from);
    tryton.intercept = nullptr;
    QVERIFY(workspace.sync().has_value());
    QVERIFY(workspace.picture() != before);
    QCOMPARE(workspace.picture().at("SO1/1").find("2026-12-05"), std::string::npos);
}

QTEST_APPLESS_MAIN(TrytonSyncTest)
#include "TrytonSyncTest.moc"
