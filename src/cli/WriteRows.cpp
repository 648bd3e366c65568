#include "cli/WriteRows.h"

namespace repromise {

std::vector<Column> writeColumns()
{
    return {{"write"},       {"source"},      {"command"}, {"order"},          {"line"},
            {"from"},        {"to"},          {"state"},   {"reason"},         {"tries", true},
            {"code", true},  {"why"},         {"by"},      {"shown"},          {"created_at"},
            {"last_try_at"}, {"next_try_at"}, {"done_at"}, {"needs_approval"}, {"approved_by"}};
}

void beginWrite(RowWriter& writer, const WriteView& write)
{
    writer.beginRow();
    for (const std::string* text : {&write.id, &write.source, &write.command, &write.order,
                                    &write.line, &write.oldValue, &write.newValue, &write.state}) {
        writer.text(*text);
    }
    writer.textOrNull(write.reason);
    writer.integer(write.tries);
    write.code == 0 ? writer.null() : writer.integer(write.code);
    for (const std::string* text : {&write.why, &write.by, &write.shown}) {
        writer.textOrNull(*text);
    }
    for (const Instant at : {write.createdAt, write.lastTry, write.nextTry, write.doneAt}) {
        writer.instant(at);
    }
    writer.boolean(write.needsApproval);
    writer.textOrNull(write.approvedBy);
}

} // namespace repromise
