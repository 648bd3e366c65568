#pragma once

#include "promise/variant/RunVariant.h"

#include <algorithm>
#include <array>

namespace repromise {

/// The words of variant files, in the order of their enumerations.
struct RunVariantWords {
    static constexpr std::array<std::string_view, 5> strategies{"win", "gain", "redistribute",
                                                                "fill", "lose"};
    static constexpr std::array<std::string_view, 3> shipComplete{"ignore", "line", "order"};
    static constexpr std::array<std::string_view, 3> sharing{"ranked", "proportional",
                                                             "floor_then_rank"};
    static constexpr std::array<std::string_view, 4> onFailure{"carry_on", "keep_present", "stop",
                                                               "fall_back"};

    template <std::size_t N, typename Value>
    static std::string_view word(const std::array<std::string_view, N>& words, Value value)
    {
        return words[static_cast<std::size_t>(value)];
    }
};

} // namespace repromise
