#include "domain/DateRules.h"

#include <algorithm>

namespace repromise {
namespace {

std::shared_ptr<const BusinessCalendar>
calendarNamed(const DateSettings& settings, std::string_view name, std::string_view timeZone)
{
    const auto found = settings.calendars.find(name);
    if (name.empty() || found == settings.calendars.end()) {
        return nullptr;
    }
    CalendarRules rules = found->second;
    if (!timeZone.empty()) {
        rules.timeZone = timeZone;
    }
    auto calendar = BusinessCalendar::make(rules);
    if (!calendar && !timeZone.empty()) { // the place's time zone is flagged where it is read
        calendar = BusinessCalendar::make(found->second);
    }
    return calendar ? std::make_shared<const BusinessCalendar>(std::move(*calendar)) : nullptr;
}

} // namespace

Date DateRules::lastDate()
{
    return Date::fromYmd(9999, 12, 31);
}

std::shared_ptr<const DateRules> DateRules::make(const Backlog& backlog, DateSettingsPtr settings)
{
    std::shared_ptr<DateRules> rules(new DateRules);
    rules->m_settings = settings ? std::move(settings) : std::make_shared<const DateSettings>();
    rules->addPlaces(backlog);
    rules->addSuppliers(backlog);
    rules->addTransit(backlog);
    return rules->tellsNothing() ? nullptr : rules;
}

void DateRules::addPlaces(const Backlog& backlog)
{
    for (const LocationRow& location : backlog.locations) {
        m_places.push_back({calendarNamed(*m_settings, backlog.text(location.calendar),
                                          backlog.text(location.timeZone)),
                            location.dockToStockDays, location.pickLeadDays});
    }
}

void DateRules::addSuppliers(const Backlog& backlog)
{
    std::unordered_map<TextId, CalendarPtr> made; // many suppliers, few calendars
    for (const SupplierRow& supplier : backlog.suppliers) {
        const auto [calendar, added] = made.try_emplace(supplier.calendar);
        if (added) {
            calendar->second = calendarNamed(*m_settings, backlog.text(supplier.calendar), {});
        }
        if (calendar->second) {
            m_suppliers.emplace(supplier.key, calendar->second);
        }
    }
    m_supplierShifts = !m_suppliers.empty();
}

void DateRules::addTransit(const Backlog& backlog)
{
    for (const LaneRow& lane : backlog.lanes) {
        if (lane.from != noLocation) {
            m_lanes.emplace(laneKey(lane.from, lane.destination), lane.transitDays);
        }
    }
    if (const auto others = m_settings->transitDays.find("");
        others != m_settings->transitDays.end()) {
        m_otherRegions = others->second;
    }
    for (const TextId region : backlog.customers.region) {
        if (!m_regions.contains(region)) {
            const auto days = m_settings->transitDays.find(backlog.text(region));
            if (days != m_settings->transitDays.end()) {
                m_regions.emplace(region, days->second);
            }
        }
    }
}

bool DateRules::tellsNothing() const
{
    return !m_supplierShifts && m_lanes.empty() && m_regions.empty() && !m_otherRegions
           && std::ranges::none_of(m_places, [](const Place& place) { return place.shifts(); });
}

Date DateRules::after(const BusinessCalendar* calendar, Date day, int days)
{
    const Date last = lastDate();
    if (day >= last) {
        return day;
    }
    const Date moved = calendar ? calendar->addWorkingDays(day, days) : day.plusDays(days);
    return std::min(moved, last);
}

Date DateRules::arrival(TextId supplier, Date expected) const
{
    return after(calendarOfSupplier(supplier), expected, 0);
}

Date DateRules::available(LocationIx location, Date arrival) const
{
    const Place& place = m_places[location];
    return after(place.calendar.get(), arrival, place.dockToStockDays);
}

Date DateRules::ships(LocationIx location, Date available) const
{
    const Place& place = m_places[location];
    return after(place.calendar.get(), available, place.pickLeadDays);
}

std::optional<int> DateRules::transitDays(LocationIx from, TextId region) const
{
    if (const auto lane = m_lanes.find(laneKey(from, region)); lane != m_lanes.end()) {
        return lane->second;
    }
    const auto days = m_regions.find(region);
    return days != m_regions.end() ? std::optional(days->second) : m_otherRegions;
}

Date DateRules::delivery(LocationIx from, TextId region, Date ship) const
{
    const auto days = transitDays(from, region);
    return days && ship.known() ? after(nullptr, ship, *days) : Date();
}

const BusinessCalendar* DateRules::calendarOfSupplier(TextId supplier) const
{
    const auto found = m_suppliers.find(supplier);
    return found != m_suppliers.end() ? found->second.get() : nullptr;
}

} // namespace repromise
