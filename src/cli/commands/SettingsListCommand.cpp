#include "cli/commands/SettingsListCommand.h"

#include "cli/SettingRows.h"

namespace repromise {

QString SettingsListCommand::summary() const
{
    return tr("Every setting, its value and what it may be");
}

std::string SettingsListCommand::usage() const
{
    return {};
}

Result<ExitCode> SettingsListCommand::run(const CommandInput&, AppContext& context,
                                          Console& console)
{
    writeSettings(console, context, "repromise/settings-list/1", {});
    return ExitCode::Done;
}

} // namespace repromise
