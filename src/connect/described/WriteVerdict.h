#pragma once

#include "base/Date.h"
#include "connect/SourceWriter.h"
#include "connect/description/ConnectorDescription.h"

namespace repromise {

/// What an answer to a change means: by the rules of the write, and by those of HTTP when none
/// fits. What may have been carried out all the same is Unknown.
WriteReport writeVerdict(const WriteDescription& write, const HttpResponse& answer, Instant now);

} // namespace repromise
