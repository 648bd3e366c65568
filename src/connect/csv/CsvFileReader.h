#pragma once

#include "connect/csv/ColumnMap.h"
#include "connect/csv/CsvParser.h"
#include "connect/csv/CsvStyle.h"
#include "connect/csv/FileBytes.h"
#include "connect/csv/ReadMeter.h"
#include "connect/csv/RowMapper.h"
#include "connect/csv/RowRepair.h"

namespace repromise {

/// One CSV file through its mapper. Used once.
class CsvFileReader {
public:
    /// Both must outlive this. The first line names the columns.
    CsvFileReader(FileBytes& file, RowMapper& mapper, ColumnMap names = {}, CsvStyle style = {});

    /// Reads the first line and finds the columns in it; to be called first.
    Outcome readHeader();
    /// Delivers all rows. Fails when the file as a whole cannot be trusted.
    Outcome readRows(RecordSink& sink, ReadMeter& meter);

private:
    Result<std::vector<std::string>> bind(const CsvRow& header);
    void deliver(const CsvRow& row, RecordSink& sink);
    /// Valid until the next call.
    std::span<const std::string_view> ownValues(std::span<const std::string_view> values);
    void rejectFault(const CsvRow& row, const SourceRow& mapped, RecordSink& sink);
    Outcome failed(const QString& reason) const;

    FileBytes& m_file;
    RowMapper& m_mapper;
    ColumnMap m_names;
    CsvStyle m_style;
    CsvParser m_parser;
    RowRepair m_repair;
    std::uint64_t m_columns = 0;
    std::vector<std::string> m_fields; ///< by column of the file, in our names where there is one
    std::vector<std::string> m_texts;  ///< of a row, as our own files write it
    std::vector<std::string_view> m_values;
};

} // namespace repromise
