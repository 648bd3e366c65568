#include "promise/certainty/TaughtCertainty.h"

#include "promise/certainty/CertaintyReplay.h"

namespace repromise {
namespace {

void count(CertaintyVerdict& verdict, int days, const LatenessForecast& forecast)
{
    ++verdict.receipts;
    verdict.held += days <= forecast.safe ? 1U : 0U;
    verdict.promiseHeld += days <= 0 ? 1U : 0U;
}

} // namespace

TaughtCertainty::TaughtCertainty(ReceiptHistoryPtr history, Date today)
    : m_history(std::move(history)), m_today(today), m_bySupplier(m_history->suppliers.size())
{
    CertaintyReplay replay(*m_history);
    replay.advance(today.plusDays(1), [this](const ReplayedForecast& forecast) {
        if (m_history->known[forecast.row] <= m_today) {
            const int days = m_history->lateness(forecast.row);
            count(m_verdict, days, forecast.given);
            count(m_bySupplier[m_history->supplier[forecast.row]], days, forecast.given);
        }
    });
    m_model = replay.takeModel();
}

CertaintyVerdict TaughtCertainty::verdictOf(std::string_view supplier) const
{
    const auto name = m_history->suppliers.find(supplier);
    return name ? m_bySupplier[*name] : CertaintyVerdict();
}

} // namespace repromise
