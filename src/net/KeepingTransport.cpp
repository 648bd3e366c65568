#include "net/KeepingTransport.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeepingTransport)
};

constexpr int firstSuccess = 200;
constexpr int endOfSuccess = 300;

} // namespace

Result<HttpResponse> KeepingTransport::send(const HttpRequest& request, const CancelToken& cancel)
{
    if (m_mode == Mode::Through) {
        return m_inner.send(request, cancel);
    }
    auto kept = m_answers.find(request);
    if (kept && request.temporary) {
        static_cast<void>(request.temporary(*kept)); // the asker learns from it what came
    }
    if (m_mode == Mode::Playback) {
        return kept ? Result<HttpResponse>(std::move(*kept))
                    : fail(ErrorKind::Storage,
                           Tr::tr("An answer of %1 that was kept is no longer there. Sync again.")
                               .arg(QString::fromStdString(safeUrl(request.url))));
    }
    if (kept && kept->status >= firstSuccess && kept->status < endOfSuccess
        && !m_answers.isFresh(request)) {
        return std::move(*kept);
    }
    auto answer = m_inner.send(request, cancel);
    if (answer) {
        if (const Outcome done = m_answers.keep(request, *answer); !done) {
            return tl::unexpected(done.error());
        }
    }
    return answer;
}

} // namespace repromise
