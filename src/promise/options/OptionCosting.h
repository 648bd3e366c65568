#pragma once

#include "promise/options/LanePaths.h"
#include "promise/options/ShortLine.h"

namespace repromise {

/// What options cost, and whether policy lets them be taken without asking.
class OptionCosting {
public:
    /// `policy` must outlive this.
    explicit OptionCosting(const OptionPolicy& policy) : m_policy(policy) {}

    /// An option of the line with nothing to pay yet.
    LineOption start(const ShortLine& line, OptionKind kind) const;
    void addHandling(LineOption& option, std::int64_t times) const;
    void addExpedite(LineOption& option, std::int64_t times) const;
    /// Of moving `option.quantity` along the steps.
    void addTransfer(const std::vector<LanePaths::Step>& steps, LineOption& option) const;
    /// Of shipping to the customer from `option.from` instead of the line's own location.
    void addDetour(const ShortLine& line, LineOption& option) const;
    /// Of `ofLine` units of the line's item replaced by `option.quantity` of `option.item`.
    void addMargin(const ShortLine& line, std::int64_t ofLine, LineOption& option) const;
    /// A part of the line that ships on a day: how late it is, and what that costs.
    void addPart(const ShortLine& line, std::int64_t quantity, Date ship, LineOption& option) const;
    /// When all is told: whether the option needs approval.
    void decideApproval(LineOption& option) const;

private:
    void add(Money& sum, UnitPrice price, std::int64_t quantity, LineOption& option) const;

    const OptionPolicy& m_policy;
};

} // namespace repromise
