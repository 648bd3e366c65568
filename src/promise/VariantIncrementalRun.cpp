#include "promise/VariantIncrementalRun.h"

#include "promise/CompleteExtract.h"

#include <algorithm>

namespace repromise {
namespace {

/// Asks for every open line whole, so that all of them are in the index.
class EveryLine {
public:
    explicit EveryLine(const LineTable& lines) : m_releases(lines.size(), 1)
    {
        m_rank.reserve(lines.size());
        for (LineIx line = 0; line < lines.size(); ++line) {
            m_rank.push_back(RankKey::of(lines, line));
        }
    }
    DemandTerms terms() const { return {m_rank, m_releases}; }

private:
    std::vector<RankKey> m_rank;
    std::vector<std::uint8_t> m_releases;
};

bool reaches(const RunVariant& variant)
{
    return std::ranges::any_of(variant.segments, [](const Segment& segment) {
        return segment.knobs.shipComplete == ShipComplete::Order;
    });
}

} // namespace

VariantIncrementalRun::VariantIncrementalRun(const Backlog& backlog, const RunVariant& variant,
                                             const RunVariant* fallBack, Date today)
    : m_backlog(backlog),
      m_variant(variant),
      m_fallBack(fallBack),
      m_today(today),
      m_index(backlog, EveryLine(backlog.lines).terms())
{
}

bool VariantIncrementalRun::local() const
{
    return !reaches(m_variant) && m_variant.onFailure != OnFailure::Stop
           && m_variant.onFailure != OnFailure::FallBack;
}

std::vector<ItemLocation> VariantIncrementalRun::everyPlace(const ResolvedScenario& scenario) const
{
    std::vector<ItemLocation> places = scenario.touched(m_backlog);
    const auto add = [&places](const auto& table) {
        for (std::size_t row = 0; row < table.size(); ++row) {
            const ItemLocation at{table.item[row], table.location[row]};
            if (places.empty() || places.back() != at) {
                places.push_back(at);
            }
        }
    };
    add(m_backlog.lines);
    add(m_backlog.stock);
    add(m_backlog.inbound);
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

PlanPatch VariantIncrementalRun::run(const ResolvedScenario& scenario) const
{
    std::vector<ItemLocation> places = local() ? scenario.touched(m_backlog) : everyPlace(scenario);
    ScenarioExtract extract = extractScenario(m_index, scenario, places);
    completeExtract(extract, m_backlog, scenario, places);
    const std::vector<Date> basis = presentCommitments(extract.backlog.lines);
    VariantPlan found = runVariant(extract.backlog, {m_variant, m_fallBack, basis, m_today, 1});
    PlanPatch patch = patchOf(extract, std::move(found.plan));
    patch.places = std::move(places);
    for (const ResolvedScenario::LineChange& line : scenario.lines) {
        if (line.open <= 0) { // not in the extract
            patch.lines.push_back({line.line, needDate(line.requested, m_today)});
        }
    }
    return patch;
}

} // namespace repromise
