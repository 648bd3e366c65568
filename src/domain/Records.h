#pragma once

#include "base/Date.h"
#include "base/Money.h"
#include "base/Quantity.h"

#include <optional>
#include <string_view>

namespace repromise {

/// The canonical records, as a connector hands them over. Text is UTF-8 and only valid during the
/// call that delivers the record. `updatedAt` unknown means the source gives no time stamp.
/// References to other records are by the business key of that record.

/// Lead, transfer and transit times lie between 0 and this; others are flagged and taken as the
/// nearest of the two.
constexpr int longestLeadDays = 3'650;

struct LocationRecord {
    std::string_view key, name, kind, region;
    std::string_view replenishedFrom; ///< location key, may be empty
    int transferDays = 0;
    int dockToStockDays = 0;        ///< working days from arrival until it can be picked
    int pickLeadDays = 0;           ///< working days from a free unit until it leaves
    std::string_view calendar = {}; ///< name of a calendar of the workspace, may be empty
    std::string_view timeZone = {}; ///< IANA name, may be empty
};

/// How long and at what cost goods travel from a location to another, or to customers.
struct LaneRecord {
    std::string_view from; ///< location key
    std::string_view to;   ///< location key, or a region that customers lie in
    int transitDays = 0;   ///< calendar days
    UnitPrice costPerUnit;
    Currency currency;
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
    std::string_view calendar = {}; ///< name of a calendar of the workspace, may be empty
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
    bool needsConsent = true;            ///< the customer must agree first
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

/// What a source may say of a line beyond its dates; most lines have none of it.
struct LineTerms {
    static constexpr std::int32_t unranked = INT32_MAX;

    bool firm = false;                  ///< its supply and date are not to be moved
    Date latestUseful = {};             ///< shipping later is of no use to the customer
    Quantity minShip;                   ///< ship nothing rather than less than this
    std::int32_t manualRank = unranked; ///< 1 first, before all that have none

    friend bool operator==(const LineTerms&, const LineTerms&) = default;
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
    LineTerms terms = {};
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

/// How far a parcel or load is that leaves for a customer, as its carrier tells. Dates are as the
/// carrier gives them, at the place where they happen.
struct TrackingRecord {
    std::string_view key; ///< the tracking number, or the sender's own id of it
    std::string_view carrier;
    std::string_view order;    ///< sales order; may be empty, or one that is not held here
    std::string_view shipment; ///< the sender's number of the shipment, may be empty
    /// `announced`, `in_transit`, `out_for_delivery`, `ready_for_pickup`, `delivered`, `delayed`,
    /// `failed`, `returned`, or `unknown`.
    std::string_view status;
    Date shipDate = {}, promised = {}, expected = {}, delivered = {};
    Instant updatedAt = {};
};

/// One thing that happened to what is tracked.
struct MilestoneRecord {
    std::string_view tracking;       ///< TrackingRecord::key
    std::string_view key;            ///< its own within the tracking
    std::string_view status;         ///< the words of TrackingRecord::status
    std::string_view location, text; ///< where and what, in the carrier's words
    Instant at = {};
};

/// A customer's question or complaint, as the system that holds it keeps it.
struct InquiryRecord {
    std::string_view key;
    std::string_view customer; ///< customer key; may be empty, or one that is not held here
    std::string_view contact;  ///< who asked: a contact's key, name or address
    std::string_view order;    ///< sales order it is about; may be empty
    std::string_view subject;
    std::string_view status;   ///< `open`, `waiting` (for the customer), `solved`, `closed`
    std::string_view priority; ///< `low`, `normal`, `high`, `urgent`, or empty
    std::string_view channel;
    Instant openedAt = {}, closedAt = {}, updatedAt = {};
};

/// Work of a warehouse on one order line.
struct PickTaskRecord {
    std::string_view key, order, line;
    std::string_view item, location; ///< may be empty: then those of the line
    /// `open`, `picking`, `picked`, `short`; and `closed` or `cancelled` once nothing of it is left
    /// to do, also when something was missing.
    std::string_view state;
    Quantity quantity, picked;
    Quantity missing; ///< what could not be found
    Instant asOf = {};

    /// Something is missing that nobody has settled yet.
    bool openShort() const
    {
        return missing > Quantity() && state != "closed" && state != "cancelled";
    }
};

/// What a supplier or carrier says of an inbound line that another source delivers: it changes when
/// and how much of that line is awaited, and nothing else.
struct SupplyWord {
    std::string_view order, line; ///< without `line`, the order must hold `item` once
    std::string_view item;        ///< item key, may be empty or one that is not ours
    std::string_view status;      ///< `confirmed`, `changed`, `rejected`, `in_transit` …
    Date expected = {};           ///< unknown: nothing is said of the day, or `undated`
    bool undated = false;         ///< said to have no day at present
    /// What will come in all; with `ofOrdered`, as a part of what the supplier takes as ordered (in
    /// his unit, which need not be the item's).
    std::optional<Quantity> confirmed, ofOrdered;
    /// On its way by this word; `expected` is the line's day only if nothing more is open.
    std::optional<Quantity> shipped;
    Instant saidAt = {};
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
    Lane,
    Tracking,
    Milestone,
    Inquiry,
    PickTask,
};
constexpr int recordKindCount = 18;

/// `customers`, `sales_lines` …: the name users and scripts see.
std::string_view recordKindName(RecordKind kind);

} // namespace repromise
