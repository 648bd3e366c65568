#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace repromise {

/// What can be changed in a source by writing back to it.
enum class WriteCommand : std::uint8_t {
    ConfirmedDate, ///< of a sales order line
    Priority,      ///< of a sales order line
    DeliveryBlock, ///< of a sales order line; an empty value lifts it
    PurchaseDate,  ///< of a purchase line
    Substitute,    ///< the item of a sales order line
};

constexpr std::array<std::string_view, 5> writeCommandNames{"set_confirmed_date", "set_priority",
                                                            "set_delivery_block",
                                                            "set_purchase_date", "set_substitute"};

constexpr std::string_view writeCommandName(WriteCommand command)
{
    return writeCommandNames[static_cast<std::size_t>(command)];
}

constexpr std::optional<WriteCommand> writeCommandOf(std::string_view name)
{
    for (std::size_t i = 0; i < writeCommandNames.size(); ++i) {
        if (writeCommandNames[i] == name) {
            return static_cast<WriteCommand>(i);
        }
    }
    return std::nullopt;
}

/// Whether its value is a day.
constexpr bool writesDate(WriteCommand command)
{
    return command == WriteCommand::ConfirmedDate || command == WriteCommand::PurchaseDate;
}

} // namespace repromise
