#include "promise/certainty/GroupCalibration.h"

#include <algorithm>
#include <cmath>

namespace repromise {
namespace {

constexpr double lowestLevel = 0.5;    // a safe date is never before the likely one
constexpr double highestLevel = 0.995; // beyond it history knows nothing
constexpr double leastMemory = 50;     // deliveries
constexpr double volumeDays = 60;      // a delivery fades to 1/e of the volume
constexpr double lossesOverLevel = 2;  // choosing between two answers wants calmer figures

double missedPart(const ForecastOutcome& outcome, double level)
{
    if (outcome.upTo <= level) {
        return 0;
    }
    if (outcome.below >= level) {
        return 1;
    }
    return (outcome.upTo - level) / (outcome.upTo - outcome.below);
}

} // namespace

double pinballLoss(double level, int days, int forecast)
{
    const double late = static_cast<double>(days) - forecast;
    return late >= 0 ? level * late : (level - 1) * late;
}

LatenessForecast GroupCalibration::choose(const LatenessForecast& model) const
{
    if (!promisesProveExact()) {
        return {model.likely, std::max(model.likely, model.safe)};
    }
    const int likely = m_likely.promiseServesBetter() ? 0 : model.likely;
    const int safe = m_safe.promiseServesBetter() ? 0 : model.safe;
    return {likely, std::max(likely, safe)};
}

void GroupCalibration::age(Date day)
{
    if (m_aged.known()) {
        m_volume *= std::exp(-std::max(0, day.daysAfter(m_aged)) / volumeDays);
    }
    m_aged = day;
}

double GroupCalibration::memory() const
{
    return std::max(leastMemory, m_volume);
}

void GroupCalibration::add(Losses& losses, double level, int days, int forecast, double weight,
                           double kept)
{
    losses.model = losses.model * kept + weight * pinballLoss(level, days, forecast);
    losses.promise = losses.promise * kept + weight * pinballLoss(level, days, 0);
}

void GroupCalibration::observe(const ForecastOutcome& outcome, Date day)
{
    age(day);
    m_volume += outcome.weight;
    const double kept = 1 - outcome.weight / (lossesOverLevel * memory());
    add(m_likely, likelyLevel, outcome.days, outcome.model.likely, outcome.weight, kept);
    add(m_safe, safeLevel, outcome.days, outcome.model.safe, outcome.weight, kept);
    m_exact = m_exact * kept + (outcome.days == 0 ? outcome.weight : 0);
    m_seen = m_seen * kept + outcome.weight;
    const double miss = missedPart(outcome, m_level);
    const double gain = outcome.weight / memory();
    m_level = std::clamp(m_level + gain * (miss - (1 - safeLevel)), lowestLevel, highestLevel);
}

} // namespace repromise
