#pragma once

#include "app/LineOptions.h"
#include "app/PictureIncidents.h"

namespace repromise {

/// What becomes of one line of an incident under an option.
struct IncidentOptionLine {
    LineIx row = noIx;
    std::string order, line, customer;
    std::string option;        ///< as in OptionView; `wait` for a line that is left as it is
    std::int64_t quantity = 0; ///< of what the option ships or moves for it
    Date before = {};          ///< the present projected date
    Date ship = {};            ///< when all of it has shipped then; unknown when nobody knows
    bool gains = false;        ///< it is less late than by waiting
    bool needsConsent = false;
};

/// One option of a whole incident in words and figures.
struct IncidentOptionView {
    int rank = 1;
    std::string option; ///< as in OptionView
    std::string from;   ///< location key; empty when it has nothing to do with one
    std::string item;   ///< key of what is moved or shipped instead; empty: several
    std::string supply; ///< key of the inbound line that is expedited; empty for all others
    std::int64_t quantity = 0;
    std::size_t helped = 0, onTime = 0, withoutDate = 0; ///< lines
    Date first = {}, last = {};                          ///< ship dates of the lines that have one
    std::vector<OptionCost> cost;                        ///< by currency, that of most lines first
    std::size_t consents = 0;
    bool needsApproval = false;
    std::vector<OptionLoserView> losers; ///< lines outside the incident
    std::vector<IncidentOptionLine> lines;
    QString reason;
    std::vector<ProposedCommand> commands; ///< what taking it asks of people; none for waiting
};

struct IncidentOptionsView {
    IncidentView incident;
    std::vector<IncidentOptionView> options; ///< best first
};

/// The options of the incidents of one Picture, which it keeps alive. Thread-safe.
class IncidentOptions {
public:
    /// Groups the lines and indexes the demand of the picture: some sixty milliseconds at a million
    /// lines, so make it in a job and keep it as long as the picture is shown.
    IncidentOptions(PicturePtr picture, const Settings& settings);
    IncidentOptions(const IncidentOptions&) = delete;
    IncidentOptions& operator=(const IncidentOptions&) = delete;

    const PictureIncidents& incidents() const { return m_incidents; }
    /// `id` as in IncidentView; NotFound as PictureIncidents::find.
    Result<IncidentOptionsView> find(std::string_view id) const;
    /// In proportion to the demand at the places tried: milliseconds, for the largest incidents
    /// tens of them.
    IncidentOptionsView find(std::size_t row) const;

private:
    PictureIncidents m_incidents;
    ItemLocationIndex m_index;
    OptionPolicy m_policy;
};

} // namespace repromise
