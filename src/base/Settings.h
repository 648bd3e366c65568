#pragma once

#include "base/Result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace repromise {

/// Every setting of a workspace. The order is that of the table in SettingTable.cpp.
enum class Setting : std::uint8_t {
    CompanyName,
    UserRole,
    SecretStorage,
    SmtpHost,
    SmtpPort,
    SmtpTls,
    SmtpUser,
    SmtpFrom,
    SmtpFromName,
    SmtpReplyTo,
    SmtpCa,
    SmtpSecretEnv,
    SmtpTimeoutSeconds,
    SendUndoSeconds,
    SendMaxTries,
    StaleAfterHours,
    TruncatedPercent,
    SyncHistoryDays,
    SyncPrecedence,
    ApprovalLines,
    ApprovalValue,
    TransitDays,
    OptionFreight,
    OptionHandling,
    OptionExpediteCost,
    OptionExpediteDays,
    OptionApprovalCost,
    OptionApproveLosers,
    Theme,
    Language,
    LogLevel,
    LastVisit,
};
constexpr std::size_t settingCount = 32;

enum class SettingType : std::uint8_t {
    Text,       ///< one line of UTF-8
    Integer,    ///< within [lowest, highest]
    Boolean,    ///< `true` or `false`
    Choice,     ///< one of `choices`, separated by '|'
    Money,      ///< decimal, two places at most, not negative; empty is "no limit"
    Address,    ///< mail address or empty
    Path,       ///< file path or empty
    Precedence, ///< `KIND.FIELD=SOURCE>SOURCE; …`; empty is none. Names are checked by who uses it
};

struct SettingRow {
    Setting id;
    std::string_view key; ///< as in settings.json and on the command line: `smtp.host`
    SettingType type;
    std::string_view defaultValue;
    std::int64_t lowest = 0, highest = 0;
    std::string_view choices = {};
    const char* description; ///< source text in context "Settings"
};

/// One row a setting, in the order of the enum.
std::span<const SettingRow> settingTable();
const SettingRow& settingRow(Setting setting);
/// Null when there is no such key.
const SettingRow* findSetting(std::string_view key);
QString settingDescription(Setting setting);
/// `a number from 1 to 65535`: what a value of this setting may be, for a sentence.
QString settingRange(const SettingRow& row);

/// The values of a workspace's settings: plain values, copied freely. What differs from the
/// default is kept in settings.json.
class Settings {
public:
    /// All defaults.
    Settings();
    /// A missing file is all defaults. An unknown key or a bad value is an error that names the
    /// file and the JSON pointer.
    static Result<Settings> load(const std::filesystem::path& file);
    /// Replaces the file in one step; the old one stays when that fails.
    Outcome save(const std::filesystem::path& file) const;

    const std::string& text(Setting setting) const;
    std::int64_t number(Setting setting) const;
    bool flag(Setting setting) const;
    /// Minor units of a Money setting; negative when there is no limit.
    std::int64_t minor(Setting setting) const;
    bool isDefault(Setting setting) const;

    /// Checks the value against the table; an empty text restores the default.
    Outcome set(Setting setting, std::string_view value);
    Outcome set(std::string_view key, std::string_view value);

private:
    std::array<std::string, settingCount> m_values;
};

} // namespace repromise
