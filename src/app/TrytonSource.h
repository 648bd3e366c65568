#pragma once

#include "connect/TrytonReader.h"
#include "net/CallMeter.h"
#include "net/HttpClient.h"
#include "net/Patience.h"

namespace repromise {

/// A Tryton reader with the connection it reads through.
class TrytonSource final : public SourceReader {
public:
    /// The clock must outlive this.
    TrytonSource(TrytonSettings settings, const HttpPolicy& policy, Secret password,
                 const Clock& clock);

    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    Outcome test(const CancelToken& cancel) override;
    CallStats calls() override { return m_meter.stats(); }

private:
    HttpClient m_client;
    Breaker m_breaker;
    ThreadSleeper m_sleeper;
    CallMeter m_meter;
    PatientTransport m_transport;
    TrytonReader m_reader;
};

} // namespace repromise
