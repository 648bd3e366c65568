#pragma once

#include "base/Date.h"
#include "base/Result.h"

#include <filesystem>
#include <string_view>

namespace repromise {

/// The embedded demo distributor as files for the csv connector.
class DemoFiles {
public:
    explicit DemoFiles(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Writes all files into the folder, dated relative to `today`, with the suppliers' first word.
    Outcome write(Date today) const;
    /// Replaces the inbound lines by the suppliers' present word: some have slipped.
    Outcome writeSlips(Date today) const;

    const std::filesystem::path& folder() const { return m_folder; }

private:
    Outcome writeFile(std::string_view resource, std::string_view file, Date today) const;

    std::filesystem::path m_folder;
};

/// `D-3` and `D+12` as whole cells, or before a time of day, become dates.
std::string datedFrom(std::string_view csv, Date today);

} // namespace repromise
