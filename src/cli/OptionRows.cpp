#include "cli/OptionRows.h"

#include <nlohmann/json.hpp>

namespace repromise {

using nlohmann::ordered_json;

void writeOptionCost(RowWriter& writer, const OptionCost& cost)
{
    const Currency currency = cost.freight.currency;
    cost.known ? writer.money(cost.total().minor, currency) : writer.null();
    writer.textOrNull(currency.code());
    for (const Money& part :
         {cost.freight, cost.handling, cost.expedite, cost.penalty, cost.margin}) {
        writer.money(part.minor, currency);
    }
}

std::string losersJson(const std::vector<OptionLoserView>& losers)
{
    ordered_json list = ordered_json::array();
    for (const OptionLoserView& loser : losers) {
        list.push_back({{"order", loser.order},
                        {"line", loser.line},
                        {"customer", loser.customer},
                        {"days", loser.days ? ordered_json(*loser.days) : ordered_json()}});
    }
    return list.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace repromise
