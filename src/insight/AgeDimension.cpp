#include "insight/AgeDimension.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace repromise {
namespace {

std::vector<TextId> locationKeys(const Backlog& backlog)
{
    std::vector<TextId> keys;
    for (const LocationRow& location : backlog.locations) {
        keys.push_back(location.key);
    }
    return keys;
}

std::vector<TextId> columnOf(const Backlog& backlog, AgeKey key)
{
    switch (key) {
    case AgeKey::Location:
        return locationKeys(backlog);
    case AgeKey::Tier:
        return backlog.customers.tier;
    case AgeKey::Family:
        return backlog.items.family;
    case AgeKey::Customer:
        return backlog.customers.key;
    case AgeKey::Bucket:
        break;
    }
    return {};
}

// Numbers the distinct texts in order of first appearance and replaces each text by its number.
std::vector<TextId> numberDistinct(std::vector<std::uint32_t>& column)
{
    std::vector<TextId> distinct;
    std::unordered_map<TextId, std::uint32_t> numbers;
    for (std::uint32_t& value : column) {
        const auto next = static_cast<std::uint32_t>(distinct.size());
        const auto [entry, added] = numbers.try_emplace(value, next);
        if (added) {
            distinct.push_back(value);
        }
        value = entry->second;
    }
    return distinct;
}

} // namespace

AgeDimension AgeDimension::of(const Backlog& backlog, AgeKey key)
{
    AgeDimension dimension;
    dimension.key = key;
    if (key == AgeKey::Bucket) {
        dimension.size = allAgeBuckets.size();
        return dimension;
    }
    dimension.codeOf = columnOf(backlog, key);
    const std::vector<TextId> distinct = numberDistinct(dimension.codeOf);

    std::vector<std::uint32_t> byText(distinct.size());
    std::iota(byText.begin(), byText.end(), 0U);
    std::ranges::sort(byText, {},
                      [&](std::uint32_t number) { return backlog.text(distinct[number]); });
    std::vector<std::uint32_t> codes(distinct.size());
    for (std::uint32_t code = 0; code < byText.size(); ++code) {
        codes[byText[code]] = code;
        dimension.texts.push_back(distinct[byText[code]]);
    }
    for (std::uint32_t& value : dimension.codeOf) {
        value = codes[value];
    }
    dimension.size = distinct.size();
    return dimension;
}

} // namespace repromise
