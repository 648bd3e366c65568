#pragma once

#include "base/Date.h"

namespace repromise {

/// Where "now" comes from, so that tests and `--as-of` can say otherwise.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    /// The business day at this workstation.
    virtual Date today() const = 0;
};

class SystemClock : public Clock {
public:
    Instant now() const override;
    Date today() const override;
};

/// Real instants, another business day: what `--as-of` uses.
class AsOfClock : public SystemClock {
public:
    explicit AsOfClock(Date today) : m_today(today) {}
    Date today() const override { return m_today; }

private:
    Date m_today;
};

class FixedClock : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    void set(Instant now) { m_now = now; }
    Instant now() const override { return m_now; }
    Date today() const override { return m_now.utcDate(); }

private:
    Instant m_now;
};

} // namespace repromise
