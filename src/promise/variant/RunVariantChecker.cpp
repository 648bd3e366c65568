#include "promise/variant/RunVariantChecker.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunVariantCheckerText)
};
bool within(const std::vector<std::string>& some, const std::vector<std::string>& all)
{
    return std::ranges::all_of(some, [&all](const std::string& value) {
        return std::ranges::find(all, value) != all.end();
    });
}

bool within(const std::vector<ValueRange>& some, const std::vector<ValueRange>& all)
{
    return std::ranges::all_of(some, [&all](const ValueRange& range) {
        return std::ranges::any_of(all, [&range](const ValueRange& wider) {
            return wider.from <= range.from && range.to <= wider.to;
        });
    });
}

// Whether `earlier` holds wherever `later` does; false when that cannot be told easily.
bool follows(const SegmentTerm& earlier, const SegmentTerm& later)
{
    if (earlier.attribute != later.attribute) {
        return false;
    }
    const SegmentTerm& narrow = earlier.exclude ? earlier : later;
    const SegmentTerm& wide = earlier.exclude ? later : earlier;
    if (earlier.exclude == later.exclude) {
        const bool known = !narrow.known || narrow.known == wide.known;
        return known && within(narrow.values, wide.values) && within(narrow.ranges, wide.ranges);
    }
    // “not A” holds wherever “B” does when they have nothing in common.
    return earlier.exclude && !earlier.values.empty()
           && std::ranges::none_of(later.values, [&earlier](const std::string& value) {
                  return within({value}, earlier.values);
              });
}

bool hides(const Segment& earlier, const Segment& later)
{
    return std::ranges::all_of(earlier.where, [&later](const SegmentTerm& term) {
        return std::ranges::any_of(
            later.where, [&term](const SegmentTerm& other) { return follows(term, other); });
    });
}

class VariantChecker {
public:
    explicit VariantChecker(const RunVariant& variant) : m_variant(variant) {}

    std::vector<VariantProblem> check()
    {
        for (std::size_t at = 0; at < m_variant.segments.size(); ++at) {
            m_pointer = "/segments/" + std::to_string(at);
            guarantees(m_variant.segments[at]);
            idleKnobs(m_variant.segments[at]);
            reach(at);
        }
        protections();
        ending();
        m_pointer.clear();
        repeated("firm", m_variant.firm);
        repeated("manual_rank", m_variant.manualRank);
        return std::move(m_problems);
    }

private:
    void complain(const std::string& where, const QString& sentence)
    {
        m_problems.push_back({m_pointer + "/" + where, sentence});
    }

    void guarantees(const Segment& segment)
    {
        const SegmentKnobs& knobs = segment.knobs;
        const bool wins = segment.strategy == Strategy::Win;
        if (wins && knobs.givesUp) {
            complain("knobs/gives_up", Text::tr("Contradicts “win”: what is to have all in time "
                                                "cannot give up what it has."));
        }
        if (wins && knobs.mayNotImprove) {
            complain(
                "knobs/may_not_improve",
                Text::tr("Contradicts “win”: what is to have all in time may have to improve."));
        }
        if (!wins && segment.keepsCommitment() && segment.givesUp()) {
            complain(segment.strategy == Strategy::Lose ? "knobs/may_not_worsen" : "knobs/gives_up",
                     Text::tr("A line cannot keep its commitment and give up what it has."));
        }
        if ((wins || segment.keepsCommitment()) && knobs.sharing != Sharing::Ranked) {
            complain("knobs/sharing",
                     Text::tr("A share cannot be guaranteed: leave sharing out, or use a strategy "
                              "without a guarantee (redistribute, fill or lose)."));
        }
    }

    void idleKnobs(const Segment& segment)
    {
        const SegmentKnobs& knobs = segment.knobs;
        if (knobs.sharing != Sharing::FloorThenRank && knobs.floorPercent > 0) {
            complain("knobs/floor_percent",
                     Text::tr("Has no effect without \"sharing\": \"floor_then_rank\"."));
        }
        if (knobs.sharing == Sharing::FloorThenRank && knobs.floorPercent == 0) {
            complain("knobs/sharing", Text::tr("“floor_then_rank” needs a “floor_percent”."));
        }
        if (knobs.sharing == Sharing::Ranked && knobs.pack > 0) {
            complain("knobs/pack", Text::tr("Has no effect without sharing."));
        }
    }

    void reach(std::size_t at)
    {
        for (std::size_t earlier = 0; earlier < at; ++earlier) {
            if (m_variant.segments[earlier].name == m_variant.segments[at].name) {
                complain("name", Text::tr("Is the name of segment %1 too.").arg(earlier + 1));
            }
            if (hides(m_variant.segments[earlier], m_variant.segments[at])) {
                complain("where", Text::tr("No line reaches this segment: “%1” before it takes all "
                                           "of them. Put it first, or narrow the other one.")
                                      .arg(excerpt(m_variant.segments[earlier].name)));
                return;
            }
        }
    }

    void protections()
    {
        int percent = 0;
        for (std::size_t at = 0; at < m_variant.protections.size(); ++at) {
            const Protection& protection = m_variant.protections[at];
            m_pointer = "/protections/" + std::to_string(at);
            percent += protection.percent;
            if (protection.percent == 0 && protection.quantity == 0) {
                complain("percent", Text::tr("Protects nothing: give “percent” or “quantity”."));
            }
            if (percent > 100) {
                complain("percent", Text::tr("Together more than 100 % is protected."));
                return;
            }
        }
    }

    void ending()
    {
        m_pointer.clear();
        const bool needed = m_variant.onFailure == OnFailure::FallBack;
        if (needed && m_variant.fallBack.empty()) {
            complain("fall_back", Text::tr("Name the variant to fall back to."));
        }
        if (needed && m_variant.fallBack == m_variant.name) {
            complain("fall_back", Text::tr("A variant cannot fall back to itself."));
        }
        if (!needed && !m_variant.fallBack.empty()) {
            complain("fall_back", Text::tr("Has no effect without \"on_failure\": \"fall_back\"."));
        }
    }

    void repeated(const std::string& key, const std::vector<std::string>& names)
    {
        for (std::size_t at = 1; at < names.size(); ++at) {
            const auto end = names.begin() + static_cast<std::ptrdiff_t>(at);
            if (std::find(names.begin(), end, names[at]) != end) {
                complain(key + "/" + std::to_string(at),
                         Text::tr("“%1” stands in the list already.").arg(excerpt(names[at])));
            }
        }
    }

    const RunVariant& m_variant;
    std::string m_pointer;
    std::vector<VariantProblem> m_problems;
};

} // namespace

std::vector<VariantProblem> checkRunVariant(const RunVariant& variant)
{
    return VariantChecker(variant).check();
}

} // namespace repromise
