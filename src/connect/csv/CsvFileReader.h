#pragma once

#include "connect/csv/ColumnMap.h"
#include "connect/csv/CsvParser.h"
#include "connect/csv/FileBytes.h"
#include "connect/csv/ReadMeter.h"
#include "connect/csv/RowMapper.h"
#include "connect/csv/RowRepair.h"

namespace repromise {

/// One CSV file through its mapper. Used once.
class CsvFileReader {
public:
    /// Both must outlive this. The first line names the columns.
    CsvFileReader(FileBytes& file, RowMapper& mapper, ColumnMap names = {});

    /// Reads the first line and finds the columns in it; to be called first.
    Outcome readHeader();
    /// Delivers all rows. Fails when the file as a whole cannot be trusted.
    Outcome readRows(RecordSink& sink, ReadMeter& meter);

private:
    void deliver(const CsvRow& row, RecordSink& sink);
    void rejectFault(const CsvRow& row, const SourceRow& mapped, RecordSink& sink);
    Outcome failed(const QString& reason) const;

    FileBytes& m_file;
    RowMapper& m_mapper;
    ColumnMap m_names;
    CsvParser m_parser;
    RowRepair m_repair;
    std::uint64_t m_columns = 0;
};

} // namespace repromise
