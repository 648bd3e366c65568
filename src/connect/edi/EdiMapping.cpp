#include "connect/edi/EdiMapping.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EdiMapping)
};

constexpr int longestWait = 3653;

using Pair = std::pair<std::string_view, std::string_view>; // qualifier, number

std::string_view preferred(const std::vector<std::string>& qualifiers,
                           const std::vector<Pair>& pairs)
{
    for (const std::string& wanted : qualifiers) {
        const auto found = std::ranges::find_if(pairs, [&wanted](const Pair& pair) {
            return pair.first == wanted && !pair.second.empty();
        });
        if (found != pairs.end()) {
            return found->second;
        }
    }
    return {};
}

bool in(std::string_view value, std::initializer_list<std::string_view> values)
{
    return std::ranges::find(values, value) != values.end();
}

} // namespace

std::string_view EdiMapping::x12Item(const EdiSegment& segment, std::size_t firstQualifier) const
{
    std::vector<Pair> pairs;
    for (std::size_t i = firstQualifier; i + 1 < segment.elements(); i += 2) {
        pairs.emplace_back(segment.element(i), segment.element(i + 1));
    }
    return preferred(settings.itemIds, pairs);
}

std::string_view EdiMapping::edifactItem(const EdiSegment& lin,
                                         const std::vector<const EdiSegment*>& pia) const
{
    std::vector<Pair> pairs{{lin.component(3, 1), lin.component(3, 0)}};
    for (const EdiSegment* const segment : pia) {
        for (std::size_t i = 2; i < segment->elements(); ++i) {
            pairs.emplace_back(segment->component(i, 1), segment->component(i, 0));
        }
    }
    return preferred(settings.itemIds, pairs);
}

std::string_view EdiMapping::location(std::string_view code) const
{
    if (code.empty()) {
        return settings.location;
    }
    const auto found = settings.locations.find(std::string(code));
    return found == settings.locations.end() ? code : std::string_view(found->second);
}

bool EdiMapping::placeholder(Date date) const
{
    const Date sent = message.preparedAt.utcDate();
    constexpr int farYear = 2049;
    int year = 0;
    int month = 0;
    int day = 0;
    if (!date.known()) {
        return false;
    }
    date.ymd(year, month, day);
    return sent.known() ? date.daysAfter(sent) > longestWait : year >= farYear;
}

void EdiMapping::notCarried(const std::string& key, const EdiSegment& segment,
                            const QString& what) const
{
    report.flag("not_carried", key, segment,
                Tr::tr("%1 was read, but there is no record here to keep it in.").arg(what));
}

EdiDateUse x12DateUse(std::string_view qualifier)
{
    if (in(qualifier, {"017", "067", "069", "371"})) {
        return EdiDateUse::Arrival;
    }
    return in(qualifier, {"011", "068", "079", "080"}) ? EdiDateUse::Ship : EdiDateUse::None;
}

EdiDateUse edifactDateUse(std::string_view qualifier)
{
    if (in(qualifier, {"17", "67", "69", "76", "132", "358"})) {
        return EdiDateUse::Arrival;
    }
    if (in(qualifier, {"11", "79", "133"})) {
        return EdiDateUse::Ship;
    }
    return qualifier == "2" ? EdiDateUse::Request : EdiDateUse::None;
}

void ArrivalDay::offer(EdiDateUse use, Date date, std::string_view text)
{
    // Zeros only are how some systems write that there is none.
    const bool said = text.find_first_not_of('0') != std::string_view::npos;
    if (use != EdiDateUse::None && !date.known() && said) {
        m_misread = text;
    }
    if (date.known() && use > m_use) {
        m_use = use;
        m_date = date;
    }
}

Date ArrivalDay::day(const EdiMapping& mapping) const
{
    return m_use == EdiDateUse::Ship ? mapping.arrival(m_date) : m_date;
}

} // namespace repromise
