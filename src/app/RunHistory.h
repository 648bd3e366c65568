#pragma once

#include "app/SourceHealth.h"

namespace repromise {

/// The last syncs of a source as the journal has them: how they ended and what they changed, not
/// what they cost.
class RunHistory {
public:
    explicit RunHistory(AppContext& context) : m_context(context) {}
    /// The newest first.
    Result<SourceHealthReport> run(const std::string& source, std::size_t mostRuns = 100);

private:
    AppContext& m_context;
};

} // namespace repromise
