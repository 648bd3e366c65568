#pragma once

#include "app/Picture.h"
#include "base/Settings.h"
#include "promise/ProposedCommand.h"
#include "promise/options/OptionFinder.h"

#include <QString>

namespace repromise {

struct OptionLoserView {
    LineIx row = noIx;
    std::string order, line, customer;
    std::optional<int> days; ///< later; unset when a date is lost or more is missing
};

/// One option in words and figures.
struct OptionView {
    int rank = 1;       ///< 1 is the best
    std::string option; ///< `wait`, `split`, `transfer`, `ship_from`, `substitute`, `expedite`
    std::string from;   ///< location key
    std::string item;   ///< key of what is shipped
    std::string supply; ///< key of the inbound line that is expedited; empty for all others
    std::int64_t quantity = 0;
    Date ship = {}, delivery = {};
    std::int64_t rest = 0; ///< of the line's own item, shipped apart
    Date restShip = {};
    OptionCost cost;
    bool needsConsent = false, needsApproval = false;
    std::vector<OptionLoserView> losers;
    QString reason; ///< what is done, what comes of it and why it stands where it does
    std::vector<ProposedCommand> commands; ///< what taking it asks of people; none for waiting
};

struct LineOptionsView {
    LineIx row = noIx;
    Date due = {}, projected = {};
    std::vector<OptionView> options; ///< best first
};

/// The options of the lines of one Picture, which it keeps alive. Thread-safe.
class LineOptions {
public:
    /// Indexes the demand of the picture: some fifty milliseconds at a million lines, so make it
    /// in a job and keep it as long as the picture is shown.
    LineOptions(PicturePtr picture, const Settings& settings);
    LineOptions(const LineOptions&) = delete;
    LineOptions& operator=(const LineOptions&) = delete;

    /// NotFound when there is no such open line.
    Result<LineOptionsView> find(std::string_view order, std::string_view line) const;
    LineOptionsView find(LineIx line) const;

private:
    PicturePtr m_picture;
    ItemLocationIndex m_index;
    OptionFinder m_finder;
};

/// What the settings say of costs and approval.
OptionPolicy optionPolicy(const Settings& settings);

/// The name used in files and on the command line: `ship_from` …
std::string_view optionName(OptionKind kind);

} // namespace repromise
