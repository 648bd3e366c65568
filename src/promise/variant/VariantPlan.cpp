#include "promise/variant/VariantPlan.h"

#include <array>

namespace repromise {
namespace {

constexpr std::array<std::string_view, variantFlagCount> names{
    "guarantee_failed",    "commitment_passed",
    "not_committed",       "gave_up",
    "ship_complete",       "below_minimum",
    "after_latest_useful", "too_late",
    "protected",           "shared",
    "waits_for_order",     "firm",
    "kept_present"};

} // namespace

std::string_view variantFlagName(VariantFlag flag)
{
    std::size_t row = 0;
    for (auto bits = static_cast<std::uint16_t>(flag); bits > 1; bits >>= 1U) {
        ++row;
    }
    return names[row];
}

std::vector<VariantFlag> VariantFlags::list() const
{
    std::vector<VariantFlag> flags;
    for (int bit = 0; bit < variantFlagCount; ++bit) {
        const auto flag = static_cast<VariantFlag>(1U << static_cast<unsigned>(bit));
        if (has(flag)) {
            flags.push_back(flag);
        }
    }
    return flags;
}

} // namespace repromise
