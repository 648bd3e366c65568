#include "connect/FusionPod.h"

#include "connect/Recording.h"

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostWithin = 25;
constexpr const char* root = "/fscmRestApi/resources/11.13.18.05";

std::map<std::string, std::string> parametersOf(const std::string& query)
{
    std::map<std::string, std::string> found;
    std::size_t from = 0;
    while (from < query.size()) {
        const std::size_t to = std::min(query.find('&', from), query.size());
        const std::string part = query.substr(from, to - from);
        const std::size_t mark = std::min(part.find('='), part.size());
        found[part.substr(0, mark)] = percentDecoded(part.substr(std::min(mark + 1, part.size())));
        from = to + 1;
    }
    return found;
}

std::string linesOf(const Json& order)
{
    return "/salesOrdersForOrderHub/" + order.at("OrderKey").get<std::string>() + "/child/lines";
}

std::string linesOfPurchase(const Json& purchase)
{
    return "/purchaseOrders/" + purchase.at("POHeaderId").dump() + "/child/lines";
}

std::string schedulesOf(const Json& line)
{
    return "/purchaseOrders/" + line.at("POHeaderId").dump() + "/child/lines/"
           + line.at("POLineId").dump() + "/child/schedules";
}

} // namespace

void FusionPod::addOrders(const std::vector<int>& lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        Json order{{"OrderKey", "OPS:" + std::to_string(number)},
                   {"HeaderId", number},
                   {"OrderNumber", "S" + std::to_string(number)},
                   {"BuyingPartyNumber", "C1"},
                   {"BuyingPartyName", "A customer"},
                   {"StatusCode", "OPEN"},
                   {"TransactionOn", "2026-06-01T09:00:00+00:00"},
                   {"TransactionalCurrencyCode", "USD"}};
        Json children = Json::array();
        for (int line = 1; line <= lines[i]; ++line) {
            children.push_back({{"FulfillLineId", lineId(number, line)},
                                {"SourceTransactionLineId", std::to_string(line)},
                                {"SourceTransactionScheduleId", "1"},
                                {"ProductNumber", "A"},
                                {"OrderedQuantity", line},
                                {"UnitSellingPrice", 2},
                                {"StatusCode", "AWAIT_SHIP"},
                                {"RequestedShipDate", "2026-07-01T10:00:00+00:00"},
                                {"ScheduleShipDate", "2026-07-02T10:00:00+00:00"}});
        }
        m_children[linesOf(order)] = std::move(children);
        m_orders.push_back(std::move(order));
    }
}

void FusionPod::addPurchases(const std::vector<std::vector<int>>& schedules)
{
    int schedule = 0;
    int lineKey = 0;
    for (std::size_t i = 0; i < schedules.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        Json purchase{{"POHeaderId", number},
                      {"OrderNumber", "P" + std::to_string(number)},
                      {"Supplier", "A supplier"},
                      {"StatusCode", "OPEN"},
                      {"OrderDate", "2026-06-01"}};
        Json lines = Json::array();
        for (const int count : schedules[i]) {
            Json line{{"POHeaderId", number},
                      {"POLineId", ++lineKey},
                      {"LineNumber", lines.size() + 1},
                      {"Item", "A"},
                      {"Price", 2}};
            Json children = Json::array();
            for (int no = 1; no <= count; ++no) {
                children.push_back({{"LineLocationId", ++schedule},
                                    {"ScheduleNumber", no},
                                    {"Quantity", no},
                                    {"ReceivedQuantity", 0},
                                    {"RequestedDeliveryDate", "2026-07-15"},
                                    {"StatusCode", "OPEN"}});
            }
            m_children[schedulesOf(line)] = std::move(children);
            lines.push_back(std::move(line));
        }
        m_children[linesOfPurchase(purchase)] = std::move(lines);
        m_purchases.push_back(std::move(purchase));
    }
}

Json FusionPod::list(const Json& items, std::size_t offset, std::size_t limit) const
{
    Json page = Json::array();
    for (std::size_t i = offset; i < std::min(items.size(), offset + limit); ++i) {
        page.push_back(items[i]);
    }
    const std::size_t count = page.size();
    return {{"items", std::move(page)},
            {"count", count},
            {"hasMore", offset + count < items.size()},
            {"limit", limit},
            {"offset", offset}};
}

Json FusionPod::listFor(const std::string& path, const std::string& expand,
                        const std::string& q) const
{
    Json items = Json::array();
    if (path == "/inventoryOrganizations") {
        return Json::array({{{"OrganizationCode", "M1"}}});
    }
    if (path == "/itemsV2") {
        return Json::array({{{"ItemNumber", "A"}}});
    }
    if (path == "/salesOrdersForOrderHub" || path == "/purchaseOrders") {
        items = path == "/purchaseOrders" ? m_purchases : m_orders;
    } else if (const auto children = m_children.find(path); children != m_children.end()) {
        items = children->second;
    }
    Json kept = Json::array();
    for (Json& item : items) {
        const bool left =
            (q.rfind("OrderNumber=", 0) == 0
             && q.find('\'' + item.value("OrderNumber", "") + '\'') == std::string::npos)
            || (q.rfind("FulfillLineId=", 0) == 0
                && q != "FulfillLineId=" + item.at("FulfillLineId").dump());
        if (left) {
            continue;
        }
        if (expand == "lines") {
            item["lines"] = list(m_children.at(linesOf(item)), 0, mostWithin);
        } else if (expand == "lines.schedules") {
            item["lines"] = list(listFor(linesOfPurchase(item), "schedules", {}), 0, mostWithin);
        } else if (expand == "schedules") {
            item["schedules"] = list(m_children.at(schedulesOf(item)), 0, mostWithin);
        }
        kept.push_back(item);
    }
    return kept;
}

FakeHttpAnswer FusionPod::change(const std::string& body)
{
    const Json wanted = Json::parse(body).at("lines").at(0);
    for (auto& [path, children] : m_children) {
        for (Json& line : children) {
            if (path == "/salesOrdersForOrderHub/OPS:1/child/lines"
                && line.at("SourceTransactionLineId") == wanted.at("SourceTransactionLineId")) {
                line["ScheduleShipDate"] = wanted.at("ScheduleShipDate");
            }
        }
    }
    return {200, {}, "{}"};
}

FakeHttpAnswer FusionPod::answer(const FakeHttpRequest& request)
{
    if (request.method == "PATCH") {
        return change(request.body);
    }
    const std::size_t mark = std::min(request.target.find('?'), request.target.size());
    const std::string path =
        percentDecoded(request.target.substr(0, mark)).substr(std::string(root).size());
    auto parameters =
        parametersOf(request.target.substr(std::min(mark + 1, request.target.size())));
    const auto number = [&](const char* name, std::size_t preset) {
        return parameters.count(name) == 0 ? preset : std::stoul(parameters.at(name));
    };
    const Json items = listFor(path, parameters["expand"], parameters["q"]);
    return {200,
            {},
            list(items, number("offset", 0), std::min(most, number("limit", mostWithin))).dump()};
}

} // namespace repromise
