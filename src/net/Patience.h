#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "net/Breaker.h"
#include "net/Transport.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>
#include <random>

namespace repromise {

/// Waits on behalf of a job.
class Sleeper {
public:
    Sleeper() = default;
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;
    virtual ~Sleeper() = default;
    /// False when the wait was cancelled.
    virtual bool sleep(std::chrono::milliseconds wait, const CancelToken& cancel) = 0;
};

/// Really sleeps; notices a cancel within a tenth of a second.
class ThreadSleeper : public Sleeper {
public:
    bool sleep(std::chrono::milliseconds wait, const CancelToken& cancel) override;
};

struct Patience {
    int tries = 5; ///< in all, the first included
    std::chrono::milliseconds firstWait = std::chrono::seconds(2);
    double growth = 2.0;
    double spread = 0.5; ///< a wait is drawn from [w × (1 − spread), w]
    std::chrono::milliseconds maxWait = std::chrono::seconds(60);
    /// Of all waits together. A peer that asks for a longer wait than maxWait or
    /// than what is left of this is not waited for.
    std::chrono::milliseconds totalWait = std::chrono::minutes(5);

    /// Header that says, like Retry-After, in how many seconds or at which second since 1970 more
    /// is allowed; empty is none.
    std::string resetHeader = {};

    /// What the peer asks for, by either header.
    std::optional<std::chrono::milliseconds> askedWait(const HttpResponse& answer,
                                                       Instant now) const;

    /// The wait after try number `tried` (from 1); `draw` is uniform in [0, 1).
    std::chrono::milliseconds waitAfter(int tried, double draw) const;
};

/// Tries repeatable requests again when the network fails or the peer answers
/// 408, 425, 429 or 5xx. What still fails after that is an Unreachable error,
/// so callers never see these statuses except for requests that are not
/// repeatable. When the peer asks for a longer wait than is granted, the breaker keeps everybody
/// away until then.
class PatientTransport : public Transport {
    Q_DECLARE_TR_FUNCTIONS(PatientTransport)
public:
    /// All must outlive this. The breaker is shared by all that talk to the same
    /// peer.
    PatientTransport(Transport& inner, Patience patience, Breaker& breaker, Sleeper& sleeper,
                     const Clock& clock);

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

private:
    std::chrono::milliseconds nextWait(int tried, const Result<HttpResponse>& answer);
    Result<HttpResponse> trySeveral(const HttpRequest& request, const CancelToken& cancel);
    Error resting(const HttpRequest& request);
    Error givenUp(const HttpRequest& request, const Result<HttpResponse>& last) const;

    Transport& m_inner;
    Patience m_patience;
    Breaker& m_breaker;
    Sleeper& m_sleeper;
    const Clock& m_clock;
    bool m_temporary = false; ///< the last answer
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace repromise
