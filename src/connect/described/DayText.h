#pragma once

#include "base/Date.h"

#include <QTimeZone>

#include <optional>
#include <string_view>

namespace repromise {

/// Days and moments as other systems write them: ISO with or without a zone, OData V2
/// `/Date(ms)/`, `yyyymmdd`.
class DayText {
public:
    /// `zone`: where moments without one belong to; invalid is UTC.
    explicit DayText(const QTimeZone& zone = {}) : m_zone(zone) {}

    /// The day as it is written; of a moment with a zone the day in ours, if we have one.
    std::optional<Date> day(std::string_view text) const;
    std::optional<Instant> moment(std::string_view text) const;
    /// The day of a moment in our zone.
    Date dayOf(Instant moment) const;

private:
    std::optional<Instant> local(std::string_view text) const;

    QTimeZone m_zone;
};

} // namespace repromise
