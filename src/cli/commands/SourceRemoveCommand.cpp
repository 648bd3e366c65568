#include "cli/commands/SourceRemoveCommand.h"

#include "app/AddSource.h"
#include "cli/SourceRows.h"

namespace repromise {

QString SourceRemoveCommand::summary() const
{
    return tr("Forget a source and what it delivered");
}

std::string SourceRemoveCommand::usage() const
{
    return "NAME";
}

Result<ExitCode> SourceRemoveCommand::run(const CommandInput& input, AppContext& context,
                                          Console& console)
{
    return RemoveSource(context).run(input.word(0)).and_then([&] {
        return writeSources(console, context, "repromise/source-remove/1");
    });
}

} // namespace repromise
