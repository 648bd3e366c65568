#pragma once

// moc cannot read <compare> before the library's configuration: <cstdint> brings it.
// clang-format off
#include <cstdint>
#include <compare>
// clang-format on
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace repromise {

/// A calendar day (proleptic Gregorian), or unknown. Unknown orders after every known day, so a
/// plain comparison treats "no date" as "later than any date".
class Date {
public:
    constexpr Date() = default;
    static constexpr Date fromDays(std::int32_t daysSince1970) { return Date(daysSince1970); }
    static Date fromYmd(int year, int month, int day);
    /// Strict ISO 8601 `YYYY-MM-DD` of an existing day, years 1 to 9999; anything else is nullopt.
    static std::optional<Date> parse(std::string_view text);

    constexpr bool known() const { return m_days != unknownDays; }
    /// Days since 1970-01-01; only meaningful for a known date.
    constexpr std::int32_t days() const { return m_days; }
    /// The stored form: `days()`, with the largest int32 for unknown.
    constexpr std::int32_t raw() const { return m_days; }
    static constexpr Date fromRaw(std::int32_t raw) { return Date(raw); }

    constexpr Date plusDays(int count) const { return known() ? Date(m_days + count) : Date(); }
    /// Days from `earlier` to this; both must be known.
    constexpr int daysAfter(Date earlier) const { return m_days - earlier.m_days; }

    /// ISO 8601, or empty when unknown.
    std::string iso() const;
    void ymd(int& year, int& month, int& day) const;
    /// 1 Monday … 7 Sunday.
    constexpr int weekday() const { return ((m_days % 7 + 7 + 3) % 7) + 1; }

    friend constexpr auto operator<=>(Date, Date) = default;

private:
    static constexpr std::int32_t unknownDays = std::numeric_limits<std::int32_t>::max();
    explicit constexpr Date(std::int32_t days) : m_days(days) {}

    std::int32_t m_days = unknownDays;
};

/// A moment: milliseconds since 1970-01-01T00:00Z, or unknown (0 is a legal moment).
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant fromMs(std::int64_t ms) { return Instant(ms); }
    /// ISO 8601 with `Z` or a numeric offset, or without a zone taken as UTC.
    static std::optional<Instant> parse(std::string_view text);

    constexpr bool known() const { return m_ms != unknownMs; }
    constexpr std::int64_t ms() const { return m_ms; }
    constexpr Instant plusMs(std::int64_t ms) const
    {
        return known() ? Instant(m_ms + ms) : Instant();
    }
    /// The UTC calendar day; unknown for an unknown moment.
    Date utcDate() const;
    /// `2026-06-30T14:05:00Z`, with milliseconds only when they are not zero; empty when unknown.
    std::string iso() const;

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    static constexpr std::int64_t unknownMs = std::numeric_limits<std::int64_t>::min();
    explicit constexpr Instant(std::int64_t ms) : m_ms(ms) {}

    std::int64_t m_ms = unknownMs;
};

} // namespace repromise
