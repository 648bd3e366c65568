#include "promise/certainty/CertaintyModel.h"

#include <algorithm>

namespace repromise {

const GroupCalibration& CertaintyModel::calibration(const LatenessKey& key) const
{
    return key.group && *key.group < m_groups.size() ? m_groups[*key.group] : m_untaught;
}

IssuedForecast CertaintyModel::issue(const LatenessWitness& witness, Date day) const
{
    const PooledLateness pooled = m_lateness.pooled(witness.key, day);
    const GroupCalibration& group = calibration(witness.key);
    const LatenessForecast model{pooled.quantile(likelyLevel), pooled.quantile(group.level())};
    return {group.choose(model),
            {witness.days, pooled.upTo(witness.days - 1), pooled.upTo(witness.days), model,
             witness.weight}};
}

void CertaintyModel::observe(NameTable::Id group, const ForecastOutcome& outcome, Date day)
{
    if (group >= m_groups.size()) {
        m_groups.resize(group + 1);
    }
    m_groups[group].observe(outcome, day);
}

void CertaintyModel::learn(std::span<const LatenessWitness> witnesses, Date day)
{
    m_lateness.learn(witnesses, day);
    m_receipts += witnesses.size();
}

CertainDates CertaintyModel::dates(const LatenessKey& key, Date promise, Date today) const
{
    if (!ready() || !promise.known()) {
        return {};
    }
    const GroupCalibration& group = calibration(key);
    const PooledLateness pooled = m_lateness.pooled(key, today);
    const std::int64_t elapsed = std::int64_t{today.days()} - 1 - promise.days();
    const double tail = m_lateness.meanDelay();
    LatenessForecast days{pooled.quantileAfter(likelyLevel, elapsed, tail),
                          pooled.quantileAfter(group.level(), elapsed, tail)};
    if (elapsed < 0) { // the promise still stands and may be the best answer
        days = group.choose(days);
    }
    const Date tomorrow = today.plusDays(1);
    const Date likely = std::max(promise.plusDays(days.likely), tomorrow);
    return {likely, std::max(promise.plusDays(days.safe), likely)};
}

} // namespace repromise
