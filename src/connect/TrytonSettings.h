#pragma once

#include <cstddef>
#include <string>

namespace repromise {

struct TrytonSettings {
    std::string url; ///< `https://erp.example/`, without the database
    std::string database;
    std::string user;
    /// Done and cancelled orders and receipts are read from the first day of the month this many
    /// months ago; open orders always.
    int historyMonths = 13;
    /// A delta reads again what changed this long before the newest change seen: Tryton stamps a
    /// record with the start of the transaction that wrote it, and a long one shows up late.
    int overlapSeconds = 900;
    std::size_t pageSize = 500;
};

} // namespace repromise
