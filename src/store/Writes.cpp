#include "store/Writes.h"

#include "base/Excerpt.h"
#include "base/Uuid.h"
#include "store/write/WriteTable.h"

#include <QCoreApplication>

#include <SQLiteCpp/Transaction.h>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Writes)
};

} // namespace

Writes::Writes(Database& database, Journal& journal, const Clock& clock, Actor actor)
    : m_database(database), m_journal(journal), m_clock(clock), m_actor(std::move(actor))
{
}

Result<std::vector<WriteRecord>> Writes::list()
{
    return guarded(Texts::tr("read the changes to be written"),
                   [&]() -> Result<std::vector<WriteRecord>> {
                       return WriteTable(m_database).select("1 ORDER BY id DESC");
                   });
}

Result<WriteRecord> Writes::find(std::string_view id)
{
    return guarded(Texts::tr("read a change to be written"), [&]() -> Result<WriteRecord> {
        auto found = WriteTable(m_database).find(id);
        if (!found) {
            return fail(ErrorKind::NotFound,
                        Texts::tr("There is no change %1 to be written. “writes list” shows all.")
                            .arg(excerpt(id)));
        }
        return std::move(*found);
    });
}

Result<std::vector<WriteRecord>> Writes::add(std::span<const WriteRecord> wanted)
{
    return guarded(
        Texts::tr("keep a change to be written"), [&]() -> Result<std::vector<WriteRecord>> {
            std::vector<WriteRecord> kept;
            WriteTable table(m_database);
            SQLite::Transaction transaction(m_database.connection(),
                                            SQLite::TransactionBehavior::IMMEDIATE);
            for (WriteRecord write : wanted) {
                if (const auto open = table.openLike(write)) {
                    return fail(ErrorKind::Refused,
                                Texts::tr("The change %1 to %2 still waits to be written. Send or "
                                          "discard it first.")
                                    .arg(excerpt(open->id), excerpt(recordKeyOf(*open))));
                }
                write.id = makeUuidV7(m_clock.now());
                write.state = WriteState::Pending;
                write.actor = m_actor.name;
                write.createdAt = m_clock.now();
                table.insert(write);
                m_journal.append("write.added", "write/" + write.id, writePayload(write));
                kept.push_back(std::move(write));
            }
            transaction.commit();
            return kept;
        });
}

// Runs `apply` on the change, in one transaction with its journal entry.
template <typename Apply>
Outcome Writes::change(std::string_view id, const char* kind, const QString& doing, Apply&& apply)
{
    return guarded(doing, [&]() -> Outcome {
        WriteTable table(m_database);
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        auto write = find(id);
        if (!write) {
            return tl::unexpected<Error>(std::move(write.error()));
        }
        if (Outcome applied = apply(*write); !applied) {
            return applied;
        }
        table.update(*write);
        m_journal.append(kind, "write/" + write->id, writePayload(*write));
        transaction.commit();
        return {};
    });
}

Outcome Writes::approve(std::string_view id)
{
    const auto doing = Texts::tr("approve a change to be written");
    return change(id, "write.approved", doing, [&](WriteRecord& write) -> Outcome {
        if (write.state != WriteState::Pending || !write.lacksApproval()) {
            return fail(ErrorKind::Refused,
                        Texts::tr("The change %1 needs no approval (any more). “writes list” shows "
                                  "how it stands.")
                            .arg(excerpt(id)));
        }
        if (write.actor == m_actor.name) {
            return fail(ErrorKind::Refused,
                        Texts::tr("The change %1 was asked for by %2: somebody else must approve "
                                  "it.")
                            .arg(excerpt(id), excerpt(write.actor)));
        }
        write.approvedBy = m_actor.name;
        return {};
    });
}

Outcome Writes::discard(std::string_view id)
{
    const auto doing = Texts::tr("discard a change to be written");
    return change(id, "write.discarded", doing, [&](WriteRecord& write) -> Outcome {
        if (write.state != WriteState::Pending) {
            return fail(ErrorKind::Refused,
                        Texts::tr("The change %1 is %2: only one that waits can be discarded.")
                            .arg(excerpt(id), excerpt(writeStateName(write.state))));
        }
        write.state = WriteState::Discarded;
        write.nextTry = Instant();
        return {};
    });
}

} // namespace repromise
