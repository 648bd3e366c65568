#pragma once

#include "promise/PlanDifference.h"
#include "workflow/LineStates.h"

#include <optional>
#include <string>

namespace repromise {

/// What late lines wait for.
enum class CauseKind : std::uint8_t {
    LateSupply,  ///< one inbound line that slipped, or was ordered too late
    NoSupply,    ///< an item at a location of which more is wanted than anybody gave a date for
    NotReleased, ///< stock is free at a location, only the release is missing
    NotShipped,  ///< everything is allocated at a location, and has not left
    HeldBack,    ///< an item at a location to which a rule of the run gives no earlier date
};

/// The root cause of an incident. Two lines with equal causes are in one incident.
struct IncidentCause {
    CauseKind kind = CauseKind::NoSupply;
    InboundIx inbound = noIx; ///< of LateSupply
    ItemIx item = noIx;       ///< noIx: whatever item
    LocationIx location = 0;
    friend auto operator<=>(const IncidentCause&, const IncidentCause&) = default;
};

/// Names the cause by its keys, so that it outlives the Backlog: `supply:PO-7/1`, `short:I-9@L01`,
/// `release:L01`, `ship:L01`, `held:I-9@L01`. Different causes have different ids; in an item's
/// key '%' and '@' are percent-encoded.
std::string incidentId(const Backlog& backlog, const IncidentCause& cause);

/// All lines that one cause hurts: the unit people work on.
struct Incident {
    IncidentCause cause;
    RowRange lines;                  ///< rows of Incidents::lines
    std::int64_t quantity = 0;       ///< what these lines wait for because of it
    std::size_t customers = 0;       ///< different ones
    std::size_t untoldLines = 0;     ///< whose customer does not know yet
    std::size_t untoldCustomers = 0; ///< with at least one such line
    std::size_t withoutDate = 0;     ///< lines without a projected date
    std::int32_t worstDaysLate = LineStates::unknownDays; ///< of lines with a date
    AmountsByCurrency value;                              ///< of what is open of the lines

    std::size_t lineCount() const { return lines.end - lines.begin; }
};

/// The incidents of a picture.
struct Incidents {
    /// Most customers who do not know first, then most lines, then by cause.
    std::vector<Incident> rows;
    std::vector<LineIx> lines;         ///< those of one incident stand together, ascending
    std::vector<std::uint32_t> ofLine; ///< parallel to Backlog::lines: row of `rows`, or noIx

    std::span<const LineIx> linesOf(const Incident& incident) const
    {
        return std::span(lines).subspan(incident.lines.begin, incident.lineCount());
    }
};

/// Whether a line belongs to an incident: it is a backorder, or later than was told for want of
/// supply.
bool isHurt(const Plan& plan, const LineStates& states, LineIx line);

/// Groups every hurt line by its root cause: what has no supply at all decides before supply that
/// is late. One pass over the lines. `waitsFor`, where given, is parallel to the lines: a line
/// whose order ships complete belongs to the incident of the line it waits for (noIx: to its own).
Incidents findIncidents(const Backlog& backlog, const Plan& plan, const LineStates& states,
                        std::span<const LineIx> waitsFor = {});

/// The row of the incident with this id.
std::optional<std::size_t> findIncident(const Backlog& backlog, const Incidents& incidents,
                                        std::string_view id);

} // namespace repromise
