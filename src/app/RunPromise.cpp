#include "app/RunPromise.h"

#include "app/ReadPicture.h"
#include "app/VariantFolder.h"
#include "promise/variant/RunVariantWords.h"
#include "promise/variant/ShipCompleteOrders.h"
#include "promise/variant/VariantRun.h"

#include <algorithm>
#include <array>
#include <thread>

namespace repromise {
namespace {

// A line whose order waits has supply itself, or not: its own date tells.
void tellOrderWaits(const PromiseRun& run, LineStates& states)
{
    for (LineIx line = 0; line < run.result.flags.size(); ++line) {
        const VariantFlags flags = run.result.flags[line];
        const bool waits = flags.has(VariantFlag::WaitsForOrder);
        if (!waits && !flags.has(VariantFlag::ShipCompleteBlocked)) {
            continue;
        }
        ExceptionSet adjusted;
        for (const ExceptionCode code : states.exceptions[line].codes()) {
            if (code != ExceptionCode::NoSupply || !waits || !run.result.alone[line].known()) {
                adjusted.add(code);
            }
        }
        adjusted.add(ExceptionCode::ShipCompleteBlocked);
        states.exceptions[line] = adjusted;
    }
}

void noteWaits(PromiseRun& run)
{
    const LineTable& lines = run.present->backlog->lines;
    run.waitsFor.assign(lines.size(), noIx);
    for (const OrderWait& wait : run.result.orderWaits) {
        // The lines of an order stand together.
        for (LineIx line = wait.limiting; line > 0 && lines.order[line - 1] == wait.order; --line) {
            run.waitsFor[line - 1] = wait.limiting;
        }
        for (LineIx line = wait.limiting + 1;
             line < lines.size() && lines.order[line] == wait.order; ++line) {
            run.waitsFor[line] = wait.limiting;
        }
    }
    for (LineIx line = 0; line < lines.size(); ++line) {
        if (!run.result.flags[line].has(VariantFlag::WaitsForOrder)) {
            run.waitsFor[line] = noIx;
        }
    }
}

} // namespace

Result<PromiseRun> RunPromise::run(const PicturePtr& present, const std::string& variant) const
{
    const VariantFolder folder(m_context);
    const auto found = folder.find(variant);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->onFailure != OnFailure::FallBack) {
        return run(present, *found, nullptr);
    }
    const auto fallBack = folder.find(found->fallBack);
    if (!fallBack) {
        return tl::unexpected(fallBack.error());
    }
    return run(present, *found, &*fallBack);
}

PromiseRun RunPromise::run(const PicturePtr& present, const RunVariant& variant,
                           const RunVariant* fallBack) const
{
    PromiseRun run;
    run.variant = variant;
    run.present = present;
    const BacklogPtr& backlog = present->backlog;
    run.basis = presentCommitments(backlog->lines);
    run.result = runVariant(*backlog, {variant, fallBack, run.basis, present->today,
                                       std::thread::hardware_concurrency()});
    auto picture = std::make_shared<Picture>();
    picture->certainty = present->certainty;
    picture->backlog = backlog;
    picture->today = present->today;
    picture->plan = std::move(run.result.plan);
    if (picture->certainty) {
        fillSafeDates(*backlog, picture->certainty->inbound, picture->plan);
        coupleSafeDates(run.result.completeOrders, picture->plan.safe);
    }
    picture->states = deriveStates(*backlog, picture->plan, statePolicy(m_context));
    tellOrderWaits(run, picture->states);
    noteWaits(run);
    for (LineIx line = 0; line < backlog->lines.size(); ++line) {
        const Date before = present->plan.projected[line];
        const Date now = picture->plan.projected[line];
        run.better += now < before ? 1U : 0U;
        run.worse += now > before ? 1U : 0U;
    }
    run.picture = std::move(picture);
    return run;
}

std::string_view strategyName(Strategy strategy)
{
    return RunVariantWords::word(RunVariantWords::strategies, strategy);
}

std::string_view runEndName(RunEnd end)
{
    constexpr std::array<std::string_view, 4> names{"as_asked", "kept_present", "stopped",
                                                    "fell_back"};
    return RunVariantWords::word(names, end);
}

} // namespace repromise
