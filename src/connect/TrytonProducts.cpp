#include "connect/TrytonProducts.h"

#include "connect/TrytonDomain.h"
#include "connect/TrytonParties.h"
#include "connect/TrytonValues.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace repromise {
namespace {

using tryton::Json;

const Json alsoInactive = {{"active_test", false}};

TrytonQuery goods()
{
    return {"product.product",
            Json::array({tryton::clause("template.type", "=", "goods")}),
            {"code", "template", "active", "cost_price"},
            alsoInactive};
}

} // namespace

/// A product's supplier; the first by (sequence, id) counts.
struct TrytonProducts::Source {
    std::int64_t sequence = 0, id = 0, party = 0, product = 0;
    int leadDays = 0;
    friend bool operator<(const Source& a, const Source& b)
    {
        return std::tie(a.sequence, a.id) < std::tie(b.sequence, b.id);
    }
};

struct TrytonProducts::Template {
    std::string name, family, listPrice;
    std::int64_t unit = 0, defaultUnit = 0;
    int leadDays = -1;
    std::vector<Source> sources;
};

struct TrytonProducts::Draft {
    std::int64_t id = 0, about = 0;
    std::string code, costPrice, raw;
    bool active = true;
};

TrytonProducts::TrytonProducts(const TrytonFeed& feed, TrytonParties& parties)
    : m_feed(feed), m_parties(parties)
{
    for (const auto& [id, product] : feed.memory.products) {
        m_owners[product.key] = id;
    }
}

Outcome TrytonProducts::readAll()
{
    return deliver(goods());
}

Outcome TrytonProducts::readChanged(const std::map<std::string, Instant>& since)
{
    TrytonQuery query = goods();
    query.domain.push_back(
        tryton::anyOf({tryton::changedSince(since.at("product.product")),
                       tryton::changedSince(since.at("product.template"), "template."),
                       tryton::changedSince(since.at("purchase.product_supplier"),
                                            "template.product_suppliers.")}));
    return deliver(query).and_then([this] { return dropVanished(); });
}

Outcome TrytonProducts::dropVanished()
{
    const auto present = m_feed.pager.ids(goods());
    if (!present) {
        return tl::unexpected(present.error());
    }
    auto& known = m_feed.memory.products;
    for (auto each = known.begin(); each != known.end();) {
        if (std::binary_search(present->begin(), present->end(), each->first)) {
            ++each;
            continue;
        }
        m_feed.sink.removed(RecordKind::Item, each->second.key);
        m_rekeyed = true;
        each = known.erase(each);
    }
    return {};
}

Outcome TrytonProducts::readTemplates(std::map<std::int64_t, Template>& templates)
{
    std::vector<std::int64_t> ids;
    for (const auto& [id, about] : templates) {
        ids.push_back(id);
    }
    const TrytonQuery query{
        "product.template",
        Json::array(),
        {"name", "default_uom", "sale_uom", "lead_time", "categories", "list_price"},
        alsoInactive};
    return m_feed.pager.eachIn(query, "id", ids, [&](const TrytonRecord& record) {
        Template& about = templates[record.id()];
        about.name = record.text("name");
        about.defaultUnit = record.id("default_uom");
        about.unit = record.id("sale_uom");
        about.unit = about.unit != 0 ? about.unit : about.defaultUnit;
        about.leadDays = record.days("lead_time").value_or(-1);
        about.listPrice = record.decimal("list_price");
        const auto categories = record.ids("categories");
        about.family =
            categories.empty() ? std::string() : m_feed.basis.category(categories.front());
    });
}

Outcome TrytonProducts::readSources(std::map<std::int64_t, Template>& templates)
{
    std::vector<std::int64_t> ids;
    for (const auto& [id, about] : templates) {
        ids.push_back(id);
    }
    const TrytonQuery query{"purchase.product_supplier",
                            Json::array(),
                            {"template", "product", "party", "sequence", "lead_time"},
                            Json::object()};
    std::set<std::int64_t> parties;
    return m_feed.pager
        .eachIn(query, "template", ids,
                [&](const TrytonRecord& record) {
                    const std::int64_t sequence = record.id("sequence");
                    templates[record.id("template")].sources.push_back(
                        {sequence != 0 ? sequence : std::numeric_limits<std::int64_t>::max(),
                         record.id(), record.id("party"), record.id("product"),
                         record.days("lead_time").value_or(0)});
                    parties.insert(record.id("party"));
                })
        .and_then([&] { return m_parties.requireSuppliers(parties); });
}

Outcome TrytonProducts::readDrafts(const TrytonQuery& query, std::vector<Draft>& drafts,
                                   std::map<std::int64_t, Template>& templates)
{
    return m_feed.pager
        .each(query,
              [&](const TrytonRecord& record) {
                  drafts.push_back({record.id(), record.id("template"),
                                    std::string(record.text("code")),
                                    std::string(record.decimal("cost_price")), record.raw(),
                                    record.flag("active")});
                  templates[record.id("template")];
              })
        .and_then([&] { return readTemplates(templates); })
        .and_then([&] { return readSources(templates); });
}

Outcome TrytonProducts::deliver(const TrytonQuery& query)
{
    std::vector<Draft> drafts;
    std::map<std::int64_t, Template> templates;
    return readDrafts(query, drafts, templates).map([&] {
        for (auto& [id, about] : templates) {
            std::sort(about.sources.begin(), about.sources.end());
        }
        for (const Draft& draft : drafts) {
            put(draft, templates[draft.about]);
        }
    });
}

std::string TrytonProducts::keyFor(std::int64_t product, const std::string& code)
{
    const auto known = m_feed.memory.products.find(product);
    if (known != m_feed.memory.products.end()) {
        m_owners.erase(known->second.key);
    }
    // Tryton neither asks for a code nor for different ones.
    std::string key = code.empty() ? "product " + std::to_string(product) : code;
    if (m_owners.count(key) != 0) {
        key += " #" + std::to_string(product);
    }
    m_owners[key] = product;
    return key;
}

void TrytonProducts::put(const Draft& draft, const Template& about)
{
    const auto& units = m_feed.basis.units();
    const TrytonMemory::Product known{keyFor(draft.id, draft.code), about.unit, about.defaultUnit,
                                      about.leadDays};
    auto& products = m_feed.memory.products;
    const auto before = products.find(draft.id);
    if (before != products.end() && !(before->second == known)) {
        m_rekeyed = true;
        if (before->second.key != known.key) {
            m_feed.sink.removed(RecordKind::Item, before->second.key);
        }
    }
    products[draft.id] = known;

    const auto price = [&](const std::string& decimal) {
        const auto value = trytonPrice(decimal);
        return value ? units.convert(*value, about.defaultUnit, about.unit).value_or(UnitPrice())
                     : UnitPrice();
    };
    ItemRecord item;
    item.key = known.key;
    item.description = about.name;
    item.family = about.family;
    item.unit = units.symbol(about.unit);
    item.status = draft.active ? "active" : "inactive";
    item.listPrice = price(about.listPrice);
    item.unitCost = price(draft.costPrice);
    std::int64_t step = Quantity::unitsPerOne;
    for (int digit = units.digits(about.unit); digit > 0; --digit) {
        step /= 10;
    }
    item.step = Quantity::fromUnits(step);
    const auto source =
        std::find_if(about.sources.begin(), about.sources.end(), [&draft](const Source& each) {
            return each.product == 0 || each.product == draft.id;
        });
    if (source != about.sources.end()) {
        item.supplier = m_parties.key(source->party);
        item.leadTimeDays = source->leadDays;
    }
    m_feed.sink.put(item, {"product.product", 0, draft.raw});
}

} // namespace repromise
