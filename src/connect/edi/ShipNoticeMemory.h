#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Which inbound lines travel under a shipment reference: a carrier's status names only the
/// shipment. Remembers a bounded number of the latest.
class ShipNoticeMemory {
public:
    struct Entry {
        std::string reference, order, line, item, shipped;
    };

    void load(std::string_view text);
    std::string save() const;
    void remember(Entry entry);
    std::vector<Entry> find(std::string_view reference) const;

private:
    std::deque<Entry> m_entries;
};

} // namespace repromise
