#include "store/backlog/OpenLines.h"

#include "store/merge/MergeScope.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace repromise {
namespace {

constexpr std::string_view lineColumns =
    "l.id,l.key,l.item_id,l.location_id,l.ordered,l.shipped,l.allocated,l.cancelled,"
    "l.unit_price,l.currency,l.requested,l.promised,l.confirmed,l.priority";

} // namespace

OpenLineReader::OpenLineReader(Database& database, StringPool& texts, const MasterIds& ids)
    : m_database(database), m_texts(texts), m_ids(ids)
{
}

void OpenLineReader::readLines(LineTable& lines, std::string_view condition)
{
    const std::size_t first = lines.size();
    BulkStatement row(m_database,
                      std::string("SELECT ").append(lineColumns)
                          + " FROM order_line l WHERE l.ordered-l.shipped-l.cancelled>0 AND "
                            "l.gone=0 AND "
                          + std::string(condition));
    while (row.step()) {
        const std::int64_t id = row.integer(0);
        const OrderIx order = m_ids.orders.of(id / idsPerParent);
        if (order == noIx) {
            continue; // the order is gone and its lines with it
        }
        lines.id.push_back(id);
        lines.order.push_back(order);
        lines.key.push_back(m_texts.intern(row.text(1)));
        lines.item.push_back(m_ids.items.of(row.integer(2)));
        lines.location.push_back(static_cast<LocationIx>(m_ids.locations.of(row.integer(3))));
        lines.ordered.push_back(row.integer(4));
        lines.shipped.push_back(row.integer(5));
        lines.allocated.push_back(row.integer(6));
        lines.cancelled.push_back(row.integer(7));
        lines.unitPrice.push_back(row.integer(8));
        lines.currency.push_back(static_cast<std::uint32_t>(row.integer(9)));
        lines.requested.push_back(row.date(10));
        lines.promised.push_back(row.date(11));
        lines.confirmed.push_back(row.date(12));
        lines.told.push_back(Date());
        lines.wasTold.push_back(0);
        lines.messageState.push_back(0);
        lines.pickShort.push_back(0);
        lines.priority.push_back(static_cast<std::int16_t>(row.integer(13)));
    }
    readTerms(lines, first, condition);
}

// Few lines have terms, so they are looked up from their side.
void OpenLineReader::readTerms(LineTable& lines, std::size_t first, std::string_view condition)
{
    std::unordered_map<std::int64_t, LineTerms> found;
    BulkStatement row(m_database,
                      "SELECT l.id,l.firm,l.latest_useful,l.min_ship,l.manual_rank FROM "
                      "line_terms l WHERE "
                          + std::string(condition));
    while (row.step()) {
        found[row.integer(0)] = {row.integer(1) != 0, row.date(2),
                                 Quantity::fromUnits(std::max<std::int64_t>(row.integer(3), 0)),
                                 static_cast<std::int32_t>(row.integer(4))};
    }
    for (std::size_t line = first; line < lines.size() && !found.empty(); ++line) {
        if (const auto terms = found.find(lines.id[line]); terms != found.end()) {
            lines.terms.append(static_cast<LineIx>(line), terms->second);
        }
    }
}

void OpenLineReader::readStock(StockTable& stock, std::string_view condition)
{
    BulkStatement row(m_database, "SELECT id,on_hand,allocated FROM stock WHERE gone=0 AND "
                                  "(on_hand<>0 OR allocated<>0) AND "
                                      + std::string(condition));
    while (row.step()) {
        stock.item.push_back(m_ids.items.of(row.integer(0) / idsPerParent));
        stock.location.push_back(
            static_cast<LocationIx>(m_ids.locations.of(row.integer(0) % idsPerParent)));
        stock.onHand.push_back(row.integer(1));
        stock.allocated.push_back(row.integer(2));
    }
}

void OpenLineReader::readInbound(InboundTable& inbound, std::string_view condition)
{
    BulkStatement row(m_database,
                      "SELECT id,key,kind,supplier,status,item_id,location_id,ordered-received,"
                      "promised,expected,source_id FROM inbound WHERE gone=0 AND "
                      "ordered>received AND "
                          + std::string(condition));
    while (row.step()) {
        inbound.id.push_back(row.integer(0));
        inbound.key.push_back(m_texts.append(row.text(1)));
        inbound.kind.push_back(m_texts.intern(row.text(2)));
        inbound.supplier.push_back(m_texts.intern(row.text(3)));
        inbound.status.push_back(m_texts.intern(row.text(4)));
        inbound.item.push_back(m_ids.items.of(row.integer(5)));
        inbound.location.push_back(static_cast<LocationIx>(m_ids.locations.of(row.integer(6))));
        inbound.open.push_back(row.integer(7));
        inbound.promised.push_back(row.date(8));
        inbound.expected.push_back(row.date(9));
        inbound.source.push_back(static_cast<SourceIx>(m_ids.sources.of(row.integer(10))));
    }
}

// Lines of one order are few: their order needs no index, only a comparison.
bool lineBefore(const Backlog& backlog, const LineTable& lines, std::uint32_t a, std::uint32_t b)
{
    if (lines.order[a] != lines.order[b]) {
        return lines.order[a] < lines.order[b];
    }
    if (lines.key[a] == lines.key[b]) {
        return lines.id[a] < lines.id[b];
    }
    return compareLineKeys(backlog.text(lines.key[a]), backlog.text(lines.key[b])) < 0;
}

bool stockBefore(const StockTable& stock, std::uint32_t a, std::uint32_t b)
{
    return std::tuple(stock.item[a], stock.location[a])
           < std::tuple(stock.item[b], stock.location[b]);
}

bool inboundBefore(const Backlog& backlog, const InboundTable& inbound, std::uint32_t a,
                   std::uint32_t b)
{
    const auto rank = [&](std::uint32_t row) {
        return std::tuple(inbound.item[row], inbound.location[row], inbound.expected[row],
                          backlog.text(inbound.key[row]));
    };
    return rank(a) < rank(b);
}

} // namespace repromise
