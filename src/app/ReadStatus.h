#pragma once

#include "app/AppContext.h"
#include "domain/Records.h"
#include "domain/SyncRun.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

struct SourceStatus {
    std::string name, connector;
    std::string system = {}; ///< what people call it; SourceForms::nameSystems fills it
    std::map<std::string, std::string> settings; ///< without secrets
    std::string state;                           ///< `never`, `good`, `failed`, `held`, `running`
    Instant lastGood = {};
    std::optional<std::int64_t> ageSeconds; ///< of lastGood; unset when there was none
    std::string lastError;
    bool stale = false;
    std::uint64_t quarantined = 0;
    SyncTotals totals = {}; ///< since the source was added
    std::vector<SchemaChange> schemaChanges = {};
};

struct KindCount {
    std::string kind;
    std::uint64_t count = 0;
};

struct StatusReport {
    std::uint64_t generation = 0;
    std::vector<KindCount> counts;
    std::vector<SourceStatus> sources;
    std::uint64_t waitingMessages = 0, failedMessages = 0, uncertainMessages = 0;
};

class ReadStatus {
public:
    explicit ReadStatus(AppContext& context) : m_context(context) {}
    Result<StatusReport> run();
    /// Without counting the records held, which takes a while where there are millions.
    Result<StatusReport> sourcesOnly();

private:
    AppContext& m_context;
};

} // namespace repromise
