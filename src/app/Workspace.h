#pragma once

#include "base/Result.h"

#include <filesystem>

namespace repromise {

/// A folder with everything Repromise holds: the database, settings, and what an administrator
/// added. Only its owner may read it.
class Workspace {
public:
    /// `~/.local/share/Repromise` or its equivalent.
    static std::filesystem::path defaultFolder();
    /// Whether the folder holds a workspace already.
    static bool exists(const std::filesystem::path& folder);

    /// Makes the folder and what is in it. Refuses a folder that holds something else; one that
    /// already is a workspace is opened.
    static Result<Workspace> create(const std::filesystem::path& folder);
    static Result<Workspace> open(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path databaseFile() const { return m_folder / "repromise.sqlite"; }
    std::filesystem::path connectorsFolder() const { return m_folder / "connectors"; }
    std::filesystem::path calendarsFolder() const { return m_folder / "calendars"; }
    std::filesystem::path templatesFolder() const { return m_folder / "templates"; }
    /// Kept what-if scenarios; made when the first one is kept.
    std::filesystem::path variantsFolder() const { return m_folder / "variants"; }
    std::filesystem::path scenariosFolder() const { return m_folder / "scenarios"; }
    /// Kept results of runs; made when the first one is kept.
    std::filesystem::path runsFolder() const { return m_folder / "runs"; }
    std::filesystem::path settingsFile() const { return m_folder / "settings.json"; }
    std::filesystem::path secretsFile() const { return m_folder / "secrets.json"; }
    std::filesystem::path logFile() const { return m_folder / "repromise.log"; }

private:
    explicit Workspace(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    std::filesystem::path m_folder;
};

} // namespace repromise
