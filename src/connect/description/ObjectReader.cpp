#include "connect/description/ObjectReader.h"

#include "base/Excerpt.h"
#include "base/JsonPointer.h"

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

ObjectReader::ObjectReader(const Json& object, std::string pointer, DescriptionProblems& problems)
    : m_object(&object), m_pointer(std::move(pointer)), m_problems(problems)
{
}

std::string ObjectReader::pointerOf(std::string_view key) const
{
    return memberPointer(m_pointer, key);
}

void ObjectReader::problem(std::string_view key, const QString& reason)
{
    m_problems.add(pointerOf(key), reason);
}

void ObjectReader::wrongType(std::string_view key, const QString& expected)
{
    problem(key, tr("This must be %1.").arg(expected));
}

const ObjectReader::Json* ObjectReader::find(const char* key)
{
    m_asked.emplace_back(key);
    const auto found = m_object->find(key);
    return found == m_object->end() ? nullptr : &*found;
}

std::string ObjectReader::text(const char* key, bool required)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        if (required) {
            problem(key, tr("This is missing; give a text."));
        }
        return {};
    }
    if (!value->is_string()) {
        wrongType(key, tr("a text"));
        return {};
    }
    if (required && value->get_ref<const std::string&>().empty()) {
        problem(key, tr("This is empty; give a text."));
    }
    return value->get<std::string>();
}

std::string ObjectReader::name(const char* key, bool required)
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

bool ObjectReader::flag(const char* key, bool preset)
{
    const Json* const value = find(key);
    if (value != nullptr && !value->is_boolean()) {
        wrongType(key, tr("true or false"));
    }
    return value != nullptr && value->is_boolean() ? value->get<bool>() : preset;
}

int ObjectReader::number(const char* key, int preset, int least, int most)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return preset;
    }
    const bool whole = value->is_number_integer();
    const auto found = whole ? value->get<std::int64_t>() : 0;
    if (!whole || found < least || found > most) {
        wrongType(key, tr("a whole number from %1 to %2").arg(least).arg(most));
        return preset;
    }
    return static_cast<int>(found);
}

double ObjectReader::fraction(const char* key, double preset, double least, double most)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return preset;
    }
    const double found = value->is_number() ? value->get<double>() : least - 1;
    if (found < least || found > most) {
        wrongType(key, tr("a number from %1 to %2").arg(least).arg(most));
        return preset;
    }
    return found;
}

std::chrono::seconds ObjectReader::duration(const char* key, std::chrono::seconds preset)
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

std::vector<std::string> ObjectReader::texts(const char* key)
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

std::optional<TextTemplate> ObjectReader::templateOf(const Json& value, const std::string& key)
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

TextTemplate ObjectReader::textTemplate(const char* key, bool required)
{
    auto found = optionalTemplate(key);
    if (required && (!m_object->contains(key) || (found && found->empty()))) {
        problem(key, tr("This is missing; give a text."));
    }
    return found.value_or(TextTemplate());
}

std::optional<TextTemplate> ObjectReader::optionalTemplate(const char* key)
{
    const Json* const value = find(key);
    return value == nullptr ? std::nullopt : templateOf(*value, key);
}

std::vector<NamedTemplate> ObjectReader::namedTemplates(const char* key)
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
        if (auto parsed = templateOf(element, std::string(key))) {
            result.push_back({name, std::move(*parsed)});
        }
    }
    return result;
}

std::optional<RecordPointer> ObjectReader::recordPointer(const char* key)
{
    if (!m_object->contains(key)) {
        static_cast<void>(find(key));
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

std::vector<RecordPointer> ObjectReader::recordPointers(const char* key)
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

std::map<std::string, std::string> ObjectReader::textMap(const char* key)
{
    const Json* const value = find(key);
    std::map<std::string, std::string> result;
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

ObjectReader::Json ObjectReader::json(const char* key)
{
    const Json* const value = find(key);
    return value == nullptr ? Json() : *value;
}

std::optional<ObjectReader> ObjectReader::object(const char* key)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_object()) {
        wrongType(key, tr("an object"));
        return std::nullopt;
    }
    return ObjectReader(*value, pointerOf(key), m_problems);
}

std::vector<ObjectReader> ObjectReader::objects(const char* key, bool alone)
{
    const Json* const value = find(key);
    std::vector<ObjectReader> result;
    if (value == nullptr) {
        return result;
    }
    if (alone && value->is_object()) {
        result.emplace_back(*value, pointerOf(key), m_problems);
        return result;
    }
    if (!value->is_array()) {
        wrongType(key, tr("a list of objects"));
        return result;
    }
    std::size_t index = 0;
    for (const Json& element : *value) {
        const std::string pointer = pointerOf(key) + '/' + std::to_string(index++);
        if (element.is_object()) {
            result.emplace_back(element, pointer, m_problems);
        } else {
            m_problems.add(pointer, tr("This must be %1.").arg(tr("an object")));
        }
    }
    return result;
}

int ObjectReader::choiceIndex(const char* key, std::span<const std::string_view> names)
{
    if (!m_object->contains(key)) {
        static_cast<void>(find(key));
        return -1;
    }
    const std::string found = text(key);
    const auto at = std::ranges::find(names, found);
    if (at != names.end()) {
        return static_cast<int>(at - names.begin());
    }
    QStringList known;
    for (const std::string_view name : names) {
        known << excerpt(name);
    }
    problem(key, tr("“%1” is not known here: choose one of %2.")
                     .arg(excerpt(found), known.join(QStringLiteral(", "))));
    return -1;
}

void ObjectReader::done()
{
    for (const auto& [key, value] : m_object->items()) {
        if (std::ranges::find(m_asked, key) == m_asked.end()) {
            problem(key, tr("This key is not known here; correct it or remove it."));
        }
    }
}

} // namespace repromise
