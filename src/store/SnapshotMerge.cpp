#include "store/SnapshotMerge.h"

#include "base/Excerpt.h"
#include "store/merge/MergeReasons.h"
#include "store/merge/MergeTable.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <tuple>

namespace repromise {
namespace {

/// In the journal entry of records that were delivered again.
constexpr std::size_t mostKeysNamed = 100;

QString say(const char* text)
{
    return QCoreApplication::translate("SnapshotMerge", text);
}

QString saving()
{
    return say(QT_TRANSLATE_NOOP("SnapshotMerge", "save the sync"));
}

} // namespace

struct SnapshotMerge::Tables {
    Tables(Database& database, std::int64_t source, Instant now, const Precedence& precedence)
        : transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE),
          scope(database, source, now),
          quarantine(scope),
          ledger(scope),
          words(scope),
          terms(scope),
          claims(scope, precedence),
          parts{scope, quarantine, changes, ledger, terms, fingerprint, words, claims},
          all(parts, parts, parts, parts, parts, parts, parts, parts, parts, parts, parts, parts,
              parts, parts, parts, parts, parts, parts)
    {
    }

    template <typename Record>
    auto& tableOf()
    {
        return findTable<Record>(std::make_index_sequence<recordKindCount>());
    }
    template <typename Visit>
    void each(Visit&& visit)
    {
        std::apply([&](auto&... table) { (visit(table), ...); }, all);
    }

    SQLite::Transaction transaction;
    MergeScope scope;
    QuarantineLog quarantine;
    ChangeLog changes;
    LineLedger ledger;
    SupplyWords words;
    LineTermsTable terms;
    SourceClaims claims;
    Fingerprint fingerprint;
    MergeParts parts;
    std::tuple<MergeTable<LocationPolicy>, MergeTable<SupplierPolicy>, MergeTable<CustomerPolicy>,
               MergeTable<AccountPolicy>, MergeTable<ContactPolicy>, MergeTable<ItemPolicy>,
               MergeTable<SubstitutePolicy>, MergeTable<StockPolicy>, MergeTable<SalesOrderPolicy>,
               MergeTable<OrderLinePolicy>, MergeTable<ShipmentPolicy>, MergeTable<InboundPolicy>,
               MergeTable<ReceiptPolicy>, MergeTable<LanePolicy>, MergeTable<TrackingPolicy>,
               MergeTable<MilestonePolicy>, MergeTable<InquiryPolicy>, MergeTable<PickTaskPolicy>>
        all;
    std::array<double, recordKindCount> seconds{};
    std::array<std::uint64_t, recordKindCount> rejectedEarly{};
    RecordKind current = RecordKind::Location;
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();

private:
    template <typename Record, std::size_t First, std::size_t... Rest>
    auto& findTable(std::index_sequence<First, Rest...>)
    {
        using Table = std::tuple_element_t<First, decltype(all)>;
        if constexpr (std::is_same_v<typename Table::Record, Record>) {
            return std::get<First>(all);
        } else {
            return findTable<Record>(std::index_sequence<Rest...>());
        }
    }
};

SnapshotMerge::SnapshotMerge(Database& database, Journal& journal, const Clock& clock,
                             const Source& source, CancelToken& stop, const MergeOptions& options)
    : m_database(database),
      m_journal(journal),
      m_clock(clock),
      m_source(source),
      m_stop(stop),
      m_options(options)
{
}

SnapshotMerge::~SnapshotMerge() = default;

Outcome SnapshotMerge::begin()
{
    const auto precedence = Precedence::parse(m_options.precedence);
    if (!precedence) {
        return tl::unexpected(precedence.error());
    }
    return guarded(saving(), [&]() -> Outcome {
        m_tables = std::make_unique<Tables>(m_database, m_source.id, m_clock.now(), *precedence);
        return {};
    });
}

template <typename Work>
void SnapshotMerge::attempt(Work&& work)
{
    if (m_error) {
        return;
    }
    try {
        work();
    } catch (const SQLite::Exception& exception) {
        m_error = storageError(exception, saving());
        m_stop.cancel();
    }
}

void SnapshotMerge::handOver(std::int64_t complaint, std::string_view key)
{
    attempt([&] { m_tables->quarantine.handOver(complaint); });
    if (m_handedOver.size() < mostKeysNamed) {
        m_handedOver.emplace_back(key);
    }
}

void SnapshotMerge::trackTime(RecordKind kind)
{
    if (kind == m_tables->current) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    m_tables->seconds[static_cast<std::size_t>(m_tables->current)] +=
        std::chrono::duration<double>(now - m_tables->since).count();
    m_tables->since = now;
    m_tables->current = kind;
}

template <typename Record>
void SnapshotMerge::apply(const Record& record, const Place& place)
{
    attempt([&] {
        auto& table = m_tables->tableOf<Record>();
        trackTime(table.counts.kind);
        table.put(record, place);
    });
}

void SnapshotMerge::put(const LocationRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const SupplierRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const CustomerRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const AccountRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const ContactRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const ItemRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const SubstituteRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const StockRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const SalesOrderRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const OrderLineRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const ShipmentRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const InboundRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const ReceiptRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const LaneRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const TrackingRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const MilestoneRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const InquiryRecord& record, const Place& place)
{
    apply(record, place);
}
void SnapshotMerge::put(const PickTaskRecord& record, const Place& place)
{
    apply(record, place);
}

void SnapshotMerge::said(const SupplyWord& word, const Place& place)
{
    attempt([&] {
        trackTime(RecordKind::Inbound);
        SyncCounts& counts = m_tables->tableOf<InboundRecord>().counts;
        ++counts.read;
        const SupplyWords::Answer answer = m_tables->words.say(word);
        const auto reject = [&](std::string_view kind, const QString& reason) {
            m_tables->quarantine.add(
                {RecordKind::Inbound, Handling::Rejected, kind, answer.key, reason, fieldsOf(word)},
                place);
        };
        switch (answer.effect) {
        case SupplyWords::Effect::UnknownLine:
            return reject("unknown_supply", unknownSupplyReason(word));
        case SupplyWords::Effect::OtherItem:
            return reject("item_mismatch", otherItemReason(word));
        case SupplyWords::Effect::Changed:
            ++counts.changed;
            m_tables->changes.touched(ChangeKind::Inbound, answer.row);
            break;
        case SupplyWords::Effect::Unchanged:
            ++counts.unchanged;
            break;
        }
        m_tables->quarantine.settled(RecordKind::Inbound, answer.key);
    });
}

void SnapshotMerge::whole(RecordKind kind)
{
    attempt([&] { m_tables->scope.whole[static_cast<std::size_t>(kind)] = true; });
}

void SnapshotMerge::removed(RecordKind kind, std::string_view key)
{
    attempt([&] {
        m_tables->each([&](auto& table) {
            if (table.counts.kind == kind) {
                table.removeByKey(key);
            }
        });
    });
}

void SnapshotMerge::defect(const Defect& defect, const Place& place)
{
    attempt([&] {
        if (defect.handling == Handling::Rejected) {
            trackTime(defect.record);
            ++m_tables->rejectedEarly[static_cast<std::size_t>(defect.record)];
            m_tables->scope.delivered[static_cast<std::size_t>(defect.record)] = true;
            m_tables->each([&](auto& table) {
                if (table.counts.kind == defect.record) {
                    table.keep(defect.key);
                }
            });
        }
        m_tables->quarantine.add(defect, place);
    });
}

Outcome SnapshotMerge::checkSize(RecordKind kind)
{
    Outcome outcome;
    m_tables->each([&](auto& table) {
        if (table.counts.kind != kind || !outcome) {
            return;
        }
        const auto [stored, seen] = table.storedAndSeen();
        const auto least =
            static_cast<std::uint64_t>(static_cast<double>(stored) * m_options.leastShare);
        if (stored >= m_options.believeBelow && seen < least) {
            const auto name = recordKindName(kind);
            outcome = fail(
                ErrorKind::Held,
                say(QT_TRANSLATE_NOOP(
                        "SnapshotMerge",
                        "The source delivered %1 %3 where %2 are held. That looks cut short, so "
                        "nothing was changed. If it is right, accept the snapshot and sync again; "
                        "if not, "
                        "refuse it."))
                    .arg(seen)
                    .arg(stored)
                    .arg(shown(name)));
        }
    });
    return outcome;
}

std::vector<SyncCounts> SnapshotMerge::counts() const
{
    std::vector<SyncCounts> result;
    m_tables->each([&](auto& table) {
        SyncCounts counts = table.counts;
        const auto kind = static_cast<std::size_t>(counts.kind);
        counts.read += m_tables->rejectedEarly[kind];
        counts.quarantined = m_tables->quarantine.count(counts.kind);
        counts.seconds = m_tables->seconds[kind];
        if (counts.read + counts.removed + counts.quarantined != 0) {
            result.push_back(counts);
        }
    });
    return result;
}

void SnapshotMerge::saveSource(const std::map<std::string, std::string>& cursors)
{
    BulkStatement forget(m_database, "DELETE FROM source_cursor WHERE source_id = ?");
    forget << m_source.id;
    forget.run();
    BulkStatement keep(m_database, "INSERT INTO source_cursor VALUES (?, ?, ?)");
    for (const auto& [feed, cursor] : cursors) {
        keep << m_source.id << std::string_view(feed) << std::string_view(cursor);
        keep.run();
    }
    BulkStatement update(m_database, "UPDATE source SET state = 'good', last_try = ?1, last_good "
                                     "= ?1, last_error = NULL, accept_truncated = 0 WHERE id = ?2");
    update << m_tables->scope.now() << m_source.id;
    update.run();
}

Result<MergeReport> SnapshotMerge::finish(const std::vector<RecordKind>& complete,
                                          const std::map<std::string, std::string>& cursors)
{
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return guarded(saving(), [&]() -> Result<MergeReport> {
        for (const RecordKind kind : complete) {
            if (auto believed = checkSize(kind); !believed && !m_source.acceptTruncated) {
                return tl::unexpected(believed.error());
            }
        }
        m_tables->each([&](auto& table) {
            if (std::ranges::find(complete, table.counts.kind) != complete.end()) {
                trackTime(table.counts.kind);
                table.sweep();
            }
        });
        trackTime(RecordKind::Location);
        MergeReport report{counts(), 0, !m_tables->changes.empty()};
        nlohmann::ordered_json payload{{"full", m_options.full}};
        for (const SyncCounts& c : report.kinds) {
            payload["kinds"][std::string(recordKindName(c.kind))] = {
                {"read", c.read},           {"added", c.added},     {"changed", c.changed},
                {"unchanged", c.unchanged}, {"removed", c.removed}, {"quarantined", c.quarantined}};
        }
        if (m_options.redelivery) {
            payload["keys"] = m_handedOver;
        } else {
            saveSource(cursors);
        }
        report.generation = m_tables->changes.commit(m_database);
        m_journal.append(m_options.redelivery ? "quarantine.retried" : "sync.applied",
                         "source/" + m_source.name, payload.dump());
        m_tables->transaction.commit();
        m_tables.reset();
        return report;
    });
}

} // namespace repromise
