#include "base/Settings.h"

#include "base/Decimal.h"
#include "base/Excerpt.h"
#include "base/FileRights.h"
#include "base/SettingCheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>

namespace repromise {
namespace {

using nlohmann::ordered_json;

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::size_t at(Setting setting)
{
    return static_cast<std::size_t>(setting);
}

/// Numbers and booleans may stand as such or as text; anything else is no setting.
std::optional<std::string> plainText(const ordered_json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number_integer() || value.is_boolean()) {
        return value.dump();
    }
    return std::nullopt;
}

ordered_json typedValue(const SettingRow& row, const std::string& text)
{
    if (row.type == SettingType::Integer) {
        return std::stoll(text);
    }
    if (row.type == SettingType::Boolean) {
        return text == "true";
    }
    return text;
}

Outcome takeEntry(Settings& settings, const std::string& key, const ordered_json& value)
{
    if (findSetting(key) == nullptr) {
        return fail(ErrorKind::BadInput,
                    SettingsText::tr("there is no such setting. “repromisectl settings "
                                     "list” shows those there are."));
    }
    const auto text = plainText(value);
    return text ? settings.set(key, *text)
                : fail(ErrorKind::BadInput,
                       SettingsText::tr("the value must be a text, a number, true or false."));
}

Result<Settings> parse(const QByteArray& bytes, const QString& file)
{
    const auto json = ordered_json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object()) {
        return fail(
            ErrorKind::BadInput,
            SettingsText::tr(
                "Cannot read the settings in %1: it is not a JSON object. Mend the file, or "
                "move it away to start with the defaults.")
                .arg(file));
    }
    Settings settings;
    for (const auto& [key, value] : json.items()) {
        if (const auto taken = takeEntry(settings, key, value); !taken) {
            return fail(ErrorKind::BadInput,
                        SettingsText::tr("Cannot read the settings in %1 at /%2: %3")
                            .arg(file, excerpt(key), taken.error().sentence));
        }
    }
    return settings;
}

} // namespace

Settings::Settings()
{
    for (const auto& row : settingTable()) {
        m_values[at(row.id)] = row.defaultValue;
    }
}

Result<Settings> Settings::load(const std::filesystem::path& file)
{
    QFile source(pathText(file));
    if (!source.exists()) {
        return Settings();
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage,
                    SettingsText::tr("Cannot read the settings in %1: %2. Check who may read "
                                     "the file.")
                        .arg(pathText(file), source.errorString()));
    }
    return parse(source.read(1 << 20), pathText(file));
}

Outcome Settings::save(const std::filesystem::path& file) const
{
    ordered_json json = ordered_json::object();
    for (const auto& row : settingTable()) {
        if (!isDefault(row.id)) {
            json[std::string(row.key)] = typedValue(row, text(row.id));
        }
    }
    const std::string bytes = json.dump(2) + "\n";
    QSaveFile target(pathText(file));
    target.setDirectWriteFallback(false);
    if (!target.open(QIODevice::WriteOnly)
        || target.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0 || !target.commit()) {
        return fail(ErrorKind::Storage,
                    SettingsText::tr("Cannot save the settings in %1: %2. Check that there is "
                                     "room and that you may write there.")
                        .arg(pathText(file), target.errorString()));
    }
    std::error_code ignored;
    std::filesystem::permissions(file, privateRights(file.parent_path()), ignored);
    return {};
}

const std::string& Settings::text(Setting setting) const
{
    return m_values[at(setting)];
}

std::int64_t Settings::number(Setting setting) const
{
    const std::string& value = text(setting);
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

bool Settings::flag(Setting setting) const
{
    return text(setting) == "true";
}

std::int64_t Settings::minor(Setting setting) const
{
    return text(setting).empty() ? -1 : parseScaled(text(setting), 2).value_or(-1);
}

bool Settings::isDefault(Setting setting) const
{
    return text(setting) == settingRow(setting).defaultValue;
}

Outcome Settings::set(Setting setting, std::string_view value)
{
    const SettingRow& row = settingRow(setting);
    const std::string_view wanted = value.empty() ? row.defaultValue : value;
    return checkSetting(row, wanted).map([&] { m_values[at(setting)] = wanted; });
}

Outcome Settings::set(std::string_view key, std::string_view value)
{
    const SettingRow* const row = findSetting(key);
    if (row == nullptr) {
        return fail(ErrorKind::NotFound,
                    SettingsText::tr("There is no setting “%1”. “repromisectl settings list” "
                                     "shows those there are.")
                        .arg(excerpt(key)));
    }
    return set(row->id, value);
}

} // namespace repromise
