#include "cli/commands/QuarantineCommand.h"

#include "app/ListQuarantine.h"

namespace repromise {
namespace {

void writeRow(RowWriter& writer, const QuarantineRow& row)
{
    writer.beginRow();
    writer.text(row.source);
    writer.textOrNull(row.file);
    row.line == 0 ? writer.null() : writer.integer(static_cast<std::int64_t>(row.line));
    writer.textOrNull(row.key);
    writer.text(row.kind);
    writer.text(row.handling);
    writer.text(row.reason);
    writer.text(row.raw);
    writer.endRow();
}

} // namespace

QString QuarantineCommand::summary() const
{
    return tr("Rows that were refused or are doubtful, and why");
}

std::string QuarantineCommand::usage() const
{
    return {};
}

QString QuarantineCommand::details() const
{
    return tr("handling: rejected (not loaded) or flagged (loaded, but doubtful). line counts the\n"
              "physical lines of the file from 1. Mend the row at its source and sync again.");
}

Result<ExitCode> QuarantineCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    return ListQuarantine(context).run().map([&](const QuarantineList& list) {
        const auto writer = console.rows();
        writer->begin({"repromise/quarantine/1", context.clock().today(), list.generation},
                      {{"source"},
                       {"file"},
                       {"line", true},
                       {"key"},
                       {"kind"},
                       {"handling"},
                       {"reason"},
                       {"raw"}});
        for (const QuarantineRow& row : list.rows) {
            writeRow(*writer, row);
        }
        writer->total("lines");
        writer->integer(static_cast<std::int64_t>(list.rows.size()));
        writer->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
