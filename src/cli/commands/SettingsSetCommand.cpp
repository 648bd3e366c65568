#include "cli/commands/SettingsSetCommand.h"

#include "cli/SettingRows.h"

namespace repromise {

QString SettingsSetCommand::summary() const
{
    return tr("Change a setting");
}

std::string SettingsSetCommand::usage() const
{
    return "KEY VALUE";
}

QString SettingsSetCommand::details() const
{
    return tr("An empty VALUE (\"\") restores the default. Secrets are no settings: name the\n"
              "environment variable that holds the mail password in smtp.secret_env.\n\n"
              "Example: repromisectl settings set smtp.host mail.example.com");
}

Outcome SettingsSetCommand::check(const CommandInput& input) const
{
    return checkSettingKey(input.word(0));
}

Result<ExitCode> SettingsSetCommand::run(const CommandInput& input, AppContext& context,
                                         Console& console)
{
    return context.changeSetting(input.word(0), input.word(1)).map([&] {
        writeSettings(console, context, "repromise/settings-set/1", input.word(0));
        return ExitCode::Done;
    });
}

} // namespace repromise
