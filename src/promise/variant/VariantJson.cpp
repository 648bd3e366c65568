#include "promise/variant/VariantJson.h"

#include "base/Decimal.h"
#include "base/Excerpt.h"
#include "base/JsonPointer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace repromise {
namespace {

struct VariantJsonText {
    Q_DECLARE_TR_FUNCTIONS(VariantJsonText)
};

const VariantJson::Json emptyObject = VariantJson::Json::object();

std::string plain(const VariantJson::Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
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

VariantJson::VariantJson(const Json& object, std::string pointer,
                         std::vector<VariantProblem>& problems)
    : m_object(object.is_object() ? object : emptyObject),
      m_pointer(std::move(pointer)),
      m_problems(problems)
{
    if (!object.is_object()) {
        m_problems.push_back({m_pointer, VariantJsonText::tr("Must be an object: { … }.")});
    }
}

VariantJson::~VariantJson()
{
    for (const auto& [key, value] : m_object.items()) {
        if (std::ranges::find(m_asked, key) == m_asked.end()) {
            complain(key, VariantJsonText::tr("“%1” is not known here; known are %2.")
                              .arg(excerpt(key), listed(m_asked)));
        }
    }
}

bool VariantJson::has(std::string_view key) const
{
    return m_object.contains(key);
}

const VariantJson::Json* VariantJson::member(std::string_view key)
{
    if (std::ranges::find(m_asked, key) == m_asked.end()) {
        m_asked.push_back(key);
    }
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

std::string VariantJson::pointerTo(std::string_view key) const
{
    return memberPointer(m_pointer, key);
}

void VariantJson::complain(std::string_view key, const QString& sentence)
{
    m_problems.push_back({key.empty() ? m_pointer : pointerTo(key), sentence});
}

std::string VariantJson::text(std::string_view key, bool required)
{
    const Json* const value = member(key);
    if (value == nullptr) {
        if (required) {
            complain(key, VariantJsonText::tr("Is missing."));
        }
        return {};
    }
    if (!value->is_string() || (required && value->get_ref<const std::string&>().empty())) {
        complain(key, VariantJsonText::tr("Must be a text in quotes."));
        return {};
    }
    return value->get<std::string>();
}

bool VariantJson::flag(std::string_view key, bool otherwise)
{
    const Json* const value = member(key);
    if (value == nullptr) {
        return otherwise;
    }
    if (!value->is_boolean()) {
        complain(key, VariantJsonText::tr("Must be true or false."));
        return otherwise;
    }
    return value->get<bool>();
}

std::int64_t VariantJson::number(std::string_view key, std::int64_t least, std::int64_t most,
                                 std::int64_t otherwise)
{
    const Json* const value = member(key);
    if (value == nullptr) {
        return otherwise;
    }
    const bool fits = value->is_number_integer()
                      && (!value->is_number_unsigned()
                          || value->get<std::uint64_t>() <= static_cast<std::uint64_t>(
                                 std::numeric_limits<std::int64_t>::max()));
    if (!fits || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
        complain(
            key,
            VariantJsonText::tr("Must be a whole number between %1 and %2.").arg(least).arg(most));
        return otherwise;
    }
    return value->get<std::int64_t>();
}

std::int64_t VariantJson::decimal(std::string_view key, int places, std::int64_t otherwise)
{
    const Json* const value = member(key);
    if (value == nullptr) {
        return otherwise;
    }
    const bool right = value->is_string() || value->is_number_integer();
    const auto scaled = right ? parseScaled(plain(*value), places) : std::nullopt;
    if (!scaled) {
        complain(key, VariantJsonText::tr("Must be a whole number, or a number in quotes with at "
                                          "most %n decimal place(s), like \"12.5\".",
                                          nullptr, places));
        return otherwise;
    }
    return *scaled;
}

std::vector<std::string> VariantJson::texts(std::string_view key)
{
    constexpr std::size_t most = 10'000;
    const Json* const value = member(key);
    std::vector<std::string> result;
    if (value == nullptr) {
        return result;
    }
    if (!value->is_array() || value->empty() || value->size() > most) {
        complain(key, VariantJsonText::tr("Must be a list of 1 to %1 texts: [\"…\"].").arg(most));
        return result;
    }
    for (std::size_t at = 0; at < value->size(); ++at) {
        const Json& entry = (*value)[at];
        if (!entry.is_string() && !entry.is_number_integer()) {
            m_problems.push_back({pointerTo(key) + "/" + std::to_string(at),
                                  VariantJsonText::tr("Must be a text in quotes.")});
            continue;
        }
        result.push_back(plain(entry));
    }
    return result;
}

std::size_t VariantJson::choice(std::string_view key, std::span<const std::string_view> words)
{
    const Json* const value = member(key);
    if (value == nullptr) {
        return 0;
    }
    const auto found = value->is_string()
                           ? std::ranges::find(words, value->get_ref<const std::string&>())
                           : words.end();
    if (found == words.end()) {
        complain(key, VariantJsonText::tr("Must be one of %1.").arg(listed(words)));
        return 0;
    }
    return static_cast<std::size_t>(found - words.begin());
}

} // namespace repromise
