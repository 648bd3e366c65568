#pragma once

#include "domain/DateRules.h"
#include "store/Database.h"

namespace repromise {

/// Builds Backlogs from the store, each from one consistent moment. Lives on the thread of its
/// database; what it returns may go anywhere.
class BacklogReader {
public:
    /// `dates`: what the workspace adds to the stored facts for working out dates; may be null.
    explicit BacklogReader(Database& database, DateSettingsPtr dates = nullptr);

    /// Reads everything.
    Result<BacklogPtr> read();

    /// The newest picture, made from `old` by rereading only what changed since; reads everything
    /// when too much changed. Returns `old` itself when nothing did, neither there nor in what
    /// the workspace adds.
    Result<BacklogPtr> refresh(const BacklogPtr& old);

private:
    BacklogPtr withDates(const BacklogPtr& backlog) const;

    Database& m_database;
    DateSettingsPtr m_dates; ///< not null
};

} // namespace repromise
