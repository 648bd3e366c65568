#pragma once

#include "promise/options/ShortLine.h"

#include <QString>

namespace repromise {

/// An option in a few sentences for an agent or planner: what is done, when it ships, who is hurt
/// and who must agree. Dates as ISO.
QString optionText(const ShortLine& line, const LineOption& option);

} // namespace repromise
