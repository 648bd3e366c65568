#include "app/DescribedSource.h"

#include "net/BreakerText.h"

namespace repromise {

DescribedSource::DescribedSource(ConnectorDescription description, SourceValues values,
                                 const HttpPolicy& policy, const Clock& clock, SecretKeeper keep,
                                 std::filesystem::path folder)
    : m_clock(clock),
      m_description(std::move(description)),
      m_values(std::move(values)),
      m_client(policy),
      m_link({m_description, m_values, m_client, m_breaker, m_sleeper, clock, std::move(keep)}),
      m_secrets(m_values.secretList()),
      m_mask(m_secrets),
      m_answers(std::move(folder), m_secrets),
      m_keeping(m_link.transport(), m_answers),
      m_reader(m_description, m_values, m_keeping, m_link.session(), clock)
{
}

DescribedSource::~DescribedSource()
{
    if (m_answers.finished()) {
        m_answers.clear();
    }
}

// Only a reading of everything is long enough to go on with; a short one had better be of now.
Outcome DescribedSource::fetch(const ReadRequest& request, Progress& progress,
                               const CancelToken& cancel)
{
    m_reader.setMoment({});
    const bool all = m_reader.readsAll(request);
    Outcome fetched = m_answers.begin(m_description.fingerprint, all, m_clock.now())
                          .and_then([&](Instant moment) {
                              m_reader.setMoment(moment);
                              m_keeping.setMode(KeepingTransport::Mode::Keeping);
                              return m_reader.ask(request, progress, cancel);
                          })
                          .and_then([&] { return m_answers.complete(); })
                          .map([&] { m_keeping.setMode(KeepingTransport::Mode::Playback); });
    if (!fetched) {
        m_answers.giveUp();
    }
    m_link.leave();
    return std::move(fetched).map_error([&](const Error& error) { return m_mask.masked(error); });
}

Result<ReadReport> DescribedSource::read(const ReadRequest& request, RecordSink& sink,
                                         Progress& progress, const CancelToken& cancel)
{
    auto report = m_reader.read(request, sink, progress, cancel);
    m_keeping.setMode(KeepingTransport::Mode::Through);
    m_link.leave();
    return std::move(report).map_error([&](const Error& error) { return m_mask.masked(error); });
}

Outcome DescribedSource::test(const CancelToken& cancel)
{
    Outcome tested = m_reader.test(cancel);
    m_link.leave();
    return std::move(tested).map_error([&](const Error& error) { return m_mask.masked(error); });
}

std::string DescribedSource::patience()
{
    return breakerText(m_breaker.state());
}

void DescribedSource::recallPatience(const std::string& text)
{
    m_breaker.restore(breakerState(text));
}

CallStats DescribedSource::calls()
{
    CallStats stats = m_link.calls();
    stats.deferredMs = restMs(m_breaker.state(), m_clock.now());
    return stats;
}

} // namespace repromise
