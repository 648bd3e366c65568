#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace repromise {

/// A request as a server gets it; names of headers are in lower case.
struct ReceivedRequest {
    std::string method, path;
    std::map<std::string, std::string, std::less<>> headers;
    std::string body;

    std::string_view header(std::string_view name) const;
};

/// Puts one HTTP/1.1 request together from the bytes as they come. Strict: one length, no chunks,
/// no folded or doubled headers that matter, sizes bounded.
class HttpRequestReader {
public:
    static constexpr std::size_t largestHead = 16U << 10U;
    static constexpr std::size_t largestBody = 1U << 20U;

    enum class State : std::uint8_t { NeedsMore, Complete, Refused };
    State add(std::string_view bytes);

    const ReceivedRequest& request() const { return m_request; }
    /// The HTTP status to refuse it with.
    int refusal() const { return m_refusal; }
    /// True once, when the sender waits to be told to go on.
    bool wantsContinue();

private:
    State readHead(std::size_t end);
    bool readRequestLine(std::string_view line);
    bool readHeader(std::string_view line);
    State refuse(int status);

    std::string m_bytes;
    ReceivedRequest m_request;
    std::optional<std::size_t> m_length; ///< of the body, once the head is read
    int m_refusal = 0;
    bool m_continue = false;
};

} // namespace repromise
