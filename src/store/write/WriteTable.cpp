#include "store/write/WriteTable.h"

#include "store/BulkStatement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr std::array<std::string_view, 8> stateNames{
    "pending", "sending", "done", "refused", "conflict", "uncertain", "failed", "discarded"};

WriteState stateOf(std::string_view name)
{
    const auto* const found = std::ranges::find(stateNames, name);
    return found == stateNames.end() ? WriteState::Failed
                                     : static_cast<WriteState>(found - stateNames.begin());
}

constexpr const char* columns =
    "id, source_id, source, command, order_key, line_key, shown_value, old_value, new_value, why, "
    "actor, request, state, created_at, last_try, next_try, done_at, tries, code, reason, "
    "approval, "
    "approved_by";

WriteRecord recordOf(const BulkStatement& row)
{
    int column = 0;
    const auto text = [&] { return std::string(row.text(column++)); };
    WriteRecord write;
    write.id = text();
    write.sourceId = row.integer(column++);
    write.source = text();
    write.command = writeCommandOf(text()).value_or(WriteCommand::ConfirmedDate);
    for (std::string* field : {&write.order, &write.line, &write.shown, &write.oldValue,
                               &write.newValue, &write.why, &write.actor, &write.request}) {
        *field = text();
    }
    write.state = stateOf(text());
    for (Instant* field : {&write.createdAt, &write.lastTry, &write.nextTry, &write.doneAt}) {
        *field = row.instant(column++);
    }
    for (int* field : {&write.tries, &write.code}) {
        *field = static_cast<int>(row.integer(column++));
    }
    write.reason = text();
    write.approval = text();
    write.approvedBy = text();
    return write;
}

} // namespace

std::string_view writeStateName(WriteState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

std::string writePayload(const WriteRecord& write)
{
    nlohmann::ordered_json payload{{"state", writeStateName(write.state)},
                                   {"command", writeCommandName(write.command)},
                                   {"record", recordKeyOf(write)},
                                   {"source", write.source},
                                   {"from", write.oldValue},
                                   {"to", write.newValue},
                                   {"tries", write.tries}};
    if (!write.why.empty()) {
        payload["why"] = write.why;
    }
    if (!write.approval.empty()) {
        payload["needs_approval"] = write.approval;
        payload["approved_by"] = write.approvedBy;
    }
    if (write.code != 0) {
        payload["code"] = write.code;
    }
    if (!write.reason.empty()) {
        payload["reason"] = write.reason;
    }
    return payload.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::optional<WriteRecord> WriteTable::find(std::string_view id)
{
    BulkStatement row(m_database,
                      std::string("SELECT ") + columns + " FROM source_write WHERE id = ?");
    row << id;
    return row.step() ? std::optional(recordOf(row)) : std::nullopt;
}

std::vector<WriteRecord> WriteTable::select(const std::string& where)
{
    std::vector<WriteRecord> writes;
    BulkStatement row(m_database,
                      std::string("SELECT ") + columns + " FROM source_write WHERE " + where);
    while (row.step()) {
        writes.push_back(recordOf(row));
    }
    return writes;
}

void WriteTable::insert(const WriteRecord& write)
{
    BulkStatement insert(m_database,
                         "INSERT INTO source_write (id, source_id, source, command, order_key, "
                         "line_key, shown_value, old_value, new_value, why, actor, request, state, "
                         "created_at, approval) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                         "?)");
    insert << std::string_view(write.id) << write.sourceId << std::string_view(write.source)
           << writeCommandName(write.command);
    for (const std::string* field : {&write.order, &write.line, &write.shown, &write.oldValue,
                                     &write.newValue, &write.why, &write.actor, &write.request}) {
        insert << std::string_view(*field);
    }
    insert << writeStateName(write.state) << write.createdAt << std::string_view(write.approval);
    insert.run();
}

void WriteTable::update(const WriteRecord& write)
{
    BulkStatement update(m_database,
                         "UPDATE source_write SET state = ?, last_try = ?, next_try = "
                         "?, done_at = ?, tries = ?, code = ?, reason = ?, approved_by = ? WHERE "
                         "id = ?");
    update << writeStateName(write.state) << write.lastTry << write.nextTry << write.doneAt
           << write.tries << write.code << std::string_view(write.reason)
           << std::string_view(write.approvedBy) << std::string_view(write.id);
    update.run();
}

std::optional<WriteRecord> WriteTable::openLike(const WriteRecord& write)
{
    BulkStatement row(m_database, std::string("SELECT ") + columns
                                      + " FROM source_write WHERE source_id = ? AND command = ? "
                                        "AND order_key = ? AND line_key = ? AND state IN "
                                        "('pending', 'sending', 'uncertain')");
    row << write.sourceId << writeCommandName(write.command) << std::string_view(write.order)
        << std::string_view(write.line);
    return row.step() ? std::optional(recordOf(row)) : std::nullopt;
}

bool WriteTable::handed(std::string_view id)
{
    BulkStatement row(m_database, "SELECT handed FROM source_write WHERE id = ?");
    row << id;
    return row.step() && row.integer(0) != 0;
}

void WriteTable::setHanded(std::string_view id, bool handed)
{
    BulkStatement update(m_database, "UPDATE source_write SET handed = ? WHERE id = ?");
    update << int{handed} << id;
    update.run();
}

} // namespace repromise
