#include "connect/described/WriteValues.h"

#include "base/Date.h"

#include <algorithm>

namespace repromise {
namespace {

std::string dayText(Date day, TimeFormat format)
{
    const std::int64_t seconds = std::int64_t{day.days()} * 86'400;
    std::string iso = day.iso();
    switch (format) {
    case TimeFormat::Date:
        return iso;
    case TimeFormat::Iso:
        return iso + "T00:00:00Z";
    case TimeFormat::IsoMs:
        return iso + "T00:00:00.000Z";
    case TimeFormat::IsoNoZone:
        return iso + "T00:00:00";
    case TimeFormat::Space:
        return iso + " 00:00:00";
    case TimeFormat::Compact: {
        std::string compact = iso;
        std::erase(compact, '-');
        return compact;
    }
    case TimeFormat::Epoch:
        return std::to_string(seconds);
    case TimeFormat::EpochMs:
        return std::to_string(seconds * 1000);
    }
    return iso;
}

} // namespace

std::optional<std::string> foreignValue(const WriteDescription& write, const std::string& value)
{
    if (writesDate(write.when)) {
        const auto day = Date::parse(value);
        return day ? std::optional(dayText(*day, write.format)) : std::nullopt;
    }
    if (write.map.empty()) {
        return value;
    }
    const auto exact = write.map.find(value);
    const auto known = exact == write.map.end() ? write.map.find("*") : exact;
    return known == write.map.end() ? std::nullopt : std::optional(known->second);
}

std::optional<std::string> WriteValues::written() const
{
    return foreignValue(m_write, m_wish.value);
}

std::optional<std::string> WriteValues::value(ValueScope scope, std::string_view name) const
{
    switch (scope) {
    case ValueScope::Write:
        return name == "order" ? m_wish.order : name == "line" ? m_wish.line : written();
    case ValueScope::Found: {
        const auto held = found.find(name);
        return held == found.end() ? std::nullopt : std::optional(held->second.text);
    }
    case ValueScope::Secret:
        return hidesSecrets ? std::optional<std::string>("***") : m_others.value(scope, name);
    default:
        return m_others.value(scope, name);
    }
}

bool WriteValues::number(ValueScope scope, std::string_view name) const
{
    if (scope == ValueScope::Found) {
        const auto held = found.find(name);
        return held != found.end() && held->second.number;
    }
    if (scope == ValueScope::Write) {
        return name == "value" && m_write.number;
    }
    return m_others.number(scope, name);
}

} // namespace repromise
