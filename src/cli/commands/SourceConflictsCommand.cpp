#include "cli/commands/SourceConflictsCommand.h"

#include "app/ListConflicts.h"

namespace repromise {
namespace {

void writeConflict(RowWriter& rows, const FieldConflict& conflict)
{
    rows.beginRow();
    rows.text(recordKindName(conflict.record));
    rows.text(conflict.key);
    rows.text(conflict.field);
    rows.text(conflict.source);
    rows.textOrNull(conflict.value);
    rows.text(conflict.otherSource);
    rows.textOrNull(conflict.other);
    rows.text(conflict.otherCounts ? conflict.otherSource : conflict.source);
    rows.instant(conflict.since);
    rows.endRow();
}

} // namespace

QString SourceConflictsCommand::summary() const
{
    return tr("What sources disagree about, with both values");
}

std::string SourceConflictsCommand::usage() const
{
    return {};
}

QString SourceConflictsCommand::details() const
{
    return tr("“counts” is the source whose value is used. The setting sync.precedence says which\n"
              "one, field by field: “settings set sync.precedence stock.on_hand=wms>erp”.");
}

Result<ExitCode> SourceConflictsCommand::run(const CommandInput&, AppContext& context,
                                             Console& console)
{
    return ListConflicts(context).run().map([&](const std::vector<FieldConflict>& conflicts) {
        const auto rows = console.rows();
        rows->begin({"repromise/source-conflicts/1", context.clock().today(), 0}, {{"kind"},
                                                                                   {"key"},
                                                                                   {"field"},
                                                                                   {"source"},
                                                                                   {"value"},
                                                                                   {"other_source"},
                                                                                   {"other_value"},
                                                                                   {"counts"},
                                                                                   {"since"}});
        for (const FieldConflict& conflict : conflicts) {
            writeConflict(*rows, conflict);
        }
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
