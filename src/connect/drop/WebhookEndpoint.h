#pragma once

#include "base/Clock.h"
#include "connect/drop/EventIntake.h"
#include "net/webhook/LoopbackServer.h"
#include "net/webhook/ReplayMemory.h"
#include "net/webhook/WebhookSignature.h"

namespace repromise {

/// Judges what comes to the endpoint of one source, and keeps what is good in its drop folder.
class WebhookEndpoint {
public:
    struct Parts {
        std::string path; ///< `/events/NAME`
        std::filesystem::path folder;
        std::filesystem::path replayFile;
        const Secret& secret;
        const Clock& clock; ///< must outlive the endpoint
    };
    explicit WebhookEndpoint(const Parts& parts);

    /// Call before the first answer: a key that is too short is refused.
    Outcome prepare();
    ServerAnswer answer(const ReceivedRequest& request);

    std::uint64_t kept() const { return m_kept; }

private:
    ServerAnswer take(std::string_view id, const std::string& body);

    std::string m_path;
    EventIntake m_intake;
    ReplayMemory m_replays;
    WebhookSignature m_signature;
    const Clock& m_clock;
    std::uint64_t m_kept = 0;
};

} // namespace repromise
