#pragma once

#include "base/Clock.h"
#include "net/Authenticator.h"
#include "net/Secret.h"

#include <QCoreApplication>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace repromise {

struct OAuthSettings {
    enum class Grant : std::uint8_t { Client, Refresh, Password };

    Grant grant = Grant::Client;
    std::string tokenUrl;
    std::string clientId;
    Secret clientSecret;
    Secret refreshToken;         ///< of the refresh grant
    Secret user, password;       ///< of the password grant
    std::string scopes;          ///< may be empty
    bool clientInHeader = false; ///< basic authentication of the client instead of form fields
    std::vector<std::pair<std::string, std::string>> extra;
    /// Told a refresh token that takes the place of the one used; it must be kept.
    std::function<Outcome(const Secret&)> keepRefreshToken = {};
};

/// OAuth 2.0 (RFC 6749) without a browser: an access token for the client's own credentials, for a
/// refresh token, or for a user's name and password; fetched when needed and again a minute before
/// it ends.
class OAuthToken : public Authenticator {
    Q_DECLARE_TR_FUNCTIONS(OAuthToken)
public:
    /// The clock must outlive this.
    OAuthToken(OAuthSettings settings, const Clock& clock);

    Result<std::optional<HttpResponse>> prepare(Transport& transport,
                                                const CancelToken& cancel) override;
    void apply(HttpRequest& request) override;
    bool forget() override;

private:
    HttpRequest tokenRequest() const;
    Outcome take(const HttpResponse& answer);
    Error refused(const HttpResponse& answer) const;

    OAuthSettings m_settings;
    const Clock& m_clock;
    Secret m_access;
    Instant m_endsAt;
};

} // namespace repromise
