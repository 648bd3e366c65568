#include "app/ExplainLineUseCase.h"

#include "app/CertaintyText.h"
#include "app/DeliveryDate.h"
#include "app/ExplanationText.h"
#include "app/StoreAccess.h"
#include "base/Excerpt.h"
#include "store/Conflicts.h"
#include "store/Ledger.h"
#include "store/LineEventReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct ExplainLineUseCaseText {
    Q_DECLARE_TR_FUNCTIONS(ExplainLineUseCaseText)
};

PegView viewOf(const Picture& picture, const Peg& peg)
{
    const Backlog& backlog = *picture.backlog;
    switch (peg.kind) {
    case SupplyKind::Allocated:
        return {"allocated", "allocated", peg.quantity, peg.date, peg.date, peg.date};
    case SupplyKind::Stock:
        return {"stock", "stock", peg.quantity, peg.date, peg.date, peg.date};
    case SupplyKind::Inbound:
        break;
    }
    PegView view{std::string(backlog.text(backlog.inbound.key[peg.inbound])),
                 std::string(backlog.text(backlog.inbound.kind[peg.inbound])),
                 peg.quantity,
                 peg.date,
                 {},
                 {}};
    if (picture.certainty) {
        const SupplyDates dates(backlog, picture.today);
        view.likely = likelyDateOf(peg, dates, picture.certainty->inbound);
        view.safe = safeDateOf(peg, dates, picture.certainty->inbound);
    }
    return view;
}

OutrankView viewOf(const Backlog& backlog, const SupplyTaker& taker)
{
    return {taker.line, std::string(backlog.orderKey(taker.line)),
            std::string(backlog.lineKey(taker.line)), taker.quantity};
}

OutrankView viewOf(const Backlog& backlog, const Outranker& outranker)
{
    return {outranker.line, std::string(backlog.orderKey(outranker.line)),
            std::string(backlog.lineKey(outranker.line)), outranker.quantity};
}

ConsideredView viewOf(const Backlog& backlog, const ConsideredSupply& supply)
{
    ConsideredView view;
    const bool inbound = supply.kind == SupplyKind::Inbound;
    view.supply = inbound ? backlog.text(backlog.inbound.key[supply.inbound]) : "stock";
    view.kind = inbound ? backlog.text(backlog.inbound.kind[supply.inbound]) : "stock";
    view.date = supply.date;
    view.quantity = supply.quantity;
    view.gave = supply.gave;
    view.left = supply.left;
    view.takerCount = supply.takerCount;
    for (const SupplyTaker& taker : supply.takers) {
        view.takenBy.push_back(viewOf(backlog, taker));
    }
    return view;
}

LineExplanation explained(const Picture& picture, LineIx line, Outranking outranking)
{
    const Backlog& backlog = *picture.backlog;
    const Explanation found = explainLine(backlog, picture.plan, line, outranking);
    LineExplanation view;
    view.row = line;
    view.shortage = found.shortage;
    view.ship = picture.plan.projected[line];
    view.delivery = projectedDelivery(picture, line);
    view.outrankedCount = found.outrankerCount;
    view.outrankedQuantity = found.outrankedQuantity;
    for (const Peg& peg : found.pegs) {
        view.pegs.push_back(viewOf(picture, peg));
    }
    for (const Outranker& outranker : found.outrankedBy) {
        view.outrankedBy.push_back(viewOf(backlog, outranker));
    }
    for (const ConsideredSupply& supply : found.considered) {
        view.considered.push_back(viewOf(backlog, supply));
    }
    view.consideredCount = found.consideredCount;
    if (found.limiting != noIx) {
        view.limitingSupply = std::string(backlog.text(backlog.inbound.key[found.limiting]));
    }
    ExplanationText text = explanationText(backlog, picture.plan, picture.states, line, found);
    view.sentence = std::move(text.agent);
    view.customerSentence = std::move(text.customer);
    view.certainty = trustInSafeDates(picture, found.limiting);
    return view;
}

Outcome addHistory(AppContext& context, const Picture& picture, const std::string& run,
                   LineExplanation& view)
{
    const std::int64_t id = picture.backlog->lines.id[view.row];
    return context.openDatabase()
        .and_then([&](const std::unique_ptr<Database>& database) {
            const Backlog& backlog = *picture.backlog;
            return LineEventReader(*database)
                .read(id, backlog.orderKey(view.row),
                      backlog.text(backlog.customers.key[backlog.customerOf(view.row)]))
                .and_then([&](LineEvents&& events) {
                    view.events = std::move(events);
                    return Ledger(*database).entries(id);
                });
        })
        .map([&](const std::vector<LedgerEntry>& entries) {
            for (const LedgerEntry& entry : entries) {
                view.ledger.push_back(
                    {entry.kind, entry.date, entry.at, entry.source, entry.by, entry.reason});
            }
            view.ledger.push_back({"projected", picture.plan.projected[view.row],
                                   context.clock().now(), "repromise", run, ""});
        });
}

Outcome addConflicts(AppContext& context, const Picture& picture, LineExplanation& view)
{
    const Backlog& backlog = *picture.backlog;
    std::vector<std::int64_t> inbound;
    for (const Peg& peg : picture.plan.pegsOf(view.row)) {
        if (peg.kind == SupplyKind::Inbound
            && std::ranges::binary_search(backlog.contestedInbound, peg.inbound)) {
            inbound.push_back(backlog.inbound.id[peg.inbound]);
        }
    }
    if (inbound.empty() && !std::ranges::binary_search(backlog.contestedLines, view.row)) {
        return {};
    }
    return context.openDatabase()
        .and_then([&](const std::unique_ptr<Database>& database) {
            return Conflicts(*database).ofLine(backlog.lines.id[view.row], inbound);
        })
        .map([&](std::vector<FieldConflict> conflicts) { view.conflicts = std::move(conflicts); });
}

} // namespace

Result<LineExplanation> ExplainLineUseCase::run(const Picture& picture, std::string_view order,
                                                std::string_view line, const ExplainedRun& of)
{
    const LineIx row = picture.backlog->findLine(order, line);
    if (row == noIx) {
        return fail(ErrorKind::NotFound,
                    ExplainLineUseCaseText::tr("There is no open line %1/%2. “repromisectl backlog "
                                               "--all-open” lists those there are.")
                        .arg(excerpt(order), excerpt(line)));
    }
    return run(picture, row, of);
}

Result<LineExplanation> ExplainLineUseCase::run(const Picture& picture, LineIx line,
                                                const ExplainedRun& of)
{
    LineExplanation view = explained(picture, line, of.outranking);
    if (const auto added = addHistory(m_context, picture, of.name, view); !added) {
        return tl::unexpected(added.error());
    }
    if (const auto added = addConflicts(m_context, picture, view); !added) {
        return tl::unexpected(added.error());
    }
    return view;
}

} // namespace repromise
