#pragma once

#include "base/Date.h"
#include "net/Secret.h"

#include <string>
#include <string_view>

namespace repromise {

/// How a message over HTTP proves where it comes from, after standardwebhooks.com: HMAC-SHA256 over
/// `id.timestamp.body`, as base64 behind `v1,`; several of them stand with blanks between.
struct SignedMessage {
    std::string_view id;        ///< header webhook-id
    std::string_view timestamp; ///< header webhook-timestamp: seconds since 1970
    std::string_view signature; ///< header webhook-signature
    std::string_view body;
};

enum class SignatureFault : std::uint8_t {
    None,
    Missing, ///< a header is not there, or is no such header
    Wrong,
    TooOld, ///< or too far in the future
};

class WebhookSignature {
public:
    /// A key that begins with `whsec_` is base64 behind that, any other is taken as it is.
    explicit WebhookSignature(const Secret& secret);

    static constexpr std::int64_t windowMs = 5 * 60'000;
    static constexpr std::size_t leastKey = 24; ///< bytes
    /// Whether the key is long enough to be one.
    bool usable() const { return m_key.reveal().size() >= leastKey; }

    /// Takes the same time for every wrong signature.
    SignatureFault check(const SignedMessage& message, Instant now) const;
    /// What stands in webhook-signature.
    std::string sign(const SignedMessage& message) const;

private:
    Secret m_key;
};

} // namespace repromise
