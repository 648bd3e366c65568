#include "app/AppContext.h"

#include "app/WorkspaceCalendars.h"
#include "net/FileSecrets.h"
#include "net/KeychainSecrets.h"
#include "store/Database.h"
#include "store/Precedence.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace repromise {
namespace {

std::string userName()
{
    const passwd* const entry = ::getpwuid(::geteuid());
    return entry == nullptr ? "user-" + std::to_string(::geteuid()) : entry->pw_name;
}

Actor actorFrom(const Settings& settings)
{
    return {userName(), settings.text(Setting::UserRole),
            QSysInfo::machineHostName().toStdString()};
}

std::unique_ptr<Clock> clockFor(Date today)
{
    if (today.known()) {
        return std::make_unique<AsOfClock>(today);
    }
    return std::make_unique<SystemClock>();
}

std::unique_ptr<SecretStore> secretsFor(const Settings& settings, const Workspace& workspace)
{
    if (settings.text(Setting::SecretStorage) == "file") {
        return std::make_unique<FileSecrets>(workspace.secretsFile());
    }
    return std::make_unique<KeychainSecrets>(QStringLiteral("repromise"));
}

LogLevel levelFrom(const Settings& settings)
{
    static constexpr std::array<std::string_view, 4> names{"error", "warning", "info", "debug"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (settings.text(Setting::LogLevel) == names[i]) {
            return static_cast<LogLevel>(i);
        }
    }
    return LogLevel::Info;
}

Result<std::unique_ptr<AppContext>> build(const Workspace& workspace, Date today)
{
    return Settings::load(workspace.settingsFile()).map([&](const Settings& settings) {
        return std::make_unique<AppContext>(workspace, settings, clockFor(today),
                                            secretsFor(settings, workspace), actorFrom(settings));
    });
}

} // namespace

AppContext::AppContext(Workspace workspace, Settings settings, std::unique_ptr<Clock> clock,
                       std::unique_ptr<SecretStore> secrets, Actor actor)
    : m_workspace(std::move(workspace)),
      m_settings(std::move(settings)),
      m_clock(std::move(clock)),
      m_secrets(std::move(secrets)),
      m_actor(std::move(actor))
{
    m_log.open(m_workspace.logFile(), levelFrom(m_settings));
}

AppContext::~AppContext() = default;

Result<std::unique_ptr<AppContext>> AppContext::open(const std::filesystem::path& folder,
                                                     Date today)
{
    return Workspace::open(folder).and_then(
        [&](const Workspace& workspace) { return build(workspace, today); });
}

Result<std::unique_ptr<AppContext>> AppContext::create(const std::filesystem::path& folder,
                                                       Date today)
{
    return Workspace::create(folder).and_then(
        [&](const Workspace& workspace) { return build(workspace, today); });
}

Result<std::unique_ptr<Database>> AppContext::openDatabase() const
{
    return Database::open(m_workspace.databaseFile());
}

Settings AppContext::settings() const
{
    const std::scoped_lock lock(m_settingsMutex);
    return m_settings;
}

Outcome AppContext::changeSetting(std::string_view key, std::string_view value)
{
    const std::scoped_lock lock(m_settingsMutex);
    Settings changed = m_settings;
    return changed.set(key, value)
        .and_then([&] { return parseTransitDays(changed.text(Setting::TransitDays)); })
        .and_then(
            [&](const auto&) { return Precedence::parse(changed.text(Setting::SyncPrecedence)); })
        .and_then([&](const auto&) { return changed.save(m_workspace.settingsFile()); })
        .map([&] {
            m_settings = changed;
            m_log.setLevel(levelFrom(m_settings));
        });
}

} // namespace repromise
