#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace repromise {

/// How long calls took, in fixed classes, so that the figures of many runs can be added up.
class LatencyHistogram {
public:
    /// Upper ends of the classes in milliseconds, inclusive; slower calls fall into one more class.
    static constexpr std::array<std::int64_t, 14> upperMs{
        5, 10, 25, 50, 100, 250, 500, 1'000, 2'500, 5'000, 10'000, 30'000, 60'000, 120'000};
    static constexpr std::size_t classes = upperMs.size() + 1;

    void add(std::int64_t ms);
    void add(const LatencyHistogram& other);

    std::uint64_t count() const;
    std::uint64_t in(std::size_t at) const { return m_counts[at]; }
    std::int64_t sumMs() const { return m_sumMs; }
    /// The milliseconds that a share of the calls (0.5, 0.95 …) did not exceed: the upper end of
    /// its class, or the slowest call where that is less. Unset without calls.
    std::optional<std::int64_t> quantileMs(double share) const;

    /// For storing; `parse` takes what is no such text as empty.
    std::string text() const;
    static LatencyHistogram parse(std::string_view text);

    bool operator==(const LatencyHistogram&) const = default;

private:
    std::array<std::uint64_t, classes> m_counts{};
    std::int64_t m_sumMs = 0, m_slowestMs = 0;
};

/// What talking to one source cost.
struct CallStats {
    std::uint64_t calls = 0;
    /// Calls without an answer, or with one that says it failed (HTTP 400 and above).
    std::uint64_t errors = 0;
    std::uint64_t sentBytes = 0, receivedBytes = 0; ///< of bodies, received ones as decoded
    /// Waits because of how much the source allows, and waits before trying again.
    std::uint64_t rateWaits = 0, retryWaits = 0;
    std::int64_t rateWaitMs = 0, retryWaitMs = 0;
    std::int64_t deferredMs =
        0; ///< how long it is left alone after this, as it asked or as it failed
    LatencyHistogram latency = {};

    CallStats& operator+=(const CallStats& other);
    bool operator==(const CallStats&) const = default;
};

} // namespace repromise
