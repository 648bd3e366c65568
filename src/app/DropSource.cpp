#include "app/DropSource.h"

#include "app/NamedPairs.h"
#include "base/Excerpt.h"
#include "base/TextList.h"
#include "connect/drop/DropFolderReader.h"
#include "connect/drop/DropKinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DropSource)
};

tl::unexpected<Error> refused(std::string_view key, std::string_view value, const QString& mend)
{
    return fail(ErrorKind::BadInput,
                Tr::tr("%1 cannot be “%2”: %3").arg(excerpt(key), excerpt(value, 200), mend));
}

Outcome takeList(std::string_view value, std::vector<std::string>& list)
{
    list = readList(value);
    return {};
}

Outcome takePairs(std::string_view key, std::string_view value,
                  std::map<std::string, std::string>& pairs)
{
    auto read = readPairs(value);
    if (!read) {
        return refused(key, value, Tr::tr("write name:value, more of them after commas."));
    }
    pairs = std::move(*read);
    return {};
}

Outcome readDays(std::string_view key, std::string_view value, int least, int most, int& days)
{
    const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), days);
    if (error != std::errc() || stop != value.data() + value.size() || days < least
        || days > most) {
        return refused(key, value,
                       Tr::tr("write a whole number from %1 to %2.").arg(least).arg(most));
    }
    return {};
}

Outcome readFormat(std::string_view value, DropSettings& settings)
{
    constexpr std::pair<std::string_view, DropFormat> formats[]{
        {"auto", DropFormat::Auto}, {"csv", DropFormat::Csv},
        {"json", DropFormat::Json}, {"cloudevents", DropFormat::CloudEvents},
        {"edi", DropFormat::Edi},   {"xlsx", DropFormat::Xlsx},
    };
    const auto* const found =
        std::ranges::find(formats, value, &std::pair<std::string_view, DropFormat>::first);
    if (found == std::end(formats)) {
        return refused("format", value,
                       Tr::tr("choose auto, csv, xlsx, json, cloudevents or edi."));
    }
    settings.format = found->second;
    return {};
}

Outcome readKind(std::string_view value, DropSettings& settings)
{
    if (!isDropKind(value)) {
        return refused("kind", value, Tr::tr("choose one of: %1.").arg(dropKindList()));
    }
    settings.kind = value;
    return {};
}

Outcome readDone(std::string_view value, DropSettings& settings)
{
    if (value != "required" && value != "optional") {
        return refused("done", value, Tr::tr("choose required or optional."));
    }
    settings.needsDone = value == "required";
    return {};
}

Outcome readNumbers(std::string_view value, DropSettings& settings)
{
    if (value != "point" && value != "comma") {
        return refused("numbers", value, Tr::tr("choose point or comma."));
    }
    settings.csv.decimalComma = value == "comma";
    return {};
}

Outcome readDates(std::string_view value, DropSettings& settings)
{
    constexpr std::pair<std::string_view, DayOrder> orders[]{
        {"ymd", DayOrder::YearFirst}, {"dmy", DayOrder::DayFirst}, {"mdy", DayOrder::MonthFirst}};
    const auto* const found =
        std::ranges::find(orders, value, &std::pair<std::string_view, DayOrder>::first);
    if (found == std::end(orders)) {
        return refused("dates", value, Tr::tr("choose ymd, dmy or mdy."));
    }
    settings.csv.days = found->second;
    return {};
}

Outcome readCurrency(std::string_view value, DropSettings& settings)
{
    const auto currency = Currency::parse(value);
    if (!currency) {
        return refused("currency", value, Tr::tr("write a code like EUR."));
    }
    settings.currency = *currency;
    return {};
}

struct SettingRow {
    std::string_view name;
    bool ofEdi; ///< also of the connector `edi`
    Outcome (*read)(std::string_view value, DropSettings& settings);
};

constexpr SettingRow rows[]{
    {"dir", true,
     [](std::string_view value, DropSettings& settings) -> Outcome {
         settings.folder = std::string(value);
         return {};
     }},
    {"format", false, readFormat},
    {"kind", false, readKind},
    {"currency", false, readCurrency},
    {"numbers", false, readNumbers},
    {"dates", false, readDates},
    {"columns", false,
     [](std::string_view value, DropSettings& settings) {
         return takePairs("columns", value, settings.columns.theirs);
     }},
    {"constants", false,
     [](std::string_view value, DropSettings& settings) {
         return takePairs("constants", value, settings.columns.constants);
     }},
    {"sheet", false,
     [](std::string_view value, DropSettings& settings) -> Outcome {
         settings.xlsx.sheet = value;
         return {};
     }},
    {"header_row", false,
     [](std::string_view value, DropSettings& settings) -> Outcome {
         constexpr int last = 1'000;
         int row = 0;
         return readDays("header_row", value, 1, last, row).map([&] {
             settings.xlsx.headerRow = static_cast<std::uint64_t>(row);
         });
     }},
    {"rows_at", false,
     [](std::string_view value, DropSettings& settings) -> Outcome {
         settings.rowsAt = value;
         return {};
     }},
    {"settle", true,
     [](std::string_view value, DropSettings& settings) {
         return readDays("settle", value, 0, 86'400, settings.settleSeconds);
     }},
    {"done", true, readDone},
    {"item_ids", true,
     [](std::string_view value, DropSettings& settings) {
         return takeList(value, settings.edi.itemIds);
     }},
    {"location", true,
     [](std::string_view value, DropSettings& settings) -> Outcome {
         settings.edi.location = value;
         return {};
     }},
    {"locations", true,
     [](std::string_view value, DropSettings& settings) {
         return takePairs("locations", value, settings.edi.locations);
     }},
    {"on_hand", true,
     [](std::string_view value, DropSettings& settings) {
         return takeList(value, settings.edi.onHand);
     }},
    {"available", true,
     [](std::string_view value, DropSettings& settings) {
         return takeList(value, settings.edi.available);
     }},
    {"transit_days", true,
     [](std::string_view value, DropSettings& settings) {
         return readDays("transit_days", value, 0, 365, settings.edi.transitDays);
     }},
};

// A name of ours that no record has would silently map nothing.
Outcome checkColumns(const DropSettings& settings)
{
    const auto mapper = makeDropMapper(settings.kind, settings.currency);
    for (const auto* const names : {&settings.columns.theirs, &settings.columns.constants}) {
        for (const auto& [ours, theirs] : *names) {
            if (mapper == nullptr) {
                return refused(
                    "columns", ours,
                    Tr::tr("set kind too, so that it is clear what the columns are of."));
            }
            if (std::ranges::find(mapper->columns(), ours, &ColumnRule::name)
                == mapper->columns().end()) {
                QStringList known;
                for (const ColumnRule& column : mapper->columns()) {
                    known << excerpt(column.name);
                }
                return refused("columns", ours,
                               Tr::tr("%1 have these: %2.")
                                   .arg(excerpt(settings.kind), known.join(QStringLiteral(", "))));
            }
        }
    }
    return {};
}

Result<DropSettings> parse(const std::string& connector,
                           const std::map<std::string, std::string>& settings)
{
    const bool edi = connector == "edi";
    DropSettings parsed;
    parsed.format = edi ? DropFormat::Edi : DropFormat::Auto;
    for (const auto& [key, value] : settings) {
        const auto* const row = std::ranges::find(rows, key, &SettingRow::name);
        if (row == std::end(rows) || (edi && !row->ofEdi)) {
            return fail(ErrorKind::BadInput, Tr::tr("A source of kind %1 has no setting “%2”.")
                                                 .arg(excerpt(connector), excerpt(key)));
        }
        if (const auto read = row->read(value, parsed); !read) {
            return tl::unexpected(read.error());
        }
    }
    if (parsed.folder.empty()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("A source of kind %1 needs its folder: give --dir DIR.")
                        .arg(excerpt(connector)));
    }
    return checkColumns(parsed).map([&parsed] { return parsed; });
}

} // namespace

bool DropSource::is(std::string_view connector)
{
    return connector == "drop" || connector == "edi";
}

Outcome DropSource::check(const std::string& connector,
                          const std::map<std::string, std::string>& settings)
{
    return parse(connector, settings).map([](const DropSettings&) {});
}

CsvStyle DropSource::csvStyle(const std::map<std::string, std::string>& settings)
{
    return parse("drop", settings).value_or(DropSettings()).csv;
}

Result<std::unique_ptr<SourceReader>>
DropSource::make(AppContext& context, const std::string& connector,
                 const std::map<std::string, std::string>& settings)
{
    return parse(connector, settings)
        .map([&context](DropSettings parsed) -> std::unique_ptr<SourceReader> {
            return std::make_unique<DropFolderReader>(std::move(parsed), context.clock());
        });
}

} // namespace repromise
