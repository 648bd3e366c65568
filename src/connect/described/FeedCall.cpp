#include "connect/described/FeedCall.h"

namespace repromise {

Verdict FeedCall::judge(const HttpResponse& answer)
{
    const bool readable =
        m_document.parse(answer.body, answer.body.capacity() - answer.body.size());
    return m_judge.judge(answer, readable ? std::optional(m_document.root()) : std::nullopt);
}

Result<AnswerAction> FeedCall::send(HttpRequest request, const CancelToken& cancel)
{
    Verdict verdict;
    request.temporary = [&](const HttpResponse& answer) {
        verdict = judge(answer);
        return verdict.action == AnswerAction::Retry || verdict.action == AnswerAction::Wait;
    };
    for (bool renewed = false;; renewed = true) {
        auto answer = m_transport.send(request, cancel);
        if (!answer) {
            return tl::unexpected(answer.error());
        }
        m_answer = std::move(*answer);
        if (verdict.action == AnswerAction::Renew && !renewed && m_session.forget()) {
            continue;
        }
        const bool ends =
            verdict.action == AnswerAction::Stop || verdict.action == AnswerAction::Renew
            || verdict.action == AnswerAction::Retry || verdict.action == AnswerAction::Wait;
        if (ends) {
            return tl::unexpected(m_judge.errorOf(verdict, m_answer, request.url));
        }
        return verdict.action;
    }
}

} // namespace repromise
