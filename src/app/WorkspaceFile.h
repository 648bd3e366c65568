#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace repromise {

/// Files that people name, keep in the workspace and pass on: scenarios, run variants.
struct WorkspaceFile {
    /// All of it or none, for the owner only. What went wrong in the system's words; null when
    /// nothing did.
    static QString write(const std::filesystem::path& file, const std::string& text);
};

} // namespace repromise
