#include "connect/described/RequestValues.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr char betweenEach = '\x1f'; // the unit separator

} // namespace

std::string joinedEach(const std::vector<std::string>& values)
{
    std::string all = values.empty() ? std::string() : values.front();
    for (std::size_t i = 1; i < values.size(); ++i) {
        all += betweenEach;
        std::ranges::remove_copy(values[i], std::back_inserter(all), betweenEach);
    }
    return all;
}

std::optional<std::string> RequestValues::eachOf(std::string_view name) const
{
    if (eachNames.size() == 1) {
        return name == eachNames.front() ? std::optional(each) : std::nullopt;
    }
    std::size_t from = 0;
    for (const std::string& known : eachNames) {
        const std::size_t to = std::min(each.find(betweenEach, from), each.size());
        if (name == known) {
            return each.substr(from, to - from);
        }
        from = std::min(to + 1, each.size());
    }
    return std::nullopt;
}

std::optional<std::string> RequestValues::setting(std::string_view name) const
{
    const auto found = m_source.settings.find(std::string(name));
    if (found != m_source.settings.end() && !found->second.empty()) {
        return found->second;
    }
    const SettingDescription* const known = m_description.setting(name);
    return known == nullptr || known->preset.empty() ? std::nullopt : std::optional(known->preset);
}

std::optional<std::string> RequestValues::page(std::string_view name) const
{
    if (name == "token") {
        return pageToken;
    }
    return std::to_string(name == "number" ? pageNumber : name == "offset" ? pageOffset : pageSize);
}

std::optional<std::string> RequestValues::value(ValueScope scope, std::string_view name) const
{
    switch (scope) {
    case ValueScope::Setting:
        return setting(name);
    case ValueScope::Secret: {
        const auto found = m_source.secrets.find(std::string(name));
        return found == m_source.secrets.end() ? std::nullopt
                                               : std::optional(found->second.reveal());
    }
    case ValueScope::Since:
        return name == "start" ? sinceStart : name == "end" ? sinceEnd : history;
    case ValueScope::Each:
        return eachOf(name);
    case ValueScope::Page:
        return page(name);
    case ValueScope::Login: {
        const auto taken = loginTaken.find(name);
        return taken == loginTaken.end() ? loginToken : taken->second;
    }
    case ValueScope::Write:
    case ValueScope::Found:
        break;
    }
    return std::nullopt;
}

bool RequestValues::number(ValueScope scope, std::string_view name) const
{
    if (scope == ValueScope::Page) {
        return name != "token" || tokenIsNumber;
    }
    if (scope == ValueScope::Each) {
        return eachIsNumber;
    }
    const SettingDescription* const known =
        scope == ValueScope::Setting ? m_description.setting(name) : nullptr;
    return known != nullptr && known->kind == SettingKind::Number;
}

} // namespace repromise
