#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "net/webhook/HttpRequestReader.h"

#include <functional>
#include <memory>

namespace repromise {

struct ServerAnswer {
    int status = 200;
    std::string text; ///< one line, in English: for another program's log
};

/// Takes HTTP requests of programs on this computer, one after another, on 127.0.0.1 only. A
/// request that names another host in its head is refused, so that no page in a browser can reach
/// it under a name of its own.
class LoopbackServer {
public:
    using Handler = std::function<ServerAnswer(const ReceivedRequest&)>;

    /// Port 0: one that is free.
    static Result<std::unique_ptr<LoopbackServer>> listen(std::uint16_t port);
    ~LoopbackServer();

    std::uint16_t port() const;
    /// Blocks until cancelled, which it notices within a quarter of a second.
    void serve(const Handler& handler, const CancelToken& cancel);

    /// How long one sender may take; then it is refused.
    static constexpr int longestMs = 5'000;

private:
    class Sockets;
    explicit LoopbackServer(std::unique_ptr<Sockets> sockets);
    bool meant(std::string_view host) const;

    std::unique_ptr<Sockets> m_sockets;
};

} // namespace repromise
