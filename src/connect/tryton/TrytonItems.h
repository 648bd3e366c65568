#pragma once

#include "connect/tryton/TrytonBasis.h"

#include <map>
#include <set>
#include <vector>

namespace repromise {

/// Items from the goods among Tryton's products, always read whole. The base unit is the unit a
/// product is sold in, so that order lines keep their figures; stock kept in another unit is
/// converted into it.
class TrytonItems {
public:
    /// The basis must outlive this.
    explicit TrytonItems(TrytonBasis& basis) : m_basis(basis) {}

    /// `product.product` with its template, categories and suppliers, in the order of ids.
    void take(const TrytonRecord& record);
    /// Parties that supply any.
    const std::set<std::int64_t>& suppliers() const { return m_suppliers; }
    /// Call when the parties are known.
    void deliver(RecordSink& sink) const;

private:
    /// A product's supplier; the first by (sequence, id) counts.
    struct Source;
    struct Draft {
        std::int64_t id = 0, supplier = 0;
        std::string name, family, listPrice, costPrice, raw;
        int supplyDays = 0;
        bool active = true, supplied = false;
    };
    std::string keyFor(std::int64_t product, const std::string& code);
    void takeSource(const TrytonRecord& about, Draft& draft);
    void put(const Draft& draft, RecordSink& sink) const;

    TrytonBasis& m_basis;
    std::vector<Draft> m_drafts;
    std::set<std::string> m_keys;
    std::set<std::int64_t> m_suppliers;
};

} // namespace repromise
