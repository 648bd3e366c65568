#pragma once

#include <sqlite3.h>

#include <optional>

namespace repromise {

/// While it lives, every SQLite file opened anew goes through it: it counts what changes the disk
/// (opening, writing, truncating, syncing, deleting) and lets one call, or all from one on, fail.
/// Nothing is really synced, so that tests need not wait for the disk. One at a time.
class FailingVfs {
public:
    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    struct Fault {
        int call;                ///< from 1, counted from `arm`
        int code = SQLITE_IOERR; ///< or SQLITE_FULL; what opening reports is SQLITE_CANTOPEN
        bool stays = false;      ///< every later call fails too
    };
    void arm(const Fault& fault);
    void disarm() { m_fault.reset(); }
    /// Whether the armed fault came about.
    bool struck() const { return m_struck; }
    int calls() const { return m_calls; }

    /// SQLITE_OK, or how the call that is about to be made fails. For the callbacks.
    int next();
    sqlite3_vfs& original() { return m_original; }

private:
    sqlite3_vfs& m_original;
    sqlite3_vfs m_vfs;
    std::optional<Fault> m_fault;
    int m_calls = 0;
    bool m_struck = false;
};

} // namespace repromise
