#pragma once

#include "connect/ShapeMemory.h"
#include "connect/described/AnswerDocument.h"
#include "connect/drop/DropLedger.h"
#include "connect/drop/DropSettings.h"

namespace repromise {

/// Whether a JSON document is one event of CloudEvents 1.0, or a batch of them.
bool isCloudEvents(JsonElement root);

/// Calls `each` with every event of a document.
template <typename Each>
void eachEvent(JsonElement root, Each each)
{
    simdjson::dom::array batch;
    if (root.get(batch) != simdjson::SUCCESS) {
        return each(root);
    }
    for (const JsonElement event : batch) {
        each(event);
    }
}

/// Looks at the rows of events that were not taken before, and compares with those of earlier ones
/// (ColumnWatch::judgeFew). False when what they hold has changed, so that none may be taken.
bool watchCloudEvents(JsonElement root, std::string_view file, const DropSettings& settings,
                      DropLedger& ledger, SchemaFindings& findings);

/// Delivers the rows of events that were not taken before: an event is told by its source and id.
/// What its rows are is set for the source, or named by a part of its type
/// (`com.example.purchase_lines.changed`). An event that is not understood is reported.
void readCloudEvents(JsonElement root, std::string_view file, const DropSettings& settings,
                     Instant now, DropLedger& ledger, RecordSink& sink);

} // namespace repromise
