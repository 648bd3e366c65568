#include "app/SourceReaders.h"

#include "app/AddSource.h"
#include "app/DescribedSources.h"
#include "app/DropSource.h"
#include "app/SourceSettings.h"
#include "app/TrytonSource.h"
#include "base/Excerpt.h"
#include "connect/csv/CsvFolderReader.h"
#include "net/EnvironmentSecrets.h"
#include "net/HttpUrl.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace repromise {
namespace {

using SettingMap = std::map<std::string, std::string>;

struct SourceReadersText {
    Q_DECLARE_TR_FUNCTIONS(SourceReadersText)
};

/// What a connector can be set to.
struct ConnectorRow {
    std::string_view name;
    std::array<std::string_view, 3> required;
    std::array<std::string_view, 5> optional;
};

constexpr std::array<ConnectorRow, 2> connectors{{
    {"csv", {"dir"}, {"currency"}},
    {"tryton",
     {"url", "database", "user"},
     {"ca", "history_months", "page_size", "plain", "secret_env"}},
}};

std::string valueOf(const SettingMap& settings, const std::string& key)
{
    const auto found = settings.find(key);
    return found == settings.end() ? std::string() : found->second;
}

const ConnectorRow* findConnector(std::string_view name)
{
    const auto* const row = std::ranges::find(connectors, name, &ConnectorRow::name);
    return row == connectors.end() ? nullptr : row;
}

bool knows(const ConnectorRow& row, std::string_view key)
{
    return std::ranges::find(row.required, key) != row.required.end()
           || std::ranges::find(row.optional, key) != row.optional.end();
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && stop == text.data() + text.size() && number > 0;
    return whole ? std::optional(number) : std::nullopt;
}

/// The address is only tried when syncing; what can never work is refused now.
Outcome checkAddress(const SettingMap& settings)
{
    const std::string plain = valueOf(settings, "plain");
    if (!plain.empty() && plain != "yes" && plain != "no") {
        return fail(
            ErrorKind::BadInput,
            SourceReadersText::tr("plain cannot be “%1”: write yes or no.").arg(shown(plain)));
    }
    const std::string text = valueOf(settings, "url");
    if (text.empty()) {
        return {};
    }
    return HttpUrl::parse(text).and_then([&](const HttpUrl& url) -> Outcome {
        if (url.scheme == "http" && !url.loopback() && plain != "yes") {
            return fail(ErrorKind::Refused,
                        SourceReadersText::tr("%1 is not encrypted. Use https, or allow it with "
                                              "--set plain=yes.")
                            .arg(shown(text)));
        }
        return {};
    });
}

Outcome checkValues(const SettingMap& settings)
{
    for (const char* const key : {"history_months", "page_size"}) {
        const std::string value = valueOf(settings, key);
        if (!value.empty() && !wholeNumber(value)) {
            return fail(
                ErrorKind::BadInput,
                SourceReadersText::tr("%1 cannot be “%2”: it must be a whole number above 0.")
                    .arg(shown(key), shown(value)));
        }
    }
    const std::string currency = valueOf(settings, "currency");
    if (!currency.empty() && !Currency::parse(currency)) {
        return fail(ErrorKind::BadInput,
                    SourceReadersText::tr("currency cannot be “%1”: write a code like EUR.")
                        .arg(shown(currency)));
    }
    return checkAddress(settings);
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

TrytonSettings trytonSettings(const SettingMap& settings)
{
    TrytonSettings tryton;
    tryton.url = valueOf(settings, "url");
    tryton.database = valueOf(settings, "database");
    tryton.user = valueOf(settings, "user");
    if (const auto months = wholeNumber(valueOf(settings, "history_months"))) {
        tryton.historyMonths = *months;
    }
    if (const auto size = wholeNumber(valueOf(settings, "page_size"))) {
        tryton.pageSize = static_cast<std::size_t>(*size);
    }
    return tryton;
}

HttpPolicy httpPolicy(const SettingMap& settings)
{
    HttpPolicy policy;
    policy.caFile = valueOf(settings, "ca");
    policy.allowPlain = valueOf(settings, "plain") == "yes";
    return policy;
}

} // namespace

Outcome SourceReaders::check(const std::string& connector, const SettingMap& settings)
{
    if (DropSource::is(connector)) {
        return DropSource::check(connector, settings);
    }
    const ConnectorRow* const row = findConnector(connector);
    if (row == nullptr) {
        return DescribedSources(m_context).check(connector, settings);
    }
    for (const std::string_view key : row->required) {
        if (!key.empty() && valueOf(settings, std::string(key)).empty()) {
            return fail(
                ErrorKind::BadInput,
                SourceReadersText::tr("A source of kind %1 needs %2: give --%2 or --set %2=….")
                    .arg(shown(connector), shown(key)));
        }
    }
    for (const auto& [key, value] : settings) {
        if (key.empty() || !knows(*row, key)) {
            return fail(ErrorKind::BadInput,
                        SourceReadersText::tr("A source of kind %1 has no setting “%2”.")
                            .arg(shown(connector), excerpt(key)));
        }
    }
    return checkValues(settings);
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
    if (findConnector(source.kind) == nullptr) {
        return DescribedSources(m_context, m_given).make(source, settings);
    }
    return secretOf(source, settings)
        .map([&](const Secret& password) -> std::unique_ptr<SourceReader> {
            return std::make_unique<TrytonSource>(trytonSettings(settings), httpPolicy(settings),
                                                  password, m_context.clock());
        });
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

Result<Secret> SourceReaders::secretOf(const Source& source, const SettingMap& settings)
{
    const std::string variable = valueOf(settings, "secret_env");
    if (m_given != nullptr && !m_given->typed.empty()) {
        return m_given->typed.begin()->second;
    }
    return variable.empty() ? m_context.secrets().read(sourceSecretName(source.name))
                            : EnvironmentSecrets().read(variable);
}

} // namespace repromise
