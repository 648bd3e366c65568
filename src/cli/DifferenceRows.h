#pragma once

#include "app/WhatIfSession.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// The rows and totals of a what-if. Used for one picture.
class DifferenceRows {
public:
    DifferenceRows(const Picture& picture, RowWriter& writer) : m_picture(picture), m_writer(writer)
    {
    }

    static std::vector<Column> columns();
    void rows(const std::vector<LineDifference>& lines);
    /// winners, losers, newly_broken, newly_kept, value_at_risk; with several currencies that is
    /// null and `values_at_risk` has each.
    void totals(const DifferenceTotals& totals);
    /// The total `customers`: a list of objects, for programs only.
    void customers(const std::vector<CustomerDifference>& customers);
    /// order, line, item, location, customer.
    void keys(LineIx line);

private:
    const Picture& m_picture;
    RowWriter& m_writer;
};

} // namespace repromise
