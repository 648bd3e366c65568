#include "net/PlainAuth.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>

namespace repromise {

Secret basicCredentials(const std::string& user, const Secret& password)
{
    std::string pair = user + ':' + password.reveal();
    std::string header = "Basic " + QByteArray::fromStdString(pair).toBase64().toStdString();
    wipe(pair);
    return Secret(std::move(header));
}

void addCookie(HttpRequest& request, const std::string& cookie)
{
    const auto held = std::ranges::find(request.headers, "Cookie", &HttpHeader::name);
    if (held == request.headers.end()) {
        request.headers.push_back({"Cookie", cookie});
    } else {
        held->value += "; " + cookie;
    }
}

BasicAuth::BasicAuth(const std::string& user, const Secret& password)
    : m_header(basicCredentials(user, password))
{
}

void BasicAuth::apply(HttpRequest& request)
{
    request.headers.push_back({"Authorization", m_header.reveal()});
}

std::unique_ptr<KeyAuth> KeyAuth::bearer(const Secret& token)
{
    return std::make_unique<KeyAuth>(Place::Header, "Authorization",
                                     Secret("Bearer " + token.reveal()));
}

void KeyAuth::apply(HttpRequest& request)
{
    switch (m_place) {
    case Place::Header:
        request.headers.push_back({m_name, m_value.reveal()});
        break;
    case Place::Query: // the shown part of a URL ends before its query
        request.url += request.url.find('?') == std::string::npos ? '?' : '&';
        request.url +=
            QUrl::toPercentEncoding(QString::fromStdString(m_name)).toStdString() + '='
            + QUrl::toPercentEncoding(QString::fromStdString(m_value.reveal())).toStdString();
        break;
    case Place::Cookie:
        addCookie(request, m_name + '=' + m_value.reveal());
        break;
    }
}

} // namespace repromise
