#pragma once

#include "promise/options/GroupOption.h"

#include <QLocale>
#include <QString>

namespace repromise {

/// An option of a whole incident in a few sentences: what is done, how many lines gain, who is hurt
/// and who must agree.
QString incidentOptionText(const Backlog& backlog, const GroupOption& option,
                           const QLocale& locale);

} // namespace repromise
