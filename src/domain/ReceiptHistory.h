#pragma once

#include "base/Date.h"
#include "domain/NameTable.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace repromise {

/// One past receipt, as a reader hands it over. Text that is not known is empty.
struct PastReceipt {
    std::string_view supplier = {}, item = {};
    std::string_view place = {};    ///< location or lane
    std::string_view group = {};    ///< kinds of delivery that are judged apart, such as purchases
    std::string_view delivery = {}; ///< receipts of one delivery are no independent witnesses
    Date promised = {}, received = {};
    Date known = {}; ///< when we came to know; unknown is taken as the day of receipt
};

/// As PastReceipt, by numbers of a ReceiptHistory.
struct NamedReceipt {
    NameTable::Id supplier = 0, item = 0, place = 0, group = 0;
    std::uint32_t delivery = 0;
    Date promised = {}, received = {}, known = {};
};

/// Why a receipt says nothing about lateness.
enum class ReceiptGap : std::uint8_t {
    None,
    NoPromise,
    NoReceipt,
    Implausible, ///< more than ten years between promise and receipt
};

/// Tells one state of the stored receipts from another.
struct ReceiptStamp {
    std::int64_t count = 0, newest = 0, sum = 0;
    friend bool operator==(const ReceiptStamp&, const ReceiptStamp&) = default;
};

/// Past receipts as columns, in the order they were added: what certainty is learned from.
struct ReceiptHistory {
    using Name = NameTable::Id;
    static constexpr int mostDays = 3653; ///< lateness beyond it is a slip of the pen

    NameTable suppliers, items, places, groups;
    std::vector<Name> supplier, item, place, group;
    std::vector<std::uint32_t> delivery; ///< a number of each, from 0; names are not kept
    std::vector<Date> promised, received, known;

    std::size_t size() const { return promised.size(); }
    /// Days after the promise; negative is early.
    int lateness(std::size_t row) const { return received[row].daysAfter(promised[row]); }

    static ReceiptGap gapOf(Date promised, Date received);
    /// Takes a receipt that has no gap; any other is not added and its gap returned.
    ReceiptGap add(const PastReceipt& receipt);
    /// The same of names that were added to the tables before.
    ReceiptGap addNamed(const NamedReceipt& receipt);
    /// The number of a delivery, by a hash of its name.
    std::uint32_t deliveryNumber(std::string_view name);
    std::size_t deliveryCount() const { return m_deliveries.size(); }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_deliveries;
};

using ReceiptHistoryPtr = std::shared_ptr<const ReceiptHistory>;

} // namespace repromise
