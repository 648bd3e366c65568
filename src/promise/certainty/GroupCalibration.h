#pragma once

#include "base/Date.h"

namespace repromise {

/// Days after the promise by which a delivery is there with probability 1/2 and 9/10.
struct LatenessForecast {
    int likely = 0, safe = 0;
    friend bool operator==(const LatenessForecast&, const LatenessForecast&) = default;
};

constexpr double likelyLevel = 0.5;
constexpr double safeLevel = 0.9;

/// The quantile loss of a forecast: 0 when exact, else by how far it was off, weighted by the side.
double pinballLoss(double level, int days, int forecast);

/// What came of a forecast.
struct ForecastOutcome {
    int days = 0;               ///< after the promise
    double below = 0, upTo = 0; ///< what the model gave to fewer days, and to at most so many
    LatenessForecast model;     ///< by the model alone
    double weight = 1;
};

/// Learns from outcomes how far to believe the model for one group of deliveries.
///
/// The level asked of the model for the safe date follows adaptive conformal inference (Gibbs and
/// Candès, 2021): up after a miss, down a little after a hit, so that 90 % hold in the long run
/// also when suppliers drift. It works on the probability scale, and days with a probability of
/// their own (most receipts exactly on the day) count as missed in part; so a promise that proves
/// exact does not drag the level down.
///
/// While promises prove exact (lately at least every other receipt came on the very day), whether
/// the model or the promise as given served better lately (by pinball loss) decides which of them
/// answers, apart for each of the two dates. Where promises are seldom exact, the model answers.
///
/// "Lately" is the deliveries of about two months, but never fewer than fifty: one delivery more
/// must not move the answer of a busy group, nor of a quiet one.
class GroupCalibration {
public:
    double level() const { return m_level; }
    LatenessForecast choose(const LatenessForecast& model) const;
    /// Days must come in order.
    void observe(const ForecastOutcome& outcome, Date day);

private:
    struct Losses {
        double model = 0, promise = 0;
        bool promiseServesBetter() const { return promise <= model; }
    };
    bool promisesProveExact() const { return 2 * m_exact >= m_seen; }
    void age(Date day);
    double memory() const;
    static void add(Losses& losses, double level, int days, int forecast, double weight,
                    double kept);

    double m_level = safeLevel;
    Losses m_likely, m_safe;
    double m_exact = 0, m_seen = 0; ///< receipts on the very day, and all, fading as losses do
    double m_volume = 0;            ///< deliveries of late, fading
    Date m_aged = {};
};

} // namespace repromise
