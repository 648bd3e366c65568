#include "store/merge/QuarantineLog.h"

#include "store/Quarantine.h"

namespace repromise {
namespace {

std::string openKey(std::string_view record, std::string_view key)
{
    return std::string(record).append("\n").append(key);
}

// Cuts at a character, never within one.
std::string_view bounded(std::string_view raw)
{
    if (raw.size() <= QuarantineLog::rawBound) {
        return raw;
    }
    std::size_t end = QuarantineLog::rawBound;
    while (end > 0 && (static_cast<unsigned char>(raw[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return raw.substr(0, end);
}

} // namespace

QuarantineLog::QuarantineLog(MergeScope& scope)
    : m_scope(scope),
      m_insert(scope.database(),
               "INSERT INTO quarantine (id, source_id, record, file, line, key, kind, "
               "handling, reason, raw, seen_at, fields) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
{
    BulkStatement last(scope.database(), "SELECT coalesce(max(id), 0) FROM quarantine");
    m_lastOld = last.step() ? last.integer(0) : 0;
    last.reset();
    m_last = m_lastOld;
    BulkStatement old(scope.database(), "SELECT record, key FROM quarantine WHERE source_id = ?");
    old << scope.source();
    while (old.step()) {
        m_open.insert(openKey(old.text(0), old.text(1)));
    }
}

void QuarantineLog::add(const Defect& defect, const Place& place)
{
    ++m_counts[static_cast<std::size_t>(defect.record)];
    const std::string reason = defect.reason.toStdString();
    const std::string fields = writeFields(defect.fields);
    const std::string raw = place.raw.text();
    // A complaint repeated for the same record replaces the one of an earlier run.
    if (!m_open.empty()) {
        forget(defect.record, defect.key);
    }
    // Left to SQLite, a number freed by a forgotten complaint would be given again.
    m_insert << ++m_last << m_scope.source() << recordKindName(defect.record) << place.file
             << static_cast<std::int64_t>(place.line) << std::string_view(defect.key) << defect.kind
             << (defect.handling == Handling::Rejected ? std::string_view("rejected")
                                                       : std::string_view("flagged"))
             << std::string_view(reason) << bounded(raw) << m_scope.now()
             << std::string_view(fields);
    m_insert.run();
}

void QuarantineLog::forget(RecordKind kind, std::string_view key)
{
    const auto found = m_open.find(openKey(recordKindName(kind), key));
    if (found == m_open.end()) {
        return;
    }
    m_open.erase(found);
    BulkStatement remove(m_scope.database(), "DELETE FROM quarantine WHERE source_id = ? AND "
                                             "record = ? AND key = ? AND id <= ?");
    remove << m_scope.source() << recordKindName(kind) << key << m_lastOld;
    remove.run();
}

void QuarantineLog::handOver(std::int64_t id)
{
    BulkStatement remove(m_scope.database(), "DELETE FROM quarantine WHERE id = ? AND "
                                             "source_id = ?");
    remove << id << m_scope.source();
    remove.run();
}

void QuarantineLog::settledWhole(RecordKind kind)
{
    BulkStatement remove(m_scope.database(), "DELETE FROM quarantine WHERE source_id = ? AND "
                                             "record = ? AND id <= ?");
    remove << m_scope.source() << recordKindName(kind) << m_lastOld;
    remove.run();
}

} // namespace repromise
