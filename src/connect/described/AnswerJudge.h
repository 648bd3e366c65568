#pragma once

#include "base/Result.h"
#include "connect/described/AnswerDocument.h"
#include "connect/description/ConnectorDescription.h"
#include "net/HttpMessage.h"

namespace repromise {

struct Verdict {
    AnswerAction action = AnswerAction::Accept;
    Blame blame = Blame::Bug;
    std::string say; ///< of the description
};

/// Says what an answer means: by the rules of the feed, and by those of HTTP when none fits.
class AnswerJudge {
public:
    /// `feed` must outlive this.
    explicit AnswerJudge(const FeedDescription& feed) : m_feed(feed) {}

    /// `root` is the parsed body, if it could be parsed.
    Verdict judge(const HttpResponse& answer, std::optional<JsonElement> root) const;
    /// Why an answer ended the reading, in words.
    Error errorOf(const Verdict& verdict, const HttpResponse& answer, const std::string& url) const;

    /// Whether all that a rule asks for holds.
    static bool fits(const AnswerRule& rule, const HttpResponse& answer,
                     std::optional<JsonElement> root);

private:
    static Verdict usual(const HttpResponse& answer, bool readable);

    const FeedDescription& m_feed;
};

} // namespace repromise
