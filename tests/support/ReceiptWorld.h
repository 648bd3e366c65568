#pragma once

#include "domain/ReceiptHistory.h"

#include <cstdint>
#include <string>

namespace repromise {

/// Numbers that look random and are the same everywhere.
class SteadyRandom {
public:
    explicit SteadyRandom(std::uint64_t seed) : m_state(seed) {}
    /// In [0, 1).
    double uniform();
    int below(int end) { return static_cast<int>(uniform() * end); }

private:
    std::uint64_t m_state;
};

struct ReceiptSpec {
    std::string supplier = "S1", item = "I1", place = "L1", group = {};
    std::string delivery = {}; ///< empty: one of its own
    Date promised = Date::fromYmd(2025, 6, 1);
    int late = 0;
    int knownAfter = 0; ///< days from receipt to knowing
};

/// Builds ReceiptHistories from plain values.
class ReceiptWorld {
public:
    ReceiptWorld& add(const ReceiptSpec& spec);
    /// `count` receipts like `spec`, promised every `step` days.
    ReceiptWorld& run(ReceiptSpec spec, int count, int step);

    const ReceiptHistory& history() const { return m_history; }
    ReceiptHistoryPtr shared() const { return std::make_shared<ReceiptHistory>(copy()); }
    ReceiptHistory copy() const;

private:
    ReceiptHistory m_history;
    std::vector<ReceiptSpec> m_specs;
};

} // namespace repromise
