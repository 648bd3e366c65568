#include "cli/IncidentOptionRows.h"

#include "cli/IncidentRows.h"
#include "cli/OptionRows.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using nlohmann::ordered_json;

std::string dumped(const ordered_json& json)
{
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

ordered_json dateJson(Date date)
{
    return date.known() ? ordered_json(date.iso()) : ordered_json();
}

std::string linesJson(const IncidentOptionView& option)
{
    ordered_json lines = ordered_json::array();
    for (const IncidentOptionLine& line : option.lines) {
        lines.push_back({{"order", line.order},
                         {"line", line.line},
                         {"customer", line.customer},
                         {"option", line.option},
                         {"quantity", Quantity::fromUnits(line.quantity).text()},
                         {"before", dateJson(line.before)},
                         {"ship_date", dateJson(line.ship)},
                         {"gains", line.gains},
                         {"needs_consent", line.needsConsent}});
    }
    return dumped(lines);
}

// One amount a currency; what cannot be told is null.
std::string costsJson(const IncidentOptionView& option)
{
    ordered_json costs = ordered_json::object();
    for (const OptionCost& cost : option.cost) {
        costs[cost.freight.currency.code()] =
            cost.known ? ordered_json(cost.total().text()) : ordered_json();
    }
    return dumped(costs);
}

void count(RowWriter& writer, std::size_t value)
{
    writer.integer(static_cast<std::int64_t>(value));
}

// In one currency; with several, `costs` has them.
void writeCost(RowWriter& writer, const IncidentOptionView& option)
{
    if (option.cost.size() != 1) {
        for (int cell = 0; cell < 7; ++cell) {
            writer.null();
        }
        return;
    }
    writeOptionCost(writer, option.cost.front());
}

} // namespace

std::vector<Column> incidentOptionColumns()
{
    return {{"rank", true},
            {"option"},
            {"from"},
            {"item"},
            {"supply"},
            {"quantity", true},
            {"lines_helped", true},
            {"lines_on_time", true},
            {"lines_without_date", true},
            {"first_ship_date"},
            {"last_ship_date"},
            {"cost", true},
            {"currency"},
            {"freight", true},
            {"handling", true},
            {"expedite", true},
            {"penalty", true},
            {"margin", true},
            {"costs"},
            {"needs_consent", true},
            {"needs_approval"},
            {"losers"},
            {"lines"},
            {"reason"}};
}

void writeIncidentOption(RowWriter& writer, const IncidentOptionView& option, bool eachLine)
{
    writer.beginRow();
    writer.integer(option.rank);
    writer.text(option.option);
    writer.textOrNull(option.from);
    writer.textOrNull(option.item);
    writer.textOrNull(option.supply);
    writer.quantity(option.quantity);
    count(writer, option.helped);
    count(writer, option.onTime);
    count(writer, option.withoutDate);
    writer.date(option.first);
    writer.date(option.last);
    writeCost(writer, option);
    writer.json(costsJson(option));
    count(writer, option.consents);
    writer.boolean(option.needsApproval);
    writer.json(losersJson(option.losers));
    if (eachLine) {
        writer.json(linesJson(option));
    } else {
        count(writer, option.lines.size());
    }
    writer.sentence(option.reason);
    writer.endRow();
}

} // namespace repromise
