#pragma once

#include "base/Result.h"
#include "domain/Records.h"

#include <filesystem>
#include <vector>

namespace repromise {

/// What a folder holds of one record kind.
struct FolderFeed {
    RecordKind kind = RecordKind::Location;
    bool pages = false;                       ///< JSON pages, else one CSV file
    std::vector<std::filesystem::path> files; ///< pages in order of their names
};

/// The files of an export folder that are understood: `sales_lines.csv`, or, where there is no
/// such file, `sales_lines-00001.json` …
class SourceFolder {
public:
    /// Looks only at names. Fails when the folder is none or holds nothing to read.
    static Result<SourceFolder> scan(const std::filesystem::path& folder);

    /// In the order in which references resolve.
    const std::vector<FolderFeed>& feeds() const { return m_feeds; }
    bool holds(RecordKind kind) const;
    /// The first file that a whole snapshot needs and is not there; empty if it is whole.
    std::string missingForSnapshot() const;

private:
    std::vector<FolderFeed> m_feeds;
};

} // namespace repromise
