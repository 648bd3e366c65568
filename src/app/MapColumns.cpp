#include "app/MapColumns.h"

#include "app/DropSource.h"
#include "app/NamedPairs.h"
#include "app/SourceSettings.h"
#include "app/StoreAccess.h"
#include "base/Excerpt.h"
#include "connect/csv/CsvParser.h"
#include "connect/csv/FileBytes.h"
#include "connect/drop/DropKinds.h"
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

std::vector<std::string> dropKinds()
{
    std::vector<std::string> kinds;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        kinds.emplace_back(recordKindName(static_cast<RecordKind>(kind)));
    }
    kinds.emplace_back("supply_confirmations");
    return kinds;
}

std::vector<std::filesystem::path> filesOf(const std::string& folder)
{
    QFileInfoList found;
    for (const char* const part : {"", "/archive", "/quarantine"}) {
        QDir dir(QString::fromStdString(folder) + QLatin1String(part));
        found += dir.entryInfoList({QStringLiteral("*.csv"), QStringLiteral("*.txt")}, QDir::Files,
                                   QDir::Time);
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
            draft.kinds = dropKinds();
            draft.files = filesOf(valueOf(settings, "dir"));
            if (draft.mapping.kind.empty() && !draft.files.empty()) {
                draft.mapping.kind = dropKindOfFile(draft.files.front().filename().string());
            }
            return draft;
        });
}

Result<FileSample> MapColumns::sample(const std::filesystem::path& file)
{
    return FileBytes::open(file).and_then(
        [](const std::unique_ptr<FileBytes>& bytes) -> Result<FileSample> {
            FileSample sample;
            sample.name = bytes->name();
            CsvParser parser(*bytes);
            CsvRow row;
            while (sample.rows.size() < rowsOfSample) {
                const CsvParser::Step step = parser.next(row);
                if (step == CsvParser::Step::Failed) {
                    return tl::unexpected(parser.error());
                }
                if (step == CsvParser::Step::End) {
                    break;
                }
                if (sample.columns.empty()) {
                    sample.columns = textsOf(row);
                } else if (row.fault == CsvRowFault::None) {
                    sample.rows.push_back(textsOf(row));
                }
            }
            if (sample.columns.empty()) {
                return fail(ErrorKind::BadInput,
                            Tr::tr("%1 is empty: choose a file that holds a header and rows.")
                                .arg(excerpt(sample.name)));
            }
            return sample;
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
    std::erase_if(settings, [](const auto& setting) { return setting.second.empty(); });
    return DropSource::check(found->kind, settings).and_then([&] {
        return Sources(*store->database, store->journal)
            .changeSettings(source, writeSourceSettings(settings));
    });
}

} // namespace repromise
