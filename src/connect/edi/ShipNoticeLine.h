#pragma once

#include "connect/edi/EdiMapping.h"

namespace repromise {

/// One item of a ship notice, as both standards tell it.
struct ShipNoticeLine {
    std::string order, line, item;
    std::string_view quantity;
    ArrivalDay day;
    std::vector<std::string> references; ///< of the shipment: a carrier's status names one of them
    const EdiSegment* segment = nullptr;

    /// Tells that it is on its way, and remembers it under its references.
    void deliver(const EdiMapping& mapping) const;
};

} // namespace repromise
