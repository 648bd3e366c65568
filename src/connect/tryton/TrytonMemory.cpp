#include "connect/tryton/TrytonMemory.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;
constexpr int format = 2;

std::int64_t number(const std::string& text)
{
    return std::stoll(text);
}

TrytonMemory readAll(const Json& json)
{
    TrytonMemory memory;
    memory.basis = json.at("basis");
    for (const auto& [id, value] : json.at("items").items()) {
        memory.items[number(id)] = {value.at(0), value.at(1), value.at(2)};
    }
    for (const auto& [id, key] : json.at("parties").items()) {
        memory.parties[number(id)] = key;
    }
    memory.orders = json.at("orders").get<std::set<std::int64_t>>();
    memory.lines = json.at("lines").get<std::set<std::int64_t>>();
    memory.deliverers = json.at("deliverers").get<std::set<std::int64_t>>();
    return memory;
}

} // namespace

void TrytonMemory::note(const std::map<std::int64_t, TrytonProduct>& products)
{
    items.clear();
    for (const auto& [id, product] : products) {
        items[id] = {product.key, product.unit, product.leadDays};
    }
}

std::string TrytonMemory::text() const
{
    Json json = {{"format", format}, {"basis", basis}};
    json["items"] = Json::object();
    for (const auto& [id, item] : items) {
        json["items"][std::to_string(id)] = Json::array({item.key, item.unit, item.leadDays});
    }
    json["parties"] = Json::object();
    for (const auto& [id, key] : parties) {
        json["parties"][std::to_string(id)] = key;
    }
    json["orders"] = orders;
    json["lines"] = lines;
    json["deliverers"] = deliverers;
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
