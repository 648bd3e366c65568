#pragma once

#include "connect/csv/FileBytes.h"
#include "connect/described/AnswerDocument.h"

namespace repromise {

/// Reads the JSON of a whole file. Objects one a line become an array of them; a line that is no
/// JSON becomes a text in it, which no row is. Fails when the file is larger than 64 megabytes, was
/// written meanwhile, or is no JSON.
Outcome readJsonFile(FileBytes& file, AnswerDocument& document);

} // namespace repromise
