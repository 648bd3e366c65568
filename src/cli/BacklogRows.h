#pragma once

#include "app/Picture.h"
#include "app/QueryBacklog.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// The columns of `backlog`, and a line as their cells. Used for one picture.
class BacklogRows {
public:
    BacklogRows(const Picture& picture, RowWriter& writer) : m_picture(picture), m_writer(writer) {}

    static std::vector<Column> columns();
    /// Writes the cells; the caller begins and ends the row and may add cells of its own.
    void cells(LineIx line);
    /// `lines` and `value`; with several currencies `value` is null and `values` has each.
    static void totals(RowWriter& writer, const BacklogTotals& totals);

private:
    void keys(LineIx line);
    void quantities(LineIx line);
    void dates(LineIx line);
    void state(LineIx line);

    const Picture& m_picture;
    RowWriter& m_writer;
};

/// An amount when there is at most one currency, else null.
void writeSum(RowWriter& writer, const std::map<std::string, std::int64_t>& minorByCurrency);

} // namespace repromise
