#include "connect/described/AuthFactory.h"

#include "connect/described/RequestBuilder.h"
#include "net/OAuthSignature.h"
#include "net/OAuthToken.h"
#include "net/PlainAuth.h"
#include "net/SessionLogin.h"

#include <QByteArray>

#include <algorithm>

namespace repromise {
namespace {

/// The texts of one auth, filled.
class Filled {
public:
    Filled(const ConnectorDescription& description, const SourceValues& source)
        : m_values(description, source)
    {
    }
    std::string text(const TextTemplate& text) const { return text.render(m_values).value_or(""); }
    std::string url(const TextTemplate& text) const
    {
        return text.render(m_values, TextTemplate::Escape::Url).value_or("");
    }
    Secret secret(const TextTemplate& text) const { return Secret(this->text(text)); }
    const RequestValues& values() const { return m_values; }

private:
    RequestValues m_values;
};

const AuthDescription* applying(const ConnectorDescription& description, const Filled& filled)
{
    const auto found =
        std::ranges::find_if(description.server.auth, [&](const AuthDescription& auth) {
            return auth.whenSetting.empty()
                   || filled.values().value(ValueScope::Setting, auth.whenSetting)
                          == auth.whenValue;
        });
    return found == description.server.auth.end() ? nullptr : &*found;
}

/// An address that is one setting is taken as it is.
std::string tokenUrlOf(const AuthDescription& auth, const Filled& filled)
{
    const auto& parts = auth.tokenUrl.parts();
    const bool startsWithSetting =
        !parts.empty() && parts[0].placeholder && parts[0].literal.empty();
    return startsWithSetting ? filled.text(auth.tokenUrl) : filled.url(auth.tokenUrl);
}

std::unique_ptr<Authenticator> makeOAuth(const AuthDescription& auth, const Filled& filled,
                                         const Clock& clock, SecretKeeper keep)
{
    OAuthSettings settings;
    settings.grant = auth.grant == "refresh"    ? OAuthSettings::Grant::Refresh
                     : auth.grant == "password" ? OAuthSettings::Grant::Password
                                                : OAuthSettings::Grant::Client;
    settings.user = filled.secret(auth.user);
    settings.password = filled.secret(auth.password);
    settings.tokenUrl = tokenUrlOf(auth, filled);
    settings.clientId = filled.text(auth.clientId);
    settings.clientSecret = filled.secret(auth.clientSecret);
    settings.refreshToken = filled.secret(auth.refreshToken);
    settings.scopes = filled.text(auth.scopes);
    settings.clientInHeader = auth.clientIn == "header";
    for (const NamedTemplate& field : auth.extra) {
        settings.extra.emplace_back(field.name, filled.text(field.value));
    }
    if (const auto* const part = auth.refreshToken.alone(); part != nullptr && keep) {
        settings.keepRefreshToken = [keep = std::move(keep), key = part->name](const Secret& next) {
            return keep(key, next);
        };
    }
    return std::make_unique<OAuthToken>(std::move(settings), clock);
}

std::unique_ptr<Authenticator> makeLogin(const AuthDescription& auth,
                                         const ConnectorDescription& description,
                                         const SourceValues& source, const Clock& clock)
{
    const auto asking = [&description, &source](const RequestDescription& request) {
        const RequestValues values(description, source);
        return RequestBuilder(description, values).build(request).value_or(HttpRequest());
    };
    LoginSettings settings;
    settings.request = [asking, &auth] { return asking(auth.request); };
    if (auth.logout) {
        settings.logout = [asking, &auth] { return asking(*auth.logout); };
    }
    settings.tokenAt = auth.tokenAt ? auth.tokenAt->text() : std::string();
    settings.header = auth.name;
    for (const TakenValue& value : auth.take) {
        settings.take.emplace_back(value.name, value.from.text());
    }
    settings.value = [&auth, &description, &source](const LoginAnswer& answer) {
        RequestValues values(description, source);
        values.loginToken = answer.token;
        values.loginTaken = answer.taken;
        if (auth.compose) {
            const std::string text = auth.compose->render(values).value_or("");
            values.loginToken = auth.composeBase64
                                    ? QByteArray::fromStdString(text).toBase64().toStdString()
                                    : text;
        }
        return auth.sendValue.render(values).value_or("");
    };
    settings.lasts = auth.lasts;
    return std::make_unique<SessionLogin>(std::move(settings), clock);
}

std::unique_ptr<Authenticator> makeKey(const AuthDescription& auth, const Filled& filled)
{
    const auto place = auth.place == "query"    ? KeyAuth::Place::Query
                       : auth.place == "cookie" ? KeyAuth::Place::Cookie
                                                : KeyAuth::Place::Header;
    return std::make_unique<KeyAuth>(place, auth.name, filled.secret(auth.token));
}

} // namespace

std::unique_ptr<Authenticator> makeAuthenticator(const ConnectorDescription& description,
                                                 const SourceValues& source, const Clock& clock,
                                                 SecretKeeper keep)
{
    const Filled filled(description, source);
    const AuthDescription* const auth = applying(description, filled);
    if (auth == nullptr) {
        return std::make_unique<NoAuth>();
    }
    switch (auth->kind) {
    case AuthKind::None:
        break;
    case AuthKind::Basic:
        return std::make_unique<BasicAuth>(filled.text(auth->user), filled.secret(auth->password));
    case AuthKind::Bearer:
        return KeyAuth::bearer(filled.secret(auth->token));
    case AuthKind::Key:
        return makeKey(*auth, filled);
    case AuthKind::OAuth:
        return makeOAuth(*auth, filled, clock, std::move(keep));
    case AuthKind::OAuth1:
        return std::make_unique<OAuthSignature>(
            OAuthSignatureKeys{filled.text(auth->consumerKey), filled.secret(auth->consumerSecret),
                               filled.text(auth->token), filled.secret(auth->tokenSecret),
                               filled.text(auth->realm)},
            clock);
    case AuthKind::Login:
        return makeLogin(*auth, description, source, clock);
    }
    return std::make_unique<NoAuth>();
}

} // namespace repromise
