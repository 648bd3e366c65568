#include "cli/MessageRows.h"

namespace repromise {
namespace {

void writeLines(RowWriter& writer, const std::vector<MessageLine>& lines)
{
    std::vector<std::string> names;
    names.reserve(lines.size());
    for (const MessageLine& line : lines) {
        names.push_back(line.order + "/" + line.line);
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    writer.list(views);
}

} // namespace

std::vector<Column> draftColumns()
{
    return {{"message"}, {"customer"}, {"contact"},        {"to"},    {"language"}, {"subject"},
            {"lines"},   {"state"},    {"needs_approval"}, {"reason"}};
}

void writeDraft(RowWriter& writer, const MessageView& message)
{
    writer.beginRow();
    writer.text(message.id);
    writer.text(message.customer);
    writer.text(message.contact);
    writer.text(message.to);
    writer.text(message.language);
    writer.text(message.subject);
    writeLines(writer, message.lines);
    writer.text(message.state);
    writer.boolean(message.needsApproval);
    writer.textOrNull(message.reason);
    writer.endRow();
}

void writeUndraftable(RowWriter& writer, const Undraftable& customer)
{
    writer.beginRow();
    writer.null();
    writer.text(customer.customer);
    writer.textOrNull(customer.contact);
    writer.null();
    writer.null();
    writer.null();
    writeLines(writer, customer.lines);
    writer.text("undraftable");
    writer.boolean(false);
    writer.text(customer.reason);
    writer.endRow();
}

std::vector<Column> outboxColumns()
{
    return {{"message"},     {"to"},       {"subject"},    {"lines"},  {"state"},
            {"tries", true}, {"next_try"}, {"code", true}, {"reason"}, {"needs_approval"},
            {"created_at"},  {"sent_at"}};
}

void writeOutbox(RowWriter& writer, const MessageView& message)
{
    writer.beginRow();
    writer.text(message.id);
    writer.text(message.to);
    writer.text(message.subject);
    writeLines(writer, message.lines);
    writer.text(message.state);
    writer.integer(message.tries);
    writer.instant(message.nextTry);
    message.code == 0 ? writer.null() : writer.integer(message.code);
    writer.textOrNull(message.reason);
    writer.boolean(message.needsApproval);
    writer.instant(message.createdAt);
    writer.instant(message.sentAt);
    writer.endRow();
}

} // namespace repromise
