#include "cli/IncidentRows.h"

namespace repromise {
namespace {

void count(RowWriter& writer, std::size_t value)
{
    writer.integer(static_cast<std::int64_t>(value));
}

// The only amount; with several currencies there is none.
void writeAmount(RowWriter& writer, const AmountsByCurrency& amounts)
{
    if (amounts.size() != 1) {
        writer.null();
    } else {
        writer.money(amounts.front().second, Currency::fromPacked(amounts.front().first));
    }
}

template <typename Before>
void cells(RowWriter& writer, const IncidentView& incident, const Before& before)
{
    const auto columns = incidentColumns();
    std::size_t at = 0;
    const auto cell = [&](auto&& write) {
        before(columns[at++].name);
        write();
    };
    cell([&] { writer.text(incident.id); });
    cell([&] { writer.text(incident.kind); });
    cell([&] { writer.textOrNull(incident.supply); });
    cell([&] { writer.textOrNull(incident.supplier); });
    cell([&] { writer.textOrNull(incident.item); });
    cell([&] { writer.text(incident.location); });
    cell([&] { writer.date(incident.promised); });
    cell([&] { writer.date(incident.expected); });
    cell([&] { writer.quantity(incident.quantity); });
    cell([&] { count(writer, incident.lines); });
    cell([&] { count(writer, incident.customers); });
    cell([&] { count(writer, incident.untoldCustomers); });
    cell([&] { count(writer, incident.untoldLines); });
    cell([&] { incident.worstDaysLate ? writer.integer(*incident.worstDaysLate) : writer.null(); });
    cell([&] { count(writer, incident.withoutDate); });
    cell([&] { writeAmount(writer, incident.value); });
    cell([&] { writer.json(amountsJson(incident.value)); });
    cell([&] { writer.sentence(incident.cause); });
}

} // namespace

std::vector<Column> incidentColumns()
{
    return {{"incident"},
            {"kind"},
            {"supply"},
            {"supplier"},
            {"item"},
            {"location"},
            {"promised"},
            {"expected"},
            {"quantity", true},
            {"lines", true},
            {"customers", true},
            {"untold_customers", true},
            {"untold_lines", true},
            {"worst_days_late", true},
            {"without_date", true},
            {"value", true},
            {"values"},
            {"cause"}};
}

void writeIncident(RowWriter& writer, const IncidentView& incident)
{
    writer.beginRow();
    cells(writer, incident, [](const std::string&) {});
    writer.endRow();
}

void writeIncidentTotals(RowWriter& writer, const IncidentView& incident)
{
    cells(writer, incident, [&writer](const std::string& name) { writer.total(name); });
}

std::string amountsJson(const AmountsByCurrency& amounts)
{
    std::string json;
    for (const auto& [packed, minor] : amounts) {
        const Currency currency = Currency::fromPacked(packed);
        json.append(json.empty() ? "{" : ", ");
        json.append("\"").append(currency.code()).append("\": \"");
        json.append(Money{minor, currency}.text()).append("\"");
    }
    return json.empty() ? "{}" : json + "}";
}

} // namespace repromise
