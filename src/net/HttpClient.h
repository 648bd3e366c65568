#pragma once

#include "net/Transport.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

namespace repromise {

struct HttpPolicy {
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(15);
    std::chrono::milliseconds totalTimeout = std::chrono::seconds(120);
    /// Gives up when less than a byte a second came for this long.
    std::chrono::seconds stallTimeout{60};
    std::size_t maxBody = 64U << 20U;     ///< bytes after decoding
    std::size_t maxHeaders = 256U << 10U; ///< bytes of all headers
    std::string caFile;      ///< PEM file to trust instead of the system's; may be empty
    bool allowPlain = false; ///< http to other hosts than this one: only if the source says so
};

/// HTTP over libcurl for job threads: blocks, and stops within a second of a
/// cancel. Certificates are always verified. Redirects are followed only on the
/// same scheme, host and port, and only for GET and HEAD. No proxy is taken
/// from the environment for loopback.
class HttpClient : public Transport {
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
public:
    explicit HttpClient(HttpPolicy policy = {});
    ~HttpClient() override;

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

private:
    struct Exchange;
    Outcome check(const HttpRequest& request) const;
    Outcome prepare(const HttpRequest& request, Exchange& exchange);
    Result<HttpResponse> perform(const HttpRequest& request, const CancelToken& cancel);
    Error failure(int code, const Exchange& exchange, const std::string& url) const;

    HttpPolicy m_policy;
    struct Handle;
    std::unique_ptr<Handle> m_handle; ///< kept between calls: connections are used again
};

} // namespace repromise
