#include "app/MapColumns.h"

#include "app/DropSource.h"
#include "app/NamedPairs.h"
#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "base/Excerpt.h"
#include "connect/csv/CsvParser.h"
#include "connect/csv/FileBytes.h"
#include "connect/drop/DropFileFormat.h"
#include "connect/drop/DropKinds.h"
#include "connect/drop/JsonPreview.h"
#include "connect/xlsx/XlsxPreview.h"
#include "store/Sources.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MapColumns)
};

constexpr std::size_t rowsOfSample = 50;
constexpr std::size_t mostFiles = 30;

using SettingMap = std::map<std::string, std::string>;

std::string valueOf(const SettingMap& settings, const std::string& key)
{
    const auto found = settings.find(key);
    return found == settings.end() ? std::string() : found->second;
}

std::vector<std::filesystem::path> filesOf(const std::string& folder)
{
    QFileInfoList found;
    for (const char* const part : {"", "/archive", "/quarantine"}) {
        QDir dir(QString::fromStdString(folder) + QLatin1String(part));
        found += dir.entryInfoList({QStringLiteral("*.csv"), QStringLiteral("*.txt"),
                                    QStringLiteral("*.xlsx"), QStringLiteral("*.json"),
                                    QStringLiteral("*.jsonl"), QStringLiteral("*.ndjson")},
                                   QDir::Files, QDir::Time);
    }
    std::ranges::stable_sort(found, std::greater(), &QFileInfo::lastModified);
    std::vector<std::filesystem::path> files;
    for (const QFileInfo& file : found) {
        if (files.size() < mostFiles && !file.fileName().endsWith(QStringLiteral(".reason.txt"))) {
            files.emplace_back(file.filePath().toStdString());
        }
    }
    return files;
}

Result<Source> dropSource(StoreAccess& store, const std::string& name)
{
    return Sources(*store.database, store.journal)
        .find(name)
        .and_then([&](Source source) -> Result<Source> {
            if (source.kind != "drop") {
                return fail(
                    ErrorKind::Refused,
                    Tr::tr("%1 is no drop folder: its columns are not mapped.").arg(excerpt(name)));
            }
            return source;
        });
}

std::vector<std::string> textsOf(const CsvRow& row)
{
    return {row.fields.begin(), row.fields.end()};
}

Result<FileSample> csvSample(FileBytes& file, const CsvStyle& style)
{
    FileSample sample;
    sample.style = style;
    CsvParser parser(file, {}, style.findSeparator);
    CsvRow row;
    while (sample.rows.size() + sample.damaged < rowsOfSample) {
        const CsvParser::Step step = parser.next(row);
        if (step == CsvParser::Step::Failed) {
            return tl::unexpected(parser.error());
        }
        if (step == CsvParser::Step::End) {
            break;
        }
        if (sample.columns.empty()) {
            sample.columns = textsOf(row);
        } else if (row.fault == CsvRowFault::None && row.allFields == sample.columns.size()) {
            sample.rows.push_back(textsOf(row));
        } else {
            ++sample.damaged;
        }
    }
    return sample;
}

bool readable(const XlsxRow& row, std::size_t columns)
{
    return row.names().size() <= columns
           && std::ranges::all_of(
               row.cells, [](const XlsxCell& cell) { return cell.fault == XlsxFault::None; });
}

Result<FileSample> sheetSample(FileBytes& file, const XlsxPlace& place)
{
    return previewXlsx(file, place, rowsOfSample).map([](const XlsxPreview& preview) {
        FileSample sample;
        const auto names = preview.header.names();
        sample.columns.assign(names.begin(), names.end());
        sample.workbook = {preview.sheets, preview.sheet, {}, preview.from1904};
        for (const XlsxRow& row : preview.rows) {
            if (!readable(row, names.size())) {
                ++sample.damaged;
                continue;
            }
            auto& texts = sample.rows.emplace_back(names.size());
            auto& numbers = sample.workbook->numbers.emplace_back(names.size());
            for (std::size_t at = 0; at < std::min(row.cells.size(), names.size()); ++at) {
                texts[at] = row.cells[at].text;
                numbers[at] = row.cells[at].number;
            }
        }
        return sample;
    });
}

Result<FileSample> jsonSample(FileBytes& file, const std::string& list)
{
    return previewJson(file, list, rowsOfSample).map([](JsonPreview preview) {
        FileSample sample;
        sample.columns = std::move(preview.columns);
        sample.rows = std::move(preview.rows);
        sample.damaged = preview.damaged;
        sample.json = {std::move(preview.lists), std::move(preview.json)};
        return sample;
    });
}

Result<FileSample> sampleOf(FileBytes& file, DropFormat format, const RowsPlace& place)
{
    switch (format) {
    case DropFormat::Xlsx:
        return sheetSample(file, place.sheet);
    case DropFormat::Json:
        return jsonSample(file, place.list);
    case DropFormat::Edi:
        return fail(ErrorKind::Refused,
                    Tr::tr("%1 is an EDI file: its messages say themselves what "
                           "they hold, and nothing is mapped.")
                        .arg(excerpt(file.name())));
    default:
        return csvSample(file, place.csv);
    }
}

} // namespace

Result<MappingDraft> MapColumns::open(const std::string& source)
{
    return StoreAccess::open(m_context)
        .and_then([&](StoreAccess store) { return dropSource(store, source); })
        .map([&](const Source& found) {
            const SettingMap settings = readSourceSettings(found.settings);
            MappingDraft draft;
            draft.source = source;
            draft.mapping.kind = valueOf(settings, "kind");
            draft.mapping.columns = readPairs(valueOf(settings, "columns")).value_or(SettingMap());
            draft.mapping.constants =
                readPairs(valueOf(settings, "constants")).value_or(SettingMap());
            draft.mapping.place.sheet.sheet = valueOf(settings, "sheet");
            draft.mapping.place.csv = DropSource::csvStyle(settings);
            draft.mapping.place.list = valueOf(settings, "rows_at");
            draft.mapping.place.sheet.headerRow =
                QString::fromStdString(valueOf(settings, "header_row")).toULongLong();
            draft.kinds = dropKindNames();
            draft.files = filesOf(valueOf(settings, "dir"));
            if (draft.mapping.kind.empty() && !draft.files.empty()) {
                draft.mapping.kind = dropKindOfFile(draft.files.front().filename().string());
            }
            return draft;
        });
}

Result<FileSample> MapColumns::sample(const std::filesystem::path& file, const RowsPlace& place)
{
    const auto format = dropFormatOf(file);
    if (!format) {
        return tl::unexpected(format.error());
    }
    return FileBytes::open(file).and_then(
        [&](const std::unique_ptr<FileBytes>& bytes) -> Result<FileSample> {
            auto sample = sampleOf(*bytes, *format, place);
            if (sample && sample->columns.empty()) {
                return fail(ErrorKind::BadInput,
                            (sample->json ? Tr::tr("%1 holds no rows: choose a file that does.")
                                          : Tr::tr("%1 is empty: choose a file that holds a "
                                                   "header and rows."))
                                .arg(excerpt(bytes->name())));
            }
            return std::move(sample).map([&](FileSample whole) {
                whole.name = bytes->name();
                return whole;
            });
        });
}

Outcome MapColumns::save(const std::string& source, const ColumnMapping& mapping)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    const auto found = dropSource(*store, source);
    if (!found) {
        return tl::unexpected(found.error());
    }
    SettingMap settings = readSourceSettings(found->settings);
    settings["kind"] = mapping.kind;
    settings["columns"] = writePairs(mapping.columns);
    settings["constants"] = writePairs(mapping.constants);
    settings["sheet"] = mapping.place.sheet.sheet;
    settings["rows_at"] = mapping.place.list;
    settings["header_row"] =
        mapping.place.sheet.headerRow == 0 ? "" : std::to_string(mapping.place.sheet.headerRow);
    std::erase_if(settings, [](const auto& setting) { return setting.second.empty(); });
    return DropSource::check(found->kind, settings).and_then([&] {
        return Sources(*store->database, store->journal)
            .changeSettings(source, writeSourceSettings(settings));
    });
}

} // namespace repromise
