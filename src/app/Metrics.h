#pragma once

#include "app/AppContext.h"

#include <string>

namespace repromise {

struct StatusReport;

/// The figures of `ReadStatus` for Prometheus, in its text format.
class Metrics {
public:
    explicit Metrics(AppContext& context) : m_context(context) {}
    Result<std::string> text();
    /// Replaces the workspace's metrics file in one step; only its owner may read it.
    Outcome write();

private:
    AppContext& m_context;
};

/// `report` in the text format.
std::string metricsText(const StatusReport& report);

} // namespace repromise
