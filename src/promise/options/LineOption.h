#pragma once

#include "base/Money.h"
#include "promise/Plan.h"
#include "promise/ResolvedScenario.h"

#include <optional>

namespace repromise {

/// What can be done for a line that ships late or not at all.
enum class OptionKind : std::uint8_t {
    Wait,       ///< leave it as it is
    Split,      ///< ship what is there, the rest later
    Transfer,   ///< bring it from another location and ship from the line's own
    ShipFrom,   ///< ship it to the customer from another location
    Substitute, ///< ship another item instead
    Expedite,   ///< have purchases come earlier, or order what nobody ordered yet
};

/// What an option costs beyond shipping the line as it was meant, in the currency of the line.
struct OptionCost {
    Money freight, handling, expedite;
    Money penalty; ///< of the account, for what of the line is late then
    Money margin;  ///< what a substitute costs more to buy; negative when less
    /// False when part of it cannot be told: there is no date, or a lane is in another currency.
    bool known = true;

    Money total() const
    {
        return {freight.minor + handling.minor + expedite.minor + penalty.minor + margin.minor,
                freight.currency};
    }
};

/// Another line that ships later, or lacks more, if the option is taken.
struct OptionLoser {
    LineIx line = noIx;
    CustomerIx customer = noIx;
    std::optional<int> days; ///< later; unset when a date is lost or more is missing
    bool broken = false;     ///< a promise that is kept without the option
    bool firm = false;       ///< its date was not to be moved
    friend bool operator==(const OptionLoser&, const OptionLoser&) = default;
};

/// One option of one line. Dates of a quantity are those at which all of it ships.
struct LineOption {
    OptionKind kind = OptionKind::Wait;
    LocationIx from = noLocation; ///< where the goods are now, or will arrive first
    ItemIx item = noIx;           ///< what is shipped
    InboundIx inbound = noIx; ///< Expedite: the last of those that come earlier; noIx: a new one
    std::size_t inboundCount = 0; ///< Expedite: how many come earlier
    std::int64_t quantity = 0;    ///< of `item`: what the option is about
    Date ship = {};
    Date delivery = {};
    std::int64_t rest = 0; ///< of the line's own item: what ships apart from it
    Date restShip = {};    ///< unknown when nobody knows
    OptionCost cost;
    bool needsConsent = false;       ///< of the customer
    bool needsApproval = false;      ///< by policy
    std::vector<OptionLoser> losers; ///< by line
    /// Sum of quantity × days late over all parts of the line; a part without a date counts as a
    /// hundred years late.
    std::int64_t lateness = 0;
    std::vector<Peg> pegs; ///< of the quantity, where it is demanded; inbound rows as in `scenario`
    ResolvedScenario scenario; ///< what taking the option changes; empty for Wait and Split
};

/// What options cost and who must agree, as the workspace has it. Amounts are of the currency of
/// the line.
struct OptionPolicy {
    UnitPrice freightPerUnit;              ///< where no lane gives it
    UnitPrice handling;                    ///< of one more shipment or transfer
    UnitPrice expedite;                    ///< of one purchase
    int expediteDays = 0;                  ///< gained by expediting; 0: not offered
    std::optional<UnitPrice> approvalCost; ///< more than this needs approval
    bool approveLosers = true;             ///< so does an option by which another line loses
};

} // namespace repromise
