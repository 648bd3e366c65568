#include "connect/tryton/TrytonRecord.h"

#include "connect/described/AnswerDocument.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>

namespace repromise {

void TrytonRecord::complain(const char* field) const
{
    if (m_problem.empty()) {
        m_problem = field;
    }
}

std::string TrytonRecord::canonical() const
{
    std::map<std::string_view, std::string> fields;
    simdjson::dom::object members;
    if (m_value.get(members) == simdjson::SUCCESS) {
        for (const auto& member : members) {
            fields[member.key] = simdjson::minify(member.value);
        }
    }
    std::string text;
    for (const auto& [name, value] : fields) {
        text.append(name).append("=").append(value).append(";");
    }
    return text;
}

std::optional<simdjson::dom::element> TrytonRecord::field(const char* name) const
{
    simdjson::dom::element value;
    if (m_value[name].get(value) != simdjson::SUCCESS) {
        complain(name);
        return std::nullopt;
    }
    return value.is_null() ? std::nullopt : std::optional(value);
}

std::optional<simdjson::dom::element> TrytonRecord::classed(const char* name,
                                                            std::string_view wanted) const
{
    const auto value = field(name);
    std::string_view kind;
    if (value
        && (value->operator[]("__class__").get(kind) != simdjson::SUCCESS || kind != wanted)) {
        complain(name);
        return std::nullopt;
    }
    return value;
}

std::string TrytonRecord::raw() const
{
    constexpr std::size_t most = 2000;
    return compactJson(m_value, most);
}

std::optional<simdjson::dom::element> TrytonRecord::dotted(const char* name) const
{
    return field((std::string(name) + '.').c_str());
}

std::optional<TrytonRecord> TrytonRecord::inner(const char* name) const
{
    const auto value = dotted(name);
    if (value && !value->is_object()) {
        complain(name);
        return std::nullopt;
    }
    return value ? std::optional(TrytonRecord(*value)) : std::nullopt;
}

std::vector<TrytonRecord> TrytonRecord::list(const char* name) const
{
    std::vector<TrytonRecord> records;
    const auto value = dotted(name);
    simdjson::dom::array items;
    if (value && value->get(items) != simdjson::SUCCESS) {
        complain(name);
        return records;
    }
    if (value) {
        for (const simdjson::dom::element item : items) {
            records.emplace_back(item);
        }
    }
    return records;
}

std::int64_t TrytonRecord::id(const char* name) const
{
    const auto value = field(name);
    std::int64_t number = 0;
    if (value && value->get(number) != simdjson::SUCCESS) {
        complain(name);
    }
    return number;
}

std::string_view TrytonRecord::text(const char* name) const
{
    const auto value = field(name);
    std::string_view text;
    if (value && value->get(text) != simdjson::SUCCESS) {
        complain(name);
    }
    return text;
}

bool TrytonRecord::flag(const char* name) const
{
    const auto value = field(name);
    bool flag = false;
    if (value && value->get(flag) != simdjson::SUCCESS) {
        complain(name);
    }
    return flag;
}

double TrytonRecord::number(const char* name) const
{
    const auto value = field(name);
    double number = 0;
    if (value && value->get(number) != simdjson::SUCCESS) {
        complain(name);
    }
    return number;
}

int TrytonRecord::part(simdjson::dom::element value, const char* member, const char* name) const
{
    std::int64_t number = 0;
    if (value[member].get(number) != simdjson::SUCCESS || number < 0 || number > 999'999) {
        complain(name);
        return 0;
    }
    return static_cast<int>(number);
}

Date TrytonRecord::day(simdjson::dom::element value, const char* name) const
{
    const int year = part(value, "year", name);
    const int month = part(value, "month", name);
    const int day = part(value, "day", name);
    char text[16];
    (void)std::snprintf(text, sizeof text, "%04d-%02d-%02d", year % 10'000, month % 100, day % 100);
    const auto date = Date::parse(text);
    if (!date) {
        complain(name);
    }
    return date.value_or(Date());
}

Date TrytonRecord::date(const char* name) const
{
    const auto value = classed(name, "date");
    return value ? day(*value, name) : Date();
}

std::string_view TrytonRecord::decimal(const char* name) const
{
    const auto value = classed(name, "Decimal");
    std::string_view text;
    if (value && value->operator[]("decimal").get(text) != simdjson::SUCCESS) {
        complain(name);
    }
    return text;
}

std::optional<int> TrytonRecord::days(const char* name) const
{
    const auto value = classed(name, "timedelta");
    double seconds = 0;
    if (!value) {
        return std::nullopt;
    }
    if (value->operator[]("seconds").get(seconds) != simdjson::SUCCESS
        || std::fabs(seconds) > 1e10) {
        complain(name);
        return std::nullopt;
    }
    return static_cast<int>(std::ceil(seconds / 86'400));
}

TrytonReference TrytonRecord::reference(const char* name) const
{
    const std::string_view whole = text(name);
    TrytonReference reference;
    const std::size_t comma = whole.find(',');
    if (comma == std::string_view::npos) {
        return reference;
    }
    reference.model = whole.substr(0, comma);
    const std::string_view number = whole.substr(comma + 1);
    std::from_chars(number.data(), number.data() + number.size(), reference.id);
    return reference;
}

std::vector<std::int64_t> TrytonRecord::ids(const char* name) const
{
    std::vector<std::int64_t> ids;
    const auto value = field(name);
    simdjson::dom::array items;
    if (value && value->get(items) != simdjson::SUCCESS) {
        complain(name);
        return ids;
    }
    if (value) {
        for (const simdjson::dom::element item : items) {
            std::int64_t number = 0;
            if (item.get(number) == simdjson::SUCCESS) {
                ids.push_back(number);
            } else {
                complain(name);
            }
        }
    }
    return ids;
}

} // namespace repromise
