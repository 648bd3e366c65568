#pragma once

#include "app/Messages.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// The columns of `draft`: a message and what may keep it from leaving.
std::vector<Column> draftColumns();
void writeDraft(RowWriter& writer, const MessageView& message);
/// A customer for whom no message could be made: state `undraftable`, no message.
void writeUndraftable(RowWriter& writer, const Undraftable& customer);

/// The columns of `outbox`: where a message stands.
std::vector<Column> outboxColumns();
void writeOutbox(RowWriter& writer, const MessageView& message);

} // namespace repromise
