#pragma once

#include "connect/description/DescriptionText.h"

#include <QStringList>

namespace repromise {

/// What a command changes, in words: `the confirmed date`.
QString writeCommandWords(WriteCommand command);
/// How a change is written: `PATCH /path, only while unchanged (ETag) …`.
QString writeWords(const WriteDescription& write);
/// What no write of a connector changes, and why where it says so.
struct Unwritten {
    QStringList what; ///< each in words; all for the same reason
    QString why;      ///< a sentence; may be empty
};
std::vector<Unwritten> unwritten(const ConnectorDescription& description);
/// That a system takes no such change: a sentence, or more, with the reason where there is one.
QString refusalWords(const ConnectorDescription& description, WriteCommand command);
/// Appends what can be written to the system, and what cannot.
void describeWrites(const ConnectorDescription& description, std::vector<PlanLine>& plan);

} // namespace repromise
