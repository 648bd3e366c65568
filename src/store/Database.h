#pragma once

#include "base/Result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>

struct sqlite3;

namespace repromise {

/// One connection to a workspace's cache. Use it only on the thread that opened it; open one per
/// thread. The file is its owner's and, in a folder shared with a group, that group's; it runs in
/// WAL mode with foreign keys on.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// How long to wait for another program before giving up with Busy.
    static constexpr int busyTimeoutMs = 15'000;

    /// Opens, creating and migrating as needed (ReadWrite) or refusing a file that needs it
    /// (ReadOnly). A file written by a newer version is refused.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file,
                                                  Mode mode = Mode::ReadWrite,
                                                  int timeoutMs = busyTimeoutMs);

    SQLite::Database& connection() { return m_connection; }
    sqlite3* handle() { return m_connection.getHandle(); }
    const std::filesystem::path& file() const { return m_file; }

    /// Generation of the newest committed picture; grows with every change a Backlog shows.
    std::uint64_t generation();

private:
    Database(std::filesystem::path file, int flags, int timeoutMs);
    Outcome prepare(Mode mode);

    std::filesystem::path m_file;
    SQLite::Database m_connection;
};

/// What a SQLite failure means for the user; `doing` names what was tried ("save the sync").
Error storageError(const SQLite::Exception& exception, const QString& doing);

/// Runs `work` and turns what SQLite throws into an Error.
template <typename Work>
auto guarded(const QString& doing, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(storageError(exception, doing));
    }
}

} // namespace repromise
