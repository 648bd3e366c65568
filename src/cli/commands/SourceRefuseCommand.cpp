#include "cli/commands/SourceRefuseCommand.h"

#include "app/SyncSources.h"

namespace repromise {

QString SourceRefuseCommand::summary() const
{
    return tr("Let go of a snapshot that was held and is wrong");
}

std::string SourceRefuseCommand::usage() const
{
    return "NAME";
}

QString SourceRefuseCommand::details() const
{
    return tr(
        "What is held here stays, the journal notes who refused what, and the next sync asks\n"
        "anew: it takes what is there by then, or holds it again.");
}

Result<ExitCode> SourceRefuseCommand::run(const CommandInput& input, AppContext& context, Console&)
{
    return RefuseSnapshot(context).run(input.word(0)).map([] { return ExitCode::Done; });
}

} // namespace repromise
