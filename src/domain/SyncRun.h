#pragma once

#include "base/CallStats.h"
#include "base/Date.h"
#include "domain/Records.h"

#include <string>

namespace repromise {

/// What one sync of one source did and cost.
struct SyncRun {
    Instant started = {};
    std::int64_t tookMs = 0;
    std::string result; ///< `good`, `failed`, `held` or `stopped`
    std::string error;  ///< one sentence; empty when it was good
    bool full = false;  ///< everything was asked for again
    std::uint64_t read = 0, added = 0, changed = 0, unchanged = 0, removed = 0, quarantined = 0;
    CallStats calls = {};
};

/// All runs of a source since it was added, also those that the history no longer holds.
struct SyncTotals {
    std::uint64_t good = 0, failed = 0, held = 0, stopped = 0;
    std::int64_t tookMs = 0;
    std::uint64_t read = 0, added = 0, changed = 0, removed = 0, quarantined = 0;
    CallStats calls = {};
};

/// What a source delivers in another shape than before.
struct SchemaChange {
    std::string feed; ///< a feed of an API, or a file
    RecordKind record = RecordKind::OrderLine;
    std::string field; ///< theirs: a JSON pointer or a column
    /// `text`, `number`, `yes/no`, `list`, `object`, several of them joined by `|`, or `nothing`.
    std::string expected, came;
    bool refused = false; ///< nothing was taken; else it could be read all the same
    Instant since = {};   ///< when it was first seen
};

/// Two sources that say different things of one value of a record.
struct FieldConflict {
    RecordKind record = RecordKind::OrderLine;
    std::string key;                ///< the record's key parts joined by '/'
    std::string field;              ///< as `confirmed` or `on_hand`
    std::string source, value;      ///< whose record it is, and what that source says
    std::string otherSource, other; ///< who differs, and what it says
    bool otherCounts = false;       ///< by `sync.precedence`; else the first one's value counts
    Instant since = {};
};

} // namespace repromise
