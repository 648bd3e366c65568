#include "cli/commands/SecretSetCommand.h"

#include "app/KeepSecret.h"
#include "cli/SecretOption.h"

namespace repromise {

QString SecretSetCommand::summary() const
{
    return tr("Keep the password of the mail server or of a source");
}

std::string SecretSetCommand::usage() const
{
    return "smtp | NAME | NAME/KEY";
}

QString SecretSetCommand::details() const
{
    return tr(
        "The password is the first line of stdin. It goes to the keychain, or, after\n"
        "“repromisectl settings set secrets.store file”, into a file that only you can read.\n"
        "KEY is for sources with several secrets; “connector explain” lists them.\n\n"
        "Example: pass show mail | repromisectl secret set smtp");
}

Result<ExitCode> SecretSetCommand::run(const CommandInput& input, AppContext& context,
                                       Console& console)
{
    const auto secret = SecretOption::readStdin();
    if (!secret) {
        return tl::unexpected(secret.error());
    }
    return KeepSecret(context).run(input.word(0), *secret).map([&] {
        console.note(tr("The password is kept."));
        return ExitCode::Done;
    });
}

} // namespace repromise
