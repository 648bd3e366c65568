#include "connect/TrytonChanges.h"

#include "connect/TrytonDomain.h"
#include "connect/TrytonOrders.h"

#include <algorithm>

namespace repromise {
namespace {

using tryton::Json;

/// Shipments and arrivals are not followed: whatever they change for us is in their moves.
constexpr const char* followed[] = {"sale.sale",         "sale.line",
                                    "stock.move",        "product.product",
                                    "product.template",  "purchase.product_supplier",
                                    "purchase.purchase", "purchase.line",
                                    "party.party",       "party.contact_mechanism"};

template <typename Values>
std::vector<std::int64_t> listed(const Values& values)
{
    return {values.begin(), values.end()};
}

bool contains(const std::vector<std::int64_t>& sorted, std::int64_t id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

} // namespace

Result<TrytonChanges::Marks> TrytonChanges::newestMarks(TrytonPager& pager)
{
    Marks marks;
    for (const char* model : followed) {
        const auto stamp = pager.newestStamp(model);
        if (!stamp) {
            return tl::unexpected(stamp.error());
        }
        marks[model] = *stamp;
    }
    return marks;
}

TrytonChanges::Marks TrytonChanges::readingFrom(const Marks& marks, int overlapSeconds)
{
    Marks since;
    for (const char* model : followed) {
        const auto mark = marks.find(model);
        const bool known = mark != marks.end() && mark->second.known();
        since[model] =
            known ? mark->second.plusMs(std::int64_t{-1000} * overlapSeconds) : Instant();
    }
    return since;
}

Outcome TrytonChanges::find(const Marks& since)
{
    return changedOrders(since.at("sale.sale"))
        .and_then([&] { return vanishedOrders(); })
        .and_then([&] { return changedLines(since.at("sale.line")); })
        .and_then([&] { return changedMoves(since.at("stock.move")); })
        .and_then([&] { return vanishedLines(); })
        .and_then([&] { return vanishedMoves(); })
        .and_then([&] { return ordersOfLines(); });
}

Outcome TrytonChanges::changedOrders(Instant since)
{
    const auto ids = m_feed.pager.ids(
        {"sale.sale", Json::array({tryton::changedSince(since)}), {}, Json::object()});
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    m_orders.insert(ids->begin(), ids->end());
    return {};
}

Outcome TrytonChanges::changedLines(Instant since)
{
    const auto ids = m_feed.pager.ids(
        {"sale.line", Json::array({tryton::changedSince(since)}), {}, Json::object()});
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    m_lines.insert(ids->begin(), ids->end());
    return m_feed.pager.eachIn({"sale.line", Json::array(), {"sale"}, Json::object()}, "sale",
                               listed(m_orders),
                               [this](const TrytonRecord& record) { m_lines.insert(record.id()); });
}

Outcome TrytonChanges::changedMoves(Instant since)
{
    std::set<std::int64_t> outgoing;
    const auto note = [&](const TrytonRecord& record) {
        const TrytonReference origin = record.reference("origin");
        if (origin.model == "sale.line") {
            m_lines.insert(origin.id);
        } else if (origin.model == "stock.move") {
            outgoing.insert(origin.id);
        }
    };
    return m_feed.pager
        .each(
            {"stock.move", Json::array({tryton::changedSince(since)}), {"origin"}, Json::object()},
            note)
        .and_then([&] {
            const std::vector<std::int64_t> ids = listed(outgoing);
            return m_feed.pager.eachIn({"stock.move", Json::array(), {"origin"}, Json::object()},
                                       "id", ids, note);
        });
}

Outcome TrytonChanges::vanishedOrders()
{
    const auto open = m_feed.pager.ids(
        {"sale.sale", Json::array({TrytonOrders::isOpen("")}), {}, Json::object()});
    if (!open) {
        return tl::unexpected(open.error());
    }
    for (const auto& [id, order] : m_feed.memory.orders) {
        if (!contains(*open, id)) {
            m_orders.insert(id);
        }
    }
    return {};
}

Outcome TrytonChanges::vanishedLines()
{
    const auto open = m_feed.pager.ids(
        {"sale.line", Json::array({TrytonOrders::isOpen("sale.")}), {}, Json::object()});
    if (!open) {
        return tl::unexpected(open.error());
    }
    for (const auto& [id, order] : m_feed.memory.orders) {
        for (const auto& [line, moves] : order.lines) {
            if (!contains(*open, line)) {
                m_lines.insert(line);
            }
        }
    }
    return {};
}

Outcome TrytonChanges::vanishedMoves()
{
    const auto toDo = m_feed.pager.ids(
        {"stock.move",
         Json::array({tryton::clause("state", "in", Json::array({"draft", "staging", "assigned"})),
                      tryton::anyOf({tryton::clause("origin", "like", "sale.line,%"),
                                     tryton::clause("origin", "like", "stock.move,%")})}),
         {},
         Json::object()});
    if (!toDo) {
        return tl::unexpected(toDo.error());
    }
    for (const auto& [id, order] : m_feed.memory.orders) {
        for (const auto& [line, moves] : order.lines) {
            if (!std::all_of(moves.begin(), moves.end(),
                             [&](std::int64_t move) { return contains(*toDo, move); })) {
                m_lines.insert(line);
            }
        }
    }
    return {};
}

Outcome TrytonChanges::ordersOfLines()
{
    return m_feed.pager.eachIn(
        {"sale.line", Json::array(), {"sale"}, Json::object()}, "id", listed(m_lines),
        [this](const TrytonRecord& record) { m_orders.insert(record.id("sale")); });
}

} // namespace repromise
