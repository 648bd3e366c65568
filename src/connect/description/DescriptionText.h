#pragma once

#include "connect/description/ConnectorDescription.h"

#include <QString>

#include <string>
#include <vector>

namespace repromise {

/// One line of a connector's plan in words.
struct PlanLine {
    std::string part; ///< `server`, `setting url`, `feed orders`, `lacks`
    QString words;    ///< translated
};

/// What a source of this connector will ask for and what becomes of the answers.
std::vector<PlanLine> describeConnector(const ConnectorDescription& description);

} // namespace repromise
