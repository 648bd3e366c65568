#include "cli/commands/SourceTestCommand.h"

#include "app/SyncSources.h"

namespace repromise {

QString SourceTestCommand::summary() const
{
    return tr("Reach for a source without reading it");
}

std::string SourceTestCommand::usage() const
{
    return "NAME";
}

Result<ExitCode> SourceTestCommand::run(const CommandInput& input, AppContext& context,
                                        Console& console)
{
    if (const auto reached = TestSource(context).run(input.word(0), console.cancel()); !reached) {
        return tl::unexpected(reached.error());
    }
    const auto rows = console.rows();
    rows->begin({"repromise/source-test/1", context.clock().today(), 0},
                {{"source"}, {"reachable"}});
    rows->beginRow();
    rows->text(input.word(0));
    rows->boolean(true);
    rows->endRow();
    rows->end();
    return ExitCode::Done;
}

} // namespace repromise
