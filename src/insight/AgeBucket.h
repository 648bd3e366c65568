#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace repromise {

/// How long ago a line was due, in the steps every screen and export uses.
enum class AgeBucket : std::uint8_t { NotDue, To7, To14, To30, To60, To90, Over90 };

inline constexpr std::array allAgeBuckets{AgeBucket::NotDue, AgeBucket::To7,  AgeBucket::To14,
                                          AgeBucket::To30,   AgeBucket::To60, AgeBucket::To90,
                                          AgeBucket::Over90};

/// By LineStates::ageDays; an unknown age is not due.
constexpr AgeBucket ageBucket(std::int32_t ageDays)
{
    constexpr std::array<std::int32_t, 6> lastDays{0, 7, 14, 30, 60, 90};
    std::uint8_t bucket = 0;
    for (const std::int32_t last : lastDays) {
        bucket = static_cast<std::uint8_t>(bucket + (ageDays > last ? 1 : 0));
    }
    return static_cast<AgeBucket>(bucket);
}

/// `not due`, `1-7` … `over 90`: the key scripts see, and its inverse.
std::string_view ageBucketName(AgeBucket bucket);
std::optional<AgeBucket> parseAgeBucket(std::string_view name);

} // namespace repromise
