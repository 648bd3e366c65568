#include "connect/description/TextTemplate.h"

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr std::array<std::string_view, 8> scopeNames{"setting", "secret", "since", "each",
                                                     "page",    "login",  "write", "found"};

bool wordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

bool word(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, wordCharacter);
}

std::optional<ValueScope> scopeOf(std::string_view name)
{
    const auto found = std::ranges::find(scopeNames, name);
    return found == scopeNames.end()
               ? std::nullopt
               : std::optional(static_cast<ValueScope>(found - scopeNames.begin()));
}

std::string doubledQuotes(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        result.append(c == '\'' ? 2 : 1, c);
    }
    return result;
}

} // namespace

std::string_view valueScopeName(ValueScope scope)
{
    return scopeNames[static_cast<std::size_t>(scope)];
}

std::string percentEncoded(std::string_view text, std::string_view keep)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                           || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~'
                           || keep.find(c) != std::string_view::npos;
        if (plain) {
            result += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            result.append({'%', hex[byte >> 4U], hex[byte & 15U]});
        }
    }
    return result;
}

std::optional<TextTemplate> TextTemplate::parse(std::string_view text, std::string& wrong)
{
    TextTemplate result;
    result.m_source = text;
    std::string literal;
    bool inQuotes = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t close = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
        const std::string_view inside = close == std::string_view::npos
                                            ? std::string_view()
                                            : text.substr(at + 1, close - at - 1);
        const std::size_t dot = inside.find('.');
        if (dot == std::string_view::npos || !word(inside.substr(0, dot))
            || !word(inside.substr(dot + 1))) {
            inQuotes = inQuotes != (text[at] == '\'');
            literal += text[at];
            continue;
        }
        const auto scope = scopeOf(inside.substr(0, dot));
        if (!scope) {
            wrong = inside;
            return std::nullopt;
        }
        result.m_parts.push_back(
            {std::move(literal), true, *scope, std::string(inside.substr(dot + 1)), inQuotes});
        literal.clear();
        at = close;
    }
    if (!literal.empty()) {
        result.m_parts.push_back({std::move(literal)});
    }
    return result;
}

std::optional<std::string> TextTemplate::render(const TemplateValues& values, Escape escape) const
{
    std::string result;
    for (const Part& part : m_parts) {
        result += part.literal;
        if (!part.placeholder) {
            continue;
        }
        auto value = values.value(part.scope, part.name);
        if (!value) {
            return std::nullopt;
        }
        *value = part.quoted ? doubledQuotes(*value) : *value;
        // Who sets up a source may give a part of the address with slashes; records may not.
        const bool address = part.scope == ValueScope::Setting && !part.quoted;
        result += escape == Escape::Url ? percentEncoded(*value, address ? "/" : "") : *value;
    }
    return result;
}

bool TextTemplate::mentions(ValueScope scope) const
{
    return std::ranges::any_of(
        m_parts, [&](const Part& part) { return part.placeholder && part.scope == scope; });
}

bool TextTemplate::mentions(ValueScope scope, std::string_view name) const
{
    return std::ranges::any_of(m_parts, [&](const Part& part) {
        return part.placeholder && part.scope == scope && part.name == name;
    });
}

const TextTemplate::Part* TextTemplate::alone() const
{
    const bool one = m_parts.size() == 1 && m_parts[0].placeholder && m_parts[0].literal.empty();
    return one ? m_parts.data() : nullptr;
}

} // namespace repromise
