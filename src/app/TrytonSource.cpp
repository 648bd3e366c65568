#include "app/TrytonSource.h"

namespace repromise {
namespace {

HttpPolicy policyWith(std::string caFile)
{
    HttpPolicy policy;
    policy.caFile = std::move(caFile);
    return policy;
}

} // namespace

TrytonSource::TrytonSource(TrytonSettings settings, std::string caFile, Secret password,
                           const Clock& clock)
    : m_client(policyWith(std::move(caFile))),
      m_transport(m_client, Patience(), m_breaker, m_sleeper, clock),
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
