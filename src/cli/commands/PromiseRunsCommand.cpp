#include "cli/commands/PromiseRunsCommand.h"

#include "app/RunFolder.h"

namespace repromise {
namespace {

void writeRow(RowWriter& writer, const KeptRun& kept)
{
    const auto count = [&writer](std::uint64_t value) {
        writer.integer(static_cast<std::int64_t>(value));
    };
    writer.beginRow();
    writer.text(kept.name);
    writer.textOrNull(kept.variant);
    writer.date(kept.asOf);
    count(kept.generation);
    writer.instant(kept.at);
    writer.textOrNull(kept.by);
    writer.textOrNull(kept.end);
    count(kept.lines);
    count(kept.backorders);
    count(kept.better);
    count(kept.worse);
    count(kept.guaranteesFailed);
    writer.endRow();
}

} // namespace

QString PromiseRunsCommand::summary() const
{
    return tr("The kept results of runs and how they came out when they were kept");
}

Result<ExitCode> PromiseRunsCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    const auto all = RunFolder(context).list();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto writer = console.rows();
    writer->begin({"repromise/promise_runs/1", context.clock().today(), 0},
                  {{"name"},
                   {"variant"},
                   {"kept_as_of"},
                   {"generation", true},
                   {"at"},
                   {"by"},
                   {"end"},
                   {"lines", true},
                   {"backorders", true},
                   {"better", true},
                   {"worse", true},
                   {"guarantees_failed", true}});
    for (const KeptRun& kept : *all) {
        writeRow(*writer, kept);
    }
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
