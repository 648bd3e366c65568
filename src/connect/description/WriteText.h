#pragma once

#include "connect/description/DescriptionText.h"

#include <QStringList>

namespace repromise {

/// What a command changes, in words: `the confirmed date`.
QString writeCommandWords(WriteCommand command);
/// How a change is written: `PATCH /path, only while unchanged (ETag) …`.
QString writeWords(const WriteDescription& write);
/// What no write of a connector changes, each in words.
QStringList unwrittenWords(const ConnectorDescription& description);
/// Appends what can be written to the system, and what cannot.
void describeWrites(const ConnectorDescription& description, std::vector<PlanLine>& plan);

} // namespace repromise
