#pragma once

#include "connect/description/DescriptionText.h"

namespace repromise {

/// What a command changes, in words: `the confirmed date`.
QString writeCommandWords(WriteCommand command);
/// How a change is written: `PATCH /path, only while unchanged (ETag) …`.
QString writeWords(const WriteDescription& write);
/// Appends what can be written to the system, and what cannot.
void describeWrites(const ConnectorDescription& description, std::vector<PlanLine>& plan);

} // namespace repromise
