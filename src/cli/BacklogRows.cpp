#include "cli/BacklogRows.h"

#include <array>

namespace repromise {
namespace {

std::string amount(const std::string& currency, std::int64_t minor)
{
    return Money{minor, Currency::parse(currency).value_or(Currency())}.text();
}

void daysOrNull(RowWriter& writer, std::int32_t days)
{
    days == LineStates::unknownDays ? writer.null() : writer.integer(days);
}

} // namespace

std::vector<Column> BacklogRows::columns()
{
    return {{"order"},
            {"line"},
            {"item"},
            {"location"},
            {"customer"},
            {"tier"},
            {"priority", true},
            {"ordered", true},
            {"shipped", true},
            {"allocated", true},
            {"open", true},
            {"requested"},
            {"promised"},
            {"confirmed"},
            {"projected"},
            {"safe"},
            {"told"},
            {"age_days", true},
            {"days_late", true},
            {"value", true},
            {"currency"},
            {"exceptions"},
            {"source"}};
}

void BacklogRows::cells(LineIx line)
{
    keys(line);
    quantities(line);
    dates(line);
    state(line);
}

void BacklogRows::keys(LineIx line)
{
    const Backlog& b = *m_picture.backlog;
    const CustomerIx customer = b.customerOf(line);
    m_writer.text(b.orderKey(line));
    m_writer.text(b.lineKey(line));
    m_writer.text(b.text(b.items.key[b.lines.item[line]]));
    m_writer.text(b.text(b.locations[b.lines.location[line]].key));
    m_writer.text(b.text(b.customers.key[customer]));
    m_writer.textOrNull(b.text(b.customers.tier[customer]));
    m_writer.integer(b.lines.priority[line]);
}

void BacklogRows::quantities(LineIx line)
{
    const LineTable& lines = m_picture.backlog->lines;
    m_writer.quantity(lines.ordered[line]);
    m_writer.quantity(lines.shipped[line]);
    m_writer.quantity(lines.allocated[line]);
    m_writer.quantity(lines.open(line));
}

void BacklogRows::dates(LineIx line)
{
    const LineTable& lines = m_picture.backlog->lines;
    m_writer.date(lines.requested[line]);
    m_writer.date(lines.promised[line]);
    m_writer.date(lines.confirmed[line]);
    m_writer.date(m_picture.plan.projected[line]);
    m_writer.date(m_picture.plan.safe[line]);
    m_writer.date(lines.told[line]);
}

void BacklogRows::state(LineIx line)
{
    const Backlog& b = *m_picture.backlog;
    const LineStates& states = m_picture.states;
    const auto currency = Currency::fromPacked(b.lines.currency[line]);
    daysOrNull(m_writer, states.ageDays[line]);
    daysOrNull(m_writer, states.daysLate[line]);
    m_writer.money(states.valueMinor[line], currency);
    m_writer.textOrNull(currency.code());
    std::array<std::string_view, exceptionCodeCount> names;
    std::size_t count = 0;
    for (int i = 0; i < exceptionCodeCount; ++i) {
        const auto code = static_cast<ExceptionCode>(i);
        if (states.exceptions[line].has(code)) {
            names[count++] = exceptionName(code);
        }
    }
    m_writer.list(std::span(names).first(count));
    m_writer.text(b.text(b.sources[b.orders.source[b.lines.order[line]]].name));
}

void writeSum(RowWriter& writer, const std::map<std::string, std::int64_t>& minorByCurrency)
{
    if (minorByCurrency.size() > 1) {
        writer.null();
    } else if (minorByCurrency.empty()) {
        writer.decimal("0.00");
    } else {
        writer.decimal(amount(minorByCurrency.begin()->first, minorByCurrency.begin()->second));
    }
}

void BacklogRows::totals(RowWriter& writer, const BacklogTotals& totals)
{
    writer.total("lines");
    writer.integer(static_cast<std::int64_t>(totals.lines));
    writer.total("value");
    writeSum(writer, totals.minorByCurrency);
    if (totals.minorByCurrency.size() < 2) {
        return;
    }
    std::string values;
    for (const auto& [currency, minor] : totals.minorByCurrency) {
        values.append(values.empty() ? "{" : ", ");
        values.append("\"")
            .append(currency)
            .append("\": \"")
            .append(amount(currency, minor))
            .append("\"");
    }
    writer.total("values");
    writer.json(values.append("}"));
}

} // namespace repromise
