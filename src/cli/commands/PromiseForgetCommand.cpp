#include "cli/commands/PromiseForgetCommand.h"

#include "app/ScenarioFolder.h"

namespace repromise {

QString PromiseForgetCommand::summary() const
{
    return tr("Remove a kept what-if scenario");
}

std::string PromiseForgetCommand::usage() const
{
    return "NAME";
}

Result<ExitCode> PromiseForgetCommand::run(const CommandInput& input, AppContext& context,
                                           Console& console)
{
    return ScenarioFolder(context).remove(input.word(0)).map([&] {
        console.note(tr("Removed the scenario “%1”.").arg(QString::fromStdString(input.word(0))));
        return ExitCode::Done;
    });
}

} // namespace repromise
