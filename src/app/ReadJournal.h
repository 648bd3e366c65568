#pragma once

#include "app/AppContext.h"

#include <optional>
#include <string>
#include <vector>

namespace repromise {

struct JournalView {
    std::string id;
    Instant at = {};
    std::string actor, role, workstation, kind, subject, payload, hash;
};

struct JournalQuery {
    Instant since = {};    ///< unknown: from the first
    std::string subject;   ///< exact; empty: any
    std::size_t limit = 0; ///< the newest so many; 0: all
};

class ReadJournal {
public:
    explicit ReadJournal(AppContext& context) : m_context(context) {}
    /// Oldest first.
    Result<std::vector<JournalView>> run(const JournalQuery& query);

private:
    AppContext& m_context;
};

struct AuditReport {
    std::uint64_t checked = 0;
    std::optional<std::string> firstBroken; ///< id of the first entry that does not follow
    QString finding;                        ///< what is wrong; empty when the chain holds
};

/// Proves the journal's hash chain.
class VerifyAudit {
public:
    explicit VerifyAudit(AppContext& context) : m_context(context) {}
    Result<AuditReport> run();

private:
    AppContext& m_context;
};

} // namespace repromise
