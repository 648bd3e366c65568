#include "promise/variant/VariantRun.h"

#include "base/LargeMemory.h"
#include "promise/PlanLayout.h"
#include "promise/StandardRun.h"
#include "promise/variant/ShipCompleteOrders.h"
#include "promise/variant/VariantMatcher.h"

#include <algorithm>

namespace repromise {
namespace {

// Lines that may not get better do not, also when all of it is allocated to them already.
void holdBack(const VariantTerms& terms, VariantPlan& result)
{
    const bool some = std::ranges::any_of(terms.segments, &Segment::capsCommitment);
    if (!some && !terms.anyFirm) {
        return;
    }
    Plan& plan = result.plan;
    for (LineIx line = 0; line < terms.lines.size(); ++line) {
        const VariantLine& of = terms.lines[line];
        if (of.firm && of.basis.known()) {
            result.flags[line].add(VariantFlag::Firm);
        }
        if (of.basis.known() && (terms.segments[of.segment].capsCommitment() || of.firm)) {
            plan.projected[line] = std::max(plan.projected[line], of.basis);
        }
    }
}

bool anyShipsComplete(const VariantTerms& terms)
{
    return std::ranges::any_of(terms.segments, [](const Segment& segment) {
        return segment.knobs.shipComplete == ShipComplete::Order;
    });
}

VariantPlan runOnce(const Backlog& backlog, const RunVariant& variant, OnFailure onFailure,
                    const VariantRunInput& input)
{
    VariantTerms terms = variantTerms(backlog, variant, input.basis, input.today, input.threads);
    VariantPlan result;
    const ItemLocationIndex index(backlog, {terms.rank, terms.releases}, input.threads);
    terms.rank = {};
    result.plan = layOutPlan(backlog, input.today, terms.releases, input.threads);
    resizeLarge(result.flags, backlog.lines.size());
    holdBack(terms, result);
    matchAll(index, result.plan, input.threads, [&](std::vector<Peg>& pegs) {
        return VariantMatcher(backlog, terms, onFailure, result, pegs);
    });
    result.alone = result.plan.projected;
    if (anyShipsComplete(terms)) {
        coupleOrders(
            backlog,
            [&terms](LineIx line) {
                const VariantLine& of = terms.lines[line];
                return !of.takesParts
                       && terms.segments[of.segment].knobs.shipComplete == ShipComplete::Order;
            },
            result);
    }
    for (const VariantFlags flags : result.flags) {
        result.failedLines += flags.has(VariantFlag::GuaranteeFailed) ? 1U : 0U;
    }
    result.segment = std::move(terms.segmentOf);
    result.segments = std::move(terms.segments);
    result.unknownNames = std::move(terms.unknownNames);
    return result;
}

// Everything as the standard run has it; the flags still tell which guarantees failed.
void stop(const Backlog& backlog, const VariantRunInput& input, VariantPlan& result)
{
    result.plan = standardRun(backlog, input.today, input.threads);
    result.alone = result.plan.projected;
    result.orderWaits.clear();
    result.completeOrders.clear();
    for (VariantFlags& flags : result.flags) {
        const bool failed = flags.has(VariantFlag::GuaranteeFailed);
        flags = {};
        flags.add(VariantFlag::KeptPresent);
        flags.add(VariantFlag::GuaranteeFailed, failed);
    }
    result.end = RunEnd::Stopped;
}

} // namespace

VariantPlan runVariant(const Backlog& backlog, const VariantRunInput& input)
{
    const OnFailure onFailure = input.variant.onFailure;
    VariantPlan result = runOnce(backlog, input.variant, onFailure, input);
    if (result.failedLines == 0) {
        return result;
    }
    if (onFailure == OnFailure::KeepPresent) {
        result.end = RunEnd::KeptPresent;
    } else if (onFailure == OnFailure::Stop) {
        stop(backlog, input, result);
    } else if (onFailure == OnFailure::FallBack) {
        const std::size_t failed = result.failedLines;
        const RunVariant standard = RunVariant::standard();
        result = runOnce(backlog, input.fallBack != nullptr ? *input.fallBack : standard,
                         OnFailure::CarryOn, input);
        result.failedLines = failed;
        result.end = RunEnd::FellBack;
    }
    return result;
}

std::vector<Date> presentCommitments(const LineTable& lines)
{
    std::vector<Date> commitments;
    reserveLarge(commitments, lines.size());
    for (LineIx line = 0; line < lines.size(); ++line) {
        const Date told = lines.wasTold[line] != 0 ? lines.told[line] : Date();
        const Date agreed = told.known() ? told : lines.promised[line];
        commitments.push_back(lines.confirmed[line].known() ? lines.confirmed[line] : agreed);
    }
    return commitments;
}

} // namespace repromise
