#pragma once

#include "base/Date.h"
#include "connect/described/AnswerDocument.h"
#include "connect/described/DayText.h"
#include "connect/described/RequestValues.h"

#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// Where a feed starts to read and where it got to. One for a feed, or for each of its partitions.
class SinceCursor {
public:
    /// `since` must outlive this. `stored` is what `text` gave the last time, or empty.
    SinceCursor(const SinceDescription& since, const std::string& stored, Instant now);

    /// Sets the bounds of the first window.
    void begin(RequestValues& values);
    /// Sets the bounds of the next window; false when all have been asked for.
    bool next(RequestValues& values);

    enum class Stamp : std::uint8_t { Taken, Missing, Unreadable };
    /// Looks at a record's stamp.
    Stamp note(JsonElement record);

    /// What to keep. The newest stamp seen, in this run or before. A stamp that lies in the future
    /// is a mistake there: it counts only if there is no other, or all that comes would be missed
    /// until that day.
    std::string text() const { return m_newest.empty() ? m_ahead : m_newest; }
    /// Whether nothing bounds what is read, so that what does not come is gone.
    bool fromTheStart() const { return !m_continues; }

private:
    bool newer(const std::string& text, const std::string& than) const;
    bool ahead(const std::string& text) const;
    std::optional<std::string> comparable(const std::string& text) const;
    std::string written(Instant moment) const;
    void bound(RequestValues& values);
    Stamp noteOne(JsonElement value);

    const SinceDescription& m_since;
    DayText m_days;
    Instant m_now, m_start, m_end;
    std::string m_newest; ///< for times milliseconds since 1970
    std::string m_ahead;  ///< the newest of those that lie in the future
    bool m_continues = false;
    std::vector<JsonElement> m_found; ///< of one field, while it is looked at
};

} // namespace repromise
