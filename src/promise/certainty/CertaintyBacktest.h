#pragma once

#include "promise/certainty/CertaintyReplay.h"

#include <array>
#include <string>
#include <vector>

namespace repromise {

/// A mean over rows with its 95 % interval.
struct Estimate {
    double value = 0, low = 0, high = 0;
    friend bool operator==(const Estimate&, const Estimate&) = default;
};

enum class ForecastMethod : std::uint8_t {
    Certainty,
    Promise, ///< the promise as given, for both dates
    Global,  ///< one quantile of everything known, for every receipt
};
constexpr std::size_t forecastMethodCount = 3;

struct MethodScore {
    Estimate likelyLoss; ///< pinball loss at 0.5, in days
    Estimate safeLoss;   ///< pinball loss at 0.9, in days
    Estimate coverage;   ///< share of receipts that came by the safe date
    /// This method's loss less that of Certainty on the same receipts: above zero, Certainty is
    /// the better one.
    Estimate likelyExcess, safeExcess;
    friend bool operator==(const MethodScore&, const MethodScore&) = default;
};

/// One group of receipts, or all of them.
struct BacktestSlice {
    std::string group; ///< empty for all
    std::size_t rows = 0, deliveries = 0;
    std::array<MethodScore, forecastMethodCount> methods{};

    const MethodScore& of(ForecastMethod method) const
    {
        return methods[static_cast<std::size_t>(method)];
    }
};

struct BacktestPeriod {
    Date from = {}, to = {}; ///< days promised for, inclusive; unknown is no bound
    /// As on the morning of this day: later receipts are not looked at. Unknown looks at all.
    Date seenFrom = {};
};

struct BacktestResult {
    BacktestSlice all;
    std::vector<BacktestSlice> groups; ///< by name; none when there is only one
    std::size_t tooEarly = 0; ///< in the period, but less was known at their origin than needed
    std::size_t origins = 0;
    Date firstOrigin = {}, lastOrigin = {};
};

/// Scores every forecast of a CertaintyReplay against what came, beside two yardsticks. Intervals
/// come from a Poisson bootstrap over deliveries with a fixed seed: same history, same figures.
BacktestResult backtestCertainty(const ReceiptHistory& history, const BacktestPeriod& period = {});

} // namespace repromise
