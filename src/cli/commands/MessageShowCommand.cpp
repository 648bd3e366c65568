#include "cli/commands/MessageShowCommand.h"

#include "app/ListOutbox.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

void writeForPerson(OutputStream& out, const MessageDetail& message)
{
    out.write("To: " + message.head.to + "\n");
    out.write("Subject: " + message.head.subject + "\n");
    out.write("Message-ID: " + message.head.messageId + "\n");
    out.write("State: " + message.head.state + "\n\n");
    out.write(message.text);
    out.write("\n");
}

void writeRow(RowWriter& rows, const MessageDetail& message)
{
    rows.beginRow();
    rows.text(message.head.id);
    rows.text(message.head.contact);
    rows.text(message.head.to);
    rows.text(message.head.language);
    rows.text(message.head.subject);
    rows.text(message.head.state);
    rows.text(message.head.templateName);
    rows.integer(message.templateVersion);
    rows.text(message.head.messageId);
    rows.textOrNull(message.head.approvedBy);
    rows.text(message.text);
    rows.text(message.html);
    nlohmann::json::accept(message.factsJson) ? rows.json(message.factsJson) : rows.null();
    rows.endRow();
}

} // namespace

QString MessageShowCommand::summary() const
{
    return tr("A message's text and facts, exactly as frozen");
}

std::string MessageShowCommand::usage() const
{
    return "ID";
}

Result<ExitCode> MessageShowCommand::run(const CommandInput& input, AppContext& context,
                                         Console& console)
{
    const auto message = ReadMessage(context).run(input.word(0));
    if (!message) {
        return tl::unexpected(message.error());
    }
    if (console.format() == OutputFormat::Table) {
        writeForPerson(console.out(), *message);
        return ExitCode::Done;
    }
    const auto rows = console.rows();
    rows->begin({"repromise/message-show/1", context.clock().today(), 0}, {{"message"},
                                                                           {"contact"},
                                                                           {"to"},
                                                                           {"language"},
                                                                           {"subject"},
                                                                           {"state"},
                                                                           {"template"},
                                                                           {"template_version"},
                                                                           {"message_id"},
                                                                           {"approved_by"},
                                                                           {"text"},
                                                                           {"html"},
                                                                           {"facts"}});
    writeRow(*rows, *message);
    rows->end();
    return ExitCode::Done;
}

} // namespace repromise
