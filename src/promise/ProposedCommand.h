#pragma once

#include "domain/Backlog.h"
#include "promise/Scenario.h"

#include <optional>

namespace repromise {

enum class ProposedKind : std::uint8_t {
    AskSupplierDate,     ///< deliver an inbound line earlier
    AskSupplierQuantity, ///< deliver more on an inbound line
    OrderSupply,         ///< an inbound line that is not there yet
    MoveLinePriority,
    AgreeQuantity,   ///< with the customer, for another quantity
    AgreeDate,       ///< with the customer, for another requested date
    CancelLine,      ///< with the customer
    RequestTransfer, ///< bring goods from another location
    ShipElsewhere,   ///< ship a line, or part of it, from another location
    OfferSubstitute, ///< to the customer, or ship it where no consent is needed
    SplitLine,       ///< ship what is there, the rest later
};
constexpr int proposedKindCount = 11;

/// Goods that go another way than the order says: what no change of a scenario can express.
struct ProposedMove {
    std::string order, line; ///< for whom; empty when several lines are served
    std::string item;        ///< what is moved
    std::string from;        ///< location key
    std::string to;          ///< location key; empty: to the customer
    Quantity quantity = {};
    Date date = {}; ///< on which it leaves for the customer
    friend bool operator==(const ProposedMove&, const ProposedMove&) = default;
};

/// The name used in files: `ask_supplier_date`, `move_line_priority` …
std::string_view proposedKindName(ProposedKind kind);

/// Something a person could do to make one change of a scenario true, or one option. A value:
/// nothing is done and nothing is written back. It has a change or a move, never both.
struct ProposedCommand {
    ProposedKind kind = ProposedKind::AskSupplierDate;
    std::string subject; ///< for the journal: `inbound/PO-7/1`, `line/SO-1/2`
    std::optional<ScenarioChange> change;
    std::optional<ProposedMove> move; ///< of the last four kinds
    QString sentence;                 ///< translated, with what is so today
};

struct Proposal {
    std::vector<ProposedCommand> commands; ///< in the order of the scenario's changes
    /// Changes nobody can command (a supplier slips, stock is found, demand comes up), by their
    /// number in the scenario: they stay assumptions.
    std::vector<std::size_t> assumptions;
};

/// What to do to make the scenario come true. It must resolve on this backlog.
Proposal proposeCommands(const Backlog& backlog, const Scenario& scenario);

} // namespace repromise
