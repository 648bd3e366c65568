#pragma once

#include "base/Clock.h"
#include "connect/SourceReader.h"
#include "connect/TrytonBasis.h"
#include "connect/TrytonChanges.h"
#include "connect/TrytonMemory.h"
#include "connect/TrytonSession.h"

#include <QCoreApplication>

namespace repromise {

/// Reads a Tryton 6.0 database. Locations, stock and inbound lines are read whole each time;
/// orders, lines, items, customers and receipts by what changed since the last read.
///
/// A delta becomes a full read when there is no usable cursor, when the month and so the history
/// moved on, when a unit, location, category or currency changed, and when an item or customer got
/// another key: so that after any read the records are those that a full read would give.
/// Records carry no time stamp: each is put together from several of Tryton's, and what was read
/// last is right.
class TrytonReader : public SourceReader {
    Q_DECLARE_TR_FUNCTIONS(TrytonReader)
public:
    /// The transport and the clock must outlive this.
    TrytonReader(Transport& transport, TrytonSettings settings, Secret password,
                 const Clock& clock);

    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    Outcome test(const CancelToken& cancel) override;

private:
    struct Run;
    Outcome readAll(Run& run);
    Outcome readBasis(Run& run, const ReadRequest& request);
    Outcome readChangedMasters(Run& run);
    Outcome readMasters(Run& run);
    Outcome readDemand(Run& run);
    Outcome readSupply(Run& run);
    Date historyStart() const;
    static ReadReport report(const Run& run);

    Transport& m_transport;
    TrytonSettings m_settings;
    Secret m_password;
    const Clock& m_clock;
};

} // namespace repromise
