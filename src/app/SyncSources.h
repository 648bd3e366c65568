#pragma once

#include "app/AppContext.h"
#include "base/Progress.h"
#include "domain/SyncCounts.h"

#include <optional>
#include <string>
#include <vector>

namespace repromise {

struct SyncRequest {
    std::vector<std::string> names; ///< empty: every source
    bool full = false;              ///< read everything again
    std::string deltaFolder;        ///< csv only: apply this folder of changed rows by key
};

struct SourceSyncReport {
    std::string source;
    std::vector<SyncCounts> kinds;
    std::optional<Error> error; ///< the source kept what it had
    bool held = false;          ///< a truncated snapshot waits for a person
    double seconds = 0;

    std::uint64_t quarantined() const;
};

struct SyncReport {
    std::vector<SourceSyncReport> sources;
    std::uint64_t generation = 0;

    std::uint64_t quarantined() const;
    bool failed() const;
};

/// Brings sources up to date, one after the other; one that fails does not stop the next. The
/// whole fails only when nothing could begin (no such source, workspace busy).
class SyncSources {
public:
    explicit SyncSources(AppContext& context) : m_context(context) {}
    Result<SyncReport> run(const SyncRequest& request, Progress& progress,
                           const CancelToken& cancel);

private:
    AppContext& m_context;
};

/// Reaches for a source without taking anything.
class TestSource {
public:
    explicit TestSource(AppContext& context) : m_context(context) {}
    Outcome run(const std::string& name, const CancelToken& cancel);

private:
    AppContext& m_context;
};

/// Takes over a snapshot that was held because it is far smaller than the last.
class AcceptSnapshot {
public:
    explicit AcceptSnapshot(AppContext& context) : m_context(context) {}
    Result<SyncReport> run(const std::string& source, Progress& progress,
                           const CancelToken& cancel);

private:
    AppContext& m_context;
};

/// Lets go of a snapshot that is held because it is wrong: what is held here stays, and the next
/// sync asks anew. Refused when none is held.
class RefuseSnapshot {
public:
    explicit RefuseSnapshot(AppContext& context) : m_context(context) {}
    Outcome run(const std::string& source);

private:
    AppContext& m_context;
};

} // namespace repromise
