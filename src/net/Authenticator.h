#pragma once

#include "net/Transport.h"

namespace repromise {

/// Makes requests ones that the peer takes. One thread at a time. No secret is ever in an error.
class Authenticator {
public:
    Authenticator() = default;
    Authenticator(const Authenticator&) = delete;
    Authenticator& operator=(const Authenticator&) = delete;
    virtual ~Authenticator() = default;

    /// Fetches what is needed over `transport` if there is none yet. An answer is handed back when
    /// the peer refuses to give it: the caller treats it as the answer to its own request.
    virtual Result<std::optional<HttpResponse>> prepare(Transport& transport,
                                                        const CancelToken& cancel);
    /// Adds what proves who asks, for exactly this request.
    virtual void apply(HttpRequest& request) = 0;
    /// Looks at every answer: sessions live in headers of answers, too.
    virtual void notice(const HttpResponse&) {}
    /// Throws away what was fetched; false when nothing else could be fetched.
    virtual bool forget() { return false; }
    /// The request that tells the peer that what was fetched is no longer used, ready to be sent;
    /// that is forgotten with it. Nullopt when there is nothing to tell.
    virtual std::optional<HttpRequest> leave() { return std::nullopt; }
};

/// Sends through another transport what an authenticator made of it. What was fetched and is
/// refused with 401 is fetched once again.
class AuthTransport : public Transport {
public:
    /// Both must outlive this.
    AuthTransport(Transport& inner, Authenticator& authenticator)
        : m_inner(inner), m_authenticator(authenticator)
    {
    }

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

private:
    Result<HttpResponse> sendOnce(const HttpRequest& request, const CancelToken& cancel,
                                  bool& prepared);

    Transport& m_inner;
    Authenticator& m_authenticator;
};

} // namespace repromise
