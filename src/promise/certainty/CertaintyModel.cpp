#include "promise/certainty/CertaintyModel.h"

#include "domain/DateRules.h"

#include <algorithm>

namespace repromise {

const GroupCalibration& CertaintyModel::calibration(const LatenessKey::Name& group) const
{
    return group && *group < m_groups.size() ? m_groups[*group] : m_untaught;
}

IssuedForecast CertaintyModel::issue(NameTable::Id group, const LatenessWitness& witness,
                                     Date day) const
{
    const PooledLateness pooled = m_lateness.pooled(witness.path, day);
    const GroupCalibration& calibrated = calibration(group);
    const LatenessForecast model{pooled.quantile(likelyLevel), pooled.quantile(calibrated.level())};
    return {calibrated.choose(model),
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
    const GroupCalibration& group = calibration(key.group);
    const PooledLateness pooled = m_lateness.pooled(m_lateness.pathOf(key), today);
    const std::int64_t elapsed = std::int64_t{today.days()} - 1 - promise.days();
    const double tail = m_lateness.meanDelay();
    LatenessForecast days{pooled.quantileAfter(likelyLevel, elapsed, tail),
                          pooled.quantileAfter(group.level(), elapsed, tail)};
    if (elapsed < 0) { // the promise still stands and may be the best answer
        days = group.choose(days);
    }
    const Date tomorrow = today.plusDays(1);
    const Date likely = std::clamp(promise.plusDays(days.likely), tomorrow, DateRules::lastDate());
    return {likely, std::clamp(promise.plusDays(days.safe), likely, DateRules::lastDate())};
}

} // namespace repromise
