#pragma once

#include "base/Result.h"

#include <string>

namespace repromise {

/// The parts of an absolute http or https URL that decide where a request goes.
struct HttpUrl {
    std::string scheme, host, port;

    /// Refuses other schemes, a user or password in the URL, and control
    /// characters.
    static Result<HttpUrl> parse(const std::string& text);
    /// `from` with a Location header applied, absolute; empty when that makes no
    /// sense.
    static std::string resolve(const std::string& from, const std::string& location);
    /// localhost or an address of 127.0.0.0/8 or ::1.
    bool loopback() const;
    bool sameOrigin(const HttpUrl& other) const
    {
        return scheme == other.scheme && host == other.host && port == other.port;
    }
};

} // namespace repromise
