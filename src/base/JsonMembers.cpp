#include "base/JsonMembers.h"

#include "base/Decimal.h"
#include "base/Excerpt.h"
#include "base/JsonPointer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace repromise {
namespace {

struct JsonMembersText {
    Q_DECLARE_TR_FUNCTIONS(JsonMembersText)
};

const JsonMembers::Json& emptyObject()
{
    static const auto empty = JsonMembers::Json::object();
    return empty;
}

} // namespace

QString listed(std::span<const std::string_view> words)
{
    QStringList parts;
    for (const std::string_view word : words) {
        parts += excerpt(word);
    }
    return parts.join(QStringLiteral(", "));
}

JsonMembers::JsonMembers(const Json& object, std::string pointer, JsonProblems& problems)
    : m_object(object.is_object() ? &object : &emptyObject()),
      m_pointer(std::move(pointer)),
      m_problems(problems)
{
    if (!object.is_object()) {
        m_problems.add(
            m_pointer,
            JsonMembersText::tr("This must be %1.").arg(JsonMembersText::tr("an object: { … }")));
    }
}

std::string JsonMembers::pointerOf(std::string_view key) const
{
    return memberPointer(m_pointer, key);
}

void JsonMembers::problem(std::string_view key, const QString& sentence)
{
    m_problems.add(pointerOf(key), sentence);
}

void JsonMembers::wrongType(std::string_view key, const QString& expected)
{
    problem(key, JsonMembersText::tr("This must be %1.").arg(expected));
}

void JsonMembers::missingText(std::string_view key)
{
    problem(key, JsonMembersText::tr("This is missing; give a text."));
}

const JsonMembers::Json* JsonMembers::find(std::string_view key)
{
    if (std::ranges::find(m_asked, key) == m_asked.end()) {
        m_asked.emplace_back(key);
    }
    const auto found = m_object->find(key);
    return found == m_object->end() ? nullptr : &*found;
}

std::string JsonMembers::text(std::string_view key, bool required)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        if (required) {
            missingText(key);
        }
        return {};
    }
    if (!value->is_string()) {
        wrongType(key, JsonMembersText::tr("a text in quotes"));
        return {};
    }
    if (required && value->get_ref<const std::string&>().empty()) {
        problem(key, JsonMembersText::tr("This is empty; give a text."));
    }
    return value->get<std::string>();
}

bool JsonMembers::flag(std::string_view key, bool preset)
{
    const Json* const value = find(key);
    if (value != nullptr && !value->is_boolean()) {
        wrongType(key, JsonMembersText::tr("true or false"));
    }
    return value != nullptr && value->is_boolean() ? value->get<bool>() : preset;
}

std::int64_t JsonMembers::wholeNumber(std::string_view key, std::int64_t preset, std::int64_t least,
                                      std::int64_t most)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return preset;
    }
    const bool fits = value->is_number_integer()
                      && (!value->is_number_unsigned()
                          || value->get<std::uint64_t>() <= static_cast<std::uint64_t>(
                                 std::numeric_limits<std::int64_t>::max()));
    if (!fits || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
        wrongType(key, JsonMembersText::tr("a whole number from %1 to %2").arg(least).arg(most));
        return preset;
    }
    return value->get<std::int64_t>();
}

double JsonMembers::fraction(std::string_view key, double preset, double least, double most)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return preset;
    }
    const double found = value->is_number() ? value->get<double>() : least - 1;
    if (found < least || found > most) {
        wrongType(key, JsonMembersText::tr("a number from %1 to %2").arg(least).arg(most));
        return preset;
    }
    return found;
}

std::int64_t JsonMembers::decimal(std::string_view key, int places, std::int64_t preset)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return preset;
    }
    const bool right = value->is_string() || value->is_number_integer();
    const auto scaled =
        right ? parseScaled(value->is_string() ? value->get<std::string>() : value->dump(), places)
              : std::nullopt;
    if (!scaled) {
        wrongType(key, JsonMembersText::tr(
                           "a whole number, or a number in quotes with at most %n decimal "
                           "place(s), like \"12.5\"",
                           nullptr, places));
    }
    return scaled.value_or(preset);
}

std::vector<std::string> JsonMembers::textList(std::string_view key)
{
    constexpr std::size_t most = 10'000;
    const Json* const value = find(key);
    std::vector<std::string> result;
    if (value == nullptr) {
        return result;
    }
    if (!value->is_array() || value->empty() || value->size() > most) {
        wrongType(key, JsonMembersText::tr("a list of 1 to %1 texts: [\"…\"]").arg(most));
        return result;
    }
    for (std::size_t at = 0; at < value->size(); ++at) {
        const Json& entry = (*value)[at];
        if (entry.is_string()) {
            result.push_back(entry.get<std::string>());
        } else if (entry.is_number_integer()) {
            result.push_back(entry.dump());
        } else {
            m_problems.add(pointerOf(key) + '/' + std::to_string(at),
                           JsonMembersText::tr("This must be %1.")
                               .arg(JsonMembersText::tr("a text in quotes")));
        }
    }
    return result;
}

int JsonMembers::choiceIndex(std::string_view key, std::span<const std::string_view> names)
{
    const Json* const value = find(key);
    if (value == nullptr) {
        return -1;
    }
    const std::string found = value->is_string() ? value->get<std::string>() : value->dump();
    const auto at = std::ranges::find(names, found);
    if (value->is_string() && at != names.end()) {
        return static_cast<int>(at - names.begin());
    }
    problem(key, JsonMembersText::tr("“%1” is not known here: choose one of %2.")
                     .arg(excerpt(found), listed(names)));
    return -1;
}

void JsonMembers::done()
{
    const std::vector<std::string_view> known(m_asked.begin(), m_asked.end());
    for (const auto& [key, value] : m_object->items()) {
        if (std::ranges::find(m_asked, key) == m_asked.end()) {
            problem(key, JsonMembersText::tr("“%1” is not known here; known are %2.")
                             .arg(excerpt(key), listed(known)));
        }
    }
}

} // namespace repromise
