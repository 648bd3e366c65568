#include "connect/TrytonSession.h"

#include "connect/TrytonErrors.h"

#include <QByteArray>
#include <QUrl>

namespace repromise {
namespace {

std::string dumped(const TrytonSession::Json& json)
{
    return json.dump(-1, ' ', false, TrytonSession::Json::error_handler_t::replace);
}

std::string databaseUrl(const TrytonSettings& settings)
{
    std::string url = settings.url;
    while (!url.empty() && url.back() == '/') {
        url.pop_back();
    }
    return url + '/'
           + QUrl::toPercentEncoding(QString::fromStdString(settings.database)).toStdString() + '/';
}

} // namespace

TrytonSession::TrytonSession(Transport& transport, const TrytonSettings& settings, Secret password)
    : m_transport(transport),
      m_url(databaseUrl(settings)),
      m_user(settings.user),
      m_password(std::move(password))
{
}

Result<HttpResponse> TrytonSession::post(std::string body, const CancelToken& cancel)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_url;
    request.headers = {{"Content-Type", "application/json"}};
    if (!m_authorization.empty()) {
        request.headers.push_back({"Authorization", m_authorization.reveal()});
    }
    request.body = std::move(body);
    request.repeatable = m_repeatable;
    auto response = m_transport.send(request, cancel);
    wipe(request.body); // a login's body holds the password
    return response;
}

Result<TrytonAnswer> TrytonSession::read(const HttpResponse& response,
                                         const std::string& method) const
{
    if (response.status != 200) {
        return tl::unexpected(trytonHttpError(response.status, safeUrl(m_url), method));
    }
    TrytonAnswer answer;
    simdjson::dom::element part;
    if (!answer.parse(response.body) || !answer.root().is_object()) {
        return tl::unexpected(trytonGarbled(safeUrl(m_url), method));
    }
    if (answer.root()["error"].get(part) == simdjson::SUCCESS) {
        return tl::unexpected(trytonCallError(part, safeUrl(m_url), method));
    }
    if (answer.root()["result"].get(part) != simdjson::SUCCESS) {
        return tl::unexpected(trytonGarbled(safeUrl(m_url), method));
    }
    return answer;
}

Outcome TrytonSession::login(const CancelToken& cancel)
{
    m_authorization = Secret();
    std::string password = dumped(Json(m_password.reveal()));
    std::string body = "{\"id\":" + std::to_string(++m_lastId)
                       + ",\"method\":\"common.db.login\",\"params\":[" + dumped(Json(m_user))
                       + ",{\"password\":" + password + "},\"en\"]}";
    wipe(password);
    const auto response = post(std::move(body), cancel);
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (response->status == 401) {
        return tl::unexpected(trytonLoginRefused(safeUrl(m_url), m_user));
    }
    const auto answer = read(*response, "common.db.login");
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    std::int64_t user = 0;
    std::string_view key;
    if (answer->result().at(0).get(user) != simdjson::SUCCESS
        || answer->result().at(1).get(key) != simdjson::SUCCESS) {
        return tl::unexpected(trytonLoginRefused(safeUrl(m_url), m_user));
    }
    const std::string token = m_user + ':' + std::to_string(user) + ':' + std::string(key);
    m_authorization =
        Secret("Session " + QByteArray::fromStdString(token).toBase64().toStdString());
    return {};
}

Result<TrytonAnswer> TrytonSession::sendRenewing(const std::string& method,
                                                 const std::string& params,
                                                 const CancelToken& cancel)
{
    for (bool renewed = false;; renewed = true) {
        if (m_authorization.empty()) {
            if (const auto in = login(cancel); !in) {
                return tl::unexpected(in.error());
            }
        }
        const auto response = post("{\"id\":" + std::to_string(++m_lastId) + ",\"method\":"
                                       + dumped(Json(method)) + ",\"params\":" + params + "}",
                                   cancel);
        if (!response) {
            return tl::unexpected(response.error());
        }
        if (response->status != 401) {
            return read(*response, method);
        }
        m_authorization = Secret();
        if (renewed) {
            return tl::unexpected(trytonLoginRefused(safeUrl(m_url), m_user));
        }
    }
}

Outcome TrytonSession::loadContext(const CancelToken& cancel)
{
    const auto answer = sendRenewing("model.res.user.get_preferences", "[true,{}]", cancel);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    m_context = Json::object({{"language", "en"}});
    std::int64_t company = 0;
    if (answer->result()["company"].get(company) == simdjson::SUCCESS) {
        m_context["company"] = company; // prices and languages are kept by company
    }
    return {};
}

Result<TrytonAnswer> TrytonSession::call(const std::string& method, Json params,
                                         const Json& context, const CancelToken& cancel)
{
    if (m_context.empty()) {
        if (const auto loaded = loadContext(cancel); !loaded) {
            return tl::unexpected(loaded.error());
        }
    }
    Json merged = m_context;
    merged.update(context);
    params.push_back(std::move(merged));
    return sendRenewing("model." + method, dumped(params), cancel);
}

void TrytonSession::logout(const CancelToken& cancel)
{
    if (!m_authorization.empty()) {
        (void)post("{\"id\":" + std::to_string(++m_lastId)
                       + ",\"method\":\"common.db.logout\",\"params\":[]}",
                   cancel);
        m_authorization = Secret();
    }
}

} // namespace repromise
