#pragma once

#include "app/Workspace.h"
#include "base/Actor.h"
#include "base/Clock.h"
#include "base/Log.h"
#include "base/Settings.h"

#include <memory>
#include <mutex>

namespace repromise {

class Database;
class SecretStore;

/// What every use case needs, built once by main and handed down by reference. Thread-safe.
/// It holds no database connection: each use case opens its own on the thread it runs on.
class AppContext {
public:
    AppContext(Workspace workspace, Settings settings, std::unique_ptr<Clock> clock,
               std::unique_ptr<SecretStore> secrets, Actor actor);
    ~AppContext();
    AppContext(const AppContext&) = delete;
    AppContext& operator=(const AppContext&) = delete;

    /// Opens the workspace with its settings, log and the clock (`today` unknown: the real day).
    static Result<std::unique_ptr<AppContext>> open(const std::filesystem::path& folder,
                                                    Date today = {});
    /// As open, but makes the workspace when there is none.
    static Result<std::unique_ptr<AppContext>> create(const std::filesystem::path& folder,
                                                      Date today = {});

    const Workspace& workspace() const { return m_workspace; }
    const Clock& clock() const { return *m_clock; }
    SecretStore& secrets() { return *m_secrets; }
    Log& log() { return m_log; }
    const Actor& actor() const { return m_actor; }
    /// A connection for the calling thread, which alone may use it.
    Result<std::unique_ptr<Database>> openDatabase() const;

    /// A copy: stays as it is while a job runs.
    Settings settings() const;
    /// Checks, keeps and saves one setting.
    Outcome changeSetting(std::string_view key, std::string_view value);

private:
    Workspace m_workspace;
    mutable std::mutex m_settingsMutex;
    Settings m_settings;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    Actor m_actor;
    Log m_log;
};

} // namespace repromise
