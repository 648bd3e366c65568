#pragma once

#include "base/Date.h"
#include "connect/edi/EdiSegment.h"

#include <string>
#include <vector>

namespace repromise {

/// One transaction set (X12) or message (EDIFACT) whose envelope was found whole.
struct EdiMessage {
    bool edifact = false;
    std::string type;                 ///< `855`, `ORDRSP`
    std::string reference;            ///< its control number
    std::string sender, receiver;     ///< of the interchange
    std::string interchange;          ///< the interchange's control number
    Instant preparedAt;               ///< of the interchange; taken as UTC, for EDI gives no zone
    std::vector<EdiSegment> segments; ///< what stands between header and trailer
};

} // namespace repromise
