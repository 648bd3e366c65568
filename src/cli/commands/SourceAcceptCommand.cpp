#include "cli/commands/SourceAcceptCommand.h"

#include "cli/SyncRows.h"

namespace repromise {

QString SourceAcceptCommand::summary() const
{
    return tr("Take over a snapshot that was held as truncated");
}

std::string SourceAcceptCommand::usage() const
{
    return "NAME";
}

QString SourceAcceptCommand::details() const
{
    return tr(
        "A full snapshot with far fewer rows than the last is held, for it may be a broken\n"
        "export. This reads the source again and takes it as it is: what is not in it is gone.");
}

Result<ExitCode> SourceAcceptCommand::run(const CommandInput& input, AppContext& context,
                                          Console& console)
{
    return AcceptSnapshot(context)
        .run(input.word(0), console.progress(), console.cancel())
        .map([&](const SyncReport& report) {
            return writeSync(console, "repromise/source-accept/1", context.clock().today(), report);
        });
}

} // namespace repromise
