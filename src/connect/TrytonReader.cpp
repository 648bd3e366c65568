#include "connect/TrytonReader.h"

#include "connect/TrytonDomain.h"
#include "connect/TrytonInbound.h"
#include "connect/TrytonLines.h"
#include "connect/TrytonOrders.h"
#include "connect/TrytonParties.h"
#include "connect/TrytonProducts.h"
#include "connect/TrytonPurchases.h"
#include "connect/TrytonReceipts.h"
#include "connect/TrytonStock.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr const char* feedName = "tryton";
constexpr int longestHistory = 1200; // months
constexpr std::size_t largestPage = 5000;

} // namespace

/// Everything of one read.
struct TrytonReader::Run {
    Run(Transport& transport, const TrytonSettings& settings, const Secret& password,
        RecordSink& sink, Progress& reporter, const CancelToken& cancel)
        : session(transport, settings, password),
          pager(session, cancel, settings.pageSize),
          feed{pager, basis, memory, sink},
          progress(reporter)
    {
    }

    void step(const QString& name) { progress.report(name.toStdString(), done++, 6); }

    TrytonSession session;
    TrytonPager pager;
    TrytonBasis basis;
    TrytonMemory memory;
    TrytonFeed feed;
    Progress& progress;
    bool full = true;
    TrytonChanges::Marks since, marks;
    std::uint64_t done = 0;
};

TrytonReader::TrytonReader(Transport& transport, TrytonSettings settings, Secret password,
                           const Clock& clock)
    : m_transport(transport),
      m_settings(std::move(settings)),
      m_password(std::move(password)),
      m_clock(clock)
{
    m_settings.pageSize = std::clamp<std::size_t>(m_settings.pageSize, 1, largestPage);
}

Date TrytonReader::historyStart() const
{
    int year = 0;
    int month = 0;
    int day = 0;
    m_clock.today().ymd(year, month, day);
    const int months =
        year * 12 + month - 1 - std::clamp(m_settings.historyMonths, 1, longestHistory);
    return Date::fromYmd(months / 12, months % 12 + 1, 1);
}

Outcome TrytonReader::test(const CancelToken& cancel)
{
    TrytonSession session(m_transport, m_settings, m_password);
    session.tryOnce();
    TrytonPager pager(session, cancel, m_settings.pageSize);
    Outcome outcome;
    for (const char* model : {"sale.line", "stock.move", "purchase.line", "party.party"}) {
        outcome = outcome.and_then(
            [&]() -> Outcome { return pager.newestStamp(model).map([](Instant) {}); });
    }
    session.logout(cancel);
    return outcome;
}

Result<ReadReport> TrytonReader::read(const ReadRequest& request, RecordSink& sink,
                                      Progress& progress, const CancelToken& cancel)
{
    Run run(m_transport, m_settings, m_password, sink, progress, cancel);
    const Outcome outcome = readBasis(run, request).and_then([&] { return readAll(run); });
    run.session.logout(cancel);
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    return report(run);
}

Outcome TrytonReader::readBasis(Run& run, const ReadRequest& request)
{
    run.step(tr("Logging in"));
    const auto marks = TrytonChanges::newestMarks(run.pager);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    run.marks = *marks;
    return run.basis.load(run.pager).map([&] {
        const auto cursor = request.cursors.find(feedName);
        if (!request.full && cursor != request.cursors.end()) {
            if (auto memory = TrytonMemory::parse(cursor->second)) {
                run.memory = std::move(*memory);
                run.full = run.memory.since != historyStart()
                           || run.memory.basis != run.basis.fingerprint();
                run.since = TrytonChanges::readingFrom(run.memory.marks, m_settings.overlapSeconds);
            }
        }
    });
}

Outcome TrytonReader::readAll(Run& run)
{
    run.basis.places().deliver(run.feed.sink);
    return readChangedMasters(run)
        .and_then([&] { return readMasters(run); })
        .and_then([&] { return readDemand(run); })
        .and_then([&] { return readSupply(run); });
}

Outcome TrytonReader::readChangedMasters(Run& run)
{
    if (run.full) {
        return {};
    }
    run.step(tr("Reading changed items and customers"));
    TrytonParties parties(run.feed);
    TrytonProducts products(run.feed, parties);
    return parties.readChanged(run.since)
        .and_then([&] { return products.readChanged(run.since); })
        .map([&] { run.full = parties.rekeyed() || products.rekeyed(); });
}

Outcome TrytonReader::readMasters(Run& run)
{
    if (!run.full) {
        return {};
    }
    run.step(tr("Reading items"));
    run.memory = TrytonMemory();
    run.memory.since = historyStart();
    run.memory.basis = run.basis.fingerprint();
    TrytonParties parties(run.feed);
    return TrytonProducts(run.feed, parties).readAll();
}

Outcome TrytonReader::readDemand(Run& run)
{
    run.step(tr("Reading orders"));
    TrytonParties parties(run.feed);
    TrytonOrders orders(run.feed, parties);
    TrytonLines lines(run.feed, orders);
    TrytonChanges changes(run.feed);
    Outcome outcome;
    if (run.full) {
        outcome = orders.readAll().and_then([&] {
            run.step(tr("Reading order lines"));
            return lines.readAll();
        });
    } else {
        outcome = changes.find(run.since)
                      .and_then([&] { return orders.readThese(changes.orders()); })
                      .and_then([&] {
                          run.step(tr("Reading order lines"));
                          return lines.readThese(changes.lines());
                      });
    }
    return outcome.map([&] { orders.forgetClosed(); });
}

Outcome TrytonReader::readSupply(Run& run)
{
    run.step(tr("Reading stock and purchases"));
    TrytonParties parties(run.feed);
    TrytonPurchases purchases(run.feed, parties);
    TrytonReceipts receipts(run.feed, purchases);
    return TrytonStock(run.feed)
        .read()
        .and_then([&] { return TrytonInbound(run.feed, purchases).read(); })
        .and_then([&] { return run.full ? receipts.readAll() : receipts.readChanged(run.since); });
}

ReadReport TrytonReader::report(const Run& run)
{
    ReadReport report;
    report.complete = {RecordKind::Location, RecordKind::Stock, RecordKind::Inbound};
    if (run.full) {
        report.complete.insert(report.complete.end(),
                               {RecordKind::Supplier, RecordKind::Customer, RecordKind::Contact,
                                RecordKind::Item, RecordKind::SalesOrder, RecordKind::OrderLine,
                                RecordKind::Shipment, RecordKind::Receipt});
    }
    TrytonMemory memory = run.memory;
    memory.marks = run.marks;
    report.cursors[feedName] = memory.text();
    return report;
}

} // namespace repromise
