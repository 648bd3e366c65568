#pragma once

#include "base/Date.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Which inbound lines travel under a shipment reference: a carrier's status names only the
/// shipment. A status that comes before its ship notice waits for it. Remembers a bounded number of
/// the latest of both.
class ShipNoticeMemory {
public:
    struct Entry {
        std::string reference, order, line, item, shipped;
    };

    void load(std::string_view text);
    std::string save() const;
    void remember(Entry entry);
    std::vector<Entry> find(std::string_view reference) const;

    /// What a carrier said of a shipment of which no line was known.
    struct Status {
        std::string reference;
        std::string status; ///< of an inbound line
        Date expected;
        Instant saidAt;
    };
    /// Replaces an older one of the reference.
    void await(Status status);
    /// The newest that was said under any of these.
    std::optional<Status> awaited(const std::vector<std::string>& references) const;

private:
    std::deque<Entry> m_entries;
    std::deque<Status> m_statuses;
};

} // namespace repromise
