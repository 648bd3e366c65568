#include "promise/certainty/CertaintyReplay.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace repromise {
namespace {

std::vector<std::uint32_t> rowNumbers(std::size_t count)
{
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

Date firstOfMonth(Date day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.ymd(year, month, dayOfMonth);
    return day.plusDays(1 - dayOfMonth);
}

} // namespace

Date CertaintyReplay::originOf(const ReceiptHistory& history, std::size_t row)
{
    return firstOfMonth(std::min(history.promised[row], history.received[row]));
}

CertaintyReplay::CertaintyReplay(const ReceiptHistory& history)
    : m_history(history),
      m_byKnown(rowNumbers(history.size())),
      m_byOrigin(rowNumbers(history.size())),
      m_pending(history.size())
{
    std::ranges::sort(m_byKnown, {}, [&history](Row row) {
        return std::tuple(history.known[row], history.delivery[row], row);
    });
    std::vector<Date> origins(history.size());
    for (Row row = 0; row < history.size(); ++row) {
        origins[row] = originOf(history, row);
    }
    std::ranges::sort(m_byOrigin, {},
                      [&origins](Row row) { return std::tuple(origins[row], row); });
    m_path.reserve(history.size());
    for (Row row = 0; row < history.size(); ++row) {
        m_path.push_back(m_model.makePath(
            {history.group[row], history.supplier[row], history.place[row], history.item[row]}));
    }
    m_origin.reserve(m_byOrigin.size());
    for (const Row row : m_byOrigin) {
        m_origin.push_back(origins[row]);
    }
}

void CertaintyReplay::learnDay(std::span<const Row> rows, Date day)
{
    m_witnesses.clear();
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size()
               && m_history.delivery[rows[end]] == m_history.delivery[rows[begin]]) {
            ++end;
        }
        for (std::size_t i = begin; i < end; ++i) {
            m_witnesses.push_back({m_path[rows[i]], m_history.lateness(rows[i]),
                                   1.0 / static_cast<double>(end - begin)});
        }
        begin = end;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Pending& pending = m_pending[rows[i]];
        if (pending.issued) {
            pending.outcome.weight = m_witnesses[i].weight;
            m_model.observe(m_history.group[rows[i]], pending.outcome, day);
        }
        m_all.add(m_witnesses[i].days, 1);
    }
    m_model.learn(m_witnesses, day);
}

void CertaintyReplay::learnBefore(Date day)
{
    while (m_learned < m_byKnown.size() && m_history.known[m_byKnown[m_learned]] < day) {
        const Date known = m_history.known[m_byKnown[m_learned]];
        std::size_t end = m_learned + 1;
        while (end < m_byKnown.size() && m_history.known[m_byKnown[end]] == known) {
            ++end;
        }
        learnDay(std::span(m_byKnown).subspan(m_learned, end - m_learned), known);
        m_learned = end;
    }
}

void CertaintyReplay::forecastAt(Date origin, std::span<const Row> rows, const Each& each)
{
    if (!m_model.ready()) {
        return;
    }
    const LatenessForecast global{m_all.quantile(likelyLevel), m_all.quantile(safeLevel)};
    for (const Row row : rows) {
        const IssuedForecast issued =
            m_model.issue(m_history.group[row], {m_path[row], m_history.lateness(row), 1}, origin);
        m_pending[row] = {true, issued.outcome};
        each({row, origin, issued.given, global});
    }
}

void CertaintyReplay::advance(Date day, const Each& each)
{
    while (m_forecast < m_byOrigin.size() && m_origin[m_forecast] <= day) {
        const Date origin = m_origin[m_forecast];
        std::size_t end = m_forecast + 1;
        while (end < m_origin.size() && m_origin[end] == origin) {
            ++end;
        }
        learnBefore(origin);
        forecastAt(origin, std::span(m_byOrigin).subspan(m_forecast, end - m_forecast), each);
        m_forecast = end;
    }
    learnBefore(day);
}

CertaintyModel taughtBy(const ReceiptHistory& history, Date day)
{
    CertaintyReplay replay(history);
    replay.advance(day, [](const ReplayedForecast&) {});
    return replay.takeModel();
}

} // namespace repromise
