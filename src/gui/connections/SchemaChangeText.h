#pragma once

#include "domain/SyncRun.h"

#include <QString>

namespace repromise {

/// What a source delivers in another shape than before, in a sentence.
QString schemaChangeText(const SchemaChange& change);

} // namespace repromise
