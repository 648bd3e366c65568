#include "cli/commands/PromiseScenariosCommand.h"

#include "app/ScenarioFolder.h"

namespace repromise {
namespace {

void writeRow(RowWriter& writer, const KeptScenario& kept)
{
    const auto count = [&writer](std::uint64_t value) {
        writer.integer(static_cast<std::int64_t>(value));
    };
    writer.beginRow();
    writer.text(kept.scenario.name);
    writer.date(kept.asOf);
    count(kept.generation);
    writer.instant(kept.at);
    writer.textOrNull(kept.by);
    count(kept.scenario.changes.size());
    count(kept.winners);
    count(kept.losers);
    count(kept.newlyBroken);
    count(kept.newlyKept);
    writer.textOrNull(kept.scenario.note);
    writer.endRow();
}

} // namespace

QString PromiseScenariosCommand::summary() const
{
    return tr("The kept what-if scenarios and how they came out when they were kept");
}

std::string PromiseScenariosCommand::usage() const
{
    return {};
}

Result<ExitCode> PromiseScenariosCommand::run(const CommandInput&, AppContext& context,
                                              Console& console)
{
    const auto all = ScenarioFolder(context).list();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto writer = console.rows();
    writer->begin({"repromise/promise_scenarios/1", context.clock().today(), 0},
                  {{"name"},
                   {"kept_as_of"},
                   {"generation", true},
                   {"at"},
                   {"by"},
                   {"changes", true},
                   {"winners", true},
                   {"losers", true},
                   {"newly_broken", true},
                   {"newly_kept", true},
                   {"note"}});
    for (const KeptScenario& kept : *all) {
        writeRow(*writer, kept);
    }
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
