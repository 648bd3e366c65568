#pragma once

#include "domain/ReceiptHistory.h"
#include "store/Database.h"

namespace repromise {

struct StoredReceipts {
    ReceiptHistoryPtr history;
    ReceiptStamp stamp;
    std::size_t unusable = 0; ///< without a promised date, or with dates nobody can mean
};

/// Reads the receipts of all sources as columns. Lives on the thread of its database.
class ReceiptReader {
public:
    explicit ReceiptReader(Database& database) : m_database(database) {}

    /// Much cheaper than reading.
    Result<ReceiptStamp> stamp();
    /// One group; a delivery is what came of one order on one day. A receipt counts as known from
    /// when the source recorded it, if that was within a month: a later stamp is of a later change.
    Result<StoredReceipts> read();

private:
    Database& m_database;
};

} // namespace repromise
