#pragma once

#include "support/FakeHttpServer.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace repromise {

/// The lists of a Fusion pod as its REST framework gives them: a list of its own is cut where
/// `limit` says, one within another record at 25, and both say so with `hasMore`.
class FusionPod {
public:
    using Json = nlohmann::ordered_json;

    /// Sales orders with so many lines each.
    void addOrders(const std::vector<int>& lines);
    /// Purchase orders of lines with so many schedules each.
    void addPurchases(const std::vector<std::vector<int>>& schedules);

    FakeHttpAnswer answer(const FakeHttpRequest& request);
    std::size_t most = 500; ///< records at once, whatever is asked for

    /// The line's key; lines count from 1.
    static std::int64_t lineId(int order, int line) { return 1000 * order + line; }

private:
    Json list(const Json& items, std::size_t offset, std::size_t limit) const;
    Json listFor(const std::string& path, const std::string& expand, const std::string& q) const;
    FakeHttpAnswer change(const std::string& body);

    Json m_orders = Json::array(), m_purchases = Json::array();
    std::map<std::string, Json> m_children; ///< by the path of their list
};

} // namespace repromise
