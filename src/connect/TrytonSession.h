#pragma once

#include "connect/TrytonAnswer.h"
#include "connect/TrytonSettings.h"
#include "net/Secret.h"
#include "net/Transport.h"

#include <nlohmann/json.hpp>

#include <string>

namespace repromise {

/// Calls of one user on one Tryton 6.0 database over JSON-RPC. Logs in when first needed, and
/// once more when the server has ended the session. One thread at a time.
class TrytonSession {
public:
    using Json = nlohmann::ordered_json;

    /// The transport must outlive this.
    TrytonSession(Transport& transport, const TrytonSettings& settings, Secret password);

    /// From now on what fails is told at once: for a person who waits for the answer.
    void tryOnce() { m_repeatable = false; }

    /// `model.METHOD` with `params` (an array), to which the user's context with `context` added
    /// is appended.
    Result<TrytonAnswer> call(const std::string& method, Json params, const Json& context,
                              const CancelToken& cancel);
    /// Ends the session on the server. Failing to is harmless: it ends by itself when idle.
    void logout(const CancelToken& cancel);

private:
    Outcome login(const CancelToken& cancel);
    Outcome loadContext(const CancelToken& cancel);
    /// Sends and, when the session turns out to be over, logs in once more and sends again.
    Result<TrytonAnswer> sendRenewing(const std::string& method, const std::string& params,
                                      const CancelToken& cancel);
    Result<HttpResponse> post(std::string body, const CancelToken& cancel);
    Result<TrytonAnswer> read(const HttpResponse& response, const std::string& method) const;

    Transport& m_transport;
    std::string m_url, m_user;
    Secret m_password;
    Secret m_authorization; ///< of the session; empty while there is none
    Json m_context = Json::object();
    bool m_repeatable = true; ///< only reads and log-ins go this way
    int m_lastId = 0;
};

} // namespace repromise
