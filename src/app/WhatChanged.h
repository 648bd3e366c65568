#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "domain/Exception.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace repromise {

/// One thing to do first, with the filter that shows its lines.
struct NextStep {
    enum class Kind {
        AddSource,
        SyncStale,
        ResolveUncertain,
        FixFailed,
        ApproveMessages,
        SendDrafts,
        TellCustomers,
        ReleaseStock,
        ChaseSupply,
        ReviewQuarantine,
    };
    Kind kind = Kind::TellCustomers;
    std::uint64_t count = 0;
    std::map<std::string, std::int64_t> minorByCurrency;
};

struct TodayView {
    Instant lastVisit = {}; ///< unknown at the first visit
    std::uint64_t openLines = 0, backorders = 0, untold = 0, onTime = 0;
    std::map<std::string, std::int64_t> backorderMinorByCurrency;
    std::array<std::uint64_t, exceptionCodeCount> exceptions{};
    std::uint64_t told = 0;      ///< messages sent since the last visit
    std::uint64_t changes = 0;   ///< journal entries since the last visit
    std::uint64_t syncs = 0;     ///< syncs since the last visit
    std::vector<NextStep> steps; ///< most urgent first
};

/// The Today page. Reads the database: run it as a job.
class WhatChanged {
public:
    explicit WhatChanged(AppContext& context) : m_context(context) {}
    /// `picture` may be null: then only what the store says.
    Result<TodayView> run(const PicturePtr& picture);
    /// Remembers that somebody looked now.
    Outcome markVisited();

private:
    AppContext& m_context;
};

} // namespace repromise
