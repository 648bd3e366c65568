#include "connect/description/DescriptionWords.h"

#include <algorithm>

namespace repromise {

std::string_view settingKindName(SettingKind kind)
{
    return settingKindNames[static_cast<std::size_t>(kind)];
}
std::string_view authKindName(AuthKind kind)
{
    return authKindNames[static_cast<std::size_t>(kind)];
}
std::string_view valueTypeName(ValueType type)
{
    return valueTypeNames[static_cast<std::size_t>(type)];
}
std::string_view foldName(Fold fold)
{
    return foldNames[static_cast<std::size_t>(fold)];
}
std::string_view pageKindName(PageKind kind)
{
    return pageKindNames[static_cast<std::size_t>(kind)];
}
std::string_view timeFormatName(TimeFormat format)
{
    return timeFormatNames[static_cast<std::size_t>(format)];
}
std::string_view feedModeName(FeedMode mode)
{
    return feedModeNames[static_cast<std::size_t>(mode)];
}

const FeedDescription* ConnectorDescription::feed(std::string_view wanted) const
{
    const auto found = std::ranges::find(feeds, wanted, &FeedDescription::id);
    return found == feeds.end() ? nullptr : &*found;
}

const SettingDescription* ConnectorDescription::setting(std::string_view key) const
{
    const auto found = std::ranges::find(settings, key, &SettingDescription::key);
    return found == settings.end() ? nullptr : &*found;
}

const WriteDescription* ConnectorDescription::write(WriteCommand command) const
{
    const auto found = std::ranges::find(writes, command, &WriteDescription::when);
    return found == writes.end() ? nullptr : &*found;
}

} // namespace repromise
