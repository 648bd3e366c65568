#include "base/CallStats.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <vector>

namespace repromise {

void LatencyHistogram::add(std::int64_t ms)
{
    const std::int64_t took = std::max<std::int64_t>(ms, 0);
    const auto at = std::ranges::lower_bound(upperMs, took) - upperMs.begin();
    ++m_counts[static_cast<std::size_t>(at)];
    m_sumMs += took;
    m_slowestMs = std::max(m_slowestMs, took);
}

void LatencyHistogram::add(const LatencyHistogram& other)
{
    for (std::size_t i = 0; i < classes; ++i) {
        m_counts[i] += other.m_counts[i];
    }
    m_sumMs += other.m_sumMs;
    m_slowestMs = std::max(m_slowestMs, other.m_slowestMs);
}

std::uint64_t LatencyHistogram::count() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
}

std::optional<std::int64_t> LatencyHistogram::quantileMs(double share) const
{
    const std::uint64_t all = count();
    if (all == 0) {
        return std::nullopt;
    }
    const double exact = std::ceil(share * static_cast<double>(all));
    const auto rank = std::clamp<std::uint64_t>(static_cast<std::uint64_t>(exact), 1, all);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < upperMs.size(); ++i) {
        seen += m_counts[i];
        if (seen >= rank) {
            return std::min(upperMs[i], m_slowestMs);
        }
    }
    return m_slowestMs;
}

std::string LatencyHistogram::text() const
{
    std::string text = std::to_string(m_sumMs) + ' ' + std::to_string(m_slowestMs);
    for (const std::uint64_t count : m_counts) {
        text.append(" ").append(std::to_string(count));
    }
    return text;
}

LatencyHistogram LatencyHistogram::parse(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    while (at < end) {
        std::int64_t number = 0;
        const auto [stop, error] = std::from_chars(at, end, number);
        if (error != std::errc() || number < 0 || (stop < end && *stop != ' ')) {
            return {};
        }
        numbers.push_back(number);
        at = stop < end ? stop + 1 : stop;
    }
    LatencyHistogram parsed;
    if (numbers.size() != classes + 2) {
        return parsed;
    }
    parsed.m_sumMs = numbers[0];
    parsed.m_slowestMs = numbers[1];
    for (std::size_t i = 0; i < classes; ++i) {
        parsed.m_counts[i] = static_cast<std::uint64_t>(numbers[i + 2]);
    }
    return parsed;
}

CallStats& CallStats::operator+=(const CallStats& other)
{
    calls += other.calls;
    errors += other.errors;
    sentBytes += other.sentBytes;
    receivedBytes += other.receivedBytes;
    rateWaits += other.rateWaits;
    retryWaits += other.retryWaits;
    rateWaitMs += other.rateWaitMs;
    retryWaitMs += other.retryWaitMs;
    deferredMs += other.deferredMs;
    latency.add(other.latency);
    return *this;
}

} // namespace repromise
