#include "cli/DifferenceRows.h"

#include "cli/BacklogRows.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using nlohmann::ordered_json;

std::string dumped(const ordered_json& json)
{
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

ordered_json amountsJson(const AmountsByCurrency& amounts)
{
    ordered_json json = ordered_json::object();
    for (const auto& [packed, minor] : amounts) {
        const Currency currency = Currency::fromPacked(packed);
        json[currency.code()] = Money{minor, currency}.text();
    }
    return json;
}

} // namespace

std::vector<Column> DifferenceRows::columns()
{
    return {{"order"},  {"line"},  {"item"},       {"location"},    {"customer"},
            {"before"}, {"after"}, {"days", true}, {"value", true}, {"currency"},
            {"broken"}, {"kept"},  {"late"},       {"safe_before"}, {"safe_after"}};
}

void DifferenceRows::keys(LineIx line)
{
    const Backlog& b = *m_picture.backlog;
    m_writer.text(b.orderKey(line));
    m_writer.text(b.lineKey(line));
    m_writer.text(b.text(b.items.key[b.lines.item[line]]));
    m_writer.text(b.text(b.locations[b.lines.location[line]].key));
    m_writer.text(b.text(b.customers.key[b.customerOf(line)]));
}

void DifferenceRows::rows(const std::vector<LineDifference>& lines)
{
    for (const LineDifference& line : lines) {
        m_writer.beginRow();
        keys(line.line);
        m_writer.date(line.before);
        m_writer.date(line.after);
        line.days ? m_writer.integer(*line.days) : m_writer.null();
        m_writer.money(line.value.minor, line.value.currency);
        m_writer.textOrNull(line.value.currency.code());
        m_writer.boolean(line.broken());
        m_writer.boolean(line.kept());
        m_writer.boolean(line.late());
        m_writer.date(line.safeBefore);
        m_writer.date(line.safeAfter);
        m_writer.endRow();
    }
}

void DifferenceRows::totals(const DifferenceTotals& totals)
{
    const auto count = [this](const char* name, std::size_t value) {
        m_writer.total(name);
        m_writer.integer(static_cast<std::int64_t>(value));
    };
    count("winners", totals.winners);
    count("losers", totals.losers);
    count("safer", totals.safer);
    count("riskier", totals.riskier);
    count("newly_broken", totals.newlyBroken);
    count("newly_kept", totals.newlyKept);
    std::map<std::string, std::int64_t> amounts;
    for (const auto& [packed, minor] : totals.valueAtRisk) {
        amounts[Currency::fromPacked(packed).code()] = minor;
    }
    m_writer.total("value_at_risk");
    writeSum(m_writer, amounts);
    if (amounts.size() > 1) {
        m_writer.total("values_at_risk");
        m_writer.json(dumped(amountsJson(totals.valueAtRisk)));
    }
}

void DifferenceRows::customers(const std::vector<CustomerDifference>& customers)
{
    const Backlog& b = *m_picture.backlog;
    ordered_json list = ordered_json::array();
    for (const CustomerDifference& customer : customers) {
        list.push_back({{"customer", b.text(b.customers.key[customer.customer])},
                        {"winners", customer.totals.winners},
                        {"losers", customer.totals.losers},
                        {"newly_broken", customer.totals.newlyBroken},
                        {"newly_kept", customer.totals.newlyKept},
                        {"values_at_risk", amountsJson(customer.totals.valueAtRisk)}});
    }
    m_writer.total("customers");
    m_writer.json(dumped(list));
}

} // namespace repromise
