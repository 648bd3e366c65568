#pragma once

#include "base/Clock.h"
#include "net/Patience.h"

#include <deque>
#include <string>
#include <vector>

namespace repromise {

struct Pace {
    struct Limit {
        int calls = 0;
        std::chrono::milliseconds in{0};
    };
    std::vector<Limit> limits;
    /// Header with the number of calls still allowed; at 0 the next one waits for `resetHeader`.
    std::string remainingHeader = {}, resetHeader = {};
    std::chrono::milliseconds longestWait = std::chrono::minutes(5);
};

/// Keeps to what a peer allows in calls per time: waits before it sends. Calls are one at a time,
/// since callers wait for each.
class PacedTransport : public Transport {
    Q_DECLARE_TR_FUNCTIONS(PacedTransport)
public:
    /// All must outlive this.
    PacedTransport(Transport& inner, Pace pace, Sleeper& sleeper, const Clock& clock);

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

private:
    std::chrono::milliseconds waitNow() const;
    void notice(const HttpResponse& answer);

    Transport& m_inner;
    Pace m_pace;
    Sleeper& m_sleeper;
    const Clock& m_clock;
    std::deque<Instant> m_calls; ///< the newest last; as many as the largest limit looks back on
    Instant m_notBefore;
};

} // namespace repromise
