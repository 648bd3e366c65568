#include "connect/TrytonBasis.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace repromise {
namespace {

const std::string& nameIn(const std::map<std::int64_t, std::string>& names, std::int64_t id)
{
    static const std::string none;
    const auto found = names.find(id);
    return found == names.end() ? none : found->second;
}

const TrytonPager::Json alsoInactive = {{"active_test", false}};

} // namespace

void TrytonBasis::note(const TrytonRecord& record)
{
    const QByteArray more = QByteArray::fromStdString(m_fingerprint + record.canonical());
    m_fingerprint =
        QCryptographicHash::hash(more, QCryptographicHash::Sha256).toHex().toStdString();
}

Outcome TrytonBasis::loadNames(TrytonPager& pager, const std::string& model, const char* field,
                               Names& names)
{
    return pager.each({model, TrytonPager::Json::array(), {field}, alsoInactive},
                      [this, field, &names](const TrytonRecord& record) {
                          names[record.id()] = record.text(field);
                          note(record);
                      });
}

Outcome TrytonBasis::load(TrytonPager& pager)
{
    const TrytonQuery units{"product.uom",
                            TrytonPager::Json::array(),
                            {"symbol", "digits", "category", "factor"},
                            alsoInactive};
    const TrytonQuery places{"stock.location",
                             TrytonPager::Json::array(),
                             {"code", "name", "type", "parent", "storage_location",
                              "output_location", "picking_location"},
                             alsoInactive};
    return pager
        .each(units,
              [this](const TrytonRecord& record) {
                  m_units.add(record);
                  note(record);
              })
        .and_then([&] {
            return pager.each(places, [this](const TrytonRecord& record) {
                m_places.add(record);
                note(record);
            });
        })
        .and_then([&] { return loadNames(pager, "currency.currency", "code", m_currencies); })
        .and_then([&] { return loadNames(pager, "product.category", "name", m_categories); })
        .and_then([&] { return loadNames(pager, "ir.lang", "code", m_languages); });
}

Currency TrytonBasis::currency(std::int64_t id) const
{
    return Currency::parse(nameIn(m_currencies, id)).value_or(Currency());
}

const std::string& TrytonBasis::category(std::int64_t id) const
{
    return nameIn(m_categories, id);
}

const std::string& TrytonBasis::language(std::int64_t id) const
{
    return nameIn(m_languages, id);
}

} // namespace repromise
