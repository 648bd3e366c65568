#pragma once

#include "connect/csv/ColumnMap.h"
#include "connect/csv/FileBytes.h"
#include "connect/csv/ReadMeter.h"
#include "connect/csv/RowMapper.h"
#include "connect/xlsx/XlsxSheet.h"
#include "connect/xlsx/XlsxValue.h"

namespace repromise {

/// One sheet of a workbook through its mapper; complaints name the sheet and its row. Used once.
class XlsxFileReader {
public:
    /// Both must outlive this.
    XlsxFileReader(FileBytes& file, RowMapper& mapper, ColumnMap names, XlsxPlace place);

    /// Delivers all rows. Fails with BadInput, and nothing delivered, when the file as a whole is
    /// of no use; what is found damaged only at its end is an error too, and nothing counts.
    Outcome read(RecordSink& sink, ReadMeter& meter);

private:
    Outcome checkSheet(const XlsxBook& book, const XlsxBook::Sheet& listed, ReadMeter& meter);
    Outcome readSheet(XlsxSheet& sheet, RecordSink& sink, ReadMeter& meter);
    Outcome bind(const XlsxRow& row);
    void deliver(XlsxRow& row, RecordSink& sink);
    bool rejectFault(const XlsxRow& row, const SourceRow& mapped, RecordSink& sink) const;
    void asDays(XlsxRow& row) const;
    Outcome failed(const QString& reason) const;

    FileBytes& m_file;
    RowMapper& m_mapper;
    ColumnMap m_names;
    XlsxPlace m_place;
    std::string m_sheetName; ///< with the file's
    bool m_from1904 = false;
    std::size_t m_columns = 0;
    std::vector<SheetTime> m_times; ///< by column
    std::vector<std::string_view> m_values;
    std::string m_raw;
};

} // namespace repromise
