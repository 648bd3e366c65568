#include "app/RetryQuarantine.h"

#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "base/Excerpt.h"
#include "connect/csv/RowMapper.h"
#include "domain/CheckedSink.h"
#include "store/Quarantine.h"
#include "store/SnapshotMerge.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RetryQuarantine)
};

struct Delivery {
    QuarantinedRecord record;
    RecordKind kind = RecordKind::OrderLine;
    RecordFields fields;
};

RecordKind kindOf(const std::string& name)
{
    int kind = 0;
    while (kind + 1 < recordKindCount && recordKindName(static_cast<RecordKind>(kind)) != name) {
        ++kind;
    }
    return static_cast<RecordKind>(kind);
}

Currency currencyOf(const Source& source)
{
    const auto settings = readSourceSettings(source.settings);
    const auto found = settings.find("currency");
    return found == settings.end() ? Currency()
                                   : Currency::parse(found->second).value_or(Currency());
}

/// Null when no mapper takes just these fields.
std::unique_ptr<RowMapper> mapperOf(const Delivery& delivery, Currency currency)
{
    std::vector<std::string_view> names;
    for (const RecordField& field : delivery.fields) {
        names.push_back(field.name);
    }
    auto mapper = makeRowMapper(delivery.kind, currency);
    if (mapper->bindFields(names)) {
        return mapper;
    }
    mapper = makeSupplyWordMapper();
    const bool word = delivery.kind == RecordKind::Inbound && mapper->bindFields(names);
    return word ? std::move(mapper) : nullptr;
}

Outcome deliver(const Delivery& delivery, Currency currency, RecordSink& sink)
{
    const auto mapper = mapperOf(delivery, currency);
    if (mapper == nullptr) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("The record %1 could not be read well enough to be mended here. Mend it "
                           "in %2 and sync again.")
                        .arg(excerpt(delivery.record.key), excerpt(delivery.record.source)));
    }
    std::vector<std::string_view> values;
    for (const RecordField& field : delivery.fields) {
        values.push_back(field.value);
    }
    mapper->map({values, {delivery.record.file, delivery.record.line, delivery.record.raw}, false},
                sink);
    return {};
}

Result<MergeReport> deliverAll(AppContext& context, StoreAccess& store, const Source& source,
                               const std::vector<Delivery>& deliveries, const CancelToken& cancel)
{
    CancelToken stop(&cancel);
    MergeOptions options;
    options.redelivery = true;
    options.precedence = context.settings().text(Setting::SyncPrecedence);
    SnapshotMerge merge(*store.database, store.journal, context.clock(), source, stop, options);
    if (auto begun = merge.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    for (const Delivery& delivery : deliveries) {
        merge.handOver(delivery.record.id, delivery.record.key);
    }
    CheckedSink checked(merge);
    for (const Delivery& delivery : deliveries) {
        if (cancel.cancelled()) {
            return fail(ErrorKind::Cancelled, Tr::tr("Stopped. Nothing was delivered again."));
        }
        if (auto delivered = deliver(delivery, currencyOf(source), checked); !delivered) {
            return tl::unexpected(delivered.error());
        }
    }
    return merge.finish({}, {});
}

using BySource = std::map<std::string, std::vector<Delivery>>;

/// What others refer to goes first.
Result<BySource> sorted(const std::vector<QuarantinedRecord>& held,
                        const std::vector<MendedRecord>& records)
{
    std::map<std::int64_t, const QuarantinedRecord*> byId;
    for (const QuarantinedRecord& record : held) {
        byId.emplace(record.id, &record);
    }
    BySource deliveries;
    for (const MendedRecord& mended : records) {
        const auto found = byId.find(mended.id);
        if (found == byId.end()) {
            return fail(ErrorKind::NotFound,
                        Tr::tr("One of these records is no longer in quarantine: it was synced or "
                               "mended meanwhile. Look at the list again."));
        }
        const QuarantinedRecord& record = *found->second;
        deliveries[record.source].push_back({record, kindOf(record.record), mended.fields});
    }
    for (auto& [source, list] : deliveries) {
        std::ranges::stable_sort(list, {}, &Delivery::kind);
    }
    return deliveries;
}

void add(RetryReport& report, const MergeReport& merged, std::uint64_t delivered)
{
    std::uint64_t taken = 0;
    for (const SyncCounts& kind : merged.kinds) {
        taken += kind.added + kind.changed + kind.unchanged;
    }
    taken = std::min(taken, delivered);
    report.taken += taken;
    report.refused += delivered - taken;
    report.generation = merged.generation;
}

} // namespace

Result<RetryReport> RetryQuarantine::run(const std::vector<MendedRecord>& records,
                                         const CancelToken& cancel)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    const auto deliveries = Quarantine(*store->database).list().and_then([&](const auto& held) {
        return sorted(held, records);
    });
    if (!deliveries) {
        return tl::unexpected(deliveries.error());
    }
    RetryReport report;
    for (const auto& [name, list] : *deliveries) {
        const auto merged = Sources(*store->database, store->journal)
                                .find(name)
                                .and_then([&, &ours = list](const Source& source) {
                                    return deliverAll(m_context, *store, source, ours, cancel);
                                });
        if (!merged) {
            return tl::unexpected(merged.error());
        }
        add(report, *merged, list.size());
    }
    return report;
}

} // namespace repromise
