#include "cli/commands/InitCommand.h"

namespace repromise {

QString InitCommand::summary() const
{
    return tr("Make an empty workspace");
}

std::string InitCommand::usage() const
{
    return {};
}

Result<ExitCode> InitCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    const auto rows = console.rows();
    rows->begin({"repromise/init/1", context.clock().today(), 0}, {{"workspace"}});
    rows->beginRow();
    rows->text(context.workspace().folder().string());
    rows->endRow();
    rows->end();
    console.note(tr("The workspace is ready. Next: “repromisectl source add csv NAME --dir DIR”, "
                    "then “repromisectl sync”."));
    return ExitCode::Done;
}

} // namespace repromise
