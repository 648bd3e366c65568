#include "app/DescribedSource.h"

#include "net/BreakerText.h"

namespace repromise {

DescribedSource::DescribedSource(ConnectorDescription description, SourceValues values,
                                 const HttpPolicy& policy, const Clock& clock, SecretKeeper keep)
    : m_description(std::move(description)),
      m_values(std::move(values)),
      m_client(policy),
      m_link({m_description, m_values, m_client, m_breaker, m_sleeper, clock, std::move(keep)}),
      m_reader(m_description, m_values, m_link.transport(), m_link.session(), clock)
{
}

Result<ReadReport> DescribedSource::read(const ReadRequest& request, RecordSink& sink,
                                         Progress& progress, const CancelToken& cancel)
{
    return m_reader.read(request, sink, progress, cancel);
}

Outcome DescribedSource::test(const CancelToken& cancel)
{
    return m_reader.test(cancel);
}

std::string DescribedSource::patience()
{
    return breakerText(m_breaker.state());
}

void DescribedSource::recallPatience(const std::string& text)
{
    m_breaker.restore(breakerState(text));
}

} // namespace repromise
