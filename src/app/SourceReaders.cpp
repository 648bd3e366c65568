#include "app/SourceReaders.h"

#include "app/AddSource.h"
#include "app/DescribedSources.h"
#include "app/DropSource.h"
#include "app/SourceSettings.h"
#include "base/Excerpt.h"
#include "connect/csv/CsvFolderReader.h"

#include <QCoreApplication>

namespace repromise {
namespace {

using SettingMap = std::map<std::string, std::string>;

struct SourceReadersText {
    Q_DECLARE_TR_FUNCTIONS(SourceReadersText)
};

constexpr std::string_view folderSetting = "dir";
constexpr std::string_view currencySetting = "currency";

std::string valueOf(const SettingMap& settings, const std::string& key)
{
    const auto found = settings.find(key);
    return found == settings.end() ? std::string() : found->second;
}

Outcome checkCurrency(const SettingMap& settings)
{
    const std::string currency = valueOf(settings, "currency");
    if (!currency.empty() && !Currency::parse(currency)) {
        return fail(ErrorKind::BadInput,
                    SourceReadersText::tr("currency cannot be “%1”: write a code like EUR.")
                        .arg(shown(currency)));
    }
    return {};
}

Result<std::unique_ptr<SourceReader>> makeCsv(const SettingMap& settings, const std::string& folder,
                                              std::optional<CsvFolderMode> mode)
{
    CsvFolderSettings how;
    how.folder = folder;
    how.currency = Currency::parse(valueOf(settings, "currency")).value_or(Currency());
    const auto found = mode ? Result<CsvFolderMode>(*mode) : CsvFolderReader::detectMode(folder);
    return found.map([&](CsvFolderMode detected) -> std::unique_ptr<SourceReader> {
        how.mode = detected;
        return std::make_unique<CsvFolderReader>(how);
    });
}

} // namespace

Outcome SourceReaders::check(const std::string& connector, const SettingMap& settings)
{
    if (DropSource::is(connector)) {
        return DropSource::check(connector, settings);
    }
    if (connector != "csv") {
        return DescribedSources(m_context).check(connector, settings);
    }
    if (valueOf(settings, std::string(folderSetting)).empty()) {
        return fail(ErrorKind::BadInput,
                    SourceReadersText::tr("A source of kind %1 needs %2: give --%2 or --set %2=….")
                        .arg(shown(connector), shown(folderSetting)));
    }
    for (const auto& [key, value] : settings) {
        if (key != folderSetting && key != currencySetting) {
            return fail(ErrorKind::BadInput,
                        SourceReadersText::tr("A source of kind %1 has no setting “%2”.")
                            .arg(shown(connector), excerpt(key)));
        }
    }
    return checkCurrency(settings);
}

Result<std::unique_ptr<SourceReader>> SourceReaders::make(const Source& source)
{
    const auto settings = readSourceSettings(source.settings);
    if (const auto checked = check(source.kind, settings); !checked) {
        return tl::unexpected(checked.error());
    }
    if (source.kind == "csv") {
        return makeCsv(settings, valueOf(settings, "dir"), std::nullopt);
    }
    if (DropSource::is(source.kind)) {
        return DropSource::make(m_context, source.kind, settings);
    }
    return DescribedSources(m_context, m_given).make(source, settings);
}

Result<std::unique_ptr<SourceReader>> SourceReaders::makeDelta(const Source& source,
                                                               const std::string& folder)
{
    if (source.kind != "csv") {
        return fail(
            ErrorKind::BadInput,
            SourceReadersText::tr("%1 is no csv source: only those take a folder of changes.")
                .arg(shown(source.name)));
    }
    return makeCsv(readSourceSettings(source.settings), folder, CsvFolderMode::Delta);
}

} // namespace repromise
