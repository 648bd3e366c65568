#pragma once

#include "app/AgeingReport.h"
#include "gui/models/QueueFilter.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <string>
#include <vector>

namespace repromise {

/// By what the backlog is split beside its age.
enum class AgeingDimension { Location, Tier, Family, Customer };
enum class AgeingMeasure { Value, Lines };

/// The backlog by age bucket and the largest values of one dimension, the rest as one: what chart,
/// table and printed review show alike. Value is that of one currency.
class AgeingSheet {
    Q_DECLARE_TR_FUNCTIONS(AgeingSheet)

public:
    /// More could not be told apart by colour.
    static constexpr int mostSeries = 7;

    struct Cell {
        std::uint64_t lines = 0;
        std::int64_t minor = 0;
    };
    struct Series {
        QString title;
        std::vector<std::string> keys; ///< more than one for the rest
        bool rest = false;
        std::array<Cell, 7> cells{}; ///< by bucket
        Cell total;
    };

    AgeingSheet() = default;
    /// `result` must be by bucket and the dimension. An empty or unknown `currency` takes the one
    /// with the most lines.
    AgeingSheet(const AgeingResult& result, AgeingDimension dimension, AgeingMeasure measure,
                const std::string& currency, const Backlog* names = nullptr);

    const std::vector<Series>& series() const { return m_series; }
    const Cell& bucketTotal(int bucket) const
    {
        return m_buckets[static_cast<std::size_t>(bucket)];
    }
    const Cell& total() const { return m_total; }
    const std::vector<std::string>& currencies() const { return m_currencies; }
    const std::string& currency() const { return m_currency; }
    AgeingMeasure measure() const { return m_measure; }
    AgeingDimension dimension() const { return m_dimension; }
    bool empty() const { return m_total.lines == 0; }

    /// In whole currency units or lines: what an axis is scaled by.
    double figure(const Cell& cell) const;
    QString text(const Cell& cell) const;
    /// The queue's filter for exactly these lines; −1 for all buckets or all series.
    QueueFilter filterOf(int bucket, int series) const;

    static std::vector<std::string> reportKeys(AgeingDimension dimension);
    static QString title(AgeingDimension dimension);
    static QString title(AgeingMeasure measure);

private:
    void chooseCurrency(const AgeingResult& result, const std::string& wanted);
    void addRows(const AgeingResult& result, const Backlog* names);
    void foldSmall();
    void addTotals();

    AgeingDimension m_dimension = AgeingDimension::Location;
    AgeingMeasure m_measure = AgeingMeasure::Value;
    std::string m_currency;
    std::vector<std::string> m_currencies;
    std::vector<Series> m_series;
    std::array<Cell, 7> m_buckets{};
    Cell m_total;
};

} // namespace repromise
