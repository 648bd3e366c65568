#include "net/HttpMessage.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>

namespace repromise {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

// A month is the longest for which systems count calls; anything longer is a mistake there.
constexpr std::int64_t longestWaitSeconds = 31LL * 24 * 3600;

} // namespace

std::string_view HttpResponse::header(std::string_view name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader& each) {
        return sameName(each.name, name);
    });
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

std::optional<std::chrono::milliseconds> HttpResponse::retryAfter(std::int64_t nowMs) const
{
    const std::string value(header("Retry-After"));
    if (value.empty()) {
        return std::nullopt;
    }
    std::int64_t seconds = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (problem == std::errc() && end == value.data() + value.size()) {
        return std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, longestWaitSeconds));
    }
    const auto at = static_cast<std::int64_t>(curl_getdate(value.c_str(), nullptr));
    if (at < 0) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(
        std::clamp<std::int64_t>(at * 1000 - nowMs, 0, longestWaitSeconds * 1000));
}

std::string safeUrl(std::string_view url)
{
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) {
        return std::string(url);
    }
    const std::size_t host = scheme + 3;
    const std::size_t path = std::min(url.find('/', host), url.size());
    const std::size_t user = url.substr(0, path).rfind('@');
    std::string safe(url.substr(0, host));
    safe += url.substr(user != std::string_view::npos && user >= host ? user + 1 : host);
    return safe;
}

} // namespace repromise
