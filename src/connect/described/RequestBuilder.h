#pragma once

#include "base/Result.h"
#include "connect/description/ConnectorDescription.h"
#include "net/HttpMessage.h"

namespace repromise {

/// Makes requests of what a description says and the values of the moment.
class RequestBuilder {
public:
    /// Both must outlive this.
    RequestBuilder(const ConnectorDescription& description, const TemplateValues& values)
        : m_description(description), m_values(values)
    {
    }

    /// The server's address without a slash at its end; BadInput when a setting is missing or it
    /// is no address.
    Result<std::string> base() const;
    /// A request for `description`. What has no value is left out, but for the path.
    Result<HttpRequest> build(const RequestDescription& request) const;
    /// The same request for an address the server gave.
    Result<HttpRequest> follow(const RequestDescription& request, const std::string& url) const;

private:
    Result<std::string> address(const RequestDescription& request) const;
    Result<HttpRequest> finish(const RequestDescription& request, std::string url) const;

    const ConnectorDescription& m_description;
    const TemplateValues& m_values;
};

} // namespace repromise
