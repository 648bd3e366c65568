#include "cli/commands/SourceChangesCommand.h"

#include "app/ReadStatus.h"

namespace repromise {
namespace {

void writeChange(RowWriter& rows, const std::string& source, const SchemaChange& change)
{
    rows.beginRow();
    rows.text(source);
    rows.text(change.feed);
    rows.text(recordKindName(change.record));
    rows.text(change.field);
    rows.text(change.expected);
    rows.text(change.came);
    rows.text(change.refused ? "refused" : "taken");
    rows.instant(change.since);
    rows.endRow();
}

} // namespace

QString SourceChangesCommand::summary() const
{
    return tr("What sources deliver in another shape than before");
}

std::string SourceChangesCommand::usage() const
{
    return "[NAME]";
}

QString SourceChangesCommand::details() const
{
    return tr(
        "“refused” says that nothing of that read was taken, so what was held stays. When the\n"
        "new shape is right, “source accept NAME” takes it from the next sync on.");
}

Result<ExitCode> SourceChangesCommand::run(const CommandInput& input, AppContext& context,
                                           Console& console)
{
    return ReadStatus(context).sourcesOnly().map([&](const StatusReport& report) {
        const auto rows = console.rows();
        rows->begin({"repromise/source-changes/1", context.clock().today(), report.generation},
                    {{"source"},
                     {"feed"},
                     {"kind"},
                     {"field"},
                     {"expected"},
                     {"came"},
                     {"handling"},
                     {"since"}});
        for (const SourceStatus& source : report.sources) {
            for (const SchemaChange& change : source.schemaChanges) {
                if (input.words().empty() || source.name == input.word(0)) {
                    writeChange(*rows, source.name, change);
                }
            }
        }
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
