#include "net/OAuthToken.h"

#include "net/PlainAuth.h"

#include <QUrl>

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using Json = nlohmann::json;

constexpr int brokenOff = 502;
constexpr std::int64_t renewEarlyMs = 60'000;
constexpr std::int64_t longestSeconds = 90LL * 24 * 3600;

std::string formEncoded(const std::string& text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

void addField(std::string& form, const std::string& name, const std::string& value)
{
    if (!value.empty()) {
        form += (form.empty() ? "" : "&") + formEncoded(name) + '=' + formEncoded(value);
    }
}

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Seconds, as a number or, as some write it, as a text.
std::int64_t secondsOf(const Json& json)
{
    const auto found = json.find("expires_in");
    if (found == json.end()) {
        return 0;
    }
    const std::int64_t seconds =
        found->is_number()   ? static_cast<std::int64_t>(found->get<double>())
        : found->is_string() ? std::atoll(found->get_ref<const std::string&>().c_str())
                             : 0;
    return seconds < 0 || seconds > longestSeconds ? 0 : seconds;
}

bool temporary(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

} // namespace

OAuthToken::OAuthToken(OAuthSettings settings, const Clock& clock)
    : m_settings(std::move(settings)), m_clock(clock)
{
}

HttpRequest OAuthToken::tokenRequest() const
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_settings.tokenUrl;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    switch (m_settings.grant) {
    case OAuthSettings::Grant::Client:
        addField(request.body, "grant_type", "client_credentials");
        break;
    case OAuthSettings::Grant::Refresh:
        addField(request.body, "grant_type", "refresh_token");
        addField(request.body, "refresh_token", m_settings.refreshToken.reveal());
        break;
    case OAuthSettings::Grant::Password:
        addField(request.body, "grant_type", "password");
        addField(request.body, "username", m_settings.user.reveal());
        addField(request.body, "password", m_settings.password.reveal());
        break;
    }
    addField(request.body, "scope", m_settings.scopes);
    if (m_settings.clientInHeader) {
        request.headers.push_back(
            {"Authorization",
             basicCredentials(formEncoded(m_settings.clientId),
                              Secret(formEncoded(m_settings.clientSecret.reveal())))
                 .reveal()});
    } else {
        addField(request.body, "client_id", m_settings.clientId);
        addField(request.body, "client_secret", m_settings.clientSecret.reveal());
    }
    for (const auto& [name, value] : m_settings.extra) {
        addField(request.body, name, value);
    }
    return request;
}

Error OAuthToken::refused(const HttpResponse& answer) const
{
    // The error's code is one of a few words (RFC 6749, 5.2). Its description, or another text in
    // its place, may be anything, even what was sent.
    const Json json = Json::parse(answer.body, nullptr, false);
    std::string code = json.is_object() ? textOf(json, "error") : std::string();
    if (code.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") != std::string::npos) {
        code.clear();
    }
    return {ErrorKind::Refused,
            tr("%1 gave no access (%2). Check the client id, its secret and its rights in the "
               "source's settings.")
                .arg(QString::fromStdString(safeUrl(m_settings.tokenUrl)),
                     code.empty() ? QStringLiteral("HTTP %1").arg(answer.status)
                                  : QString::fromStdString(code).left(60))};
}

Outcome OAuthToken::take(const HttpResponse& answer)
{
    const Json json = Json::parse(answer.body, nullptr, false);
    const std::string token = json.is_object() ? textOf(json, "access_token") : std::string();
    if (token.empty()) {
        return tl::unexpected(refused(answer));
    }
    m_access = Secret("Bearer " + token);
    const std::int64_t seconds = secondsOf(json);
    m_endsAt = seconds == 0 ? Instant() : m_clock.now().plusMs(seconds * 1000);
    const std::string next = textOf(json, "refresh_token");
    if (m_settings.grant == OAuthSettings::Grant::Refresh && !next.empty()
        && next != m_settings.refreshToken.reveal()) {
        m_settings.refreshToken = Secret(next);
        if (m_settings.keepRefreshToken) {
            return m_settings.keepRefreshToken(m_settings.refreshToken);
        }
    }
    return {};
}

Result<std::optional<HttpResponse>> OAuthToken::prepare(Transport& transport,
                                                        const CancelToken& cancel)
{
    const bool ending = m_endsAt.known() && m_clock.now().plusMs(renewEarlyMs) >= m_endsAt;
    if (!m_access.empty() && !ending) {
        return std::optional<HttpResponse>();
    }
    HttpRequest request = tokenRequest();
    auto answer = transport.send(request, cancel);
    wipe(request.body);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status == 200 && !Json::accept(answer->body)) {
        answer->status = brokenOff; // half an answer may come whole the next time
        wipe(answer->body);
    }
    if (temporary(answer->status)) {
        answer->askedFirst = m_settings.tokenUrl;
        return std::optional(std::move(*answer));
    }
    const Outcome taken =
        answer->status == 200 ? take(*answer) : Outcome(tl::unexpected(refused(*answer)));
    wipe(answer->body);
    return taken.map([] { return std::optional<HttpResponse>(); });
}

void OAuthToken::apply(HttpRequest& request)
{
    request.headers.push_back({"Authorization", m_access.reveal()});
}

bool OAuthToken::forget()
{
    const bool had = !m_access.empty();
    m_access = Secret();
    return had;
}

} // namespace repromise
