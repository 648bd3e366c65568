#pragma once

#include "net/Secret.h"
#include "net/Transport.h"

#include <QCoreApplication>

#include <map>
#include <string>

namespace repromise {

/// Lets writes pass a server that asks for a token against forged requests (SAP): fetches it by a
/// GET together with the session's cookies, shows both, and fetches anew once when it is refused.
/// Reads pass untouched. Stands above whatever proves who asks.
class CsrfGuard : public Transport {
    Q_DECLARE_TR_FUNCTIONS(CsrfGuard)
public:
    /// `inner` must outlive this; `tokenUrl` is where a GET hands out the token.
    CsrfGuard(Transport& inner, std::string tokenUrl);

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

private:
    Outcome fetch(const CancelToken& cancel);
    Result<HttpResponse> sendWithToken(const HttpRequest& request, const CancelToken& cancel);

    Transport& m_inner;
    std::string m_tokenUrl;
    Secret m_token;
    std::map<std::string, Secret> m_cookies;
};

} // namespace repromise
