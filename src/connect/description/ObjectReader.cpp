#include "connect/description/ObjectReader.h"

#include "base/Excerpt.h"

#include <algorithm>
#include <charconv>

namespace repromise {
namespace {

/// A scalar as it is written; nullopt for null, arrays and objects.
std::optional<std::string> scalarText(const ObjectReader::Json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    return value.is_number() || value.is_boolean() ? std::optional(value.dump()) : std::nullopt;
}

std::optional<std::chrono::seconds> durationOf(std::string_view text)
{
    constexpr int mostDays = 36'500;
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || count < 0 || count > mostDays * 24
        || end + 1 != text.data() + text.size()) {
        return std::nullopt;
    }
    switch (*end) {
    case 's':
        return std::chrono::seconds(count);
    case 'm':
        return std::chrono::minutes(count);
    case 'h':
        return std::chrono::hours(count);
    case 'd':
        return std::chrono::hours(24 * std::min(count, mostDays));
    default:
        return std::nullopt;
    }
}

} // namespace

std::string ObjectReader::name(std::string_view key, bool required)
{
    std::string result = text(key, required);
    const bool legal = std::ranges::all_of(result, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    if (!legal || result.size() > 64) {
        problem(key, tr("A name has up to 64 small letters, digits, hyphens and underscores."));
    }
    return result;
}

std::chrono::seconds ObjectReader::duration(std::string_view key, std::chrono::seconds preset)
{
    const std::string found = text(key);
    if (found.empty()) {
        return preset;
    }
    const auto duration = durationOf(found);
    if (!duration) {
        wrongType(key, tr("a time like 90s, 10m, 2h or 30d"));
    }
    return duration.value_or(preset);
}

std::vector<std::string> ObjectReader::texts(std::string_view key)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return {};
    }
    const Json list = value->is_array() ? *value : Json::array({*value});
    std::vector<std::string> result;
    for (const Json& element : list) {
        const auto scalar = scalarText(element);
        if (!scalar) {
            wrongType(key, tr("a text or a list of texts"));
            return {};
        }
        result.push_back(*scalar);
    }
    return result;
}

std::optional<TextTemplate> ObjectReader::templateOf(const Json& value, std::string_view key)
{
    const auto text = scalarText(value);
    if (!text) {
        wrongType(key, tr("a text"));
        return std::nullopt;
    }
    std::string wrong;
    auto result = TextTemplate::parse(*text, wrong);
    if (!result) {
        problem(key, tr("{%1} is no placeholder: they start with setting, secret, since, each, "
                        "page or login.")
                         .arg(excerpt(wrong)));
    }
    return result;
}

TextTemplate ObjectReader::textTemplate(std::string_view key, bool required)
{
    auto found = optionalTemplate(key);
    if (required && (!has(key) || (found && found->empty()))) {
        missingText(key);
    }
    return found.value_or(TextTemplate());
}

std::optional<TextTemplate> ObjectReader::optionalTemplate(std::string_view key)
{
    const Json* const value = find(key);
    return value == nullptr ? std::nullopt : templateOf(*value, key);
}

std::vector<NamedTemplate> ObjectReader::namedTemplates(std::string_view key)
{
    const Json* const value = find(key);
    std::vector<NamedTemplate> result;
    if (value == nullptr) {
        return result;
    }
    if (!value->is_object()) {
        wrongType(key, tr("an object of texts"));
        return result;
    }
    for (const auto& [name, element] : value->items()) {
        if (auto parsed = templateOf(element, key)) {
            result.push_back({name, std::move(*parsed)});
        }
    }
    return result;
}

std::optional<RecordPointer> ObjectReader::recordPointer(std::string_view key)
{
    if (find(key) == nullptr) {
        return std::nullopt;
    }
    const std::string written = text(key);
    auto pointer = RecordPointer::parse(written);
    if (!pointer) {
        problem(key,
                tr("“%1” is no JSON pointer: write it like /items/0/name.").arg(excerpt(written)));
    }
    return pointer;
}

std::vector<RecordPointer> ObjectReader::recordPointers(std::string_view key)
{
    std::vector<RecordPointer> result;
    for (const std::string& written : texts(key)) {
        if (auto pointer = RecordPointer::parse(written)) {
            result.push_back(std::move(*pointer));
        } else {
            problem(
                key,
                tr("“%1” is no JSON pointer: write it like /items/0/name.").arg(excerpt(written)));
        }
    }
    return result;
}

TextMap ObjectReader::textMap(std::string_view key)
{
    const Json* const value = find(key);
    TextMap result;
    if (value == nullptr) {
        return result;
    }
    if (!value->is_object()) {
        wrongType(key, tr("an object of texts"));
        return result;
    }
    for (const auto& [from, to] : value->items()) {
        if (const auto scalar = scalarText(to)) {
            result[from] = *scalar;
        } else {
            wrongType(key, tr("an object of texts"));
        }
    }
    return result;
}

ObjectReader::Json ObjectReader::json(std::string_view key)
{
    const Json* const value = find(key);
    return value == nullptr ? Json() : *value;
}

std::optional<ObjectReader> ObjectReader::object(std::string_view key)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_object()) {
        wrongType(key, tr("an object"));
        return std::nullopt;
    }
    return ObjectReader(*value, pointerOf(key), problems());
}

std::vector<ObjectReader> ObjectReader::objects(std::string_view key, bool alone)
{
    const Json* const value = find(key);
    std::vector<ObjectReader> result;
    if (value == nullptr) {
        return result;
    }
    if (alone && value->is_object()) {
        result.emplace_back(*value, pointerOf(key), problems());
        return result;
    }
    if (!value->is_array()) {
        wrongType(key, tr("a list of objects"));
        return result;
    }
    std::size_t index = 0;
    for (const Json& element : *value) {
        ObjectReader reader(element, pointerOf(key) + '/' + std::to_string(index++), problems());
        if (element.is_object()) {
            result.push_back(std::move(reader));
        }
    }
    return result;
}

} // namespace repromise
