#include "support/FakeHttpServer.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace repromise {
namespace {

std::size_t bodyLength(const std::string& head)
{
    std::string lower = head;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::size_t at = lower.find("\r\ncontent-length:");
    return at == std::string::npos ? 0 : std::stoul(lower.substr(at + 17));
}

} // namespace

FakeHttpServer::FakeHttpServer(Handler handler) : m_handler(std::move(handler))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    (void)::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size);
    (void)::listen(m_listener, 16);
    (void)::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

FakeHttpServer::~FakeHttpServer()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

std::string FakeHttpServer::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

std::vector<FakeHttpRequest> FakeHttpServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

bool FakeHttpServer::readable(int descriptor) const
{
    while (!m_stop) {
        pollfd entry{descriptor, POLLIN, 0};
        if (::poll(&entry, 1, 20) > 0) {
            return true;
        }
    }
    return false;
}

void FakeHttpServer::serve()
{
    while (readable(m_listener)) {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0) {
            answer(connection);
            ::close(connection);
        }
    }
}

void FakeHttpServer::answer(int connection)
{
    std::string text;
    std::size_t end = std::string::npos;
    char buffer[16384];
    while ((end == std::string::npos || text.size() < end + 4 + bodyLength(text.substr(0, end)))
           && readable(connection)) {
        const ssize_t got = ::recv(connection, buffer, sizeof buffer, 0);
        if (got <= 0) {
            return;
        }
        text.append(buffer, static_cast<std::size_t>(got));
        end = text.find("\r\n\r\n");
    }
    if (end == std::string::npos) {
        return;
    }
    FakeHttpRequest request;
    request.head = text.substr(0, end);
    request.body = text.substr(end + 4);
    request.method = text.substr(0, text.find(' '));
    const std::size_t target = request.method.size() + 1;
    request.target = text.substr(target, text.find(' ', target) - target);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
    }
    send(connection, m_handler(request));
}

void FakeHttpServer::send(int connection, const FakeHttpAnswer& answer) const
{
    if (answer.reset) {
        const linger none{1, 0}; // close() then sends a reset
        ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        return;
    }
    if (answer.hang) {
        while (!m_stop) {
            pollfd entry{connection, POLLIN, 0};
            if (::poll(&entry, 1, 20) > 0) {
                return; // the client gave up
            }
        }
        return;
    }
    if (answer.status == 0) {
        return;
    }
    std::string text =
        "HTTP/1.1 " + std::to_string(answer.status) + " Answer\r\nConnection: close\r\n";
    for (const std::string& header : answer.headers) {
        text += header + "\r\n";
    }
    if (answer.lengthGiven) {
        text += "Content-Length: " + std::to_string(answer.body.size()) + "\r\n";
    }
    text += "\r\n" + answer.body.substr(0, answer.cutAt);
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t put =
            ::send(connection, text.data() + done, text.size() - done, MSG_NOSIGNAL);
        if (put <= 0) {
            return;
        }
        done += static_cast<std::size_t>(put);
    }
}

} // namespace repromise
