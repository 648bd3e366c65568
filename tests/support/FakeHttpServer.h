#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace repromise {

struct FakeHttpRequest {
    std::string method, target, head, body;
};

struct FakeHttpAnswer {
    int status = 200;                      ///< 0: closes the connection without a word
    std::vector<std::string> headers = {}; ///< whole lines, without their end
    std::string body = {};
    bool lengthGiven = true;               ///< otherwise the body ends where the connection does
    std::size_t cutAt = std::string::npos; ///< bytes of the body that are sent at all
    bool hang = false;                     ///< says nothing until the client or the server stops
    bool reset = false;                    ///< tears the connection down (RST) instead
};

/// A server on loopback for tests of network code, in a thread of its own: answers what the
/// handler says, one connection after another, and can break off or hang as a peer does.
class FakeHttpServer {
public:
    using Handler = std::function<FakeHttpAnswer(const FakeHttpRequest&)>;

    explicit FakeHttpServer(Handler handler);
    FakeHttpServer(const FakeHttpServer&) = delete;
    FakeHttpServer& operator=(const FakeHttpServer&) = delete;
    ~FakeHttpServer();

    int port() const { return m_port; }
    /// `http://127.0.0.1:PORT`
    std::string url() const;
    std::vector<FakeHttpRequest> requests() const;

private:
    void serve();
    void answer(int connection);
    void send(int connection, const FakeHttpAnswer& answer) const;
    bool readable(int descriptor) const;

    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex;
    std::vector<FakeHttpRequest> m_requests;
    std::thread m_thread;
};

} // namespace repromise
