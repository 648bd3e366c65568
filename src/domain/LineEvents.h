#pragma once

#include "base/Date.h"
#include "base/Quantity.h"

#include <string>
#include <vector>

namespace repromise {

/// What warehouses, carriers and customers said of an order line, in the words of its records
/// (Records.h); `source` is the name of who delivered it.
struct PickTaskEvent {
    std::string source, key, location, state;
    Quantity quantity, picked, missing;
    Instant asOf = {};
};

struct MilestoneEvent {
    std::string status, location, text;
    Instant at = {};
};

struct TrackingEvent {
    std::string source, key, carrier, status;
    Date shipDate = {}, promised = {}, expected = {}, delivered = {};
    std::vector<MilestoneEvent> milestones; ///< oldest first
};

struct InquiryEvent {
    std::string source, key, contact, subject, status, priority;
    bool aboutOrder = false; ///< otherwise it names no order, and the customer is waiting
    Instant openedAt = {}, closedAt = {};
};

struct LineEvents {
    std::vector<PickTaskEvent> pickTasks;
    std::vector<TrackingEvent> trackings; ///< of the order
    std::vector<InquiryEvent> inquiries;
};

} // namespace repromise
