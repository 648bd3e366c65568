#pragma once

#include "connect/described/AnswerJudge.h"
#include "net/Authenticator.h"
#include "net/Transport.h"

namespace repromise {

/// One question of a feed and its judged answer.
class FeedCall {
public:
    /// All must outlive this. `transport` is patient.
    FeedCall(const FeedDescription& feed, Transport& transport, Authenticator& session)
        : m_judge(feed), m_transport(transport), m_session(session)
    {
    }

    /// Fails when the answer ends the reading. Otherwise the verdict is Accept, Skip, Empty or
    /// RestartPages, and `root` and `answer` are valid until the next call.
    Result<AnswerAction> send(HttpRequest request, const CancelToken& cancel);

    JsonElement root() const { return m_document.root(); }
    const HttpResponse& answer() const { return m_answer; }

private:
    Verdict judge(const HttpResponse& answer);

    AnswerJudge m_judge;
    Transport& m_transport;
    Authenticator& m_session;
    AnswerDocument m_document;
    HttpResponse m_answer;
};

} // namespace repromise
