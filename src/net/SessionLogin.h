#pragma once

#include "base/Clock.h"
#include "net/Authenticator.h"
#include "net/Secret.h"

#include <QCoreApplication>

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace repromise {

/// What a login's answer gave. Secret as a whole.
struct LoginAnswer {
    std::string token;
    std::map<std::string, std::string, std::less<>> taken;
};

struct LoginSettings {
    /// Makes the request that logs in; its body may hold the password and is wiped afterwards.
    std::function<HttpRequest()> request;
    std::string tokenAt; ///< JSON pointer into the answer; empty: cookies are all there is
    std::string header;  ///< of later requests; empty is none
    /// More of the answer by name, each at its JSON pointer; without one the login is refused.
    std::vector<std::pair<std::string, std::string>> take = {};
    /// The header's value.
    std::function<std::string(const LoginAnswer& answer)> value = {};
    std::chrono::seconds lasts{0}; ///< 0: until it is refused
    /// Makes the request that logs out; unset: a session ends by itself.
    std::function<HttpRequest()> logout = {};
};

/// Logs in by a request and shows the session's token and cookies from then on.
class SessionLogin : public Authenticator {
    Q_DECLARE_TR_FUNCTIONS(SessionLogin)
public:
    /// The clock must outlive this.
    SessionLogin(LoginSettings settings, const Clock& clock);

    Result<std::optional<HttpResponse>> prepare(Transport& transport,
                                                const CancelToken& cancel) override;
    void apply(HttpRequest& request) override;
    void notice(const HttpResponse& answer) override;
    bool forget() override;
    std::optional<HttpRequest> leave() override;

private:
    Outcome take(const HttpResponse& answer, const std::string& url);

    LoginSettings m_settings;
    const Clock& m_clock;
    bool m_in = false;
    Instant m_since;
    Secret m_value; ///< of the header
    std::map<std::string, Secret> m_cookies;
};

/// Takes the cookies an answer sets, by name; one that is emptied goes.
void takeCookies(const HttpResponse& answer, std::map<std::string, Secret>& cookies);

} // namespace repromise
