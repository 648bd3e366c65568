#include "connect/drop/CloudEvents.h"

#include "base/Excerpt.h"
#include "connect/csv/ColumnWatch.h"
#include "connect/csv/VerdictSink.h"
#include "connect/drop/DropKinds.h"
#include "connect/drop/DropSink.h"
#include "connect/drop/JsonRows.h"

#include <QCoreApplication>

#include <map>
#include <memory>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CloudEvents)
};

std::string_view attribute(JsonElement event, const char* name)
{
    std::string_view text;
    return event[name].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::string kindOf(std::string_view type, const std::string& setting)
{
    if (!setting.empty()) {
        return setting;
    }
    while (!type.empty()) {
        const auto dot = type.find_first_of("./:");
        if (const auto part = type.substr(0, dot); isDropKind(part)) {
            return std::string(part);
        }
        type = dot == std::string_view::npos ? std::string_view() : type.substr(dot + 1);
    }
    return {};
}

/// One mapper and what it saw, for all events of a kind.
struct WatchedKind {
    explicit WatchedKind(std::unique_ptr<RowMapper> made) : mapper(std::move(made)), watch(*mapper)
    {
    }
    std::unique_ptr<RowMapper> mapper;
    ColumnWatch watch;
    ColumnWatch::Rows rows = ColumnWatch::Rows::Again;
};

class EventReader {
public:
    EventReader(std::string_view file, const DropSettings& settings, Instant now,
                DropLedger& ledger, RecordSink& sink)
        : m_file(file), m_settings(settings), m_now(now), m_ledger(ledger), m_sink(sink)
    {
    }

    void read(JsonElement event, std::uint64_t number)
    {
        const std::string raw = simdjson::minify(event);
        const Place place{m_file, number, raw};
        const auto id = attribute(event, "id");
        const auto source = attribute(event, "source");
        const auto type = attribute(event, "type");
        const std::string key = std::string(source).append("#").append(id);
        if (attribute(event, "specversion") != "1.0" || id.empty() || source.empty()
            || type.empty()) {
            return reject(key, "bad_event", place,
                          Tr::tr("The event lacks specversion 1.0, an id, a source or a type; "
                                 "send it as CloudEvents 1.0."));
        }
        const std::string kind = kindOf(type, m_settings.kind);
        const auto mapper = makeDropMapper(kind, m_settings.currency);
        JsonElement data;
        if (mapper == nullptr) {
            return reject(key, "unknown_event", place,
                          Tr::tr("No part of the type \"%1\" names what its data are; set kind for "
                                 "this source to one of: %2.")
                              .arg(excerpt(type), dropKindList()));
        }
        if (event["data"].get(data) != simdjson::SUCCESS) {
            return reject(key, "bad_event", place,
                          Tr::tr("The event has no JSON data; send records in its member data."));
        }
        if (m_ledger.knowsEvent(source, id)) {
            return;
        }
        DropSink dated(m_sink, Instant::parse(attribute(event, "time")).value_or(Instant()));
        JsonRows rows(m_file, *mapper, m_settings.columns, m_settings.rowsAt);
        if (const auto outcome = rows.deliver(data, dated); !outcome) {
            return reject(key, "bad_event", place, outcome.error().sentence);
        }
        // An event of which nothing could be used may come again.
        if (dated.delivered() != 0 || dated.rejected() == 0) {
            m_ledger.takeEvent(source, id, m_now);
        }
    }

private:
    void reject(const std::string& key, std::string_view kind, const Place& place,
                const QString& reason)
    {
        m_sink.defect({RecordKind::Inbound, Handling::Rejected, kind, key, reason}, place);
    }

    std::string_view m_file;
    const DropSettings& m_settings;
    Instant m_now;
    DropLedger& m_ledger;
    RecordSink& m_sink;
};

} // namespace

bool isCloudEvents(JsonElement root)
{
    simdjson::dom::array batch;
    if (root.get(batch) == simdjson::SUCCESS) {
        return batch.size() != 0 && isCloudEvents(batch.at(0).value_unsafe());
    }
    return root.is_object() && root["specversion"].error() == simdjson::SUCCESS;
}

void readCloudEvents(JsonElement root, std::string_view file, const DropSettings& settings,
                     Instant now, DropLedger& ledger, RecordSink& sink)
{
    EventReader reader(file, settings, now, ledger, sink);
    std::uint64_t number = 0;
    eachEvent(root, [&](JsonElement event) { reader.read(event, ++number); });
}

bool watchCloudEvents(JsonElement root, std::string_view file, const DropSettings& settings,
                      DropLedger& ledger, SchemaFindings& findings)
{
    std::map<std::string, std::unique_ptr<WatchedKind>> kinds;
    VerdictSink nobody;
    eachEvent(root, [&](JsonElement event) {
        JsonElement data;
        const std::string kind = kindOf(attribute(event, "type"), settings.kind);
        if (event["data"].get(data) != simdjson::SUCCESS
            || ledger.knowsEvent(attribute(event, "source"), attribute(event, "id"))) {
            return;
        }
        auto& watched = kinds[kind];
        if (watched == nullptr) {
            auto mapper = makeDropMapper(kind, settings.currency);
            if (mapper == nullptr) {
                return;
            }
            watched = std::make_unique<WatchedKind>(std::move(mapper));
        }
        if (ledger.looksNew(attribute(event, "source"), attribute(event, "id"))) {
            watched->rows = ColumnWatch::Rows::New;
        }
        static_cast<void>(JsonRows(file, *watched->mapper, settings.columns, settings.rowsAt)
                              .deliver(data, nobody));
    });
    bool acceptable = true;
    for (const auto& [kind, watched] : kinds) {
        acceptable = (watched == nullptr
                      || watched->watch.judgeFew(kind, settings.columns, watched->rows,
                                                 ledger.shapes, findings))
                     && acceptable;
    }
    return acceptable;
}

} // namespace repromise
