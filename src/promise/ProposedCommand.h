#pragma once

#include "domain/Backlog.h"
#include "promise/Scenario.h"

namespace repromise {

enum class ProposedKind : std::uint8_t {
    AskSupplierDate,     ///< deliver an inbound line earlier
    AskSupplierQuantity, ///< deliver more on an inbound line
    OrderSupply,         ///< an inbound line that is not there yet
    MoveLinePriority,
    AgreeQuantity, ///< with the customer, for another quantity
    AgreeDate,     ///< with the customer, for another requested date
    CancelLine,    ///< with the customer
};

/// The name used in files: `ask_supplier_date`, `move_line_priority` …
std::string_view proposedKindName(ProposedKind kind);

/// Something a person could do to make one change of a scenario true. A value: nothing is done
/// and nothing is written back.
struct ProposedCommand {
    ProposedKind kind = ProposedKind::AskSupplierDate;
    std::string subject; ///< for the journal: `inbound/PO-7/1`, `line/SO-1/2`
    ScenarioChange change;
    QString sentence; ///< translated, with what is so today
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
