#include "cli/commands/PromiseForgetCommand.h"

#include "app/RunFolder.h"
#include "app/ScenarioFolder.h"

namespace repromise {

QString PromiseForgetCommand::summary() const
{
    return tr("Remove what was kept under a name: a run, a what-if scenario or both");
}

std::string PromiseForgetCommand::usage() const
{
    return "NAME";
}

Result<ExitCode> PromiseForgetCommand::run(const CommandInput& input, AppContext& context,
                                           Console& console)
{
    const std::string name = input.word(0);
    const bool run = RunFolder(context).has(name);
    if (run) {
        if (const auto removed = RunFolder(context).remove(name); !removed) {
            return tl::unexpected(removed.error());
        }
        console.note(tr("Removed the run “%1”.").arg(QString::fromStdString(name)));
    }
    if (run && !ScenarioFolder(context).load(name)) {
        return ExitCode::Done;
    }
    return ScenarioFolder(context).remove(name).map([&] {
        console.note(tr("Removed the scenario “%1”.").arg(QString::fromStdString(name)));
        return ExitCode::Done;
    });
}

} // namespace repromise
