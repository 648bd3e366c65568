#pragma once

#include "base/Date.h"
#include "base/Money.h"
#include "base/Quantity.h"
#include "base/StringPool.h"
#include "domain/Records.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace repromise {

/// Row numbers in the tables of one Backlog. They mean nothing in another generation.
using LineIx = std::uint32_t;
using OrderIx = std::uint32_t;
using ItemIx = std::uint32_t;
using LocationIx = std::uint16_t;
using CustomerIx = std::uint32_t;
using ContactIx = std::uint32_t;
using InboundIx = std::uint32_t;
using SourceIx = std::uint16_t;
using TextId = StringPool::Id;
constexpr std::uint32_t noIx = 0xFFFF'FFFFU;
constexpr LocationIx noLocation = 0xFFFFU;

struct SourceRow {
    std::int64_t id = 0;
    TextId name = 0;
    Instant lastGood = {};
};

struct LocationRow {
    std::int64_t id = 0;
    TextId key = 0, name = 0, kind = 0, region = 0;
    LocationIx replenishedFrom = noLocation;
    /// Days between 0 and `longestLeadDays`: of the transfer from there in calendar days, the
    /// others in working days of `calendar`.
    std::int16_t transferDays = 0, dockToStockDays = 0, pickLeadDays = 0;
    TextId calendar = 0, timeZone = 0;
};

/// How goods travel from a location to another one or to the customers of a region. By (from,
/// destination key); a location that is replenished from another has no row for that here.
struct LaneRow {
    LocationIx from = noLocation;
    LocationIx to = noLocation; ///< noLocation when it leads to a region only
    TextId destination = 0;     ///< location key or region; the same text may name both
    std::int16_t transitDays = 0;
    std::int64_t costPerUnitMicros = 0;
    Currency currency = {};
};

/// By key.
struct SupplierRow {
    TextId key = 0, name = 0; ///< `key` is the id that items and inbound lines use
    std::int16_t nominalLeadTimeDays = 0;
    TextId calendar = 0;
};

struct ItemTable {
    std::vector<std::int64_t> id;
    std::vector<TextId> key, description, family, unit, supplier;
    std::vector<std::int64_t> unitCostMicros, listPriceMicros;
    std::vector<std::int64_t> step; ///< smallest sellable quantity in units of 10^-4; 0 unknown
    std::vector<std::int16_t> leadTimeDays;
    std::size_t size() const { return id.size(); }
};

/// What may be shipped instead, by (item, rank, substitute).
struct SubstituteTable {
    std::vector<ItemIx> item, substitute;
    std::vector<std::int32_t> rank;
    std::vector<std::int64_t> ratio; ///< 10^-4 substitute units for one unit of the item; positive
    std::vector<Date> validFrom, validTo; ///< inclusive; unknown is no bound
    std::vector<std::uint8_t> needsConsent;
    std::size_t size() const { return item.size(); }
};

struct CustomerTable {
    std::vector<std::int64_t> id;
    std::vector<TextId> key, name, tier, region;
    std::vector<std::uint16_t> toleranceDays;
    std::vector<std::uint32_t> latePenalty; ///< basis points of the late value per week
    std::vector<std::uint8_t> partialOk;
    /// Contacts of customer c are rows contactBegin[c] … contactBegin[c + 1] of the contact table.
    std::vector<ContactIx> contactBegin;
    std::size_t size() const { return id.size(); }
};

struct ContactRow {
    std::int64_t id = 0;
    CustomerIx customer = noIx;
    TextId key = 0, name = 0, email = 0, language = 0, timeZone = 0, purpose = 0;
    bool emailUsable = false;
};

struct OrderTable {
    std::vector<std::int64_t> id;
    std::vector<TextId> key, channel;
    std::vector<CustomerIx> customer;
    std::vector<SourceIx> source;
    std::vector<Date> orderDate;
    std::vector<std::uint8_t> partialOk;
    std::size_t size() const { return id.size(); }
};

/// The terms of the few lines that have any: costs nothing for the others.
class LineTermsColumn {
public:
    /// Rows must come in ascending order.
    void append(LineIx line, const LineTerms& terms);
    bool empty() const { return m_lines.empty(); }
    /// Lines that have terms, ascending, and their terms beside them.
    std::span<const LineIx> lines() const { return m_lines; }
    std::span<const LineTerms> values() const { return m_terms; }
    /// Those of a line without any are `LineTerms()`.
    const LineTerms& operator[](LineIx line) const;
    /// Row i is what `order[i]` was; rows that are not named are dropped.
    void permute(std::span<const LineIx> order);

private:
    std::vector<LineIx> m_lines;
    std::vector<LineTerms> m_terms;
};

/// Open order lines, in the order (order key, source, line key): the tie-break of every rank.
/// Quantities are units of 10^-4, prices micros.
struct LineTable {
    std::vector<std::int64_t> id;
    std::vector<OrderIx> order;
    std::vector<TextId> key;
    std::vector<ItemIx> item;
    std::vector<LocationIx> location;
    std::vector<std::int64_t> ordered, shipped, allocated, cancelled, unitPrice;
    std::vector<std::uint32_t> currency; ///< Currency::packed
    std::vector<Date> requested, promised, confirmed, told;
    std::vector<std::uint8_t> wasTold; ///< 1 once a message was accepted; told may be unknown then
    std::vector<std::uint8_t> messageState; ///< LineMessageState
    std::vector<std::uint8_t> pickShort;    ///< 1 while a short pick of the line is open
    std::vector<std::int16_t> priority;
    LineTermsColumn terms;
    std::size_t size() const { return id.size(); }

    std::int64_t open(LineIx line) const { return ordered[line] - shipped[line] - cancelled[line]; }
};

/// What the outbox holds for a line besides what was told.
enum class LineMessageState : std::uint8_t { None, Pending, Uncertain, Failed };

/// Stock rows with something on hand or allocated, by (item, location).
struct StockTable {
    std::vector<ItemIx> item;
    std::vector<LocationIx> location;
    std::vector<std::int64_t> onHand, allocated;
    std::size_t size() const { return item.size(); }
};

/// Inbound lines with an open quantity, by (item, location, expected, key).
struct InboundTable {
    std::vector<std::int64_t> id;
    std::vector<TextId> key; ///< `PO-0000001/1`
    std::vector<TextId> kind, supplier, status;
    std::vector<ItemIx> item;
    std::vector<LocationIx> location;
    std::vector<std::int64_t> open;
    std::vector<Date> promised, expected;
    std::vector<SourceIx> source;
    std::size_t size() const { return id.size(); }
};

class DateRules;

/// The immutable picture of all open demand, supply and the state of work. Built by store,
/// shared as shared_ptr<const Backlog>, read by everything above.
struct Backlog {
    std::uint64_t generation = 0;
    std::shared_ptr<const StringPool> texts;
    std::vector<SourceRow> sources;
    std::vector<LocationRow> locations;
    std::vector<LaneRow> lanes;
    std::vector<SupplierRow> suppliers;
    ItemTable items;
    SubstituteTable substitutes;
    CustomerTable customers;
    std::vector<ContactRow> contacts;
    OrderTable orders;
    LineTable lines;
    StockTable stock;
    InboundTable inbound;
    /// Rows of which sources say different things, ascending: lines (also by their order, or by the
    /// stock of their place), and inbound lines.
    std::vector<LineIx> contestedLines;
    std::vector<InboundIx> contestedInbound;
    /// Null when ship dates are as the supply's dates and no delivery date is known.
    std::shared_ptr<const DateRules> dates;

    std::string_view text(TextId id) const { return texts->view(id); }
    Quantity openQuantity(LineIx line) const { return Quantity::fromUnits(lines.open(line)); }
    Money openValue(LineIx line) const;
    CustomerIx customerOf(LineIx line) const { return orders.customer[lines.order[line]]; }
    std::span<const ContactRow> contactsOf(CustomerIx customer) const;
    /// First row and end of the item's substitutes.
    std::pair<std::uint32_t, std::uint32_t> substitutesOf(ItemIx item) const;
    std::string_view orderKey(LineIx line) const { return text(orders.key[lines.order[line]]); }
    std::string_view lineKey(LineIx line) const { return text(lines.key[line]); }
    /// noIx when there is no such open line; the first one where sources share an order key.
    LineIx findLine(std::string_view order, std::string_view line) const;
};

using BacklogPtr = std::shared_ptr<const Backlog>;

/// How line keys are ordered: numbers first, `2` before `10`, then all others by bytes.
int compareLineKeys(std::string_view a, std::string_view b);

/// The promise to keep: the promised date, or the requested date if that is later or nothing was
/// promised.
inline Date dueDate(Date requested, Date promised)
{
    if (!promised.known()) {
        return requested;
    }
    return requested.known() && requested > promised ? requested : promised;
}

} // namespace repromise
