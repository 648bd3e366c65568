#pragma once

#include "net/KeptAnswers.h"
#include "net/Transport.h"

namespace repromise {

/// Stands before a transport and keeps what comes from it, or plays back what was kept.
class KeepingTransport final : public Transport {
public:
    enum class Mode : std::uint8_t {
        Through,  ///< keeps nothing
        Keeping,  ///< asks for what an earlier try did not keep as a success, and keeps it
        Playback, ///< asks nobody
    };
    /// Both must outlive this.
    KeepingTransport(Transport& inner, KeptAnswers& answers) : m_inner(inner), m_answers(answers) {}

    void setMode(Mode mode) { m_mode = mode; }
    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

private:
    Transport& m_inner;
    KeptAnswers& m_answers;
    Mode m_mode = Mode::Through;
};

} // namespace repromise
