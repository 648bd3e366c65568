#pragma once

#include "domain/LineEvents.h"
#include "store/Database.h"

#include <string_view>

namespace repromise {

/// Reads what was said of one order line: its pick tasks, trackings of its order or of its
/// shipments, and inquiries about the order or, while they are open, of its customer about no order
/// in particular.
class LineEventReader {
public:
    explicit LineEventReader(Database& database) : m_database(database) {}

    /// `line` is the line's database id; keys as the sources give them.
    Result<LineEvents> read(std::int64_t line, std::string_view order, std::string_view customer);

private:
    void readPickTasks(std::int64_t line, LineEvents& events);
    void readTrackings(std::int64_t line, std::string_view order, LineEvents& events);
    /// Numbers under which the line was shipped.
    std::vector<std::string> shipments(std::int64_t line);
    std::vector<MilestoneEvent> milestones(std::int64_t source, std::string_view tracking);
    void readInquiries(std::string_view order, std::string_view customer, LineEvents& events);

    Database& m_database;
};

} // namespace repromise
