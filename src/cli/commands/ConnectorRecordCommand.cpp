#include "cli/commands/ConnectorRecordCommand.h"

#include "app/RecordConnector.h"

namespace repromise {

QString ConnectorRecordCommand::summary() const
{
    return tr("Record the real answers of a source for a test, with personal data masked");
}

std::string ConnectorRecordCommand::usage() const
{
    return "NAME --out DIR";
}

QString ConnectorRecordCommand::details() const
{
    return tr(
        "Reads everything from the source NAME and writes the answers to DIR/recorded.json;\n"
        "nothing in the workspace changes. Secrets, names, addresses of people and of mail,\n"
        "telephone numbers and free texts are replaced by made-up ones, the same everywhere.\n"
        "Look through the file before you pass it on: no rule knows every field.");
}

void ConnectorRecordCommand::options(po::options_description& options) const
{
    options.add_options()("out", po::value<std::string>(),
                          tr("folder for the recording").toStdString().c_str());
}

Outcome ConnectorRecordCommand::check(const CommandInput& input) const
{
    return input.text("out").empty()
               ? Outcome(fail(ErrorKind::BadInput, tr("Give the folder: --out DIR.")))
               : Outcome();
}

Result<ExitCode> ConnectorRecordCommand::run(const CommandInput& input, AppContext& context,
                                             Console& console)
{
    return RecordConnector(context)
        .run(input.word(0), input.text("out"), console.progress(), console.cancel())
        .map([&](const ConnectorRecording& recording) {
            const auto rows = console.rows();
            rows->begin({"repromise/connector-record/1", context.clock().today(), 0},
                        {{"source"}, {"file"}, {"exchanges", true}, {"masked", true}});
            rows->beginRow();
            rows->text(input.word(0));
            rows->text(recording.file.string());
            rows->integer(static_cast<std::int64_t>(recording.exchanges));
            rows->integer(static_cast<std::int64_t>(recording.masked));
            rows->endRow();
            rows->end();
            return ExitCode::Done;
        });
}

} // namespace repromise
