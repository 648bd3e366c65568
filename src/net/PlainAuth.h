#pragma once

#include "net/Authenticator.h"
#include "net/Secret.h"

#include <string>

namespace repromise {

/// Nothing to show.
class NoAuth : public Authenticator {
public:
    void apply(HttpRequest& /*request*/) override {}
};

/// RFC 7617: user and password with every request.
class BasicAuth : public Authenticator {
public:
    BasicAuth(const std::string& user, const Secret& password);
    void apply(HttpRequest& request) override;

private:
    Secret m_header;
};

/// A fixed key in a header, a query parameter or a cookie.
class KeyAuth : public Authenticator {
public:
    enum class Place : std::uint8_t { Header, Query, Cookie };

    KeyAuth(Place place, std::string name, Secret value)
        : m_place(place), m_name(std::move(name)), m_value(std::move(value))
    {
    }
    /// RFC 6750.
    static std::unique_ptr<KeyAuth> bearer(const Secret& token);
    void apply(HttpRequest& request) override;

private:
    Place m_place;
    std::string m_name;
    Secret m_value;
};

/// Adds a cookie to those a request has already.
void addCookie(HttpRequest& request, const std::string& cookie);
/// `user:password` as RFC 7617 wants it in a header.
Secret basicCredentials(const std::string& user, const Secret& password);

} // namespace repromise
