#pragma once

#include "base/Date.h"
#include "base/Quantity.h"
#include "base/Result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

enum class ScenarioChangeKind : std::uint8_t {
    InboundDate,
    InboundQuantity,
    DropInbound,
    AddInbound,
    LinePriority,
    LineQuantity,
    LineRequested,
    DropLine,
    AddDemand,
    StockOnHand,
};
constexpr std::size_t scenarioChangeKinds = 10;

/// The name used in files: `inbound_date`, `stock_on_hand` …
std::string_view scenarioChangeName(ScenarioChangeKind kind);

/// One supposed fact. Things are named by their business keys, so that a scenario outlives the
/// Backlog it was thought up on. Which members count depends on the kind; the makers below set
/// them.
struct ScenarioChange {
    ScenarioChangeKind kind = ScenarioChangeKind::InboundDate;
    std::string inbound;     ///< `PO-0000001/1`
    std::string order, line; ///< a sales order line
    std::string item, location, customer;
    Quantity quantity = {}; ///< what is open of a line or an inbound line; what is on hand
    Date date = {};         ///< expected, or requested
    std::int16_t priority = 0;

    static ScenarioChange inboundDate(std::string inbound, Date expected);
    static ScenarioChange inboundQuantity(std::string inbound, Quantity open);
    static ScenarioChange dropInbound(std::string inbound);
    static ScenarioChange addInbound(std::string inbound, std::string item, std::string location,
                                     Quantity open, Date expected);
    static ScenarioChange linePriority(std::string order, std::string line, std::int16_t priority);
    /// `open` is what is to be shipped still; allocated quantity beyond it counts no more.
    static ScenarioChange lineQuantity(std::string order, std::string line, Quantity open);
    static ScenarioChange lineRequested(std::string order, std::string line, Date requested);
    static ScenarioChange dropLine(std::string order, std::string line);
    /// An order line that is not there yet. It is of no source and nothing was promised; it ranks
    /// by its keys among lines of the same priority and date.
    static ScenarioChange addDemand(std::string order, std::string line, std::string customer,
                                    std::string item, std::string location, Quantity open,
                                    Date requested, std::int16_t priority);
    /// `onHand` replaces what all stock rows of the item and location say together.
    static ScenarioChange stockOnHand(std::string item, std::string location, Quantity onHand);

    friend bool operator==(const ScenarioChange&, const ScenarioChange&) = default;
};

/// What one change is about, in a few words for a person: `PO-7/1`, `SO-1/2`, `I-9 at L01`.
std::string subjectOf(const ScenarioChange& change);

/// A named set of supposed facts. Their order means nothing.
struct Scenario {
    std::string name;
    std::string note;
    std::vector<ScenarioChange> changes;

    /// Puts a change in the place of those it would contradict.
    void put(const ScenarioChange& change);
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// The largest quantity a change may speak of: sums of many of them stay far from overflow.
constexpr Quantity largestScenarioQuantity = Quantity::whole(10'000'000'000);
/// The most changes a scenario may hold.
constexpr std::size_t scenarioChangeLimit = 10'000;

/// What can be checked without a Backlog: keys are there, quantities in range, and no two
/// changes say something about the same thing. An unknown date is allowed: no date is given. The
/// error names the change by JSON pointer (`/changes/3`).
Outcome checkScenario(const Scenario& scenario);

} // namespace repromise
