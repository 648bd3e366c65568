#include "net/OAuthSignature.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace repromise {
namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// RFC 5849, 3.6: everything but the unreserved characters.
std::string encoded(const std::string& text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

std::string decoded(std::string_view text)
{
    std::string form(text);
    std::ranges::replace(form, '+', ' ');
    return QByteArray::fromPercentEncoding(QByteArray::fromStdString(form)).toStdString();
}

Parameters queryOf(std::string_view url)
{
    Parameters parameters;
    const std::size_t start = url.find('?');
    std::string_view rest =
        start == std::string_view::npos ? std::string_view() : url.substr(start + 1);
    rest = rest.substr(0, rest.find('#'));
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        parameters.emplace_back(decoded(pair.substr(0, equals)),
                                decoded(pair.substr(std::min(equals + 1, pair.size()))));
    }
    return parameters;
}

/// 3.4.1.2: scheme and host in small letters, no default port, no query.
std::string addressOf(const std::string& url)
{
    const QUrl parsed(QString::fromStdString(url));
    const bool standard = (parsed.scheme() == QLatin1String("https") && parsed.port() == 443)
                          || (parsed.scheme() == QLatin1String("http") && parsed.port() == 80);
    const std::string port =
        parsed.port() < 0 || standard ? std::string() : ':' + std::to_string(parsed.port());
    const std::string path = parsed.path(QUrl::FullyEncoded).toStdString();
    return parsed.scheme().toStdString() + "://" + parsed.host(QUrl::FullyEncoded).toStdString()
           + port + (path.empty() ? "/" : path);
}

std::string randomNonce()
{
    const auto word = [] { return QString::number(QRandomGenerator::system()->generate64(), 36); };
    return (word() + word()).toStdString();
}

} // namespace

OAuthSignature::OAuthSignature(OAuthSignatureKeys keys, const Clock& clock,
                               std::function<std::string()> nonce)
    : m_keys(std::move(keys)), m_clock(clock), m_nonce(nonce ? std::move(nonce) : randomNonce)
{
}

std::string OAuthSignature::baseString(const std::string& method, const std::string& url,
                                       Parameters parameters)
{
    for (auto& parameter : queryOf(url)) {
        parameters.push_back(std::move(parameter));
    }
    for (auto& [name, value] : parameters) {
        name = encoded(name);
        value = encoded(value);
    }
    std::ranges::sort(parameters);
    std::string joined;
    for (const auto& [name, value] : parameters) {
        joined.append(joined.empty() ? "" : "&").append(name).append(1, '=').append(value);
    }
    return method + '&' + encoded(addressOf(url)) + '&' + encoded(joined);
}

std::string OAuthSignature::signature(const std::string& base) const
{
    std::string key =
        encoded(m_keys.consumerSecret.reveal()) + '&' + encoded(m_keys.tokenSecret.reveal());
    const QByteArray hash = QMessageAuthenticationCode::hash(QByteArray::fromStdString(base),
                                                             QByteArray::fromStdString(key),
                                                             QCryptographicHash::Sha256);
    wipe(key);
    return hash.toBase64().toStdString();
}

void OAuthSignature::apply(HttpRequest& request)
{
    Parameters parameters{{"oauth_consumer_key", m_keys.consumerKey},
                          {"oauth_nonce", m_nonce()},
                          {"oauth_signature_method", "HMAC-SHA256"},
                          {"oauth_timestamp", std::to_string(m_clock.now().ms() / 1000)},
                          {"oauth_version", "1.0"}};
    if (!m_keys.token.empty()) {
        parameters.emplace_back("oauth_token", m_keys.token);
    }
    const std::string proof = signature(baseString(request.method, request.url, parameters));
    parameters.emplace_back("oauth_signature", proof);
    std::string header = "OAuth ";
    if (!m_keys.realm.empty()) {
        header += "realm=\"" + encoded(m_keys.realm) + "\", ";
    }
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        header += (i == 0 ? "" : ", ") + encoded(parameters[i].first) + "=\""
                  + encoded(parameters[i].second) + '"';
    }
    request.headers.push_back({"Authorization", header});
}

} // namespace repromise
