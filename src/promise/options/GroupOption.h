#pragma once

#include "promise/options/LineOption.h"

namespace repromise {

/// Lines that are late for one reason.
struct LineGroup {
    std::vector<LineIx> lines;           ///< ascending, each once
    std::optional<ItemLocation> at = {}; ///< when all of them are of one item at one location
    InboundIx inbound = noIx;            ///< what all of them wait for; noIx: for no one line
};

/// What can be done for a group of lines at once.
struct GroupOption {
    OptionKind kind = OptionKind::Wait;
    LocationIx from =
        noLocation;            ///< as in LineOption; noLocation when it has nothing to do with one
    ItemIx item = noIx;        ///< what is moved or shipped instead; noIx: several
    InboundIx inbound = noIx;  ///< Expedite: what comes earlier; noIx: a new one
    std::int64_t quantity = 0; ///< of `item`, all lines together
    /// What becomes of each line of the group, in order; Wait for those the option leaves where
    /// they are. Without the costs that all share.
    std::vector<LineOption> parts;
    std::size_t helped = 0;      ///< lines that are less late than by waiting
    std::size_t onTime = 0;      ///< lines that are not late at all then
    std::size_t withoutDate = 0; ///< lines of which a part still has no date
    Date first = {}, last = {};  ///< when the first and the last line is whole; only dates known
    /// By currency, that of most lines first; what all share is in the first. Never empty unless
    /// the group is.
    std::vector<OptionCost> cost;
    std::size_t consents = 0; ///< customers' lines that need one
    bool needsApproval = false;
    std::vector<OptionLoser> losers; ///< lines of no part of the group, by line
    std::int64_t lateness = 0;       ///< sum over the lines
    ResolvedScenario scenario;
};

/// When all of a line's quantity has shipped under an option; unknown when a part has no date.
Date wholeShip(const LineOption& option);

} // namespace repromise
