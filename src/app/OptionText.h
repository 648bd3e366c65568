#pragma once

#include "promise/options/ShortLine.h"

#include <QLocale>

namespace repromise {

/// An option in a few sentences for an agent or planner: what is done, when it ships, who is hurt
/// and who must agree.
QString optionText(const ShortLine& line, const LineOption& option, const QLocale& locale);

} // namespace repromise
