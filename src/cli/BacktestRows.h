#pragma once

#include "app/BacktestCertainty.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// The rows of `certainty backtest`: each group of receipts under each method.
class BacktestRows {
public:
    /// For a terminal an interval shares the cell of its figure.
    BacktestRows(RowWriter& writer, OutputFormat format)
        : m_writer(writer), m_forPerson(format == OutputFormat::Table)
    {
    }

    void write(const OutputHead& head, const BacktestReport& report);

private:
    std::vector<Column> columns() const;
    void slice(const BacktestSlice& slice);
    void method(const BacktestSlice& slice, ForecastMethod method);
    void estimate(const Estimate& estimate, int decimals);
    void excess(const Estimate& estimate, ForecastMethod method);
    void totals(const BacktestReport& report);

    RowWriter& m_writer;
    bool m_forPerson;
};

} // namespace repromise
