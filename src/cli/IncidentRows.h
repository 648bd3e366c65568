#pragma once

#include "app/PictureIncidents.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// Incidents as `incidents` lists them.
std::vector<Column> incidentColumns();
void writeIncident(RowWriter& writer, const IncidentView& incident);
/// The same facts as totals, for commands about one incident.
void writeIncidentTotals(RowWriter& writer, const IncidentView& incident);

/// `{"EUR": "12.50"}`
std::string amountsJson(const AmountsByCurrency& amounts);

} // namespace repromise
