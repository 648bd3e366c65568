#pragma once

#include "app/Picture.h"
#include "base/Result.h"
#include "workflow/Incidents.h"

#include <QString>

namespace repromise {

/// One incident in words and figures.
struct IncidentView {
    std::size_t row = 0; ///< of PictureIncidents::all().rows
    std::string id;      ///< see incidentId; the same in the next picture
    std::string kind;    ///< `late_supply`, `no_supply`, `not_released`, `not_shipped`, `held_back`
    std::string supply;  ///< key of the inbound line; empty for all other kinds
    std::string supplier; ///< of the inbound line, else the item's own; may be empty
    std::string item;     ///< empty when it is not about one item
    std::string location;
    Date promised = {}, expected = {}; ///< of the inbound line
    std::int64_t quantity = 0;         ///< what the lines wait for because of it
    std::size_t lines = 0, customers = 0;
    std::size_t untoldLines = 0, untoldCustomers = 0;
    std::size_t withoutDate = 0;
    std::optional<int> worstDaysLate; ///< of lines with a date
    AmountsByCurrency value;
    QString cause; ///< a sentence
};

/// The incidents of one Picture, which it keeps alive. Thread-safe.
class PictureIncidents {
public:
    /// Groups the lines: some ten milliseconds at a million lines.
    explicit PictureIncidents(PicturePtr picture);

    const Picture& picture() const { return *m_picture; }
    const Incidents& all() const { return m_incidents; }
    std::size_t size() const { return m_incidents.rows.size(); }
    IncidentView view(std::size_t row) const;
    /// Up to `most` rows for somebody who looks at few: the worst of each kind of cause, then the
    /// second of each, and so on. Each kind is other people's work, and those of a whole location
    /// always have more customers than one purchase line has.
    std::vector<std::size_t> worst(std::size_t most) const;
    std::span<const LineIx> linesOf(std::size_t row) const;
    /// Those of its lines whose customer does not know yet.
    std::vector<LineIx> untoldLinesOf(std::size_t row) const;
    /// The row of the line's incident; nothing when the line is in none.
    std::optional<std::size_t> ofLine(LineIx line) const;
    /// NotFound when no line of the picture is hurt by such a cause (any more).
    Result<std::size_t> find(std::string_view id) const;

private:
    PicturePtr m_picture;
    Incidents m_incidents;
};

/// What is answered to an id that names no incident of the picture.
tl::unexpected<Error> noSuchIncident(std::string_view id);

/// The name used in files and on the command line: `late_supply` …
std::string_view causeKindName(CauseKind kind);

} // namespace repromise
