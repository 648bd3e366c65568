#include "connect/TrytonMemory.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;
constexpr int format = 1;

std::int64_t number(const std::string& text)
{
    return std::stoll(text);
}

Json ordersJson(const TrytonMemory& memory)
{
    Json orders = Json::object();
    for (const auto& [id, order] : memory.orders) {
        Json lines = Json::object();
        for (const auto& [line, moves] : order.lines) {
            lines[std::to_string(line)] = moves;
        }
        orders[std::to_string(id)] = Json::array({order.key, order.party, std::move(lines)});
    }
    return orders;
}

void readOrders(const Json& json, TrytonMemory& memory)
{
    for (const auto& [id, value] : json.items()) {
        TrytonMemory::Order order{value.at(0), value.at(1), {}};
        for (const auto& [line, moves] : value.at(2).items()) {
            order.lines[number(line)] = moves.get<std::vector<std::int64_t>>();
        }
        memory.orders[number(id)] = std::move(order);
    }
}

TrytonMemory readAll(const Json& json)
{
    TrytonMemory memory;
    memory.since = Date::parse(json.at("since").get<std::string>()).value_or(Date());
    memory.basis = json.at("basis");
    for (const auto& [model, stamp] : json.at("marks").items()) {
        memory.marks[model] = Instant::parse(stamp.get<std::string>()).value_or(Instant());
    }
    for (const auto& [id, value] : json.at("products").items()) {
        memory.products[number(id)] = {value.at(0), value.at(1), value.at(2), value.at(3)};
    }
    for (const auto& [id, value] : json.at("parties").items()) {
        memory.parties[number(id)] = {value.at(0), value.at(1), value.at(2)};
    }
    for (const auto& [id, value] : json.at("contacts").items()) {
        memory.contacts[number(id)] = value;
    }
    readOrders(json.at("orders"), memory);
    return memory;
}

} // namespace

std::string TrytonMemory::text() const
{
    Json json = {{"format", format}, {"since", since.iso()}, {"basis", basis}};
    json["marks"] = Json::object();
    for (const auto& [model, stamp] : marks) {
        json["marks"][model] = stamp.iso();
    }
    json["products"] = Json::object();
    for (const auto& [id, each] : products) {
        json["products"][std::to_string(id)] =
            Json::array({each.key, each.unit, each.defaultUnit, each.leadDays});
    }
    json["parties"] = Json::object();
    for (const auto& [id, each] : parties) {
        json["parties"][std::to_string(id)] = Json::array({each.key, each.customer, each.supplier});
    }
    json["contacts"] = Json::object();
    for (const auto& [id, party] : contacts) {
        json["contacts"][std::to_string(id)] = party;
    }
    json["orders"] = ordersJson(*this);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<TrytonMemory> TrytonMemory::parse(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        if (json.at("format") != format) {
            return std::nullopt;
        }
        return readAll(json);
    } catch (const std::exception&) {
        return std::nullopt; // from another version or damaged: a full read makes it anew
    }
}

} // namespace repromise
