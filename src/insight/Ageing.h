#pragma once

#include "domain/Backlog.h"
#include "insight/AgeBucket.h"
#include "insight/LineFacts.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace repromise {

/// What backorders can be counted by.
enum class AgeKey : std::uint8_t { Bucket, Location, Tier, Family, Customer };
inline constexpr std::array allAgeKeys{AgeKey::Bucket, AgeKey::Location, AgeKey::Tier,
                                       AgeKey::Family, AgeKey::Customer};

/// `bucket`, `location` …, and its inverse.
std::string_view ageKeyName(AgeKey key);
std::optional<AgeKey> parseAgeKey(std::string_view name);

/// The backorders that share the keys asked for, in one currency. Keys not asked for stay at their
/// defaults.
struct AgeGroup {
    AgeBucket bucket = AgeBucket::NotDue;
    TextId location = 0, tier = 0, family = 0, customer = 0; ///< location and customer by key
    Currency currency = {};
    std::uint64_t lines = 0;
    std::int64_t quantity = 0;   ///< open, units of 10^-4
    std::int64_t valueMinor = 0; ///< minor units of `currency`
    friend bool operator==(const AgeGroup&, const AgeGroup&) = default;

    std::string_view text(const Backlog& backlog, AgeKey key) const;
};

/// Groups the backorders by the keys in `by` (each at most once) and by currency, since amounts of
/// different currencies are never added. Rows come in the order of the keys as asked (buckets from
/// young to old, the rest by bytes of their text), then by currency code.
std::vector<AgeGroup> ageBackorders(const Backlog& backlog, const LineFacts& facts,
                                    std::span<const AgeKey> by);

} // namespace repromise
