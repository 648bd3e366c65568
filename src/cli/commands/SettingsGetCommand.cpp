#include "cli/commands/SettingsGetCommand.h"

#include "cli/SettingRows.h"

namespace repromise {

QString SettingsGetCommand::summary() const
{
    return tr("One setting");
}

std::string SettingsGetCommand::usage() const
{
    return "KEY";
}

Outcome SettingsGetCommand::check(const CommandInput& input) const
{
    return checkSettingKey(input.word(0));
}

Result<ExitCode> SettingsGetCommand::run(const CommandInput& input, AppContext& context,
                                         Console& console)
{
    writeSettings(console, context, "repromise/settings-get/1", input.word(0));
    return ExitCode::Done;
}

} // namespace repromise
