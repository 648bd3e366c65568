#pragma once

#include "promise/Scenario.h"

namespace repromise {

/// Reads what `writeScenario` writes:
///
///     {"schema": "repromise/scenario/1", "name": "late container", "note": "",
///      "changes": [{"change": "inbound_date", "inbound": "PO-7/1", "date": "2026-08-01"}]}
///
/// Quantities are decimal strings (whole numbers may stand as such), dates ISO or null for none.
/// A member `kept` is let pass. Anything else that is not known, is missing or is of the wrong
/// shape is an error with its JSON pointer; so is what `checkScenario` refuses.
Result<Scenario> readScenario(std::string_view json);

/// The same scenario always gives the same bytes: one change a line, ends with a line break.
/// `kept` is put in as the member of that name when it is not empty; it must be JSON.
std::string writeScenario(const Scenario& scenario, std::string_view kept = {});

/// One change as it stands in `changes`.
std::string writeScenarioChange(const ScenarioChange& change);

} // namespace repromise
