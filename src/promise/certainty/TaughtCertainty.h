#pragma once

#include "promise/certainty/CertaintyModel.h"

#include <memory>
#include <vector>

namespace repromise {

/// How far safe dates can be trusted: what came of those that would have been given for past
/// receipts, each with only what was known then (see CertaintyReplay).
struct CertaintyVerdict {
    std::size_t receipts = 0;    ///< forecast
    std::size_t held = 0;        ///< came by their safe date
    std::size_t promiseHeld = 0; ///< came by the date as promised

    double heldShare() const { return shareOf(held); }
    double promiseShare() const { return shareOf(promiseHeld); }

private:
    double shareOf(std::size_t count) const
    {
        return receipts == 0 ? 0 : static_cast<double>(count) / static_cast<double>(receipts);
    }
};

/// Certainty as a receipt history taught it, with its record. Immutable once made.
class TaughtCertainty {
public:
    /// Learns what was known on the evening of `today`.
    TaughtCertainty(ReceiptHistoryPtr history, Date today);

    const ReceiptHistory& history() const { return *m_history; }
    const CertaintyModel& model() const { return m_model; }
    Date today() const { return m_today; }
    const CertaintyVerdict& verdict() const { return m_verdict; }
    /// The record with one supplier; no receipts where it is unknown.
    CertaintyVerdict verdictOf(std::string_view supplier) const;

private:
    ReceiptHistoryPtr m_history;
    CertaintyModel m_model;
    Date m_today;
    CertaintyVerdict m_verdict;
    std::vector<CertaintyVerdict> m_bySupplier;
};

using TaughtCertaintyPtr = std::shared_ptr<const TaughtCertainty>;

} // namespace repromise
