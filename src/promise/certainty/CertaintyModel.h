#pragma once

#include "promise/certainty/GroupCalibration.h"
#include "promise/certainty/LatenessModel.h"

#include <span>

namespace repromise {

/// A forecast for a past receipt, and what is to be learned from it once its outcome is known.
struct IssuedForecast {
    LatenessForecast given;
    ForecastOutcome outcome;
};

/// The dates of one delivery.
struct CertainDates {
    Date likely = {}, safe = {}; ///< unknown when nothing was learned yet
};

/// How late receipts really are, calibrated group by group. Pure value: learns day by day.
class CertaintyModel {
public:
    /// Fewer receipts than these say nothing yet.
    static constexpr std::size_t leastReceipts = 30;

    bool ready() const { return m_receipts >= leastReceipts; }
    std::size_t receipts() const { return m_receipts; }
    /// As LatenessModel::makePath.
    LatenessPath makePath(const LatenessKey& key) { return m_lateness.makePath(key); }
    /// What is forecast on the morning of `day`, when ready, for a delivery that will turn out as
    /// `witness` says. What turns out has no part in `given`; it is judged in `outcome`, to be
    /// observed on the day it becomes known.
    IssuedForecast issue(NameTable::Id group, const LatenessWitness& witness, Date day) const;
    /// Teaches calibration what became of a forecast.
    void observe(NameTable::Id group, const ForecastOutcome& outcome, Date day);
    /// Teaches the distributions what became known on `day`; days must come in order.
    void learn(std::span<const LatenessWitness> witnesses, Date day);

    /// For a delivery promised for `promise` that had not come when `today` began; never before
    /// tomorrow. A promise that proves exact is given back as it is; an overdue one is conditioned
    /// on being late already.
    CertainDates dates(const LatenessKey& key, Date promise, Date today) const;

private:
    const GroupCalibration& calibration(const LatenessKey::Name& group) const;

    LatenessModel m_lateness;
    std::vector<GroupCalibration> m_groups; ///< by group name
    GroupCalibration m_untaught;
    std::size_t m_receipts = 0;
};

} // namespace repromise
