#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

struct HttpHeader {
    std::string name, value;
};

struct HttpResponse;

struct HttpRequest {
    std::string method = "GET";
    std::string url; ///< absolute; must not hold a secret, since errors show its
                     ///< host and path
    std::vector<HttpHeader> headers;
    std::string body;
    /// Whether sending it twice does no harm. Only such requests are tried again.
    bool repeatable = false;
    /// Judges in place of the status alone whether trying again may help. An answer that stays so
    /// to the end is then handed back, since only the asker knows what it means.
    std::function<bool(const HttpResponse&)> temporary = {};
    /// Called when the peer is reached and trusted, right before the first byte of this request
    /// leaves; false keeps it here. Without a call nothing has left.
    std::function<bool()> handingOver = {};
    /// The longest it may take, where that is less than the client grants; 0 is what it grants.
    std::chrono::milliseconds within{0};
};

struct HttpResponse {
    int status = 0;
    std::vector<HttpHeader> headers;
    std::string body; ///< decoded when it came compressed
    /// Where it came from, when that is not what was asked but what gives access to it; what was
    /// asked has then not left.
    std::string askedFirst = {};

    /// Bodies have room for so many bytes more than they hold, where it costs nothing: parsers that
    /// look beyond the end then need no copy.
    static constexpr std::size_t spare = 64;

    /// The first header of that name, in any case; empty when there is none.
    std::string_view header(std::string_view name) const;
    /// Retry-After as a wait from `nowMs` (UTC ms), from seconds or an HTTP date;
    /// never negative.
    std::optional<std::chrono::milliseconds> retryAfter(std::int64_t nowMs) const;
};

/// `scheme://host:port/path` without user, query and fragment, for messages and
/// logs.
std::string safeUrl(std::string_view url);

} // namespace repromise
