#include "net/HttpUrl.h"

#include "net/HttpMessage.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <memory>

namespace repromise {
namespace {

struct UrlDeleter {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using UrlHandle = std::unique_ptr<CURLU, UrlDeleter>;

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK) {
        return {};
    }
    std::string copy(text);
    curl_free(text);
    return copy;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

auto refuse(const std::string& text)
{
    return fail(ErrorKind::Refused,
                QCoreApplication::translate("HttpUrl",
                                            "%1 is not an address that can be used. Give one like "
                                            "https://host/, without user and password.")
                    .arg(QString::fromStdString(safeUrl(text))));
}

} // namespace

Result<HttpUrl> HttpUrl::parse(const std::string& text)
{
    const bool clean = std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
    });
    const UrlHandle url(curl_url());
    if (!clean || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) {
        return refuse(text);
    }
    HttpUrl parts{lowered(part(url.get(), CURLUPART_SCHEME)),
                  lowered(part(url.get(), CURLUPART_HOST)),
                  part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT)};
    const bool user =
        !part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty();
    if (user || parts.host.empty() || (parts.scheme != "http" && parts.scheme != "https")) {
        return refuse(text);
    }
    return parts;
}

std::string HttpUrl::resolve(const std::string& from, const std::string& location)
{
    const UrlHandle url(curl_url());
    if (curl_url_set(url.get(), CURLUPART_URL, from.c_str(), 0) != CURLUE_OK
        || curl_url_set(url.get(), CURLUPART_URL, location.c_str(), 0) != CURLUE_OK) {
        return {};
    }
    return part(url.get(), CURLUPART_URL);
}

bool HttpUrl::loopback() const
{
    if (host == "localhost" || host == "[::1]" || host == "::1") {
        return true;
    }
    std::array<unsigned char, 4> address{};
    return ::inet_pton(AF_INET, host.c_str(), address.data()) == 1 && address[0] == 127;
}

} // namespace repromise
