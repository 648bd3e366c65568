#pragma once

#include "base/Result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

enum class ReceiptColumn : std::uint8_t {
    Supplier,
    Item,
    Place,
    Promised,
    Received,
    Known,
    Delivery,
    Group,
};
constexpr std::size_t receiptColumnCount = 8;

/// Which column of a foreign receipts file holds what, found by the names in its header.
class ReceiptColumns {
public:
    /// Fails when promised or received is missing.
    static Result<ReceiptColumns> find(std::span<const std::string_view> header);

    bool has(ReceiptColumn column) const { return at(column).has_value(); }
    /// Empty when the file has no such column or the row is too short.
    std::string_view value(ReceiptColumn column, std::span<const std::string_view> fields) const;
    /// `promised: Scheduled Delivery Date`, for those found.
    const std::vector<std::string>& found() const { return m_found; }

private:
    const std::optional<std::size_t>& at(ReceiptColumn column) const
    {
        return m_at[static_cast<std::size_t>(column)];
    }

    std::array<std::optional<std::size_t>, receiptColumnCount> m_at;
    std::vector<std::string> m_found;
};

} // namespace repromise
