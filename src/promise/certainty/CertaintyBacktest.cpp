#include "promise/certainty/CertaintyBacktest.h"

#include "promise/certainty/ClusterBootstrap.h"

#include <algorithm>

namespace repromise {
namespace {

// Of each method: both losses, coverage, and both losses less Certainty's.
constexpr std::size_t figuresPerMethod = 5;
using Bootstrap = ClusterBootstrap<figuresPerMethod * forecastMethodCount>;

Bootstrap::Figures figuresOf(int days, const ReplayedForecast& forecast)
{
    Bootstrap::Figures figures{};
    const std::array<LatenessForecast, forecastMethodCount> answers{
        forecast.given, LatenessForecast{}, forecast.global};
    for (std::size_t method = 0; method < forecastMethodCount; ++method) {
        double* const own = &figures[method * figuresPerMethod];
        own[0] = pinballLoss(likelyLevel, days, answers[method].likely);
        own[1] = pinballLoss(safeLevel, days, answers[method].safe);
        own[2] = days <= answers[method].safe ? 1 : 0;
        own[3] = own[0] - figures[0];
        own[4] = own[1] - figures[1];
    }
    return figures;
}

BacktestSlice sliceOf(std::string_view group, const Bootstrap& bootstrap)
{
    BacktestSlice slice;
    slice.group = group;
    slice.rows = bootstrap.rows();
    slice.deliveries = bootstrap.clusters();
    const auto intervals = bootstrap.intervals();
    const auto estimate = [&intervals](std::size_t figure) {
        const auto& interval = intervals[figure];
        return Estimate{interval.value, interval.low, interval.high};
    };
    for (std::size_t method = 0; method < forecastMethodCount; ++method) {
        const std::size_t first = method * figuresPerMethod;
        slice.methods[method] = {estimate(first), estimate(first + 1), estimate(first + 2),
                                 estimate(first + 3), estimate(first + 4)};
    }
    return slice;
}

class Scores {
public:
    Scores(const ReceiptHistory& history, const BacktestPeriod& period)
        : m_history(history), m_period(period), m_groups(history.groups.size())
    {
    }

    bool counts(std::size_t row) const
    {
        const Date promised = m_history.promised[row];
        return (!m_period.from.known() || promised >= m_period.from)
               && (!m_period.to.known() || promised <= m_period.to)
               && (!m_period.seenFrom.known() || m_history.known[row] < m_period.seenFrom);
    }

    void take(const ReplayedForecast& forecast)
    {
        if (!counts(forecast.row)) {
            return;
        }
        const auto figures = figuresOf(m_history.lateness(forecast.row), forecast);
        m_all.add(m_history.delivery[forecast.row], figures);
        m_groups[m_history.group[forecast.row]].add(m_history.delivery[forecast.row], figures);
        m_result.origins += m_result.lastOrigin != forecast.origin ? 1U : 0U;
        m_result.lastOrigin = forecast.origin;
        m_result.firstOrigin = std::min(m_result.firstOrigin, forecast.origin);
    }

    BacktestResult result()
    {
        m_result.all = sliceOf({}, m_all);
        for (NameTable::Id group = 0; group < m_groups.size(); ++group) {
            if (m_groups[group].rows() > 0) {
                m_result.groups.push_back(sliceOf(m_history.groups.name(group), m_groups[group]));
            }
        }
        std::ranges::sort(m_result.groups, {}, &BacktestSlice::group);
        if (m_result.groups.size() == 1) {
            m_result.groups.clear();
        }
        for (std::size_t row = 0; row < m_history.size(); ++row) {
            m_result.tooEarly += counts(row) ? 1U : 0U;
        }
        m_result.tooEarly -= m_result.all.rows;
        return m_result;
    }

private:
    const ReceiptHistory& m_history;
    BacktestPeriod m_period;
    Bootstrap m_all;
    std::vector<Bootstrap> m_groups;
    BacktestResult m_result;
};

} // namespace

BacktestResult backtestCertainty(const ReceiptHistory& history, const BacktestPeriod& period)
{
    Scores scores(history, period);
    CertaintyReplay replay(history);
    replay.advance(period.seenFrom,
                   [&scores](const ReplayedForecast& forecast) { scores.take(forecast); });
    return scores.result();
}

} // namespace repromise
