#pragma once

#include "domain/Backlog.h"
#include "promise/Scenario.h"

namespace repromise {

/// Changes as a person types them. Errors are sentences that quote the word and show the form.
class ScenarioWords {
public:
    /// `2026-08-01`, or `none` for no date at all.
    static Result<ScenarioChange> inboundDate(const std::string& key, std::string_view date);
    static Result<ScenarioChange> inboundQuantity(const std::string& key,
                                                  std::string_view quantity);
    /// `ITEM@LOCATION=QUANTITY`
    static Result<ScenarioChange> stock(std::string_view word);
    /// `ORDER/LINE=NUMBER`
    static Result<ScenarioChange> priority(std::string_view word);
    /// `ORDER/LINE=DATE`
    static Result<ScenarioChange> requested(std::string_view word);
    /// `ORDER/LINE=QUANTITY`
    static Result<ScenarioChange> lineQuantity(std::string_view word);
    /// An inbound line or an order line, whichever there is: `PO/LINE` or `ORDER/LINE`. Refused
    /// when both are there, NotFound when none is.
    static Result<ScenarioChange> drop(const Backlog& backlog, std::string_view word);
};

} // namespace repromise
