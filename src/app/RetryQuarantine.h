#pragma once

#include "app/AppContext.h"
#include "base/Progress.h"
#include "domain/RecordFields.h"

#include <cstdint>
#include <vector>

namespace repromise {

/// A quarantined record as a person mended it.
struct MendedRecord {
    std::int64_t id = 0; ///< of its complaint
    RecordFields fields; ///< all of them, by the names they had
};

struct RetryReport {
    std::uint64_t taken = 0;   ///< are held now, some perhaps still doubtful
    std::uint64_t refused = 0; ///< stay in quarantine, with what is wrong now
    std::uint64_t generation = 0;
};

/// Delivers quarantined records again, through the checks and the merge of every sync. The source
/// is not read: its age and cursors stay. One transaction and one journal entry a source.
class RetryQuarantine {
public:
    explicit RetryQuarantine(AppContext& context) : m_context(context) {}
    /// NotFound when one of them is no longer in quarantine, BadInput when its fields cannot be
    /// understood; then nothing of its source has happened.
    Result<RetryReport> run(const std::vector<MendedRecord>& records, const CancelToken& cancel);

private:
    AppContext& m_context;
};

} // namespace repromise
