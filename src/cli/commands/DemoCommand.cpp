#include "cli/commands/DemoCommand.h"

#include "app/FirstSteps.h"
#include "cli/StatusRows.h"

namespace repromise {

QString DemoCommand::summary() const
{
    return tr("Make a workspace filled with an invented distributor");
}

std::string DemoCommand::usage() const
{
    return {};
}

QString DemoCommand::details() const
{
    return tr("The demo is dated relative to today and uses no network. It goes into an empty\n"
              "workspace only; give it a folder of its own with --workspace.");
}

Result<ExitCode> DemoCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    const auto loaded = FirstSteps(context).loadDemo(console.progress(), console.cancel());
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    const auto status = ReadStatus(context).run();
    if (!status) {
        return tl::unexpected(status.error());
    }
    writeStatus(*console.rows(), "repromise/demo/1", context.clock().today(), *status);
    console.note(tr("The demo is ready in %1. Next: “repromisectl backlog”, “repromisectl untold”.")
                     .arg(QString::fromStdString(context.workspace().folder().string())));
    return ExitCode::Done;
}

} // namespace repromise
