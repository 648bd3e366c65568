#pragma once

#include "base/Clock.h"
#include "net/Authenticator.h"
#include "net/Secret.h"

#include <functional>
#include <string>

namespace repromise {

struct OAuthSignatureKeys {
    std::string consumerKey;
    Secret consumerSecret;
    std::string token; ///< may be empty
    Secret tokenSecret;
    std::string realm; ///< may be empty
};

/// Signs every request by OAuth 1.0a (RFC 5849) with HMAC-SHA256, as NetSuite wants it. A body is
/// not signed unless it is a form, which is never sent here.
class OAuthSignature : public Authenticator {
public:
    /// The clock must outlive this; `nonce` is for tests.
    OAuthSignature(OAuthSignatureKeys keys, const Clock& clock,
                   std::function<std::string()> nonce = {});
    void apply(HttpRequest& request) override;

    /// RFC 5849, 3.4.1: what is signed. `parameters` are those of the header.
    static std::string baseString(const std::string& method, const std::string& url,
                                  std::vector<std::pair<std::string, std::string>> parameters);

private:
    std::string signature(const std::string& base) const;

    OAuthSignatureKeys m_keys;
    const Clock& m_clock;
    std::function<std::string()> m_nonce;
};

} // namespace repromise
