#pragma once

#include "app/Picture.h"
#include "workflow/Incidents.h"

#include <QLocale>
#include <QString>

namespace repromise {

/// The cause of an incident in a sentence or two for an agent or planner.
QString incidentText(const Picture& picture, const Incident& incident, const QLocale& locale);

} // namespace repromise
