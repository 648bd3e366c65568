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
    /// Of moving `option.quantity` along the steps, without handling.
    void addFreight(const std::vector<LanePaths::Step>& steps, LineOption& option) const;
    /// Of shipping to the customer from `option.from` instead of the line's own location.
    void addDetour(const ShortLine& line, LineOption& option) const;
    /// Of `ofLine` units of the line's item replaced by `option.quantity` of `option.item`.
    void addMargin(const ShortLine& line, std::int64_t ofLine, LineOption& option) const;
    /// A part of the line that ships on a day: how late it is, and what that costs.
    void addPart(const ShortLine& line, std::int64_t quantity, Date ship, LineOption& option) const;
    /// When all is told: whether the option needs approval.
    void decideApproval(LineOption& option) const;
    /// Whether policy has somebody approve what costs so much, or hurts these. Not for Wait.
    bool needsApproval(const OptionCost& cost, const std::vector<OptionLoser>& losers) const;
    /// Nothing to pay yet.
    static OptionCost nothing(Currency currency);
    /// Adds every part of a cost; both in one currency.
    static void addUp(const OptionCost& more, OptionCost& sum);

private:
    void add(Money& sum, UnitPrice price, std::int64_t quantity, LineOption& option) const;

    const OptionPolicy& m_policy;
};

} // namespace repromise
