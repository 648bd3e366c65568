#pragma once

#include "app/AppContext.h"
#include "base/Progress.h"

#include <cstdint>
#include <functional>
#include <string>

namespace repromise {

struct WebhookRequest {
    std::string source;         ///< one that reads a drop folder
    std::uint16_t port = 0;     ///< 0: one that is free
    std::string secretVariable; ///< environment variable; empty: the source's secret as it is kept
};

/// Takes signed events for a source over HTTP from programs on this computer, until stopped.
class ServeWebhook {
public:
    explicit ServeWebhook(AppContext& context) : m_context(context) {}
    /// `listening` is told the address once it is open. Returns how many events were kept.
    Result<std::uint64_t> run(const WebhookRequest& request,
                              const std::function<void(const std::string& url)>& listening,
                              const CancelToken& cancel);

private:
    AppContext& m_context;
};

} // namespace repromise
