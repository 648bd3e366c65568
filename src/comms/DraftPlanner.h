#pragma once

#include "comms/DraftPlan.h"
#include "domain/Exception.h"

#include <functional>
#include <span>

namespace repromise {

/// When a second person must look at a message.
struct ApprovalPolicy {
    int moreLinesThan = 0;        ///< 0: no limit
    std::int64_t valueAbove = -1; ///< minor units, of any one currency; negative: no limit
};

/// The picture that drafts are planned from; the columns run parallel to `backlog.lines`.
struct DraftFacts {
    const Backlog& backlog;
    std::span<const Date> projected;
    std::span<const ExceptionSet> exceptions; ///< may be empty
    /// Whom to write to about a customer's orders; noIx for nobody.
    std::function<ContactIx(CustomerIx)> contactOf;
};

/// Decides what is to be written to whom: pure, so it can be shown before it is done. Each given
/// line ends in exactly one place of the plan. Customers are never mixed, even in one mailbox.
class DraftPlanner {
public:
    DraftPlanner(DraftFacts facts, ApprovalPolicy policy)
        : m_facts(std::move(facts)), m_policy(policy)
    {
    }

    /// Duplicate lines count once; the order of `lines` does not matter.
    DraftPlan plan(std::span<const LineIx> lines) const;

private:
    PlannedLine plannedLine(LineIx line) const;
    void planCustomer(std::span<const LineIx> lines, DraftPlan& plan) const;
    PlannedDraft draftFor(const ContactRow& contact, std::span<const LineIx> lines) const;
    void applyPolicy(PlannedDraft& draft) const;
    Instant factsAt(std::span<const LineIx> lines) const;

    DraftFacts m_facts;
    ApprovalPolicy m_policy;
};

} // namespace repromise
