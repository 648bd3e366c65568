#pragma once

#include "base/Date.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

enum class MessageState : std::uint8_t {
    Draft,
    Queued,    ///< waits for its first try
    Sending,   ///< handed to the mail server right now, or by a program that died
    Sent,      ///< accepted; its lines count as told
    Failed,    ///< will not be tried again; its lines count as not told
    Uncertain, ///< may have arrived; a person must find out
    Held,      ///< not taken so far; tried again from `nextTry` on
    Discarded,
};

/// `draft`, `queued` …
std::string_view messageStateName(MessageState state);

/// A line as its message tells of it.
struct MessageLineRecord {
    std::int64_t orderLine = 0; ///< database id
    std::string order, line, item, description;
    std::int64_t open = 0; ///< units of 10^-4
    Date promised = {};
    Date told = {}; ///< unknown: the message says that there is no date yet
};

/// A message without its text.
struct MessageRecord {
    std::string id;
    std::int64_t customerId = 0, contactId = 0;
    std::string customer, customerName, contact, contactName; ///< keys and names
    std::string address, language;
    std::string templateId;
    int templateVersion = 0;
    std::string subject;
    std::string headerId; ///< the Message-ID, with angle brackets; the same for all tries
    Instant factsAt = {}; ///< how old the facts were when it was written
    MessageState state = MessageState::Draft;
    bool needsApproval = false;
    std::string approvalReason, approvedBy;
    Instant createdAt = {};
    Instant notBefore = {}; ///< end of the time in which sending can be undone
    Instant nextTry = {}, sentAt = {};
    int tries = 0;
    int refusals = 0; ///< tries that the server refused for now
    int code = 0;     ///< last SMTP reply, 0 when there was none
    std::string reason;
    std::vector<MessageLineRecord> lines;
};

/// What the customer reads, frozen when the message was written.
struct MessageContent {
    std::string text, html;
    std::string facts; ///< JSON
};

} // namespace repromise
