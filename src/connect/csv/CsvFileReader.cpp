#include "connect/csv/CsvFileReader.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CsvFileReader)
};

constexpr unsigned rowsPerTick = 512;

} // namespace

CsvFileReader::CsvFileReader(FileBytes& file, RowMapper& mapper, ColumnMap names, CsvStyle style)
    : m_file(file),
      m_mapper(mapper),
      m_names(std::move(names)),
      m_style(style),
      m_parser(file, {}, style.findSeparator)
{
}

Outcome CsvFileReader::failed(const QString& reason) const
{
    return fail(ErrorKind::BadInput,
                Tr::tr("Cannot read %1: %2").arg(QString::fromStdString(m_file.name()), reason));
}

Outcome CsvFileReader::readHeader()
{
    CsvRow row;
    switch (m_parser.next(row)) {
    case CsvParser::Step::Failed:
        return tl::unexpected(m_parser.error());
    case CsvParser::Step::End:
        return failed(Tr::tr("it is empty, without even a line of column names. Export it again."));
    case CsvParser::Step::Row:
        break;
    }
    if (row.fault == CsvRowFault::TooLong) {
        return failed(Tr::tr("its first line is longer than a megabyte, so it cannot hold column "
                             "names. Export it again as CSV."));
    }
    if (row.fault != CsvRowFault::None) {
        return failed(Tr::tr("a quote in its first line is not closed. Export it again as CSV."));
    }
    m_columns = row.allFields;
    return bind(row).map([this](std::vector<std::string> fields) { m_fields = std::move(fields); });
}

Result<std::vector<std::string>> CsvFileReader::bind(const CsvRow& header)
{
    if (!m_names.empty()) {
        return m_mapper.bind(header.fields, m_names, m_file.name());
    }
    return m_mapper.bind(header.fields, m_file.name()).map([&] {
        return std::vector<std::string>(header.fields.begin(), header.fields.end());
    });
}

std::span<const std::string_view> CsvFileReader::ownValues(std::span<const std::string_view> values)
{
    m_texts.clear();
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_texts.push_back(ownText(values[i], m_fields[i], m_style));
    }
    m_values.assign(m_texts.begin(), m_texts.end());
    return m_values;
}

Outcome CsvFileReader::readRows(RecordSink& sink, ReadMeter& meter)
{
    CsvRow row;
    for (unsigned count = 0;; ++count) {
        if (count % rowsPerTick == 0) {
            if (auto going = meter.tick(m_file.name(), m_file.bytesRead()); !going) {
                return going;
            }
        }
        const CsvParser::Step step = m_parser.next(row);
        if (step == CsvParser::Step::Failed) {
            return tl::unexpected(m_parser.error());
        }
        if (step == CsvParser::Step::End) {
            return m_file.verifyUnchanged();
        }
        deliver(row, sink);
    }
}

void CsvFileReader::deliver(const CsvRow& row, RecordSink& sink)
{
    SourceRow mapped{row.fields, {m_file.name(), row.line, row.raw}, row.plain};
    const bool repair = !row.plain && RowRepair::needed(row.raw);
    if (repair) {
        mapped.values = m_repair.fields(row.fields);
        mapped.place.raw = m_repair.raw(row.raw);
    }
    if (row.fault != CsvRowFault::None || row.allFields != m_columns
        || row.fields.size() != m_columns) {
        return rejectFault(row, mapped, sink);
    }
    if (m_style.rewrites()) {
        mapped.values = ownValues(mapped.values);
    }
    if (!m_names.constants.empty()) {
        mapped.values = m_names.row(mapped.values);
        mapped.plain = false;
    }
    if (repair) {
        sink.defect({m_mapper.kind(), Handling::Flagged, "bad_encoding",
                     m_mapper.keyOf(mapped.values),
                     Tr::tr("The row is not UTF-8; what could not be read is shown as %1. Export "
                            "the file again as UTF-8.")
                         .arg(QChar(QChar::ReplacementCharacter)),
                     m_mapper.fieldsOf(mapped.values)},
                    mapped.place);
    }
    m_mapper.map(mapped, sink);
}

void CsvFileReader::rejectFault(const CsvRow& row, const SourceRow& mapped, RecordSink& sink)
{
    if (row.fault == CsvRowFault::UnbalancedQuote) {
        return m_mapper.reject(mapped, "unbalanced_quote",
                               Tr::tr("A quote is not closed, or closes in the middle of a value; "
                                      "close it, and double the quotes within."),
                               sink);
    }
    if (row.fault == CsvRowFault::TooLong) {
        return m_mapper.reject(mapped, "row_too_long",
                               Tr::tr("The row is longer than a megabyte and was skipped; check "
                                      "the line ends of the file."),
                               sink);
    }
    const bool few = row.allFields < m_columns;
    m_mapper.reject(mapped, few ? "too_few_columns" : "too_many_columns",
                    Tr::tr("The row has %1 values where the header names %2 columns; correct it "
                           "or quote values that hold what separates columns.")
                        .arg(row.allFields)
                        .arg(m_columns),
                    sink);
}

} // namespace repromise
