#pragma once

#include "app/IncidentOptions.h"
#include "gui/shell/Ask.h"

#include <QCoreApplication>

namespace repromise {

/// One option as it is shown.
struct OptionCard {
    int rank = 1;
    QString reason;  ///< what is done and what comes of it
    QString figures; ///< date, cost, what it still needs
    QString losers;  ///< who ships later by it; empty when nobody does
    bool proposable = false;
};

/// Options of lines and of incidents in words.
class OptionWords {
    Q_DECLARE_TR_FUNCTIONS(OptionWords)

public:
    static OptionCard card(const OptionView& option, Date today);
    static OptionCard card(const IncidentOptionView& option, Date today);
    /// Before it is proposed: what is asked of whom, who loses, what it still needs.
    static Question question(const OptionView& option);
    static Question question(const IncidentOptionView& option);
};

} // namespace repromise
