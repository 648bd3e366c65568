#pragma once

#include "connect/tryton/TrytonBasis.h"

#include <map>
#include <utility>

namespace repromise {

/// Stock by item and warehouse, always read whole. On hand is all that lies anywhere in the
/// warehouse, goods received but not yet stored and goods picked included. Allocated is what moves
/// have reserved in the storage, for orders or for anything else, and what is picked; so
/// on hand − allocated is free. A shipment forced through can leave less than nothing.
class TrytonStock {
public:
    /// The basis must outlive this.
    explicit TrytonStock(const TrytonBasis& basis) : m_basis(basis) {}

    /// `product.product` with its `quantity` in a warehouse.
    void takeWhole(std::int64_t warehouse, const TrytonRecord& record, RecordSink* sink);
    /// … in the storage location of one, and there without what is reserved.
    void takeStored(std::int64_t location, const TrytonRecord& record, RecordSink* sink);
    void takeFree(std::int64_t location, const TrytonRecord& record, RecordSink* sink);
    /// … in the output location of one, where picked goods wait.
    void takePicked(std::int64_t location, const TrytonRecord& record, RecordSink* sink);
    void deliver(RecordSink& sink) const;

private:
    /// In the product's default unit.
    struct Figures {
        double onHand = 0, allocated = 0;
        bool good = true;
    };
    using Key = std::pair<std::int64_t, std::int64_t>; ///< warehouse, product
    void add(double Figures::*figure, double sign, std::int64_t warehouse,
             const TrytonRecord& record, RecordSink* sink);
    void put(const Key& key, const Figures& figures, RecordSink& sink) const;

    const TrytonBasis& m_basis;
    std::map<Key, Figures> m_figures;
};

} // namespace repromise
