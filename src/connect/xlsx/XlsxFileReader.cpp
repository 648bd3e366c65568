#include "connect/xlsx/XlsxFileReader.h"

#include "base/Excerpt.h"
#include "connect/xlsx/XlsxValue.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxFileReader)
};

constexpr unsigned rowsPerTick = 512;
constexpr std::size_t mostColumns = 1'000;

} // namespace

XlsxFileReader::XlsxFileReader(FileBytes& file, RowMapper& mapper, ColumnMap names, XlsxPlace place)
    : m_file(file), m_mapper(mapper), m_names(std::move(names)), m_place(std::move(place))
{
}

Outcome XlsxFileReader::failed(const QString& reason) const
{
    return fail(ErrorKind::BadInput,
                Tr::tr("Cannot read %1: %2").arg(excerpt(m_file.name()), reason));
}

Outcome XlsxFileReader::read(RecordSink& sink, ReadMeter& meter)
{
    auto book = XlsxBook::open(m_file);
    if (!book) {
        return tl::unexpected(book.error());
    }
    m_from1904 = book->from1904();
    const auto listed = book->sheet(m_place.sheet);
    if (!listed) {
        return tl::unexpected(listed.error());
    }
    m_sheetName = m_file.name() + '!' + listed->name;
    return checkSheet(*book, *listed, meter).and_then([&] {
        return XlsxSheet::open(*book, *listed).and_then([&](XlsxSheet sheet) {
            return readSheet(sheet, sink, meter);
        });
    });
}

// A sheet that turns out to be damaged at its end must not have delivered anything.
Outcome XlsxFileReader::checkSheet(const XlsxBook& book, const XlsxBook::Sheet& listed,
                                   ReadMeter& meter)
{
    return XlsxSheet::open(book, listed).and_then([&](XlsxSheet sheet) -> Outcome {
        XlsxRow row;
        for (unsigned count = 0; sheet.next(row); ++count) {
            if (count % rowsPerTick == 0) {
                if (auto going = meter.tick(m_sheetName, 0); !going) {
                    return going;
                }
            }
        }
        return sheet.finish();
    });
}

Outcome XlsxFileReader::readSheet(XlsxSheet& sheet, RecordSink& sink, ReadMeter& meter)
{
    XlsxRow row;
    bool bound = false;
    for (unsigned count = 0; sheet.next(row); ++count) {
        if (count % rowsPerTick == 0) {
            if (auto going = meter.tick(m_sheetName, m_file.bytesRead()); !going) {
                return going;
            }
        }
        if (row.empty() || (!bound && row.number < m_place.headerRow)) {
            continue;
        }
        if (bound) {
            deliver(row, sink);
            continue;
        }
        if (auto names = bind(row); !names) {
            return names;
        }
        bound = true;
    }
    return sheet.finish().and_then([&]() -> Outcome {
        return bound ? Outcome()
                     : failed(Tr::tr("its sheet “%1” has no row with names of columns. Put them "
                                     "into the first row.")
                                  .arg(excerpt(sheet.name())));
    });
}

Outcome XlsxFileReader::bind(const XlsxRow& row)
{
    const std::vector<std::string_view> header = row.names();
    if (header.size() > mostColumns) {
        return failed(Tr::tr("it has more than %1 columns. Leave out those that mean nothing here.")
                          .arg(mostColumns));
    }
    m_columns = header.size();
    return m_mapper.bind(header, m_names, m_sheetName).map([&](const auto& names) {
        for (const std::string& name : names) {
            m_times.push_back(sheetTimeOf(name));
        }
    });
}

void XlsxFileReader::asDays(XlsxRow& row) const
{
    for (std::size_t i = 0; i < row.cells.size() && i < m_times.size(); ++i) {
        XlsxCell& cell = row.cells[i];
        cell.text = sheetTimeText(std::move(cell.text), cell.number, m_times[i], m_from1904);
    }
}

void XlsxFileReader::deliver(XlsxRow& row, RecordSink& sink)
{
    asDays(row);
    const bool tooMany = std::any_of(
        row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_columns, row.cells.size())),
        row.cells.end(), [](const XlsxCell& cell) { return !cell.text.empty(); });
    row.cells.resize(m_columns);
    m_values.clear();
    m_raw.clear();
    for (const XlsxCell& cell : row.cells) {
        m_raw.append(m_values.empty() ? "" : "\t").append(cell.text);
        m_values.push_back(cell.text);
    }
    const Place place{m_sheetName, row.number, m_raw};
    SourceRow mapped{m_values, place, false};
    if (!m_names.constants.empty()) {
        mapped.values = m_names.row(m_values);
    }
    if (tooMany) {
        return m_mapper.reject(mapped, "too_many_columns",
                               Tr::tr("The row has values right of the named columns; name their "
                                      "columns or remove them."),
                               sink);
    }
    if (!rejectFault(row, mapped, sink)) {
        m_mapper.map(mapped, sink);
    }
}

bool XlsxFileReader::rejectFault(const XlsxRow& row, const SourceRow& mapped,
                                 RecordSink& sink) const
{
    const auto found = std::ranges::find_if(
        row.cells, [](const XlsxCell& cell) { return cell.fault != XlsxFault::None; });
    if (found == row.cells.end()) {
        return false;
    }
    const QString cell = QString::fromStdString(
        cellName(static_cast<std::size_t>(found - row.cells.begin()), row.number));
    switch (found->fault) {
    case XlsxFault::Error:
        m_mapper.reject(
            mapped, "cell_error",
            Tr::tr("Cell %1 shows the error %2; mend its formula.").arg(cell, excerpt(found->text)),
            sink);
        break;
    case XlsxFault::NoResult:
        m_mapper.reject(mapped, "formula_without_result",
                        Tr::tr("The formula of cell %1 was saved without its result; open the file "
                               "in a spreadsheet program and save it again.")
                            .arg(cell),
                        sink);
        break;
    default:
        m_mapper.reject(mapped, "bad_cell",
                        Tr::tr("Cell %1 holds “%2”, which is no value; correct it.")
                            .arg(cell, excerpt(found->text)),
                        sink);
        break;
    }
    return true;
}

} // namespace repromise
