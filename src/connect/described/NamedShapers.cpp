#include "connect/described/NamedShapers.h"

#include "base/Decimal.h"
#include "connect/described/DecimalText.h"

#include <algorithm>
#include <array>
#include <vector>

namespace repromise {
namespace {

constexpr int places = 6;

std::optional<std::int64_t> scaled(const std::string& text)
{
    std::string plain;
    if (text.empty()) {
        return 0;
    }
    if (!plainDecimal(text, {false, places}, plain)) {
        return std::nullopt;
    }
    return parseScaled(plain, places);
}

bool set(const std::string& text)
{
    constexpr std::array<std::string_view, 8> unset{"", "0", "false", "False", "F", "N", "n", "no"};
    return std::ranges::find(unset, text) == unset.end();
}

std::optional<std::int64_t> restOf(std::span<const std::string> values)
{
    const auto whole = values.empty() ? std::nullopt : scaled(values[0]);
    std::int64_t rest = whole.value_or(0);
    for (const std::string& value : values.subspan(whole ? 1 : values.size())) {
        const auto part = scaled(value);
        if (!part || __builtin_sub_overflow(rest, *part, &rest)) {
            return std::nullopt;
        }
    }
    return whole ? std::optional(std::max<std::int64_t>(rest, 0)) : std::nullopt;
}

std::optional<std::string> difference(std::span<const std::string> values,
                                      std::span<const std::string>)
{
    const auto rest = restOf(values);
    return rest ? std::optional(formatScaled(*rest, places)) : std::nullopt;
}

std::optional<std::string> restIfSet(std::span<const std::string> values,
                                     std::span<const std::string> words)
{
    if (values.size() < 2) {
        return std::nullopt;
    }
    const std::string& mark = values.back();
    const bool holds = words.empty() ? set(mark) : std::ranges::find(words, mark) != words.end();
    return holds ? difference(values.first(values.size() - 1), {}) : "0";
}

/// As restIfSet, of a quantity that is written below zero.
std::optional<std::string> restOfNegativeIfSet(std::span<const std::string> values,
                                               std::span<const std::string> words)
{
    std::vector<std::string> turned(values.begin(), values.end());
    if (!turned.empty() && !plainDecimal(values[0], {true, places}, turned[0])) {
        return std::nullopt;
    }
    return restIfSet(turned, words);
}

std::optional<std::string> quotient(std::span<const std::string> values,
                                    std::span<const std::string>)
{
    const auto amount = values.size() == 2 ? scaled(values[0]) : std::nullopt;
    const auto count = values.size() == 2 ? scaled(values[1]) : std::nullopt;
    if (!amount || !count || *count == 0) {
        return amount && count ? std::optional(std::string()) : std::nullopt;
    }
    const std::int64_t sign = *count < 0 ? -1 : 1;
    const Int128 numerator = Int128{*amount} * 1'000'000 * sign;
    return formatScaled(divideHalfEven(numerator, *count * sign), places);
}

std::optional<std::string> smaller(std::span<const std::string> values,
                                   std::span<const std::string>)
{
    std::optional<std::int64_t> least;
    for (const std::string& value : values) {
        const auto number = scaled(value);
        if (!number) {
            return std::nullopt;
        }
        least = std::min(least.value_or(*number), *number);
    }
    return least ? std::optional(formatScaled(*least, places)) : std::nullopt;
}

std::optional<std::string> sum(std::span<const std::string> values, std::span<const std::string>)
{
    std::int64_t total = 0;
    for (const std::string& value : values) {
        const auto part = scaled(value);
        if (!part || __builtin_add_overflow(total, *part, &total)) {
            return std::nullopt;
        }
    }
    return formatScaled(total, places);
}

std::optional<std::string> valueIf(std::span<const std::string> values,
                                   std::span<const std::string> words)
{
    if (values.size() != 2) {
        return std::nullopt;
    }
    const bool holds = std::ranges::find(words, values[1]) != words.end();
    return holds ? values[0] : std::string();
}

constexpr std::array<NamedShaper, 7> shapers{{
    {"difference", "the first less all others, never below zero", difference},
    {"rest_if_set",
     "the first less the others, but only when the last is set, or one of the words; else 0",
     restIfSet},
    {"rest_of_negative_if_set", "as rest_if_set, with the sign of the first turned",
     restOfNegativeIfSet},
    {"quotient", "the first divided by the second", quotient},
    {"smallest", "the smallest of them", smaller},
    {"sum", "all of them added up", sum},
    {"value_if", "the first, but only when the second is one of the words; else nothing", valueIf},
}};

} // namespace

const NamedShaper* findShaper(std::string_view name)
{
    const auto* const found = std::ranges::find(shapers, name, &NamedShaper::name);
    return found == shapers.end() ? nullptr : found;
}

std::span<const NamedShaper> namedShapers()
{
    return shapers;
}

} // namespace repromise
