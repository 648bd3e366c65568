#include "store/Sources.h"

#include "base/Excerpt.h"
#include "store/BulkStatement.h"
#include "store/merge/SourceClaims.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Sources", text);
}

constexpr std::string_view selectSources =
    "SELECT id, name, kind, settings, state, last_try, last_good, "
    "coalesce(last_error, ''), "
    "accept_truncated FROM source WHERE removed = 0";

Source sourceOf(const BulkStatement& row)
{
    Source source;
    source.id = row.integer(0);
    source.name = row.text(1);
    source.kind = row.text(2);
    source.settings = row.text(3);
    source.state = row.text(4);
    source.lastTry = row.instant(5);
    source.lastGood = row.instant(6);
    source.lastError = row.text(7);
    source.acceptTruncated = row.integer(8) != 0;
    return source;
}

// What a source delivered before is no measure of what it delivers from now on.
void forgetShapes(Database& database, std::int64_t source)
{
    BulkStatement forget(database, "DELETE FROM source_cursor WHERE source_id = ? AND feed LIKE "
                                   "'@shape/%'");
    forget << source;
    forget.run();
}

tl::unexpected<Error> unknownSource(std::string_view name)
{
    return fail(ErrorKind::NotFound,
                say(QT_TRANSLATE_NOOP("Sources", "There is no source named \"%1\". \"source list\" "
                                                 "shows the sources of this workspace."))
                    .arg(shown(name)));
}

} // namespace

Result<std::vector<Source>> Sources::list()
{
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "list the sources")),
                   [&]() -> Result<std::vector<Source>> {
                       BulkStatement query(m_database,
                                           std::string(selectSources) + " ORDER BY name");
                       std::vector<Source> sources;
                       while (query.step()) {
                           sources.push_back(sourceOf(query));
                       }
                       return sources;
                   });
}

Result<Source> Sources::find(std::string_view name)
{
    auto all = list();
    if (!all) {
        return tl::unexpected(all.error());
    }
    for (Source& source : *all) {
        if (source.name == name) {
            return std::move(source);
        }
    }
    return unknownSource(name);
}

Outcome Sources::add(const Source& source)
{
    if (source.name.empty() || source.name.size() > 64) {
        return fail(
            ErrorKind::BadInput,
            say(QT_TRANSLATE_NOOP("Sources", "A source needs a name of 1 to 64 characters.")));
    }
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "add the source")), [&]() -> Outcome {
        BulkStatement taken(m_database, "SELECT 1 FROM source WHERE name = ? AND removed = 0");
        taken << std::string_view(source.name);
        if (taken.step()) {
            return fail(ErrorKind::Refused,
                        say(QT_TRANSLATE_NOOP("Sources", "There is already a source named \"%1\". "
                                                         "Choose another name or remove it first."))
                            .arg(QString::fromStdString(source.name)));
        }
        taken.reset();
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        BulkStatement insert(m_database,
                             "INSERT INTO source (name, kind, settings) VALUES (?, ?, ?)");
        insert << std::string_view(source.name) << std::string_view(source.kind)
               << std::string_view(source.settings);
        insert.run();
        m_journal.append("source.added", "source/" + source.name, source.settings);
        transaction.commit();
        return {};
    });
}

Outcome Sources::changeSettings(std::string_view name, std::string_view settings)
{
    const auto source = find(name);
    if (!source) {
        return tl::unexpected(source.error());
    }
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "change the source")), [&]() -> Outcome {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        BulkStatement update(m_database, "UPDATE source SET settings = ? WHERE id = ?");
        update << settings << source->id;
        update.run();
        forgetShapes(m_database, source->id);
        m_journal.append("source.changed", "source/" + source->name, settings);
        transaction.commit();
        return {};
    });
}

Outcome Sources::remove(std::string_view name)
{
    const auto source = find(name);
    if (!source) {
        return tl::unexpected(source.error());
    }
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "remove the source")), [&]() -> Outcome {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        releaseClaims(m_database, source->id);
        // Rows are hidden and the source is kept under a freed name: ledger,
        // messages and journal still point at its lines.
        for (const char* const table :
             {"location", "supplier", "customer", "account", "contact", "item", "substitute",
              "stock", "sales_order", "order_line", "shipment", "inbound", "receipt", "lane"}) {
            std::string sql("UPDATE ");
            sql.append(table).append(" SET gone = 1, fingerprint = 0 WHERE source_id = ?");
            BulkStatement hide(m_database, sql);
            hide << source->id;
            hide.run();
        }
        for (const std::string_view sql :
             {"UPDATE inbound SET expected = w.owner_expected, ordered = w.owner_ordered, status = "
              "w.owner_status FROM supply_word w WHERE w.inbound_id = inbound.id AND w.source_id = "
              "?",
              "DELETE FROM supply_word WHERE source_id = ?",
              "DELETE FROM quarantine WHERE source_id = ?",
              "DELETE FROM sync_run WHERE source_id = ?",
              "DELETE FROM sync_total WHERE source_id = ?",
              "DELETE FROM schema_change WHERE source_id = ?",
              "DELETE FROM source_cursor WHERE source_id = ?",
              "UPDATE source SET removed = 1, name = name || ' (removed ' || "
              "id || ')' WHERE id = ?"}) {
            BulkStatement statement(m_database, sql);
            statement << source->id;
            statement.run();
        }
        BulkStatement bump(m_database, "UPDATE workspace SET generation = generation + 1, "
                                       "patch_floor = generation + 1");
        bump.run();
        m_journal.append("source.removed", "source/" + source->name, source->settings);
        transaction.commit();
        return {};
    });
}

Result<std::map<std::string, std::string>> Sources::cursors(std::int64_t id)
{
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "read the state of the source")),
                   [&]() -> Result<std::map<std::string, std::string>> {
                       BulkStatement row(m_database, "SELECT feed, cursor FROM source_cursor "
                                                     "WHERE source_id = ?");
                       row << id;
                       std::map<std::string, std::string> cursors;
                       while (row.step()) {
                           cursors.emplace(row.text(0), row.text(1));
                       }
                       return cursors;
                   });
}

Result<std::string> Sources::patience(std::int64_t id)
{
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "read the source's state")),
                   [&]() -> Result<std::string> {
                       BulkStatement query(m_database, "SELECT patience FROM source WHERE id = ?");
                       query << id;
                       return query.step() ? std::string(query.text(0)) : std::string();
                   });
}

Outcome Sources::keepPatience(std::int64_t id, std::string_view patience)
{
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "keep the source's state")), [&]() -> Outcome {
        BulkStatement update(m_database, "UPDATE source SET patience = ? WHERE id = ?");
        update << patience << id;
        update.run();
        return {};
    });
}

Outcome Sources::recordFailure(const Source& source, Instant at, std::string_view state,
                               const QString& error)
{
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "record the failed sync")), [&]() -> Outcome {
        const std::string text = error.toStdString();
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        BulkStatement update(m_database, "UPDATE source SET last_try = ?, state = ?, "
                                         "last_error = ? WHERE id = ?");
        update << at << state << std::string_view(text) << source.id;
        update.run();
        const nlohmann::ordered_json payload{{"state", state}, {"error", text}};
        m_journal.append("sync.failed", "source/" + source.name, payload.dump());
        transaction.commit();
        return {};
    });
}

Outcome Sources::acceptTruncated(std::string_view name)
{
    const auto source = find(name);
    if (!source) {
        return tl::unexpected(source.error());
    }
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "accept the snapshot")), [&]() -> Outcome {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        BulkStatement update(m_database, "UPDATE source SET accept_truncated = 1 WHERE id = ?");
        update << source->id;
        update.run();
        forgetShapes(m_database, source->id);
        BulkStatement settle(m_database, "DELETE FROM schema_change WHERE source_id = ?");
        settle << source->id;
        settle.run();
        m_journal.append("source.truncated_accepted", "source/" + source->name, "{}");
        transaction.commit();
        return {};
    });
}

Outcome Sources::refuseHeld(std::string_view name)
{
    const auto source = find(name);
    if (!source) {
        return tl::unexpected(source.error());
    }
    return guarded(say(QT_TRANSLATE_NOOP("Sources", "refuse the snapshot")), [&]() -> Outcome {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        BulkStatement update(
            m_database, "UPDATE source SET state = CASE WHEN last_good IS NULL THEN 'never' "
                        "ELSE 'good' END, last_error = NULL, accept_truncated = 0 WHERE id = ? "
                        "AND state = 'held' RETURNING 1");
        update << source->id;
        if (!update.step()) {
            return fail(ErrorKind::Refused,
                        say(QT_TRANSLATE_NOOP("Sources",
                                              "No snapshot of %1 is held, so there is nothing to "
                                              "refuse. \"source list\" shows how sources stand."))
                            .arg(shown(name)));
        }
        update.reset();
        BulkStatement settle(m_database,
                             "DELETE FROM schema_change WHERE source_id = ? AND refused = 1");
        settle << source->id;
        settle.run();
        const nlohmann::ordered_json payload{{"held", source->lastError}};
        m_journal.append("source.snapshot_refused", "source/" + source->name, payload.dump());
        transaction.commit();
        return {};
    });
}

} // namespace repromise
