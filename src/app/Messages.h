#pragma once

#include "base/Date.h"

#include <cstdint>
#include <string>
#include <vector>

namespace repromise {

struct MessageLine {
    std::string order, line, item, description;
    std::int64_t openUnits = 0;
    Date promised = {};
    Date told = {}; ///< the date this message tells; unknown when no date can be given
};

/// A message as it stands in the outbox.
struct MessageView {
    std::string id;
    std::string customer, contact, contactName, to, language, subject;
    std::string templateName;
    std::string messageId; ///< the mail's Message-ID, the same for all tries
    std::string state;     ///< `draft`, `queued`, `sending`, `sent`, `failed`, `uncertain`, `held`,
                           ///< `discarded`
    bool needsApproval = false;
    std::string approvedBy; ///< empty: nobody yet
    std::string reason;     ///< why it is held, failed or needs approval
    int tries = 0;
    int code = 0; ///< last SMTP reply, 0 when there was none
    Instant createdAt = {}, nextTry = {}, sentAt = {};
    Instant notBefore = {}; ///< of a queued message: until then it can be taken back
    std::vector<MessageLine> lines;
};

/// With the text exactly as it will be, or was, sent.
struct MessageDetail {
    MessageView head;
    std::string text, html, factsJson;
    int templateVersion = 0;
};

/// A customer whose lines could not be put into a message.
struct Undraftable {
    std::string customer, contact, reason; ///< reason: `no_contact`, `no_address`, `bad_address`
    std::vector<MessageLine> lines;
};

} // namespace repromise
