#pragma once

#include "comms/DraftPlan.h"

#include <string>

namespace repromise {

/// Who writes, as customers see it.
struct SenderIdentity {
    std::string company;
    std::string name;  ///< of the sender; empty: the company's
    std::string email; ///< a checked address
};

/// Everything a template can show, frozen when the message is written.
struct MessageFacts {
    std::string reference; ///< short, for the customer to quote
    Date day = {};
    SenderIdentity sender;
    PlannedDraft draft;

    /// The frozen form: exact values, dates as ISO, unknown as null.
    std::string json(std::string_view templateId, int version, std::string_view templateLanguage,
                     std::string_view digest) const;
};

/// `R-` and the last eight hex digits of a message's id.
std::string messageReference(std::string_view messageId);

} // namespace repromise
