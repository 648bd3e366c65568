#pragma once

#include "base/Date.h"
#include "base/Money.h"
#include "base/Quantity.h"

#include <string_view>

namespace repromise {

/// The canonical records, as a connector hands them over. Text is UTF-8 and only valid during the
/// call that delivers the record. `updatedAt` unknown means the source gives no time stamp.
/// References to other records are by the business key of that record.

struct LocationRecord {
    std::string_view key, name, kind, region;
    std::string_view replenishedFrom; ///< location key, may be empty
    int transferDays = 0;
};

struct CustomerRecord {
    std::string_view key, name, tier, region;
    std::string_view homeLocation; ///< location key, may be empty
    bool partialOk = true;
    Instant updatedAt = {};
};

/// Terms of a customer's account; loaded apart since systems keep them apart.
struct AccountRecord {
    std::string_view customer;
    Money creditLimit, creditUsed;
    int paymentDays = 0;
    std::int64_t latePenaltyBasisPointsPerWeek = 0; ///< hundredths of a percent of the late value
    int notifyToleranceDays = 0;
};

struct ContactRecord {
    std::string_view key, customer, name, purpose;
    std::string_view email; ///< as the source has it, also when it is no usable address
    std::string_view phone, language, timeZone;
    bool emailUsable = false; ///< empty or malformed addresses are not
    Instant updatedAt = {};
};

struct SupplierRecord {
    std::string_view key, name, country;
    int nominalLeadTimeDays = 0;
};

struct ItemRecord {
    std::string_view key, description, family, unit, abcClass, status;
    std::string_view supplier; ///< supplier key, may be empty
    Quantity step;             ///< smallest sellable quantity
    UnitPrice listPrice, unitCost;
    int leadTimeDays = 0;
    Instant updatedAt = {};
};

struct SubstituteRecord {
    std::string_view item, substitute;
    int rank = 1;
    Quantity ratio = Quantity::whole(1); ///< substitute units for one unit of the item
    Date validFrom = {}, validTo = {};   ///< inclusive, unknown is no bound
};

struct StockRecord {
    std::string_view item, location;
    Quantity onHand, allocated, safetyStock;
    Instant updatedAt = {};
};

struct SalesOrderRecord {
    std::string_view key, customer, channel, status;
    Date orderDate = {};
    bool partialOk = true;
    Instant updatedAt = {};
};

struct OrderLineRecord {
    std::string_view order, line; ///< the line's own key within its order
    std::string_view item, location, status;
    Quantity ordered, shipped, allocated, cancelled;
    UnitPrice unitPrice;
    Currency currency;
    Date requested = {};
    Date promised = {};  ///< what the source now says was promised
    Date confirmed = {}; ///< the source's present date
    int priority = 3;    ///< 1 first
    Instant updatedAt = {};
};

struct ShipmentRecord {
    std::string_view key, order, line, location, carrier;
    Quantity shipped;
    Date shipDate = {};
    Instant recordedAt = {};
};

struct InboundRecord {
    std::string_view order, line; ///< purchase (or transfer, production) order and its line
    std::string_view kind = "purchase";
    std::string_view supplier; ///< may be empty for transfers
    std::string_view item, location, status;
    Quantity ordered, received;
    UnitPrice unitCost;
    Date orderDate = {};
    Date promised = {}; ///< the supplier's first promise
    Date expected = {}; ///< the latest word
    Instant updatedAt = {};
};

struct ReceiptRecord {
    std::string_view key, order, line, supplier, item, location;
    Quantity received;
    Date orderDate = {}, promised = {}, receivedOn = {};
    Instant recordedAt = {};
};

enum class RecordKind : std::uint8_t {
    Location,
    Supplier,
    Customer,
    Account,
    Contact,
    Item,
    Substitute,
    Stock,
    SalesOrder,
    OrderLine,
    Shipment,
    Inbound,
    Receipt,
};
constexpr int recordKindCount = 13;

/// `customers`, `sales_lines` …: the name users and scripts see.
std::string_view recordKindName(RecordKind kind);

} // namespace repromise
