#include "app/DescribedTarget.h"

#include "net/BreakerText.h"

namespace repromise {

DescribedTarget::DescribedTarget(ConnectorParts parts, const Clock& clock,
                                 const std::string& patience)
    : m_parts(std::move(parts)),
      m_client(m_parts.policy),
      m_link({m_parts.description, m_parts.values, m_client, m_breaker, m_sleeper, clock,
              m_parts.keepSecret}),
      m_writer(m_parts.description, m_parts.values, m_link.transport(), m_link.session(), clock),
      m_mask(m_parts.values.secretList())
{
    m_breaker.restore(breakerState(patience));
}

Result<WriteSight> DescribedTarget::look(const WriteWish& wish, const CancelToken& cancel)
{
    return m_writer.look(wish, cancel).map_error([&](const Error& error) {
        return m_mask.masked(error);
    });
}

WriteReport DescribedTarget::send(const WriteWish& wish, const WriteSight& sight,
                                  const std::function<bool()>& handingOver)
{
    WriteReport report = m_writer.send(wish, sight, handingOver);
    report.reason = m_mask.masked(report.reason);
    return report;
}

Result<std::string> DescribedTarget::readBack(const WriteWish& wish, const CancelToken& cancel)
{
    return m_writer.readBack(wish, cancel).map_error([&](const Error& error) {
        return m_mask.masked(error);
    });
}

} // namespace repromise
