#pragma once

#include "base/Date.h"

#include <QString>

#include <libical/ical.h>

#include <memory>
#include <string>
#include <vector>

namespace repromise {

struct IcalFree {
    void operator()(icalcomponent* part) const { icalcomponent_free(part); }
};
using IcalOwner = std::unique_ptr<icalcomponent, IcalFree>;

/// Every direct part of a kind. (The library keeps the place of a walk in the part itself, where
/// any other question loses it, so walks end before anything else is asked.)
inline std::vector<icalcomponent*> partsOf(icalcomponent* of, icalcomponent_kind kind)
{
    std::vector<icalcomponent*> parts;
    for (icalcomponent* part = icalcomponent_get_first_component(of, kind); part != nullptr;
         part = icalcomponent_get_next_component(of, kind)) {
        parts.push_back(part);
    }
    return parts;
}

/// Every property of a kind.
inline std::vector<icalproperty*> propertiesOf(icalcomponent* of, icalproperty_kind kind)
{
    std::vector<icalproperty*> properties;
    for (icalproperty* property = icalcomponent_get_first_property(of, kind); property != nullptr;
         property = icalcomponent_get_next_property(of, kind)) {
        properties.push_back(property);
    }
    return properties;
}

/// Unknown for a time that is null, impossible or outside the years 1 to 9999.
inline Date dateOf(const icaltimetype& time)
{
    const bool possible = !icaltime_is_null_time(time) && time.year >= 1 && time.year <= 9999
                          && time.month >= 1 && time.month <= 12 && time.day >= 1
                          && time.day <= icaltime_days_in_month(time.month, time.year);
    return possible ? Date::fromYmd(time.year, time.month, time.day) : Date();
}

/// `"New Year"`, or its id where it has no name: for a sentence.
inline QString shownName(icalcomponent* part)
{
    const char* name = icalcomponent_get_summary(part);
    const char* id = icalcomponent_get_uid(part);
    return QString::fromUtf8(name != nullptr ? name : (id != nullptr ? id : "?")).left(60);
}

} // namespace repromise
