#include "store/WriteDelivery.h"

#include "base/Excerpt.h"
#include "store/write/WriteTable.h"

#include <QCoreApplication>

#include <SQLiteCpp/Transaction.h>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WriteDelivery)
};

SQLite::Transaction writing(Database& database)
{
    return SQLite::Transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
}

void record(Journal& journal, WriteTable& table, const WriteRecord& write)
{
    table.update(write);
    journal.append("write." + std::string(writeStateName(write.state)), "write/" + write.id,
                   writePayload(write));
}

tl::unexpected<Error> gone(std::string_view id)
{
    return fail(ErrorKind::NotFound,
                Texts::tr("There is no change %1 to be written. “writes list” shows all.")
                    .arg(excerpt(id)));
}

} // namespace

WriteDelivery::WriteDelivery(Database& database, Journal& journal, const Clock& clock)
    : m_database(database), m_journal(journal), m_clock(clock)
{
}

Result<std::vector<std::string>> WriteDelivery::recover()
{
    return guarded(
        Texts::tr("look for interrupted changes"), [&]() -> Result<std::vector<std::string>> {
            // A power cut must not undo "this leaves now": it would be sent again.
            m_database.connection().exec("PRAGMA synchronous = FULL");
            std::vector<std::string> ids;
            auto transaction = writing(m_database);
            WriteTable table(m_database);
            for (WriteRecord& write : table.select("state = 'sending' ORDER BY id")) {
                const bool handed = table.handed(write.id);
                write.state = handed ? WriteState::Uncertain : WriteState::Pending;
                const QString reason =
                    handed ? Texts::tr("The program stopped while sending; it may have arrived.")
                           : Texts::tr("The program stopped before anything was sent.");
                write.reason = reason.toStdString();
                record(m_journal, table, write);
                if (handed) {
                    ids.push_back(write.id);
                }
            }
            transaction.commit();
            return ids;
        });
}

Result<std::vector<std::string>> WriteDelivery::due(Instant now)
{
    return guarded(Texts::tr("read the changes to be written"),
                   [&]() -> Result<std::vector<std::string>> {
                       SQLite::Statement row(
                           m_database.connection(),
                           "SELECT id FROM source_write WHERE state = 'uncertain' OR (state = "
                           "'pending' AND coalesce(next_try, 0) <= ?) ORDER BY id");
                       row.bind(1, now.ms());
                       std::vector<std::string> ids;
                       while (row.executeStep()) {
                           ids.push_back(row.getColumn(0).getString());
                       }
                       return ids;
                   });
}

Result<WriteRecord> WriteDelivery::find(std::string_view id)
{
    return guarded(Texts::tr("read a change to be written"), [&]() -> Result<WriteRecord> {
        auto found = WriteTable(m_database).find(id);
        if (!found) {
            return gone(id);
        }
        return std::move(*found);
    });
}

Result<WriteRecord> WriteDelivery::begin(std::string_view id)
{
    return guarded(Texts::tr("mark a change as being sent"), [&]() -> Result<WriteRecord> {
        auto transaction = writing(m_database);
        WriteTable table(m_database);
        auto write = table.find(id);
        if (!write || write->state != WriteState::Pending || write->lacksApproval()) {
            return fail(
                ErrorKind::Refused,
                Texts::tr("The change %1 does not wait to be sent any more.").arg(excerpt(id)));
        }
        write->state = WriteState::Sending;
        write->lastTry = m_clock.now();
        write->nextTry = Instant();
        write->code = 0;
        write->reason.clear();
        table.setHanded(id, false);
        record(m_journal, table, *write);
        transaction.commit();
        return std::move(*write);
    });
}

Outcome WriteDelivery::handingOver(std::string_view id)
{
    return guarded(Texts::tr("mark a change as handed over"), [&]() -> Outcome {
        auto transaction = writing(m_database);
        WriteTable table(m_database);
        auto write = table.find(id);
        if (!write || write->state != WriteState::Sending) {
            return gone(id);
        }
        ++write->tries;
        table.setHanded(id, true);
        table.update(*write);
        transaction.commit();
        return {};
    });
}

Result<WriteRecord> WriteDelivery::settle(std::string_view id, const WriteNote& note)
{
    return guarded(Texts::tr("record what became of a change"), [&]() -> Result<WriteRecord> {
        auto transaction = writing(m_database);
        WriteTable table(m_database);
        auto write = table.find(id);
        if (!write) {
            return gone(id);
        }
        write->state = note.state;
        write->code = note.code;
        write->reason = note.reason;
        write->nextTry = note.nextTry;
        write->doneAt = note.state == WriteState::Done ? m_clock.now() : Instant();
        record(m_journal, table, *write);
        transaction.commit();
        return std::move(*write);
    });
}

} // namespace repromise
