#pragma once

#include "domain/Backlog.h"

#include <string>
#include <vector>

namespace repromise {

/// A line as it will be told, cut loose from the Backlog.
struct PlannedLine {
    std::int64_t orderLine = 0; ///< database id
    std::string order, line, item, description, unit;
    Quantity open;
    Money value;
    Date requested = {}, promised = {};
    bool wasTold = false;
    Date toldBefore = {}; ///< what an earlier message said; unknown with wasTold: "no date yet"
    Date told = {};       ///< what this message says; unknown: there is no date yet
    std::string reason;   ///< exception code that explains the delay best, may be empty
};

/// One message to be written: one contact, one language, all its lines in (order, line) order.
struct PlannedDraft {
    std::int64_t customerId = 0, contactId = 0;
    std::string customer, customerName, contact, contactName; ///< keys and names
    std::string address, language;
    std::vector<PlannedLine> lines;
    bool needsApproval = false;
    std::string approvalReason; ///< sentence; empty when no approval is needed
    Instant factsAt = {};       ///< the oldest last good sync of the sources the lines come from
};

/// Lines whose customer cannot be written to.
struct Undeliverable {
    std::int64_t customerId = 0;
    std::string customer, customerName, contact, address;
    std::string code;     ///< `no_contact`, `no_address`, `bad_address`
    std::string sentence; ///< why, and what to do
    std::vector<PlannedLine> lines;
};

struct DraftPlan {
    std::vector<PlannedDraft> drafts;
    std::vector<Undeliverable> undeliverable;
    std::vector<LineIx> pending; ///< left out: an open message tells of them already
};

} // namespace repromise
