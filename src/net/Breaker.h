#pragma once

#include "base/Date.h"

#include <chrono>
#include <mutex>

namespace repromise {

/// Keeps us from hammering a peer that is down: after some failures in a row
/// nothing is sent for a while, then one request is let through to see.
/// Thread-safe.
class Breaker {
public:
    explicit Breaker(int failuresToOpen = 3,
                     std::chrono::milliseconds rest = std::chrono::seconds(60));

    /// What is to be remembered across restarts.
    struct State {
        int failures = 0;
        Instant restUntil; ///< unknown: nobody rests
    };
    State state();
    void restore(const State& state);
    /// Nothing goes before `until`: the peer said so.
    void restUntil(Instant until);

    /// Whether a request may go now. While resting, the first one after the rest
    /// may.
    bool allows(Instant now);
    void succeeded();
    void failed(Instant now);

private:
    const int m_failuresToOpen;
    const std::chrono::milliseconds m_rest;
    std::mutex m_mutex;
    int m_failures = 0;
    Instant m_openUntil;
    Instant m_toldUntil; ///< by the peer
};

/// For how long nothing will be sent; 0 when something may go at once.
std::int64_t restMs(const Breaker::State& state, Instant now);

} // namespace repromise
