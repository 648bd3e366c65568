#pragma once

#include "net/Transport.h"

#include <vector>

namespace repromise {

/// One question as it went to the wire, and its answer.
struct WireExchange {
    HttpRequest request;
    HttpResponse answer;
};

/// Keeps what goes over the wire; both still hold secrets. Ends the recording with an error when
/// more comes than is good for a test.
class RecordingTransport final : public Transport {
public:
    static constexpr std::size_t mostBytes = 64U << 20U;

    /// `wire` must outlive this.
    explicit RecordingTransport(Transport& wire) : m_wire(wire) {}

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;
    const std::vector<WireExchange>& exchanges() const { return m_exchanges; }

private:
    Transport& m_wire;
    std::vector<WireExchange> m_exchanges;
    std::size_t m_bytes = 0;
};

} // namespace repromise
