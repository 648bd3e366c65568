#include "net/CsrfGuard.h"

#include "net/PlainAuth.h"
#include "net/SessionLogin.h"

#include <QString>

namespace repromise {
namespace {

constexpr const char* headerName = "X-CSRF-Token";

bool reads(const std::string& method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool wantsToken(const HttpResponse& answer)
{
    const std::string_view said = answer.header(headerName);
    return answer.status == 403 && (said == "Required" || said == "required");
}

} // namespace

CsrfGuard::CsrfGuard(Transport& inner, std::string tokenUrl)
    : m_inner(inner), m_tokenUrl(std::move(tokenUrl))
{
}

Outcome CsrfGuard::fetch(const CancelToken& cancel)
{
    HttpRequest request;
    request.url = m_tokenUrl;
    request.headers = {{headerName, "Fetch"}, {"Accept", "application/json"}};
    request.repeatable = true;
    const auto answer = m_inner.send(request, cancel);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    takeCookies(*answer, m_cookies);
    m_token = Secret(std::string(answer->header(headerName)));
    if (answer->status >= 300 || m_token.empty()) {
        return fail(ErrorKind::Refused,
                    tr("%1 hands out no token for writing. Check the rights of the source's user.")
                        .arg(QString::fromStdString(safeUrl(m_tokenUrl))),
                    QStringLiteral("HTTP %1").arg(answer->status));
    }
    return {};
}

Result<HttpResponse> CsrfGuard::sendWithToken(const HttpRequest& request, const CancelToken& cancel)
{
    if (m_token.empty()) {
        if (const Outcome fetched = fetch(cancel); !fetched) {
            return tl::unexpected(fetched.error());
        }
    }
    HttpRequest shown = request;
    shown.headers.push_back({headerName, m_token.reveal()});
    for (const auto& [name, value] : m_cookies) {
        addCookie(shown, name + '=' + value.reveal());
    }
    return m_inner.send(shown, cancel);
}

Result<HttpResponse> CsrfGuard::send(const HttpRequest& request, const CancelToken& cancel)
{
    if (reads(request.method)) {
        return m_inner.send(request, cancel);
    }
    auto answer = sendWithToken(request, cancel);
    if (answer && wantsToken(*answer)) { // refused before anything was done: sending again is safe
        m_token = Secret();
        answer = sendWithToken(request, cancel);
    }
    return answer;
}

} // namespace repromise
