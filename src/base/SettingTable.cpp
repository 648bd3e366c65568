#include "base/Settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

using T = SettingType;

constexpr std::array<SettingRow, settingCount> table{{
    {Setting::CompanyName,
     "company.name",
     T::Text,
     "",
     0,
     120,
     {},
     QT_TRANSLATE_NOOP("Settings", "Name of your company, as messages to customers show it")},
    {Setting::UserRole, "user.role", T::Choice, "administrator", 0, 0,
     "agent|planner|warehouse|manager|administrator",
     QT_TRANSLATE_NOOP("Settings", "Role that the journal records for what is done here")},
    {Setting::SecretStorage, "secrets.store", T::Choice, "keychain", 0, 0, "keychain|file",
     QT_TRANSLATE_NOOP(
         "Settings", "Where passwords are kept: the system's keychain, or a file in the workspace "
                     "that only you can read")},
    {Setting::SmtpHost,
     "smtp.host",
     T::Text,
     "",
     0,
     253,
     {},
     QT_TRANSLATE_NOOP("Settings", "Mail server that takes outgoing messages")},
    {Setting::SmtpPort,
     "smtp.port",
     T::Integer,
     "587",
     1,
     65535,
     {},
     QT_TRANSLATE_NOOP("Settings", "Port of the mail server")},
    {Setting::SmtpTls, "smtp.tls", T::Choice, "starttls", 0, 0, "starttls|implicit|none",
     QT_TRANSLATE_NOOP("Settings",
                       "Encryption to the mail server; none is only taken on this computer")},
    {Setting::SmtpUser,
     "smtp.user",
     T::Text,
     "",
     0,
     254,
     {},
     QT_TRANSLATE_NOOP("Settings", "User name at the mail server; empty: no login")},
    {Setting::SmtpFrom,
     "smtp.from",
     T::Address,
     "",
     0,
     254,
     {},
     QT_TRANSLATE_NOOP("Settings", "Mail address that messages come from")},
    {Setting::SmtpFromName,
     "smtp.from_name",
     T::Text,
     "",
     0,
     120,
     {},
     QT_TRANSLATE_NOOP("Settings", "Name shown beside the sender's address")},
    {Setting::SmtpReplyTo,
     "smtp.reply_to",
     T::Address,
     "",
     0,
     254,
     {},
     QT_TRANSLATE_NOOP("Settings", "Mail address that answers go to; empty: the sender's")},
    {Setting::SmtpCa,
     "smtp.ca",
     T::Path,
     "",
     0,
     4096,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "File of the authority that signed the mail server's certificate; empty: "
                       "the computer's own list")},
    {Setting::SmtpSecretEnv,
     "smtp.secret_env",
     T::Text,
     "",
     0,
     120,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "Environment variable that holds the mail password; empty: the keychain")},
    {Setting::SmtpTimeoutSeconds,
     "smtp.timeout_seconds",
     T::Integer,
     "300",
     1,
     3600,
     {},
     QT_TRANSLATE_NOOP("Settings", "How long to wait for the mail server, in seconds")},
    {Setting::SendUndoSeconds,
     "send.undo_seconds",
     T::Integer,
     "10",
     0,
     120,
     {},
     QT_TRANSLATE_NOOP("Settings", "How long a released message can be taken back, in seconds")},
    {Setting::SendMaxTries,
     "send.max_tries",
     T::Integer,
     "8",
     1,
     50,
     {},
     QT_TRANSLATE_NOOP("Settings", "How often a message is tried before it counts as failed")},
    {Setting::StaleAfterHours,
     "stale_after_hours",
     T::Integer,
     "24",
     1,
     720,
     {},
     QT_TRANSLATE_NOOP("Settings", "Age in hours from which a source is stale and blocks sending")},
    {Setting::TruncatedPercent,
     "sync.truncated_percent",
     T::Integer,
     "50",
     0,
     100,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "A full snapshot that would remove more than this percentage of a record "
                       "kind is held for a person; 100: never")},
    {Setting::SyncHistoryDays,
     "sync.history_days",
     T::Integer,
     "90",
     1,
     3650,
     {},
     QT_TRANSLATE_NOOP("Settings", "For how many days the history of syncs is kept")},
    {Setting::SyncPrecedence,
     "sync.precedence",
     T::Precedence,
     "",
     0,
     8000,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "Whose value counts where sources differ, the first named before the next: "
                       "stock.on_hand=wms>erp; sales_lines.confirmed=erp; sources that are "
                       "not named say nothing of that field; after a change each source is read "
                       "whole once")},
    {Setting::ApprovalLines,
     "approval.lines",
     T::Integer,
     "0",
     0,
     100000,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "A message about more lines than this needs approval; 0: no limit")},
    {Setting::ApprovalValue,
     "approval.value",
     T::Money,
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "A message about a higher open value than this, or a change to be written "
                       "to a source, needs approval; empty: no limit")},
    {Setting::TransitDays,
     "delivery.transit_days",
     T::Text,
     "",
     0,
     2000,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "Days from any location to customers, by region, where no lane says better: "
                       "North=2, South=3, *=5 for all others; empty: unknown")},
    {Setting::OptionFreight,
     "options.freight_per_unit",
     T::Money,
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("Settings",
                       "Freight of one unit where no lane gives it, in the currency of the order")},
    {Setting::OptionHandling,
     "options.handling_cost",
     T::Money,
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("Settings", "Cost of handling one more shipment or transfer, in the "
                                   "currency of the order")},
    {Setting::OptionExpediteCost,
     "options.expedite_cost",
     T::Money,
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("Settings", "Cost of expediting a purchase, in the currency of the order")},
    {Setting::OptionExpediteDays,
     "options.expedite_days",
     T::Integer,
     "5",
     0,
     365,
     {},
     QT_TRANSLATE_NOOP("Settings", "Days that expediting a purchase is taken to gain; 0: it is not "
                                   "offered")},
    {Setting::OptionApprovalCost,
     "options.approval_cost",
     T::Money,
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("Settings", "An option for a short line that costs more than this needs "
                                   "approval; empty: no limit")},
    {Setting::OptionApproveLosers,
     "options.approve_losers",
     T::Boolean,
     "true",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("Settings", "Whether an option by which another line ships later needs "
                                   "approval")},
    {Setting::Theme, "console.theme", T::Choice, "system", 0, 0, "system|light|dark",
     QT_TRANSLATE_NOOP("Settings", "Colours of the console")},
    {Setting::Language, "console.language", T::Choice, "system", 0, 0, "system|en|de|fr",
     QT_TRANSLATE_NOOP("Settings", "Language of the console")},
    {Setting::LogLevel, "log.level", T::Choice, "info", 0, 0, "error|warning|info|debug",
     QT_TRANSLATE_NOOP("Settings", "How much the log file tells")},
    {Setting::LastVisit,
     "console.last_visit",
     T::Text,
     "",
     0,
     40,
     {},
     QT_TRANSLATE_NOOP("Settings", "When the Today page was last seen; kept by the console")},
}};

constexpr bool tableFollowsEnum()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(tableFollowsEnum());

} // namespace

std::span<const SettingRow> settingTable()
{
    return table;
}

const SettingRow& settingRow(Setting setting)
{
    return table[static_cast<std::size_t>(setting)];
}

const SettingRow* findSetting(std::string_view key)
{
    const auto row = std::ranges::find(table, key, &SettingRow::key);
    return row == table.end() ? nullptr : &*row;
}

QString settingDescription(Setting setting)
{
    return QCoreApplication::translate("Settings", settingRow(setting).description);
}

} // namespace repromise
