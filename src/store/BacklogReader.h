#pragma once

#include "domain/Backlog.h"
#include "store/Database.h"

namespace repromise {

/// Builds Backlogs from the store, each from one consistent moment. Lives on the thread of its
/// database; what it returns may go anywhere.
class BacklogReader {
public:
    explicit BacklogReader(Database& database) : m_database(database) {}

    /// Reads everything.
    Result<BacklogPtr> read();

    /// The newest picture, made from `old` by rereading only what changed since; reads everything
    /// when too much changed. Returns `old` itself when nothing did.
    Result<BacklogPtr> refresh(const BacklogPtr& old);

private:
    Database& m_database;
};

} // namespace repromise
