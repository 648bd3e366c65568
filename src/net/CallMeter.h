#pragma once

#include "base/CallStats.h"
#include "net/Patience.h"

namespace repromise {

/// Counts what goes over one wire: stands right before it, and beside those who wait for it.
class CallMeter final : public Transport {
public:
    /// Both must outlive this.
    CallMeter(Transport& wire, Sleeper& sleeper);

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

    /// For who keeps to what a peer allows: each of its waits is one for the rate.
    Sleeper& pacing() { return m_pacing; }
    /// For who tries again: a wait counts for the rate when the last answer asked for one.
    Sleeper& retrying() { return m_retrying; }

    const CallStats& stats() const { return m_stats; }
    void reset() { m_stats = {}; }

private:
    class Waiting final : public Sleeper {
    public:
        Waiting(CallMeter& meter, bool forRate) : m_meter(meter), m_forRate(forRate) {}
        bool sleep(std::chrono::milliseconds wait, const CancelToken& cancel) override;

    private:
        CallMeter& m_meter;
        bool m_forRate;
    };

    void notice(const Result<HttpResponse>& answer);

    Transport& m_wire;
    Sleeper& m_sleeper;
    CallStats m_stats;
    bool m_askedToWait = false; ///< by the last answer
    Waiting m_pacing{*this, true}, m_retrying{*this, false};
};

} // namespace repromise
