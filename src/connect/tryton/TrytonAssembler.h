#pragma once

#include "connect/described/RecordAssembler.h"
#include "connect/tryton/TrytonInbound.h"
#include "connect/tryton/TrytonItems.h"
#include "connect/tryton/TrytonMemory.h"
#include "connect/tryton/TrytonParties.h"
#include "connect/tryton/TrytonReceipts.h"
#include "connect/tryton/TrytonSales.h"
#include "connect/tryton/TrytonStock.h"

#include <QCoreApplication>

namespace repromise {

/// Makes records of what a Tryton 6.0 database delivers: a line of an order, its moves and the
/// moves that pick for those, each in a unit of its own; what is to come by day; stock by what is
/// reserved and picked.
///
/// Of a reading of changes come all open lines, and of closed ones those that were written. What
/// cannot be told like that is read anew as a whole: an order or an open line that is gone, and
/// another key or unit of something that closed lines were told by.
class TrytonAssembler final : public RecordAssembler {
    Q_DECLARE_TR_FUNCTIONS(TrytonAssembler)
public:
    explicit TrytonAssembler(const Assembly& assembly);

    void take(std::string_view feed, const std::string& each, JsonElement record,
              RecordSink* sink) override;
    Outcome ended(std::string_view feed, RecordSink* sink) override;
    bool needsAll() const override { return m_needsAll; }
    std::string memory() const override { return m_now.text(); }

private:
    void takeMaster(std::string_view feed, const TrytonRecord& record);
    void takeStock(std::string_view feed, const std::string& each, const TrytonRecord& record,
                   RecordSink* sink);
    void takePurchase(const TrytonRecord& record);
    void note(const TrytonRecord& record);
    Outcome checkCompany() const;
    void endProducts();
    void endPurchases();
    void endParties(RecordSink* sink);
    void lost(bool something) { m_needsAll = m_needsAll || (!m_full && something); }

    bool m_full, m_needsAll = false, m_company = false;
    TrytonMemory m_before, m_now;
    TrytonBasis m_basis;
    TrytonItems m_items;
    TrytonParties m_parties;
    TrytonSales m_sales;
    TrytonStock m_stock;
    TrytonInbound m_inbound;
    TrytonReceipts m_receipts;
    std::vector<TrytonPurchase> m_purchases;
};

NamedAssembler trytonAssembler();

} // namespace repromise
