#include "connect/tryton/TrytonItems.h"

#include "connect/tryton/TrytonValues.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace repromise {

struct TrytonItems::Source {
    std::int64_t sequence = 0, id = 0, party = 0, product = 0;
    int leadDays = 0;
    friend bool operator<(const Source& a, const Source& b)
    {
        return std::tie(a.sequence, a.id) < std::tie(b.sequence, b.id);
    }
};

std::string TrytonItems::keyFor(std::int64_t product, const std::string& code)
{
    // Tryton neither asks for a code nor for different ones.
    std::string key = code.empty() ? "product " + std::to_string(product) : code;
    if (!m_keys.insert(key).second) {
        key += " #" + std::to_string(product);
        m_keys.insert(key);
    }
    return key;
}

void TrytonItems::takeSource(const TrytonRecord& about, Draft& draft)
{
    std::vector<Source> sources;
    for (const TrytonRecord& each : about.list("product_suppliers")) {
        const std::int64_t sequence = each.id("sequence");
        const Source source{sequence != 0 ? sequence : std::numeric_limits<std::int64_t>::max(),
                            each.id(), each.id("party"), each.id("product"),
                            each.days("lead_time").value_or(0)};
        if (!each.flag("active")) {
            continue;
        }
        m_suppliers.insert(source.party);
        if (source.product == 0 || source.product == draft.id) {
            sources.push_back(source);
        }
    }
    const auto first = std::min_element(sources.begin(), sources.end());
    if (first != sources.end()) {
        draft.supplied = true;
        draft.supplier = first->party;
        draft.supplyDays = first->leadDays;
    }
}

void TrytonItems::take(const TrytonRecord& record)
{
    const auto about = record.inner("template");
    if (!about) {
        return;
    }
    Draft draft;
    draft.id = record.id();
    draft.costPrice = record.decimal("cost_price");
    draft.active = record.flag("active");
    draft.raw = record.raw();
    draft.name = about->text("name");
    draft.listPrice = about->decimal("list_price");
    const auto categories = about->list("categories");
    draft.family = categories.empty() ? std::string_view() : categories.front().text("name");
    takeSource(*about, draft);

    TrytonProduct product;
    product.key = keyFor(draft.id, std::string(record.text("code")));
    product.defaultUnit = about->id("default_uom");
    product.unit = about->id("sale_uom");
    product.unit = product.unit != 0 ? product.unit : product.defaultUnit;
    product.leadDays = about->days("lead_time").value_or(-1);
    m_basis.products[draft.id] = std::move(product);
    m_drafts.push_back(std::move(draft));
}

void TrytonItems::deliver(RecordSink& sink) const
{
    for (const Draft& draft : m_drafts) {
        put(draft, sink);
    }
}

void TrytonItems::put(const Draft& draft, RecordSink& sink) const
{
    const TrytonProduct& product = m_basis.products.at(draft.id);
    const TrytonUnits& units = m_basis.units;
    const auto price = [&](const std::string& decimal) {
        const auto value = trytonPrice(decimal);
        return value
                   ? units.convert(*value, product.defaultUnit, product.unit).value_or(UnitPrice())
                   : UnitPrice();
    };
    ItemRecord item;
    item.key = product.key;
    item.description = draft.name;
    item.family = draft.family;
    item.unit = units.symbol(product.unit);
    item.status = draft.active ? "active" : "inactive";
    item.listPrice = price(draft.listPrice);
    item.unitCost = price(draft.costPrice);
    std::int64_t step = Quantity::unitsPerOne;
    for (int digit = units.digits(product.unit); digit > 0; --digit) {
        step /= 10;
    }
    item.step = Quantity::fromUnits(step);
    if (draft.supplied) {
        item.supplier = m_basis.party(draft.supplier);
        item.leadTimeDays = draft.supplyDays;
    }
    sink.put(item, {"product.product", 0, draft.raw});
}

} // namespace repromise
