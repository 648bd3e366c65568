#include "support/FakeTryton.h"

#include "base/Date.h"

#include <algorithm>
#include <stdexcept>

namespace repromise {
namespace {

using Json = FakeTryton::Json;

const std::map<std::string, std::string>& relations()
{
    static const std::map<std::string, std::string> held{
        {"sale.line.sale", "sale.sale"},
        {"sale.line.product", "product.product"},
        {"sale.sale.currency", "currency.currency"},
        {"purchase.line.purchase", "purchase.purchase"},
        {"purchase.line.product", "product.product"},
        {"product.product.template", "product.template"},
        {"stock.move.from_location", "stock.location"},
        {"party.party.lang", "ir.lang"},
    };
    return held;
}

/// Records that name their owner in a field.
struct Children {
    std::string model, field;
};

const std::map<std::string, Children>& children()
{
    static const std::map<std::string, Children> held{
        {"sale.line.moves", {"stock.move", "origin"}},
        {"purchase.line.moves", {"stock.move", "origin"}},
        {"product.template.product_suppliers", {"purchase.product_supplier", "template"}},
        {"party.party.contact_mechanisms", {"party.contact_mechanism", "party"}},
    };
    return held;
}

const std::map<std::string, std::string>& lists()
{
    static const std::map<std::string, std::string> held{
        {"product.template.categories", "product.category"},
    };
    return held;
}

/// Something that compares as Tryton's values do: dates and datetimes by their parts, also where
/// they are written as texts.
Json comparable(const Json& value)
{
    if (value.is_string()) {
        const std::string iso = value;
        int year = 0;
        int month = 0;
        int day = 0;
        int at = 0;
        if (std::sscanf(iso.c_str(), "%4d-%2d-%2d%n", &year, &month, &day, &at) == 3 && at == 10) {
            int hour = 0;
            int minute = 0;
            int second = 0;
            (void)std::sscanf(iso.c_str() + at, " %2d:%2d:%2d", &hour, &minute, &second);
            char digits[64];
            (void)std::snprintf(digits, sizeof digits, "%06d%06d%06d%06d%06d%06d%06d", year, month,
                                day, hour, minute, second, 0);
            return digits;
        }
    }
    if (!value.is_object() || !value.contains("__class__")) {
        return value;
    }
    std::string text;
    for (const char* part : {"year", "month", "day", "hour", "minute", "second", "microsecond"}) {
        char digits[16];
        (void)std::snprintf(digits, sizeof digits, "%06d", value.value(part, 0));
        text += digits;
    }
    return text;
}

bool compares(const Json& left, const std::string& op, const Json& right)
{
    const Json a = comparable(left);
    if (op == "in") {
        return std::any_of(right.begin(), right.end(),
                           [&a](const Json& each) { return comparable(each) == a; });
    }
    const Json b = comparable(right);
    if (op == "like") {
        const std::string prefix = b.get<std::string>().substr(0, b.get<std::string>().size() - 1);
        return a.is_string() && a.get<std::string>().rfind(prefix, 0) == 0;
    }
    if (op == "=" || op == "!=") {
        return (a == b) == (op == "=");
    }
    if (a.is_null() || b.is_null()) {
        return false; // as in SQL
    }
    return op == ">" ? a > b : op == ">=" ? a >= b : op == "<" ? a < b : a <= b;
}

Result<HttpResponse> answered(int status, std::string body)
{
    return HttpResponse{status, {}, std::move(body)};
}

} // namespace

Json FakeTryton::date(const std::string& iso)
{
    return {{"__class__", "date"},
            {"year", std::stoi(iso.substr(0, 4))},
            {"month", std::stoi(iso.substr(5, 2))},
            {"day", std::stoi(iso.substr(8, 2))}};
}

Json FakeTryton::decimal(const std::string& text)
{
    return {{"__class__", "Decimal"}, {"decimal", text}};
}

Json FakeTryton::stampNow()
{
    ++m_now;
    Json stamp = date("2026-11-20");
    stamp["__class__"] = "datetime";
    stamp["hour"] = m_now / 3600 % 24;
    stamp["minute"] = m_now / 60 % 60;
    stamp["second"] = m_now % 60;
    stamp["microsecond"] = 0;
    return stamp;
}

void FakeTryton::write(const std::string& model, std::int64_t id, const Json& fields)
{
    const bool fresh = m_tables[model].count(id) == 0;
    Json& record = m_tables[model][id];
    record["id"] = id;
    record.update(fields);
    if (fresh) {
        record["create_date"] = stampNow();
        record["write_date"] = nullptr;
    } else {
        record["write_date"] = stampNow();
    }
}

void FakeTryton::erase(const std::string& model, std::int64_t id)
{
    m_tables[model].erase(id);
}

bool FakeTryton::matches(const std::string& model, const Json& record, const Json& domain) const
{
    const bool any = !domain.empty() && domain[0] == "OR";
    bool result = !any;
    for (std::size_t i = any ? 1 : 0; i < domain.size(); ++i) {
        const Json& part = domain[i];
        const bool clause = part.size() >= 3 && part[0].is_string() && part[0] != "OR";
        const bool holds = clause ? clauseHolds(model, record, part) : matches(model, record, part);
        result = any ? result || holds : result && holds;
    }
    return result;
}

bool FakeTryton::clauseHolds(const std::string& model, const Json& record, const Json& clause) const
{
    if (clause[1] == "where") {
        const auto of = childrenOf(model, record, clause[0]);
        return std::any_of(of.begin(), of.end(), [&](const Json* child) {
            return matches(children().at(model + '.' + clause[0].get<std::string>()).model, *child,
                           clause[2]);
        });
    }
    // The models after the value are those that references on the way must lead to.
    std::vector<std::string> targets;
    for (std::size_t i = 3; i < clause.size(); ++i) {
        targets.push_back(clause[i]);
    }
    return pathHolds(model, record, clause[0], targets, [&clause](const Json& value) {
        return compares(value, clause[1], clause[2]);
    });
}

std::vector<const Json*> FakeTryton::childrenOf(const std::string& model, const Json& record,
                                                const std::string& field) const
{
    std::vector<const Json*> found;
    const auto relation = children().find(model + '.' + field);
    const auto table =
        relation == children().end() ? m_tables.end() : m_tables.find(relation->second.model);
    if (table == m_tables.end()) {
        return found;
    }
    const Json reference = model + ',' + std::to_string(record.at("id").get<std::int64_t>());
    for (const auto& [id, child] : table->second) {
        const Json owner = child.value(relation->second.field, Json());
        if (owner == record.at("id") || owner == reference) {
            found.push_back(&child);
        }
    }
    return found;
}

std::pair<std::string, const Json*>
FakeTryton::parentOf(const std::string& model, const Json& record, const std::string& field) const
{
    const Json value = record.value(field, Json());
    std::string next;
    std::int64_t id = 0;
    if (value.is_string()) { // a reference names its model
        const std::string text = value;
        next = text.substr(0, text.find(','));
        id = std::stoll(text.substr(text.find(',') + 1));
    } else if (value.is_number()) {
        next = relations().at(model + '.' + field);
        id = value;
    }
    const auto table = m_tables.find(next);
    if (table == m_tables.end() || table->second.count(id) == 0) {
        return {next, nullptr};
    }
    return {next, &table->second.at(id)};
}

bool FakeTryton::pathHolds(const std::string& model, const Json& record, const std::string& path,
                           std::vector<std::string> targets,
                           const std::function<bool(const Json&)>& test) const
{
    const std::size_t dot = path.find('.');
    const std::string field = path.substr(0, dot);
    if (model == "product.product" && field == "type") {
        return pathHolds(model, record, "template.type", targets, test);
    }
    if (dot == std::string::npos) {
        return test(record.value(field, Json()));
    }
    const std::string rest = path.substr(dot + 1);
    if (const auto relation = children().find(model + '.' + field); relation != children().end()) {
        const auto of = childrenOf(model, record, field);
        return std::any_of(of.begin(), of.end(), [&](const Json* child) {
            return pathHolds(relation->second.model, *child, rest, targets, test);
        });
    }
    const auto [next, parent] = parentOf(model, record, field);
    if (record.value(field, Json()).is_string()) {
        if (targets.empty() || next != targets.front()) {
            return false;
        }
        targets.erase(targets.begin());
    }
    return parent != nullptr && pathHolds(next, *parent, rest, targets, test);
}

std::vector<std::int64_t> FakeTryton::search(const std::string& model, const Json& params) const
{
    const Json& context = params.back();
    const Json& order = params.size() > 3 ? params[3] : Json();
    std::vector<const Json*> found;
    const auto table = m_tables.find(model);
    if (table != m_tables.end()) {
        for (const auto& [id, record] : table->second) {
            const bool hidden = !record.value("active", true) && context.value("active_test", true);
            if (!hidden && matches(model, record, params[0])) {
                found.push_back(&record);
            }
        }
    }
    if (order.is_array() && order[0][0] != "id") {
        const std::string field = order[0][0];
        std::stable_sort(found.begin(), found.end(), [&field](const Json* a, const Json* b) {
            return comparable(b->at(field)) < comparable(a->at(field));
        });
    }
    std::vector<std::int64_t> ids;
    const std::size_t limit =
        params.size() > 3 && params[2].is_number() ? params[2].get<std::size_t>() : found.size();
    ids.reserve(std::min(limit, found.size()));
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i) {
        ids.push_back(found[i]->at("id"));
    }
    return ids;
}

Json FakeTryton::fieldOf(const std::string& model, const Json& record, const std::string& field,
                         const Json& context) const
{
    if (model == "product.product" && field == "quantity") {
        const std::string place = std::to_string(context["locations"][0].get<int>());
        const double there = record.value("on_hand", Json::object()).value(place, 0.0);
        const double taken = record.value("assigned", Json::object()).value(place, 0.0);
        return context.value("stock_assign", false) ? there - taken : there;
    }
    return record.value(field, field == "active" ? Json(true) : Json());
}

/// A field as search_read gives it; what a dotted one leads to stands under the name with a dot.
void FakeTryton::readField(const std::string& model, const Json& record, const std::string& field,
                           const Json& context, Json& row) const
{
    const std::size_t dot = field.find('.');
    if (dot == std::string::npos) {
        row[field] = fieldOf(model, record, field, context);
        return;
    }
    const std::string first = field.substr(0, dot);
    const std::string rest = field.substr(dot + 1);
    const std::string under = first + '.';
    std::vector<std::pair<std::string, const Json*>> found;
    bool many = false;
    if (const auto child = children().find(model + '.' + first); child != children().end()) {
        many = true;
        for (const Json* each : childrenOf(model, record, first)) {
            if (each->value("active", true) || !context.value("active_test", true)) {
                found.emplace_back(child->second.model, each);
            }
        }
    } else if (const auto list = lists().find(model + '.' + first); list != lists().end()) {
        many = true;
        for (const Json& id : record.value(first, Json::array())) {
            found.emplace_back(list->second, &m_tables.at(list->second).at(id));
        }
    } else if (const auto parent = parentOf(model, record, first); parent.second != nullptr) {
        found.push_back(parent);
    }
    if (!row.contains(under)) {
        row[under] = many ? Json::array() : Json();
        for (const auto& [next, each] : found) {
            const Json start = {{"id", each->at("id")}};
            many ? row[under].push_back(start) : void(row[under] = start);
        }
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        readField(found[i].first, *found[i].second, rest, context,
                  many ? row[under][i] : row[under]);
    }
}

Json FakeTryton::call(const std::string& method, const Json& params)
{
    const std::string name = method.substr(6); // without `model.`
    const std::string model = name.substr(0, name.rfind('.'));
    const std::string verb = name.substr(name.rfind('.') + 1);
    ++models[model];
    if (verb == "get_preferences") {
        return {{"company", company}, {"language", "en"}};
    }
    if (verb != "search_read") {
        throw std::invalid_argument(method);
    }
    Json rows = Json::array();
    for (const std::int64_t id : search(model, params)) {
        const Json& record = m_tables.at(model).at(id);
        Json row = {{"id", id}};
        for (const Json& field : params[4]) {
            readField(model, record, field, params.back(), row);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<HttpResponse> FakeTryton::send(const HttpRequest& request, const CancelToken& cancel)
{
    ++calls;
    if (cancel.cancelled()) {
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    }
    if (intercept) {
        if (auto instead = intercept(calls)) {
            return *instead;
        }
    }
    const Json body = Json::parse(request.body);
    const std::string method = body.at("method");
    ++methods[method];
    if (method == "common.db.login") {
        ++logins;
        if (body.at("params")[1].at("password") != password) {
            return answered(401, "<!doctype html>");
        }
        m_session = "key" + std::to_string(logins);
        return answered(200, Json({{"id", body.at("id")}, {"result", {2, m_session}}}).dump());
    }
    const std::string wanted =
        "Session " + QByteArray::fromStdString("console:2:" + m_session).toBase64().toStdString();
    const auto allowed = std::any_of(
        request.headers.begin(), request.headers.end(), [&wanted](const HttpHeader& header) {
            return header.name == "Authorization" && header.value == wanted;
        });
    if (m_session.empty() || !allowed) {
        return answered(401, {});
    }
    if (method == "common.db.logout") {
        ++logouts;
        m_session.clear();
        return answered(200, Json({{"id", body.at("id")}, {"result", nullptr}}).dump());
    }
    return answered(
        200, Json({{"id", body.at("id")}, {"result", call(method, body.at("params"))}}).dump());
}

FakeTryton::FakeTryton()
{
    fillMasters();
    fillOrders();
    fillPurchases();
}

void FakeTryton::fillMasters()
{
    write("product.uom", 1, {{"symbol", "u"}, {"digits", 0}, {"category", 1}, {"factor", 1.0}});
    write("product.uom", 2, {{"symbol", "kg"}, {"digits", 2}, {"category", 2}, {"factor", 1.0}});
    write("product.uom", 3, {{"symbol", "g"}, {"digits", 2}, {"category", 2}, {"factor", 0.001}});
    write("stock.location", 1, {{"type", "storage"}, {"name", "In"}, {"parent", 5}});
    write("stock.location", 2, {{"type", "storage"}, {"name", "Out"}, {"parent", 5}});
    write("stock.location", 3, {{"type", "storage"}, {"name", "Aisles"}, {"parent", 5}});
    write("stock.location", 5,
          {{"type", "warehouse"},
           {"code", "RTM"},
           {"name", "Rotterdam"},
           {"storage_location", 3},
           {"output_location", 2}});
    write("stock.location", 6, {{"type", "supplier"}, {"name", "Supplier"}});
    write("stock.location", 7, {{"type", "customer"}, {"name", "Customer"}});
    write("stock.location", 8, {{"type", "storage"}, {"name", "Transit"}});
    write("stock.location", 15, {{"type", "storage"}, {"name", "Floor"}, {"parent", 16}});
    write("stock.location", 16,
          {{"type", "warehouse"},
           {"code", "GDN"},
           {"name", "Gdańsk"},
           {"storage_location", 15},
           {"output_location", 15}});
    write("currency.currency", 1, {{"code", "EUR"}});
    write("product.category", 1, {{"name", "Pumps"}});
    write("ir.lang", 1, {{"code", "en"}});
    write("ir.lang", 2, {{"code", "de"}});
    write("party.party", 11, {{"name", "Çelik Makina"}, {"code", "C11"}, {"lang", 2}});
    write("party.party", 12, {{"name", "Nordvik"}, {"code", "C12"}});
    write("party.party", 13, {{"name", "Łódzka"}, {"code", "C13"}});
    write("party.contact_mechanism", 5,
          {{"type", "email"}, {"party", 13}, {"value", "zakupy@lodzka.example"}});
    write("party.party", 29, {{"name", "Pump Works"}, {"code", "S29"}});
    write("party.contact_mechanism", 1,
          {{"type", "email"}, {"party", 11}, {"value", "second@celik.example"}, {"sequence", 2}});
    write(
        "party.contact_mechanism", 2,
        {{"type", "email"}, {"party", 11}, {"value", "satınalma@celik.example"}, {"sequence", 1}});
    write("party.contact_mechanism", 3,
          {{"type", "email"}, {"party", 12}, {"value", "not an address"}});
    write("party.contact_mechanism", 4, {{"type", "phone"}, {"party", 12}, {"value", "+47 1"}});
    const Json twoDays = {{"__class__", "timedelta"}, {"seconds", 172'800.0}};
    write("product.template", 1,
          {{"type", "goods"},
           {"name", "Pump"},
           {"default_uom", 1},
           {"sale_uom", 1},
           {"lead_time", twoDays},
           {"categories", {1}}});
    write("product.template", 2,
          {{"type", "goods"},
           {"name", "Paste"},
           {"default_uom", 3},
           {"sale_uom", 2},
           {"categories", Json::array()}});
    write("product.template", 3,
          {{"type", "service"},
           {"name", "Fitting"},
           {"default_uom", 1},
           {"sale_uom", 1},
           {"categories", Json::array()}});
    const Json twenty = decimal("20.5");
    write("product.product", 1,
          {{"code", "PMP"},
           {"template", 1},
           {"active", true},
           {"cost_price", twenty},
           {"on_hand", {{"5", 12.0}, {"3", 10.0}, {"2", 2.0}, {"16", 4.0}, {"15", 4.0}}},
           {"assigned", {{"3", 3.0}, {"15", 3.0}}}});
    write("product.product", 2,
          {{"code", "PST"},
           {"template", 2},
           {"active", true},
           {"cost_price", decimal("0.02")},
           {"on_hand", {{"5", 12'345.67}, {"3", 12'345.67}}}});
    write("product.product", 3, {{"code", "SRV"}, {"template", 3}, {"active", true}});
    write("product.product", 4, {{"code", nullptr}, {"template", 1}, {"active", true}});
    write("purchase.product_supplier", 1,
          {{"template", 1},
           {"party", 29},
           {"active", true},
           {"lead_time", {{"__class__", "timedelta"}, {"seconds", 864'000.0}}}});
}

void FakeTryton::fillOrders()
{
    const auto sale = [this](std::int64_t id, const char* state, std::int64_t party,
                             std::int64_t place, const char* day) {
        write("sale.sale", id,
              {{"number", "SO" + std::to_string(id)},
               {"state", state},
               {"party", party},
               {"warehouse", place},
               {"currency", 1},
               {"sale_date", date(day)}});
    };
    const auto line = [this](std::int64_t id, std::int64_t of, std::int64_t product,
                             double quantity, std::int64_t unit, const char* price) {
        write("sale.line", id,
              {{"sale", of},
               {"type", "line"},
               {"product", product},
               {"quantity", quantity},
               {"unit", unit},
               {"unit_price", decimal(price)},
               {"moves_ignored", Json::array()}});
    };
    const auto move = [this](std::int64_t id, const std::string& origin, const char* state,
                             double quantity, std::int64_t unit, const char* planned) {
        write("stock.move", id,
              {{"origin", origin},
               {"state", state},
               {"quantity", quantity},
               {"uom", unit},
               {"planned_date", date(planned)},
               {"from_location", 2},
               {"to_location", 7},
               {"product", 1}});
    };
    sale(1, "processing", 11, 5, "2026-11-02");
    line(1, 1, 1, 10.0, 1, "99.50");
    line(2, 1, 2, 3.85, 2, "25");
    write("sale.line", 3, {{"sale", 1}, {"type", "comment"}, {"moves_ignored", Json::array()}});
    line(4, 1, 3, 1.0, 1, "10");
    line(5, 1, 1, -2.0, 1, "99.50");
    move(100, "sale.line,1", "done", 4.0, 1, "2026-11-04");
    write("stock.move", 100, {{"effective_date", date("2026-11-05")}});
    move(101, "sale.line,1", "draft", 6.0, 1, "2026-12-05");
    move(102, "stock.move,101", "assigned", 2.0, 1, "2026-12-05");
    move(103, "sale.line,2", "draft", 3850.0, 3, "2026-12-01");
    move(104, "stock.move,103", "draft", 3.85, 2, "2026-12-01");

    sale(2, "processing", 12, 16, "2026-11-03");
    write("sale.sale", 2, {{"shipping_date", date("2026-11-20")}});
    line(6, 2, 1, 5.0, 1, "99.5");
    write("sale.line", 6, {{"moves_ignored", {111}}});
    move(110, "sale.line,6", "assigned", 3.0, 1, "2026-11-25");
    move(111, "sale.line,6", "cancelled", 2.0, 1, "2026-11-20");

    sale(3, "done", 12, 5, "2026-10-01");
    line(7, 3, 1, 3.0, 1, "99.5");
    move(120, "sale.line,7", "done", 2.0, 1, "2026-10-03");
    write("stock.move", 120, {{"effective_date", date("2026-10-03")}});

    sale(4, "draft", 12, 5, "2026-11-10");
    line(8, 4, 1, 1.0, 1, "99.5");
    sale(5, "done", 12, 5, "2024-01-10");
    line(9, 5, 1, 1.0, 1, "99.5");

    sale(6, "confirmed", 13, 5, "2026-11-12");
    line(10, 6, 1, 2.0, 1, "99.5");
    line(11, 6, 2, 1.0, 2, "25");
    move(130, "sale.line,10", "draft", 2.0, 1, "2026-12-09");
}

void FakeTryton::fillPurchases()
{
    write("purchase.purchase", 1,
          {{"number", "PO1"},
           {"state", "processing"},
           {"party", 29},
           {"warehouse", 5},
           {"purchase_date", date("2026-10-20")}});
    write("purchase.line", 1,
          {{"purchase", 1},
           {"type", "line"},
           {"product", 1},
           {"quantity", 20.0},
           {"unit", 1},
           {"unit_price", decimal("18.0")},
           {"delivery_date_store", date("2026-11-10")},
           {"moves_ignored", Json::array()}});
    const auto arrival = [this](std::int64_t id, const char* state, double quantity) {
        write("stock.move", id,
              {{"origin", "purchase.line,1"},
               {"state", state},
               {"quantity", quantity},
               {"uom", 1},
               {"from_location", 6},
               {"to_location", 1},
               {"product", 1}});
    };
    arrival(200, "done", 8.0);
    write("stock.move", 200, {{"effective_date", date("2026-11-12")}});
    arrival(201, "draft", 5.0);
    write("stock.move", 201, {{"planned_date", date("2026-12-01")}});
    arrival(202, "draft", 7.0);
    write("stock.shipment.internal", 1, {{"number", "TR1"}, {"state", "shipped"}});
    write("stock.move", 300,
          {{"shipment", "stock.shipment.internal,1"},
           {"state", "assigned"},
           {"quantity", 4.0},
           {"uom", 1},
           {"product", 1},
           {"from_location", 8},
           {"to_location", 3},
           {"planned_date", date("2026-12-02")}});
}

} // namespace repromise
