#include "net/Authenticator.h"

namespace repromise {

Result<std::optional<HttpResponse>> Authenticator::prepare(Transport& /*transport*/,
                                                           const CancelToken& /*cancel*/)
{
    return std::optional<HttpResponse>();
}

Result<HttpResponse> AuthTransport::sendOnce(const HttpRequest& request, const CancelToken& cancel,
                                             bool& prepared)
{
    auto refused = m_authenticator.prepare(m_inner, cancel);
    prepared = refused && !*refused;
    if (!refused) {
        return tl::unexpected(refused.error());
    }
    if (*refused) {
        return std::move(**refused);
    }
    HttpRequest proven = request;
    m_authenticator.apply(proven);
    auto answer = m_inner.send(proven, cancel);
    if (answer) {
        m_authenticator.notice(*answer);
    }
    return answer;
}

Result<HttpResponse> AuthTransport::send(const HttpRequest& request, const CancelToken& cancel)
{
    bool prepared = false;
    auto answer = sendOnce(request, cancel, prepared);
    if (answer && answer->status == 401 && prepared && m_authenticator.forget()) {
        answer = sendOnce(request, cancel, prepared);
    }
    return answer;
}

} // namespace repromise
