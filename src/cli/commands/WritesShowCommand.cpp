#include "cli/commands/WritesShowCommand.h"

#include "cli/WriteRows.h"

namespace repromise {

QString WritesShowCommand::summary() const
{
    return tr("One change with the request that will be, or was, sent");
}

std::string WritesShowCommand::usage() const
{
    return "ID";
}

Result<ExitCode> WritesShowCommand::run(const CommandInput& input, AppContext& context,
                                        Console& console)
{
    return ReadWrite(context).run(input.word(0)).map([&](const WriteDetail& write) {
        auto columns = writeColumns();
        columns.push_back({"words"});
        columns.push_back({"request"});
        const auto rows = console.rows();
        rows->begin({"repromise/writes-show/1", context.clock().today(), 0}, std::move(columns));
        beginWrite(*rows, write.head);
        rows->sentence(write.head.words);
        rows->json(write.request);
        rows->endRow();
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
