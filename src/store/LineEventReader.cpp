#include "store/LineEventReader.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

std::string text(const BulkStatement& row, int column)
{
    return std::string(row.text(column));
}

} // namespace

Result<LineEvents> LineEventReader::read(std::int64_t line, std::string_view order,
                                         std::string_view customer)
{
    return guarded(
        QCoreApplication::translate("LineEventReader", "read what was said of the order line"),
        [&]() -> Result<LineEvents> {
            LineEvents events;
            readPickTasks(line, events);
            readTrackings(line, order, events);
            readInquiries(order, customer, events);
            return events;
        });
}

void LineEventReader::readPickTasks(std::int64_t line, LineEvents& events)
{
    BulkStatement row(m_database,
                      "SELECT s.name, t.key, coalesce(l.key, ''), t.state, t.quantity, t.picked, "
                      "t.missing, t.updated_at FROM pick_task t JOIN source s ON s.id = "
                      "t.source_id LEFT JOIN location l ON l.id = t.location_id WHERE "
                      "t.order_line_id = ? AND t.gone = 0 ORDER BY t.updated_at, t.key, s.name");
    row << line;
    while (row.step()) {
        events.pickTasks.push_back({text(row, 0), text(row, 1), text(row, 2), text(row, 3),
                                    Quantity::fromUnits(row.integer(4)),
                                    Quantity::fromUnits(row.integer(5)),
                                    Quantity::fromUnits(row.integer(6)), row.instant(7)});
    }
}

// A 945 keys what was shipped of a line by shipment/order/line.
std::vector<std::string> LineEventReader::shipments(std::int64_t line)
{
    std::vector<std::string> numbers;
    BulkStatement row(m_database, "SELECT key FROM shipment WHERE order_line_id = ? AND gone = 0");
    row << line;
    while (row.step()) {
        const std::string_view key = row.text(0);
        numbers.emplace_back(key);
        if (const auto slash = key.find('/'); slash != std::string_view::npos && slash > 0) {
            numbers.emplace_back(key.substr(0, slash));
        }
    }
    return numbers;
}

void LineEventReader::readTrackings(std::int64_t line, std::string_view order, LineEvents& events)
{
    const std::string numbers = nlohmann::json(shipments(line))
                                    .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    BulkStatement row(m_database,
                      "SELECT s.name, t.key, t.carrier, t.status, t.ship_date, t.promised, "
                      "t.expected, t.delivered, t.source_id FROM tracking t JOIN source s ON s.id "
                      "= t.source_id WHERE t.gone = 0 AND ((t.order_key = ?1 AND t.order_key <> '')"
                      " OR (t.order_key = '' AND t.shipment <> '' AND t.shipment IN (SELECT value "
                      "FROM json_each(?2)))) ORDER BY t.ship_date, t.key, s.name");
    row << order << std::string_view(numbers);
    while (row.step()) {
        events.trackings.push_back({text(row, 0), text(row, 1), text(row, 2), text(row, 3),
                                    row.date(4), row.date(5), row.date(6), row.date(7),
                                    milestones(row.integer(8), row.text(1))});
    }
}

std::vector<MilestoneEvent> LineEventReader::milestones(std::int64_t source,
                                                        std::string_view tracking)
{
    std::vector<MilestoneEvent> found;
    BulkStatement row(m_database,
                      "SELECT status, location, text, at FROM milestone WHERE source_id = ? AND "
                      "tracking_key = ? AND gone = 0 ORDER BY at, key");
    row << source << tracking;
    while (row.step()) {
        found.push_back({text(row, 0), text(row, 1), text(row, 2), row.instant(3)});
    }
    return found;
}

void LineEventReader::readInquiries(std::string_view order, std::string_view customer,
                                    LineEvents& events)
{
    BulkStatement row(
        m_database, "SELECT s.name, i.key, i.contact, i.subject, i.status, i.priority, "
                    "i.order_key <> '', i.opened_at, i.closed_at FROM inquiry i JOIN source s ON "
                    "s.id = i.source_id WHERE i.gone = 0 AND ((i.order_key = ?1 AND i.order_key "
                    "<> '') OR (i.order_key = '' AND i.customer_key = ?2 AND i.customer_key <> '' "
                    "AND i.status IN ('open', 'waiting'))) ORDER BY i.opened_at, i.key, s.name");
    row << order << customer;
    while (row.step()) {
        events.inquiries.push_back({text(row, 0), text(row, 1), text(row, 2), text(row, 3),
                                    text(row, 4), text(row, 5), row.integer(6) != 0, row.instant(7),
                                    row.instant(8)});
    }
}

} // namespace repromise
