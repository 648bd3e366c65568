#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace repromise {

/// Writes figures in the Prometheus text exposition format, version 0.0.4. All samples of a family
/// follow its head.
class PrometheusText {
public:
    using Labels = std::vector<std::pair<std::string_view, std::string_view>>;

    /// `type` is counter, gauge or histogram; `name` as `repromise_source_calls_total`.
    void family(std::string_view name, std::string_view type, std::string_view help);
    /// `suffix` as histograms need: `_bucket`, `_sum`, `_count`.
    void sample(const Labels& labels, std::int64_t value, std::string_view suffix = {});
    /// A number of milliseconds, in seconds.
    void seconds(const Labels& labels, std::int64_t ms, std::string_view suffix = {});

    const std::string& text() const { return m_text; }

private:
    void head(const Labels& labels, std::string_view suffix);

    std::string m_name, m_text;
};

/// `5` milliseconds as `0.005`.
std::string secondsText(std::int64_t ms);

} // namespace repromise
