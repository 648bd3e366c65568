#include "connect/tryton/TrytonAssembler.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>

namespace repromise {
namespace {

constexpr std::array<std::string_view, 15> feeds{
    "user",           "units",         "locations",  "products",     "order_ids",
    "purchase_lines", "parties",       "orders",     "picking",      "lines",
    "stock",          "stock_storage", "stock_free", "stock_picked", "transfers"};

constexpr std::array<RecordKind, 11> kinds{
    RecordKind::Location, RecordKind::Supplier, RecordKind::Customer,   RecordKind::Contact,
    RecordKind::Item,     RecordKind::Stock,    RecordKind::SalesOrder, RecordKind::OrderLine,
    RecordKind::Shipment, RecordKind::Inbound,  RecordKind::Receipt};

constexpr std::array<RecordKind, 7> wholeKinds{
    RecordKind::Location, RecordKind::Supplier, RecordKind::Customer, RecordKind::Contact,
    RecordKind::Item,     RecordKind::Stock,    RecordKind::Inbound};

std::int64_t number(const std::string& text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Whether all that was there before still is.
bool holds(const std::set<std::int64_t>& now, const std::set<std::int64_t>& before)
{
    return std::includes(now.begin(), now.end(), before.begin(), before.end());
}

/// Whether what was known before and still is there is known by something else now.
template <typename Value>
bool changed(const std::map<std::int64_t, Value>& now, const std::map<std::int64_t, Value>& before)
{
    return std::any_of(before.begin(), before.end(), [&now](const auto& each) {
        const auto found = now.find(each.first);
        return found != now.end() && !(found->second == each.second);
    });
}

} // namespace

TrytonAssembler::TrytonAssembler(const Assembly& assembly)
    : m_full(assembly.full),
      m_items(m_basis),
      m_parties(m_basis),
      m_sales(m_basis),
      m_stock(m_basis),
      m_inbound(m_basis),
      m_receipts(m_basis)
{
    m_basis.history = assembly.history;
    if (!m_full) {
        auto before = TrytonMemory::parse(assembly.memory);
        lost(!before);
        m_before = before ? std::move(*before) : TrytonMemory();
        m_now.deliverers = m_before.deliverers;
    }
}

void TrytonAssembler::note(const TrytonRecord& record)
{
    const QByteArray more = QByteArray::fromStdString(m_now.basis + record.canonical());
    m_now.basis = QCryptographicHash::hash(more, QCryptographicHash::Sha256).toHex().toStdString();
}

void TrytonAssembler::takeMaster(std::string_view feed, const TrytonRecord& record)
{
    if (feed == "user") {
        m_company = record.id("company") != 0;
    } else if (feed == "units") {
        m_basis.units.add(record);
        note(record);
    } else if (feed == "locations") {
        m_basis.places.add(record);
        note(record);
    } else if (feed == "products") {
        m_items.take(record);
    } else if (feed == "order_ids") {
        m_now.orders.insert(record.id());
        m_parties.addCustomer(record.id("party"));
    } else if (feed == "purchase_lines") {
        takePurchase(record);
    }
}

void TrytonAssembler::takePurchase(const TrytonRecord& record)
{
    if (auto line = TrytonPurchase::from(record, m_basis.places)) {
        if (m_receipts.any(*line)) {
            m_now.deliverers.insert(line->party);
        }
        m_purchases.push_back(std::move(*line));
    }
}

void TrytonAssembler::takeStock(std::string_view feed, const std::string& each,
                                const TrytonRecord& record, RecordSink* sink)
{
    if (feed == "stock") {
        m_stock.takeWhole(number(each), record, sink);
    } else if (feed == "stock_storage") {
        m_stock.takeStored(number(each), record, sink);
    } else if (feed == "stock_free") {
        m_stock.takeFree(number(each), record, sink);
    } else if (feed == "stock_picked") {
        m_stock.takePicked(number(each), record, sink);
    }
}

void TrytonAssembler::take(std::string_view feed, const std::string& each, JsonElement element,
                           RecordSink* sink)
{
    const TrytonRecord record(element);
    if (feed.starts_with("stock")) {
        takeStock(feed, each, record, sink);
    } else if (feed == "parties") {
        m_parties.take(record, sink);
    } else if (feed == "orders") {
        m_sales.takeOrder(record, sink);
    } else if (feed == "picking") {
        m_sales.takePicking(record);
    } else if (feed == "lines") {
        m_sales.takeLine(record, sink);
    } else if (feed == "transfers") {
        if (sink != nullptr) {
            m_inbound.putTransfer(record, *sink);
        }
    } else {
        takeMaster(feed, record);
    }
}

Outcome TrytonAssembler::checkCompany() const
{
    return m_company ? Outcome()
                     : fail(ErrorKind::Refused,
                            tr("The user belongs to no company in Tryton, so nothing of one can be "
                               "read. Give it a company there and sync again."));
}

void TrytonAssembler::endProducts()
{
    m_now.note(m_basis.products);
    lost(changed(m_now.items, m_before.items));
}

void TrytonAssembler::endPurchases()
{
    std::set<std::int64_t> suppliers = m_items.suppliers();
    suppliers.insert(m_now.deliverers.begin(), m_now.deliverers.end());
    for (const TrytonPurchase& line : m_purchases) {
        if (line.inbound()) {
            suppliers.insert(line.party);
        }
    }
    m_parties.addSuppliers(suppliers);
}

void TrytonAssembler::endParties(RecordSink* sink)
{
    m_now.parties = m_basis.parties;
    lost(changed(m_now.parties, m_before.parties));
    if (sink == nullptr) {
        return;
    }
    m_items.deliver(*sink);
    for (const TrytonPurchase& line : m_purchases) {
        if (line.inbound()) {
            m_inbound.putPurchase(line, *sink);
        }
        m_receipts.put(line, *sink);
    }
}

Outcome TrytonAssembler::ended(std::string_view feed, RecordSink* sink)
{
    if (feed == "user") {
        return checkCompany();
    }
    if (feed == "locations") {
        lost(m_now.basis != m_before.basis);
        if (sink != nullptr) {
            m_basis.places.deliver(*sink);
        }
    } else if (feed == "products") {
        endProducts();
    } else if (feed == "order_ids") {
        lost(!holds(m_now.orders, m_before.orders));
    } else if (feed == "purchase_lines") {
        endPurchases();
    } else if (feed == "parties") {
        endParties(sink);
    } else if (feed == "lines") {
        m_now.lines = m_sales.openLines();
        lost(!holds(m_sales.lines(), m_before.lines));
    } else if (feed == "stock_picked" && sink != nullptr) {
        m_stock.deliver(*sink);
    }
    return {};
}

NamedAssembler trytonAssembler()
{
    return {"tryton",
            "order lines with what their moves and the moves that pick for those say, inbound "
            "lines by day, stock by what is reserved and picked; all in the unit an item is sold "
            "in",
            feeds,
            kinds,
            wholeKinds,
            [](const Assembly& assembly) -> std::unique_ptr<RecordAssembler> {
                return std::make_unique<TrytonAssembler>(assembly);
            }};
}

} // namespace repromise
