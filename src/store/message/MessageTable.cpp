#include "store/message/MessageTable.h"

#include "domain/Backlog.h"
#include "store/BulkStatement.h"
#include "store/Ledger.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr std::array<std::string_view, 8> stateNames{"draft",  "queued",    "sending", "sent",
                                                     "failed", "uncertain", "held",    "discarded"};

MessageState stateOf(std::string_view name)
{
    const auto* const found = std::find(stateNames.begin(), stateNames.end(), name);
    return static_cast<MessageState>(found - stateNames.begin());
}

constexpr const char* columns =
    "id, customer_id, contact_id, customer, customer_name, contact, contact_name, address, "
    "language, template, template_version, subject, header_id, facts_at, state, needs_approval, "
    "approval_reason, approved_by, created_at, not_before, next_try, sent_at, tries, refusals, "
    "code, reason";

MessageRecord recordOf(const BulkStatement& row)
{
    int column = 0;
    const auto text = [&] { return std::string(row.text(column++)); };
    const auto number = [&] { return row.integer(column++); };
    const auto count = [&] { return static_cast<int>(row.integer(column++)); };
    const auto instant = [&] { return row.instant(column++); };
    MessageRecord m;
    m.id = text();
    m.customerId = number();
    m.contactId = number();
    for (std::string* field : {&m.customer, &m.customerName, &m.contact, &m.contactName, &m.address,
                               &m.language, &m.templateId}) {
        *field = text();
    }
    m.templateVersion = count();
    m.subject = text();
    m.headerId = text();
    m.factsAt = instant();
    m.state = stateOf(text());
    m.needsApproval = number() != 0;
    m.approvalReason = text();
    m.approvedBy = text();
    for (Instant* field : {&m.createdAt, &m.notBefore, &m.nextTry, &m.sentAt}) {
        *field = instant();
    }
    for (int* field : {&m.tries, &m.refusals, &m.code}) {
        *field = count();
    }
    m.reason = text();
    return m;
}

LineMessageState lineStateOf(MessageState state)
{
    switch (state) {
    case MessageState::Failed:
        return LineMessageState::Failed;
    case MessageState::Uncertain:
        return LineMessageState::Uncertain;
    case MessageState::Sent:
    case MessageState::Discarded:
        return LineMessageState::None;
    default:
        return LineMessageState::Pending;
    }
}

} // namespace

std::string_view messageStateName(MessageState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

bool isOpen(MessageState state)
{
    return state != MessageState::Sent && state != MessageState::Failed
           && state != MessageState::Discarded;
}

std::string messagePayload(const MessageRecord& message)
{
    nlohmann::ordered_json payload{{"state", messageStateName(message.state)},
                                   {"customer", message.customer},
                                   {"to", message.address},
                                   {"tries", message.tries}};
    if (message.code != 0) {
        payload["code"] = message.code;
    }
    if (!message.reason.empty()) {
        payload["reason"] = message.reason;
    }
    nlohmann::ordered_json lines = nlohmann::ordered_json::array();
    for (const auto& line : message.lines) {
        lines.push_back({{"order", line.order}, {"line", line.line}});
        lines.back()["told"] = line.told.known() ? nlohmann::ordered_json(line.told.iso())
                                                 : nlohmann::ordered_json(nullptr);
    }
    payload["lines"] = std::move(lines);
    return payload.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::optional<MessageRecord> MessageTable::find(std::string_view id)
{
    BulkStatement row(m_database, std::string("SELECT ") + columns + " FROM message WHERE id = ?");
    row << id;
    if (!row.step()) {
        return std::nullopt;
    }
    MessageRecord message = recordOf(row);
    row.reset();
    readLines(message);
    return message;
}

std::vector<MessageRecord> MessageTable::select(const std::string& where)
{
    std::vector<MessageRecord> messages;
    BulkStatement row(m_database,
                      std::string("SELECT ") + columns + " FROM message WHERE " + where);
    while (row.step()) {
        messages.push_back(recordOf(row));
    }
    for (auto& message : messages) {
        readLines(message);
    }
    return messages;
}

void MessageTable::readLines(MessageRecord& message)
{
    BulkStatement row(m_database, "SELECT order_line_id, order_key, line_key, item, description, "
                                  "open, promised, told FROM message_line WHERE message_id = ? "
                                  "ORDER BY position");
    row << std::string_view(message.id);
    while (row.step()) {
        message.lines.push_back({row.integer(0), std::string(row.text(1)), std::string(row.text(2)),
                                 std::string(row.text(3)), std::string(row.text(4)), row.integer(5),
                                 row.date(6), row.date(7)});
    }
}

void MessageTable::insert(const MessageRecord& m, const MessageContent& content)
{
    BulkStatement insert(m_database,
                         "INSERT INTO message (id, customer_id, contact_id, customer, "
                         "customer_name, contact, contact_name, address, language, template, "
                         "template_version, subject, text, html, facts, facts_at, header_id, "
                         "state, needs_approval, approval_reason, created_at) VALUES "
                         "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert << std::string_view(m.id) << m.customerId << m.contactId;
    for (const std::string* field : {&m.customer, &m.customerName, &m.contact, &m.contactName,
                                     &m.address, &m.language, &m.templateId}) {
        insert << std::string_view(*field);
    }
    insert << m.templateVersion << std::string_view(m.subject) << std::string_view(content.text)
           << std::string_view(content.html) << std::string_view(content.facts) << m.factsAt
           << std::string_view(m.headerId) << messageStateName(m.state) << int{m.needsApproval}
           << std::string_view(m.approvalReason) << m.createdAt;
    insert.run();
    insertLines(m);
    refreshLineStates(m);
}

void MessageTable::insertLines(const MessageRecord& message)
{
    BulkStatement insert(m_database, "INSERT INTO message_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                     "?, ?)");
    int position = 0;
    for (const auto& line : message.lines) {
        insert << std::string_view(message.id) << ++position << line.orderLine
               << std::string_view(line.order) << std::string_view(line.line)
               << std::string_view(line.item) << std::string_view(line.description) << line.open
               << line.promised << line.told << int{isOpen(message.state)};
        insert.run();
    }
}

void MessageTable::update(const MessageRecord& m)
{
    BulkStatement update(m_database, "UPDATE message SET state = ?, needs_approval = ?, "
                                     "approved_by = ?, not_before = ?, next_try = ?, sent_at = ?, "
                                     "tries = ?, refusals = ?, code = ?, reason = ? WHERE id = ?");
    update << messageStateName(m.state) << int{m.needsApproval} << std::string_view(m.approvedBy)
           << m.notBefore << m.nextTry << m.sentAt << m.tries << m.refusals << m.code
           << std::string_view(m.reason) << std::string_view(m.id);
    update.run();
    if (lineStateOf(m.state) == LineMessageState::Pending) {
        return; // as it was before
    }
    BulkStatement lines(m_database, "UPDATE message_line SET is_open = ? WHERE message_id = ?");
    lines << int{isOpen(m.state)} << std::string_view(m.id);
    lines.run();
    refreshLineStates(m);
}

// The newest message that still says something about a line gives its state; ids grow with time.
void MessageTable::refreshLineStates(const MessageRecord& message)
{
    BulkStatement forget(m_database, "DELETE FROM line_message WHERE order_line_id = ?");
    BulkStatement newest(m_database, "SELECT m.state, m.id FROM message_line l JOIN message m ON "
                                     "m.id = l.message_id WHERE l.order_line_id = ? AND m.state "
                                     "<> 'discarded' ORDER BY l.message_id DESC LIMIT 1");
    BulkStatement remember(m_database, "INSERT INTO line_message VALUES (?, ?, ?)");
    for (const auto& line : message.lines) {
        forget << line.orderLine;
        forget.run();
        newest << line.orderLine;
        if (newest.step()) {
            const auto state = lineStateOf(stateOf(newest.text(0)));
            if (state != LineMessageState::None) {
                remember << line.orderLine << static_cast<int>(state) << newest.text(1);
                remember.run();
            }
        }
        newest.reset();
    }
    m_database.connection().exec("UPDATE workspace SET generation = generation + 1");
}

void MessageTable::tell(const MessageRecord& message, const Actor& actor)
{
    Ledger ledger(m_database);
    for (const auto& line : message.lines) {
        ledger.told(
            line.orderLine,
            {"told", line.told, message.sentAt, "repromise", actor.name, "message/" + message.id},
            message.id);
    }
}

bool MessageTable::clashes(const MessageRecord& message)
{
    BulkStatement open(m_database, "SELECT 1 FROM message_line WHERE order_line_id = ? AND "
                                   "is_open = 1");
    return std::any_of(message.lines.begin(), message.lines.end(), [&open](const auto& line) {
        open << line.orderLine;
        const bool found = open.step();
        open.reset();
        return found;
    });
}

} // namespace repromise
