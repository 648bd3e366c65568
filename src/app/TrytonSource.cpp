#include "app/TrytonSource.h"

namespace repromise {

TrytonSource::TrytonSource(TrytonSettings settings, const HttpPolicy& policy, Secret password,
                           const Clock& clock)
    : m_client(policy),
      m_meter(m_client, m_sleeper),
      m_transport(m_meter, Patience(), m_breaker, m_meter.retrying(), clock),
      m_reader(m_transport, std::move(settings), std::move(password), clock)
{
}

Result<ReadReport> TrytonSource::read(const ReadRequest& request, RecordSink& sink,
                                      Progress& progress, const CancelToken& cancel)
{
    return m_reader.read(request, sink, progress, cancel);
}

Outcome TrytonSource::test(const CancelToken& cancel)
{
    return m_reader.test(cancel);
}

} // namespace repromise
