#pragma once

#include "app/AddSource.h"
#include "base/Progress.h"
#include "domain/RecordFields.h"

#include <optional>
#include <vector>

namespace repromise {

/// A record of a sample.
struct SampleRecord {
    std::string kind; ///< `sales_lines`
    std::string key;
    RecordFields fields; ///< as they would be kept; empty when nothing could be read
    std::string place, raw;
    std::string complaint; ///< why it would not be taken, or is doubtful; empty when it is good
};

struct SampleCount {
    std::string kind;
    std::uint64_t read = 0, refused = 0;
};

/// What a source would deliver.
struct SourceSample {
    std::vector<SampleRecord> records; ///< the first of each kind, refused ones too
    std::vector<SampleCount> counts;   ///< of what was read, in the order it came
    bool all = false;                  ///< all there is was read
    std::optional<Error> error;        ///< reading ended early; the records before it are good
    SecretMap renewed;                 ///< secrets that must be kept instead of those typed
};

/// Tries out a source that is not registered yet. Nothing is kept of it.
class TrialSource {
public:
    TrialSource(AppContext& context, NewSource source)
        : m_context(context), m_source(std::move(source))
    {
    }

    /// Whether it can be reached and read.
    Outcome test(const CancelToken& cancel);
    /// Reads the first records of each kind; fails when there are none because of an error.
    Result<SourceSample> sample(Progress& progress, const CancelToken& cancel);

private:
    AppContext& m_context;
    NewSource m_source;
};

} // namespace repromise
