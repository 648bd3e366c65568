#pragma once

#include "connect/described/AuthFactory.h"
#include "net/CallMeter.h"
#include "net/PacedTransport.h"
#include "net/Patience.h"

#include <memory>

namespace repromise {

/// What stands between a described reader and the wire: proof of who asks, pace, patience.
class ConnectorLink {
public:
    struct Parts {
        const ConnectorDescription& description;
        const SourceValues& values;
        Transport& wire;
        Breaker& breaker;
        Sleeper& sleeper;
        const Clock& clock;
        SecretKeeper keepSecret = {};
    };
    /// What the parts refer to must outlive this.
    explicit ConnectorLink(const Parts& parts);
    ConnectorLink(const ConnectorLink&) = delete;
    ConnectorLink& operator=(const ConnectorLink&) = delete;
    ~ConnectorLink() { leave(); }

    /// Logs out where the description says how and a session is open; another one is opened when
    /// something is asked again. Takes seconds at most, and that it fails harms nobody.
    void leave();

    Transport& transport() { return m_patient; }
    Authenticator& session() { return *m_session; }
    /// What went over the wire so far, logging in included.
    const CallStats& calls() const { return m_meter.stats(); }

private:
    CallMeter m_meter;
    std::unique_ptr<Authenticator> m_session;
    AuthTransport m_proving;
    PacedTransport m_paced;
    PatientTransport m_patient;
};

} // namespace repromise
