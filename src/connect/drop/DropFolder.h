#pragma once

#include "base/Date.h"
#include "base/Result.h"

#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

namespace repromise {

/// A file that lies in the folder.
struct DropEntry {
    QString name;
    std::uint64_t size = 0;
    Instant modified;
    bool done = false; ///< a `.done` file beside it says that it is complete
    bool nameless =
        false; ///< its name is no UTF-8, so it cannot be read or moved; `name` is like it

    /// Equal while nobody writes the file.
    std::string look() const { return std::to_string(size) + ':' + std::to_string(modified.ms()); }
};

/// Where a file goes once it was looked at.
struct DropMove {
    QString name;
    bool archived = true; ///< else quarantined
    std::string content;  ///< its hash
    QStringList reasons;  ///< none: no reason file
};

/// A folder that others put files into: taken ones go to its folder `archive`, refused ones to
/// `quarantine`, each with a `.reason.txt` when there is something to say.
class DropFolder {
public:
    explicit DropFolder(const std::filesystem::path& folder);

    /// Makes the two folders.
    Outcome prepare() const;
    /// Files to be read, the oldest first. Left out are links, hidden files, and names that end as
    /// those of unfinished transfers do (`.tmp`, `.part`, `.partial`, `.filepart`, `.crdownload`).
    Result<std::vector<DropEntry>> entries() const;
    std::filesystem::path path(const DropEntry& entry) const;
    Outcome move(const DropMove& move) const;

private:
    QString m_folder;
};

} // namespace repromise
