#include "connect/described/AnswerDocument.h"

#include "connect/described/DecimalText.h"
#include "connect/described/FieldText.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace repromise {
namespace {

constexpr std::size_t deepest = 64;

std::optional<JsonElement> child(JsonElement from, const std::string& segment)
{
    JsonElement found;
    simdjson::dom::object object;
    if (from.get(object) == simdjson::SUCCESS) {
        return object.at_key(segment).get(found) == simdjson::SUCCESS ? std::optional(found)
                                                                      : std::nullopt;
    }
    simdjson::dom::array array;
    if (from.get(array) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    std::size_t index = 0;
    const auto [end, error] =
        std::from_chars(segment.data(), segment.data() + segment.size(), index);
    const bool whole = error == std::errc() && end == segment.data() + segment.size();
    return whole && array.at(index).get(found) == simdjson::SUCCESS ? std::optional(found)
                                                                    : std::nullopt;
}

std::optional<JsonElement> start(const RecordContext& context, const RecordPointer& pointer)
{
    if (pointer.fromAnswer()) {
        return context.answer;
    }
    if (pointer.up() == 0) {
        return context.record;
    }
    const auto up = static_cast<std::size_t>(pointer.up());
    return up <= context.parents.size()
               ? std::optional(context.parents[context.parents.size() - up])
               : std::nullopt;
}

void collect(JsonElement from, const std::vector<std::string>& segments, std::size_t at,
             std::vector<JsonElement>& found)
{
    for (; at < segments.size(); ++at) {
        if (segments[at] == "*") {
            simdjson::dom::array array;
            if (from.get(array) == simdjson::SUCCESS) {
                for (const JsonElement element : array) {
                    collect(element, segments, at + 1, found);
                }
            }
            return;
        }
        const auto next = child(from, segments[at]);
        if (!next) {
            return;
        }
        from = *next;
    }
    if (!from.is_null()) {
        found.push_back(from);
    }
}

std::int64_t member(simdjson::dom::object object, const char* key)
{
    std::int64_t value = 0;
    return object.at_key(key).get(value) == simdjson::SUCCESS ? value : 0;
}

/// `{"__class__": "Decimal", "decimal": "1.5"}` and its like.
bool trytonText(simdjson::dom::object object, std::string& text)
{
    std::string_view name;
    if (object.at_key("__class__").get(name) != simdjson::SUCCESS) {
        return false;
    }
    std::string_view decimal;
    if (name == "Decimal" && object.at_key("decimal").get(decimal) == simdjson::SUCCESS) {
        text.assign(decimal);
        return true;
    }
    if (name != "date" && name != "datetime") {
        return false;
    }
    std::array<char, 128> buffer{};
    int length = std::snprintf(
        buffer.data(), buffer.size(), "%04d-%02d-%02d", static_cast<int>(member(object, "year")),
        static_cast<int>(member(object, "month")), static_cast<int>(member(object, "day")));
    text.assign(buffer.data(), static_cast<std::size_t>(length));
    if (name == "datetime") {
        length = std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02dZ",
                               static_cast<int>(member(object, "hour")),
                               static_cast<int>(member(object, "minute")),
                               static_cast<int>(member(object, "second")));
        text.append(buffer.data(), static_cast<std::size_t>(length));
    }
    return true;
}

} // namespace

bool AnswerDocument::parse(std::string_view body, std::size_t spare)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (body.starts_with(byteOrderMark)) {
        body.remove_prefix(byteOrderMark.size());
    }
    if (spare < simdjson::SIMDJSON_PADDING) {
        m_padded.reserve(body.size() + simdjson::SIMDJSON_PADDING);
        m_padded.assign(body);
        body = m_padded;
    }
    if (m_parser.capacity() < body.size()
        && m_parser.allocate(body.size(), deepest) != simdjson::SUCCESS) {
        return false;
    }
    return m_parser.parse(body.data(), body.size(), false).get(m_root) == simdjson::SUCCESS;
}

std::optional<JsonElement> find(JsonElement from, const RecordPointer& pointer)
{
    for (const std::string& segment : pointer.segments()) {
        const auto next = child(from, segment);
        if (!next) {
            return std::nullopt;
        }
        from = *next;
    }
    return from.is_null() ? std::nullopt : std::optional(from);
}

std::optional<JsonElement> find(const RecordContext& context, const RecordPointer& pointer)
{
    const auto from = start(context, pointer);
    return from ? find(*from, pointer) : std::nullopt;
}

void findAll(const RecordContext& context, const RecordPointer& pointer,
             std::vector<JsonElement>& found)
{
    if (const auto from = start(context, pointer)) {
        collect(*from, pointer.segments(), 0, found);
    }
}

namespace {

bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

bool scalarText(JsonElement element, std::string& text)
{
    std::string_view whole;
    if (element.get(whole) == simdjson::SUCCESS) {
        text.assign(trimmed(whole));
        return true;
    }
    std::int64_t integer = 0;
    std::uint64_t large = 0;
    double fraction = 0;
    bool yes = false;
    simdjson::dom::object object;
    if (element.get(integer) == simdjson::SUCCESS) {
        text = std::to_string(integer);
    } else if (element.get(yes) == simdjson::SUCCESS) {
        text = yes ? "true" : "false";
    } else if (element.get(large) == simdjson::SUCCESS) {
        text = std::to_string(large);
    } else if (element.get(fraction) == simdjson::SUCCESS) {
        text = decimalOf(fraction);
    } else if (element.is_null()) {
        text.clear();
    } else {
        return element.get(object) == simdjson::SUCCESS && trytonText(object, text);
    }
    return true;
}

bool scalarText(JsonElement element, FieldText& text)
{
    std::string_view whole;
    if (element.get(whole) == simdjson::SUCCESS) {
        text.lend(trimmed(whole));
        return true;
    }
    std::string own;
    const bool scalar = scalarText(element, own);
    text.set(std::move(own));
    return scalar;
}

namespace {

void appendQuoted(std::string_view text, std::string& out)
{
    out += '"';
    for (const char c : text) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20U) {
            constexpr std::string_view digits = "0123456789abcdef";
            out += "\\u00";
            out += digits[byte >> 4U];
            out += digits[byte & 0xFU];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendCompact(JsonElement element, std::size_t most, std::string& out)
{
    if (out.size() > most) {
        return;
    }
    simdjson::dom::object object;
    simdjson::dom::array array;
    std::string_view text;
    char before = '{';
    if (element.get(text) == simdjson::SUCCESS) {
        appendQuoted(text, out);
    } else if (element.get(object) == simdjson::SUCCESS) {
        for (const auto& [key, value] : object) {
            out += std::exchange(before, ',');
            appendQuoted(key, out);
            out += ':';
            appendCompact(value, most, out);
        }
        out += before == '{' ? "{}" : "}";
    } else if (element.get(array) == simdjson::SUCCESS) {
        before = '[';
        for (const JsonElement value : array) {
            out += std::exchange(before, ',');
            appendCompact(value, most, out);
        }
        out += before == '[' ? "[]" : "]";
    } else {
        out += simdjson::minify(element);
    }
}

} // namespace

std::string compactJson(JsonElement element, std::size_t most)
{
    std::string text;
    appendCompact(element, most, text);
    if (text.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        text.resize(end);
    }
    return text;
}

} // namespace repromise
