#include "cli/commands/DraftCommand.h"

#include "app/DraftMessages.h"
#include "app/ReadPicture.h"
#include "cli/MessageRows.h"

namespace repromise {
namespace {

/// The first '/' divides, unless only a later one makes a line that exists.
LineIx findLine(const Backlog& backlog, const std::string& word)
{
    for (auto slash = word.find('/'); slash != std::string::npos;
         slash = word.find('/', slash + 1)) {
        const LineIx line = backlog.findLine(word.substr(0, slash), word.substr(slash + 1));
        if (line != noIx) {
            return line;
        }
    }
    return noIx;
}

} // namespace

QString DraftCommand::summary() const
{
    return tr("Write messages to customers who do not know yet");
}

std::string DraftCommand::usage() const
{
    return "[--untold] [--line ORDER/LINE ...] [--incident ID] [--template NAME]";
}

QString DraftCommand::details() const
{
    return tr(
        "One message for each contact and language, over all their lines. Nothing is sent: look\n"
        "at a draft with “repromisectl message show ID”, then “repromisectl send”.\n"
        "Rows in state undraftable have no usable address; they need a person.");
}

void DraftCommand::options(po::options_description& options) const
{
    options.add_options()(
        "untold", po::bool_switch(),
        tr("about every line whose customer does not know (the default)").toStdString().c_str())(
        "line", po::value<std::vector<std::string>>()->multitoken()->value_name("ORDER/LINE ..."),
        tr("about these lines").toStdString().c_str())(
        "incident", po::value<std::string>()->value_name("ID"),
        tr("about the lines of this incident whose customer does not know").toStdString().c_str())(
        "template", po::value<std::string>()->default_value("revised-date")->value_name("NAME"),
        tr("message template").toStdString().c_str());
}

Outcome DraftCommand::check(const CommandInput& input) const
{
    const int chosen =
        int(input.flag("untold")) + int(input.has("line")) + int(input.has("incident"));
    if (chosen > 1) {
        return fail(ErrorKind::BadInput, tr("Choose one of --untold, --line and --incident."));
    }
    for (const std::string& line : input.texts("line")) {
        if (line.find('/') == std::string::npos) {
            return fail(
                ErrorKind::BadInput,
                tr("--line “%1” is not of the form ORDER/LINE.").arg(QString::fromStdString(line)));
        }
    }
    return {};
}

Result<ExitCode> DraftCommand::run(const CommandInput& input, AppContext& context, Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    DraftRequest request{{}, input.text("incident"), input.text("template")};
    for (const std::string& word : input.texts("line")) {
        request.lines.push_back(findLine(*(*picture)->backlog, word));
        if (request.lines.back() == noIx) {
            return fail(ErrorKind::NotFound, tr("There is no open line %1. “repromisectl backlog "
                                                "--all-open” lists those there are.")
                                                 .arg(QString::fromStdString(word)));
        }
    }
    const auto report =
        DraftMessages(context).run(**picture, request, console.progress(), console.cancel());
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto rows = console.rows();
    rows->begin({"repromise/draft/1", (*picture)->today, (*picture)->backlog->generation},
                draftColumns());
    for (const MessageView& message : report->messages) {
        writeDraft(*rows, message);
    }
    for (const Undraftable& customer : report->undraftable) {
        writeUndraftable(*rows, customer);
    }
    rows->total("messages");
    rows->integer(static_cast<std::int64_t>(report->messages.size()));
    rows->total("undraftable");
    rows->integer(static_cast<std::int64_t>(report->undraftable.size()));
    rows->total("pending");
    rows->integer(static_cast<std::int64_t>(report->pending));
    rows->end();
    return ExitCode::Done;
}

} // namespace repromise
