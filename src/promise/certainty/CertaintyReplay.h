#pragma once

#include "promise/certainty/CertaintyModel.h"

#include <functional>

namespace repromise {

/// A forecast that was made for a past receipt with what was known then.
struct ReplayedForecast {
    std::uint32_t row = 0;   ///< in the ReceiptHistory
    Date origin = {};        ///< made on the morning of this day
    LatenessForecast given;  ///< by certainty
    LatenessForecast global; ///< quantiles of everything known then, as a yardstick
};

/// Lives a ReceiptHistory through once more, day by day: learns each receipt on the day it became
/// known and, on the first day of every month (an *origin*), forecasts the receipts that were to
/// come. Every receipt is forecast once: at the last origin on or before both the day it was
/// promised for and the day it came. A forecast made at an origin uses only receipts known before
/// it, and calibration only outcomes known before it; so what is added to a history later changes
/// no earlier forecast. That the promise stood at its origin already is taken for granted.
class CertaintyReplay {
public:
    using Each = std::function<void(const ReplayedForecast&)>;

    explicit CertaintyReplay(const ReceiptHistory& history);

    /// Goes on to the morning of `day`, telling `each` every forecast. Nothing is forecast while
    /// fewer than CertaintyModel::leastReceipts are known.
    void advance(Date day, const Each& each);
    /// Goes through all there is.
    void finish(const Each& each) { advance(Date(), each); }

    /// As it stands now.
    const CertaintyModel& model() const { return m_model; }
    CertaintyModel takeModel() { return std::move(m_model); }

    /// The first day of the month in which the receipt was promised or came, whichever is earlier.
    static Date originOf(const ReceiptHistory& history, std::size_t row);

private:
    using Row = std::uint32_t;
    struct Pending {
        bool issued = false;
        ForecastOutcome outcome;
    };

    void learnBefore(Date day);
    void learnDay(std::span<const Row> rows, Date day);
    void forecastAt(Date origin, std::span<const Row> rows, const Each& each);

    const ReceiptHistory& m_history;
    std::vector<Row> m_byKnown, m_byOrigin;
    std::vector<Date> m_origin; ///< parallel to m_byOrigin
    std::size_t m_learned = 0, m_forecast = 0;
    std::vector<LatenessPath> m_path; ///< by row
    std::vector<Pending> m_pending;   ///< by row
    std::vector<LatenessWitness> m_witnesses;
    CertaintyModel m_model;
    LatenessTally m_all; ///< every receipt counts 1, for the global quantiles
};

/// The model that a history teaches by the morning of `day`.
CertaintyModel taughtBy(const ReceiptHistory& history, Date day);

} // namespace repromise
