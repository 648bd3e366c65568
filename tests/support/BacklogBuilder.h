#pragma once

#include "domain/DateRules.h"

#include <map>
#include <string>
#include <vector>

namespace repromise {

/// The day on which the builder's world stands unless a test says otherwise: 2026-06-30.
inline Date testToday()
{
    return Date::fromYmd(2026, 6, 30);
}
/// `testToday()` moved by `offset` days.
inline Date testDay(int offset)
{
    return testToday().plusDays(offset);
}

struct CustomerSpec {
    std::string key = "C1";
    std::string name = {}; ///< empty: the key
    std::string tier = "B", region = "North";
    std::uint16_t toleranceDays = 0;
    bool partialOk = true;
    std::uint32_t latePenalty = 0; ///< basis points of the late value per week
};

struct ContactSpec {
    std::string customer = "C1";
    std::string email = "orders@example.com";
    std::string key = {}; ///< empty: `CT1`, `CT2` … by order of adding
    std::string name = "Ann Buyer", purpose = "orders", language = "en";
    std::string timeZone = "Europe/Berlin";
    bool emailUsable = true;
};

struct ItemSpec {
    std::string key = "I1";
    std::string description = {}; ///< empty: the key
    std::string family = "Pumps", unit = "EA", supplier = "S1";
    UnitPrice unitCost = UnitPrice::fromMicros(4'000'000);
    UnitPrice listPrice = UnitPrice::fromMicros(6'000'000);
    Quantity step = Quantity::whole(1);
    std::int16_t leadTimeDays = 14;
};

struct LocationSpec {
    std::string key = "L1";
    std::string name = {}; ///< empty: the key
    std::string kind = "dc", region = "North";
    std::string replenishedFrom = {}; ///< added with the defaults when nobody added it
    std::int16_t transferDays = 0, dockToStockDays = 0, pickLeadDays = 0;
    std::string calendar = {}, timeZone = {};
};

struct LaneSpec {
    std::string from = "L1";
    std::string to = "L2"; ///< a location that is known, else a region
    std::int16_t transitDays = 2;
    UnitPrice costPerUnit = {};
    std::string currency = "EUR";
};

struct SupplierSpec {
    std::string key = "S1";
    std::string name = {}; ///< empty: the key
    std::int16_t nominalLeadTimeDays = 14;
    std::string calendar = {};
};

struct SubstituteSpec {
    std::string item = "I1", substitute = "I2";
    std::int32_t rank = 1;
    Quantity ratio = Quantity::whole(1);
    Date validFrom = {}, validTo = {};
    bool needsConsent = true;
};

struct LineSpec {
    std::string order = "SO-1", line = "1";
    std::string item = "I1", location = "L1", customer = "C1", source = "test";
    Quantity ordered = Quantity::whole(10);
    Quantity shipped = {}, allocated = {}, cancelled = {};
    UnitPrice unitPrice = UnitPrice::fromMicros(5'000'000);
    std::string currency = "EUR";
    Date requested = testDay(0);
    Date promised = testDay(0), confirmed = {};
    std::int16_t priority = 3;
    bool wasTold = false;
    Date told = {}; ///< what the message said; only looked at when wasTold
    LineMessageState messageState = LineMessageState::None;
    bool pickShort = false;
    std::string channel = "web";
    Date orderDate = testDay(-10);
    bool partialOk = true;
    LineTerms terms = {};
};

struct StockSpec {
    std::string item = "I1", location = "L1";
    Quantity onHand = Quantity::whole(10), allocated = {};
};

struct InboundSpec {
    std::string key = "PO-1/1";
    std::string item = "I1", location = "L1";
    Quantity open = Quantity::whole(10);
    Date expected = testDay(7);
    Date promised = testDay(7);
    std::string kind = "purchase", supplier = "S1", status = "open", source = "test";
};

/// Makes a Backlog from plain values, in the row order the contract asks for. Whatever a line,
/// stock or inbound row names and nobody added is added with the defaults above. An order takes
/// customer, channel and source from its first line. Not for large worlds: see SyntheticBacklog.
class BacklogBuilder {
public:
    BacklogBuilder& source(const std::string& name, Instant lastGood);
    BacklogBuilder& customer(const CustomerSpec& spec);
    BacklogBuilder& contact(const ContactSpec& spec);
    BacklogBuilder& item(const ItemSpec& spec);
    BacklogBuilder& location(const LocationSpec& spec);
    BacklogBuilder& lane(const LaneSpec& spec);
    BacklogBuilder& supplier(const SupplierSpec& spec);
    BacklogBuilder& substitute(const SubstituteSpec& spec);
    BacklogBuilder& calendar(const std::string& name, const CalendarRules& rules);
    /// An empty region stands for all others.
    BacklogBuilder& transit(const std::string& region, int days);
    BacklogBuilder& line(const LineSpec& spec);
    BacklogBuilder& stock(const StockSpec& spec);
    BacklogBuilder& inbound(const InboundSpec& spec);

    /// May be called again after more has been added; each call makes the next generation.
    BacklogPtr build();

private:
    void addMissing();

    std::map<std::string, Instant> m_sources;
    std::map<std::string, CustomerSpec> m_customers;
    std::map<std::string, ItemSpec> m_items;
    std::map<std::string, LocationSpec> m_locations;
    std::map<std::string, SupplierSpec> m_suppliers;
    std::vector<LaneSpec> m_lanes;
    std::vector<SubstituteSpec> m_substitutes;
    DateSettings m_dates;
    std::vector<ContactSpec> m_contacts;
    std::vector<LineSpec> m_lines;
    std::vector<StockSpec> m_stock;
    std::vector<InboundSpec> m_inbound;
    std::uint64_t m_generation = 0;
};

} // namespace repromise
