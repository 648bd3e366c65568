#pragma once

#include "base/BusinessCalendar.h"
#include "domain/Backlog.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace repromise {

/// What the workspace adds to the facts of the sources so that dates can be worked out.
struct DateSettings {
    /// By the name that locations and suppliers use. Rules that make no calendar are as absent.
    std::map<std::string, CalendarRules, std::less<>> calendars = {};
    /// Calendar days from any location to a customer, by the customer's region, where no lane
    /// says better; the empty region stands for all that are not named.
    std::map<std::string, int, std::less<>> transitDays = {};

    friend bool operator==(const DateSettings&, const DateSettings&) = default;
};
using DateSettingsPtr = std::shared_ptr<const DateSettings>;

/// How working days, lead times and lanes shift dates on their way from a supplier to a customer:
/// arrival -> available (dock to stock) -> ship date (pick lead) -> delivery date (transit). Lead
/// times count working days of the location's calendar; a location without one works every day.
/// Immutable; belongs to one Backlog and those patched from it. Dates given must be known; those
/// that come out are never earlier, and never after `lastDate`.
class DateRules {
public:
    /// 9999-12-31: nothing is moved beyond it.
    static Date lastDate();

    /// Null when nothing in the Backlog or the settings shifts or tells any date.
    static std::shared_ptr<const DateRules> make(const Backlog& backlog, DateSettingsPtr settings);

    const DateSettingsPtr& settings() const { return m_settings; }

    /// Whether a ship date at this location can differ from the day its supply arrives.
    bool shifts(LocationIx location) const
    {
        return m_supplierShifts || m_places[location].shifts();
    }
    /// The day on which what a supplier announced for `expected` can arrive: the supplier's next
    /// working day. `supplier` is the text of its key.
    Date arrival(TextId supplier, Date expected) const;
    /// When what arrives on a day can be picked.
    Date available(LocationIx location, Date arrival) const;
    /// When what can be picked from a day on leaves.
    Date ships(LocationIx location, Date available) const;

    /// Calendar days from a location to the customers of a region; nothing when unknown.
    std::optional<int> transitDays(LocationIx from, TextId region) const;
    /// Unknown when the ship date or the transit time is.
    Date delivery(LocationIx from, TextId region, Date ship) const;

    /// The calendar of a location in its time zone; null when it has none.
    const BusinessCalendar* calendarOf(LocationIx location) const
    {
        return m_places[location].calendar.get();
    }
    const BusinessCalendar* calendarOfSupplier(TextId supplier) const;

private:
    using CalendarPtr = std::shared_ptr<const BusinessCalendar>;
    struct Place {
        CalendarPtr calendar;
        int dockToStockDays = 0;
        int pickLeadDays = 0;
        bool shifts() const { return calendar || dockToStockDays > 0 || pickLeadDays > 0; }
    };

    DateRules() = default;
    void addPlaces(const Backlog& backlog);
    void addSuppliers(const Backlog& backlog);
    void addTransit(const Backlog& backlog);
    bool tellsNothing() const;
    static Date after(const BusinessCalendar* calendar, Date day, int days);
    static std::uint64_t laneKey(LocationIx from, TextId region)
    {
        return (std::uint64_t{from} << 32U) | region;
    }

    DateSettingsPtr m_settings;
    std::vector<Place> m_places; ///< by location
    std::unordered_map<TextId, CalendarPtr> m_suppliers;
    std::unordered_map<std::uint64_t, int> m_lanes; ///< location and region of customers
    std::unordered_map<TextId, int> m_regions;
    std::optional<int> m_otherRegions;
    bool m_supplierShifts = false;
};

} // namespace repromise
