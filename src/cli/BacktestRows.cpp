#include "cli/BacktestRows.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

constexpr int lossDecimals = 3;
constexpr int shareDecimals = 4;

constexpr std::array<std::string_view, forecastMethodCount> methodNames{
    "certainty", "promise_as_given", "global_quantile"};

std::string number(double value, int decimals)
{
    return QString::number(value, 'f', decimals).toStdString();
}

std::string skippedJson(const BacktestReport& report)
{
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    for (const SkippedReceipt& skipped : report.examples) {
        rows.push_back({{"line", skipped.line}, {"reason", skipped.reason.toStdString()}});
    }
    return rows.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace

std::vector<Column> BacktestRows::columns() const
{
    std::vector<Column> columns{{"group"}, {"method"}, {"rows", true}, {"deliveries", true}};
    const auto withInterval = [&](const std::string& name) {
        columns.push_back({name, true});
        if (!m_forPerson) {
            columns.push_back({name + "_low", true});
            columns.push_back({name + "_high", true});
        }
    };
    for (const char* name :
         {"pinball_p50", "pinball_p90", "coverage_p90", "excess_p50", "excess_p90"}) {
        withInterval(name);
    }
    return columns;
}

void BacktestRows::estimate(const Estimate& estimate, int decimals)
{
    const std::string value = number(estimate.value, decimals);
    const std::string low = number(estimate.low, decimals);
    const std::string high = number(estimate.high, decimals);
    if (m_forPerson) {
        m_writer.text(value + " [" + low + ", " + high + "]");
        return;
    }
    m_writer.json(value);
    m_writer.json(low);
    m_writer.json(high);
}

void BacktestRows::excess(const Estimate& value, ForecastMethod method)
{
    if (method != ForecastMethod::Certainty) {
        estimate(value, lossDecimals);
        return;
    }
    for (int cell = 0; cell < (m_forPerson ? 1 : 3); ++cell) {
        m_writer.null();
    }
}

void BacktestRows::method(const BacktestSlice& slice, ForecastMethod method)
{
    const MethodScore& score = slice.of(method);
    m_writer.beginRow();
    m_writer.text(slice.group.empty() ? "all" : slice.group);
    m_writer.text(methodNames[static_cast<std::size_t>(method)]);
    m_writer.integer(static_cast<std::int64_t>(slice.rows));
    m_writer.integer(static_cast<std::int64_t>(slice.deliveries));
    estimate(score.likelyLoss, lossDecimals);
    estimate(score.safeLoss, lossDecimals);
    estimate(score.coverage, shareDecimals);
    excess(score.likelyExcess, method);
    excess(score.safeExcess, method);
    m_writer.endRow();
}

void BacktestRows::slice(const BacktestSlice& slice)
{
    for (std::size_t i = 0; i < forecastMethodCount; ++i) {
        method(slice, static_cast<ForecastMethod>(i));
    }
}

void BacktestRows::totals(const BacktestReport& report)
{
    const auto count = [this](std::string_view name, std::uint64_t value) {
        m_writer.total(name);
        m_writer.integer(static_cast<std::int64_t>(value));
    };
    const auto day = [this](std::string_view name, Date date) {
        m_writer.total(name);
        m_writer.date(date);
    };
    count("receipts", report.receipts);
    count("skipped", report.skipped);
    count("too_early", report.result.tooEarly);
    count("scored", report.result.all.rows);
    count("origins", report.result.origins);
    day("first_origin", report.result.firstOrigin);
    day("last_origin", report.result.lastOrigin);
    if (!m_forPerson) {
        m_writer.total("columns");
        std::vector<std::string_view> columns(report.columns.begin(), report.columns.end());
        m_writer.list(columns);
        m_writer.total("skipped_rows");
        m_writer.json(skippedJson(report));
    }
}

void BacktestRows::write(const OutputHead& head, const BacktestReport& report)
{
    m_writer.begin(head, columns());
    if (report.result.all.rows > 0) {
        slice(report.result.all);
        for (const BacktestSlice& group : report.result.groups) {
            slice(group);
        }
    }
    totals(report);
    m_writer.end();
}

} // namespace repromise
