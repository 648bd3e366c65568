#include "connect/drop/JsonPath.h"

#include "base/JsonPointer.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr char dot = '.';

bool plain(const std::string& member)
{
    return !member.empty() && member.front() != '/' && member.find(dot) == std::string::npos;
}

std::string pointerOf(std::string_view path)
{
    std::string pointer;
    for (;;) {
        const auto end = std::min(path.find(dot), path.size());
        pointer = memberPointer(std::move(pointer), path.substr(0, end));
        if (end == path.size()) {
            return pointer;
        }
        path.remove_prefix(end + 1);
    }
}

} // namespace

JsonPath::JsonPath(std::string_view name)
    : m_whole(
        RecordPointer::parse(name.starts_with('/') ? std::string(name) : '/' + pointerToken(name)))
{
    if (!name.starts_with('/') && name.find(dot) != std::string_view::npos) {
        m_path = RecordPointer::parse(pointerOf(name));
    }
}

std::string JsonPath::name(std::span<const std::string> members)
{
    const bool dotted = std::ranges::all_of(members, plain);
    std::string text;
    for (const std::string& member : members) {
        text = dotted ? std::move(text).append(text.empty() ? 0 : 1, dot).append(member)
                      : memberPointer(std::move(text), member);
    }
    return text;
}

std::optional<JsonElement> JsonPath::find(JsonElement row) const
{
    const auto whole = m_whole ? repromise::find(row, *m_whole) : std::nullopt;
    return whole || !m_path ? whole : repromise::find(row, *m_path);
}

bool JsonPath::same(const JsonPath& other) const
{
    const auto membersOf = [](const JsonPath& path) {
        const auto& pointer = path.m_path ? path.m_path : path.m_whole;
        return pointer ? pointer->segments() : std::vector<std::string>();
    };
    const auto whole = [](const JsonPath& path) {
        return path.m_whole ? path.m_whole->segments() : std::vector<std::string>();
    };
    return membersOf(*this) == membersOf(other) || whole(*this) == whole(other);
}

} // namespace repromise
