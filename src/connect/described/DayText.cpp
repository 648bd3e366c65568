#include "connect/described/DayText.h"

#include <QDateTime>

#include <charconv>

namespace repromise {
namespace {

constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::size_t isoDay = 10;

/// `/Date(1577836800000)/` or `/Date(1577836800000+0060)/`: always UTC.
std::optional<Instant> odataMoment(std::string_view text)
{
    constexpr std::string_view start = "/Date(";
    if (text.substr(0, start.size()) != start || text.size() < start.size() + 3
        || text.substr(text.size() - 2) != ")/") {
        return std::nullopt;
    }
    text = text.substr(start.size(), text.size() - start.size() - 2);
    std::int64_t ms = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), ms);
    const bool plain = end == text.data() + text.size() || *end == '+' || *end == '-';
    constexpr std::int64_t largest = 253'402'300'800'000; // the year 10000
    if (error != std::errc() || !plain || ms > largest || ms < -largest) {
        return std::nullopt;
    }
    return Instant::fromMs(ms);
}

std::optional<Date> compactDay(std::string_view text)
{
    if (text.size() != 8 || text.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    const std::string iso = std::string(text.substr(0, 4)) + '-' + std::string(text.substr(4, 2))
                            + '-' + std::string(text.substr(6));
    return Date::parse(iso);
}

/// Whether an ISO moment says which zone it is in.
bool hasZone(std::string_view text)
{
    return text.back() == 'Z' || text.find_first_of("+-", isoDay) != std::string_view::npos;
}

} // namespace

std::optional<Instant> DayText::local(std::string_view text) const
{
    const auto asUtc = Instant::parse(text);
    if (!asUtc || !m_zone.isValid() || hasZone(text)) {
        return asUtc;
    }
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(asUtc->ms(), Qt::UTC);
    return Instant::fromMs(QDateTime(there.date(), there.time(), m_zone).toMSecsSinceEpoch());
}

Date DayText::dayOf(Instant moment) const
{
    if (!moment.known() || !m_zone.isValid()) {
        return moment.utcDate();
    }
    const int seconds = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment.ms(), Qt::UTC));
    return moment.plusMs(std::int64_t{seconds} * 1000).utcDate();
}

std::optional<Date> DayText::day(std::string_view text) const
{
    if (const auto moment = odataMoment(text)) {
        return moment->utcDate();
    }
    if (text.size() <= isoDay) {
        const auto iso = Date::parse(text);
        return iso ? iso : compactDay(text);
    }
    const auto moment = Instant::parse(text);
    if (!moment) {
        return std::nullopt;
    }
    return hasZone(text) && m_zone.isValid() ? dayOf(*moment) : Date::parse(text.substr(0, isoDay));
}

std::optional<Instant> DayText::moment(std::string_view text) const
{
    if (const auto moment = odataMoment(text)) {
        return moment;
    }
    if (text.size() <= isoDay) {
        const auto found = day(text);
        return found ? std::optional(Instant::fromMs(found->days() * msPerDay)) : std::nullopt;
    }
    return local(text);
}

} // namespace repromise
