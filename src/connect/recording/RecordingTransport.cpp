#include "connect/recording/RecordingTransport.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordingTransport)
};

} // namespace

Result<HttpResponse> RecordingTransport::send(const HttpRequest& request, const CancelToken& cancel)
{
    auto answer = m_wire.send(request, cancel);
    if (!answer) {
        return answer;
    }
    m_bytes += answer->body.size();
    if (m_bytes > mostBytes) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("The answers are larger than 64 MB together, too much for a recording. "
                           "Record a test system, or one with a later first day."));
    }
    m_exchanges.push_back({request, *answer});
    return answer;
}

} // namespace repromise
