#include "connect/xlsx/XlsxSheet.h"

#include "base/Excerpt.h"
#include "connect/xlsx/XlsxValue.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxSheet)
};

using Step = XlsxXml::Step;

constexpr std::uint64_t mostRows = 1'048'576;
constexpr std::size_t longestValue = 64U << 10U;

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

XlsxCell faulty(XlsxFault fault, std::string text)
{
    return {std::move(text), false, fault};
}

} // namespace

bool XlsxRow::empty() const
{
    return std::ranges::all_of(cells, [](const XlsxCell& cell) {
        return cell.text.empty() && cell.fault == XlsxFault::None;
    });
}

std::vector<std::string_view> XlsxRow::names() const
{
    std::vector<std::string_view> names;
    for (const XlsxCell& cell : cells) {
        names.push_back(cell.text);
    }
    while (!names.empty() && names.back().empty()) {
        names.pop_back();
    }
    return names;
}

Result<XlsxSheet> XlsxSheet::open(const XlsxBook& book, const XlsxBook::Sheet& sheet)
{
    return XlsxXml::open(book.zip(), sheet.part).map([&](XlsxXml xml) {
        return XlsxSheet(book, std::move(xml), sheet.name);
    });
}

bool XlsxSheet::next(XlsxRow& row)
{
    for (Step step = m_xml.next(); step != Step::Done && !m_broken; step = m_xml.next()) {
        if (step == Step::Start && m_xml.name() == QLatin1String("row")) {
            return readRow(row);
        }
    }
    return false;
}

bool XlsxSheet::readRow(XlsxRow& row)
{
    const std::string given = m_xml.attribute("r").toStdString();
    row.number = given.empty() ? m_lastRow + 1 : wholeNumber(given).value_or(0);
    row.cells.clear();
    // Rows that go back could not be told apart from others in complaints.
    m_broken = row.number <= m_lastRow || row.number > mostRows;
    m_lastRow = row.number;
    while (!m_broken) {
        switch (m_xml.next()) {
        case Step::Start:
            m_broken = m_xml.name() == QLatin1String("c") && !readCell(row);
            break;
        case Step::End:
            if (m_xml.name() == QLatin1String("row")) {
                return true;
            }
            break;
        case Step::Text:
            break;
        case Step::Done:
            return false;
        }
    }
    return false;
}

bool XlsxSheet::readCell(XlsxRow& row)
{
    const std::string name = m_xml.attribute("r").toStdString();
    const auto column = name.empty() ? std::optional(row.cells.size()) : columnOfCell(name);
    if (!column || *column < row.cells.size()) {
        return false;
    }
    row.cells.resize(*column);
    row.cells.push_back(cellOf(readRaw()));
    return true;
}

// From behind the start of the cell to its end.
XlsxSheet::Raw XlsxSheet::readRaw()
{
    Raw raw;
    raw.type = m_xml.attribute("t");
    raw.style =
        static_cast<std::size_t>(wholeNumber(m_xml.attribute("s").toStdString()).value_or(0));
    bool value = false;
    int spoken = 0;
    for (Step step = m_xml.next(); step != Step::Done; step = m_xml.next()) {
        if (step == Step::Text) {
            if (value && spoken == 0 && raw.value.size() <= longestValue) {
                raw.value += m_xml.text().toUtf8().toStdString();
            }
            continue;
        }
        const bool start = step == Step::Start;
        const QStringView name = m_xml.name();
        if (name == QLatin1String("v") || name == QLatin1String("t")) {
            value = start;
            raw.hasValue = true;
        } else if (name == QLatin1String("f")) {
            raw.formula = true;
        } else if (name == QLatin1String("rPh")) {
            spoken += start ? 1 : -1;
        } else if (name == QLatin1String("c") && !start) {
            break;
        }
    }
    return raw;
}

XlsxCell XlsxSheet::numberCell(const Raw& raw) const
{
    auto plain = numberText(raw.value);
    if (!plain) {
        return faulty(XlsxFault::Unreadable, raw.value);
    }
    if (!m_book.showsDate(raw.style)) {
        return {std::move(*plain), true, XlsxFault::None};
    }
    auto date = dateText(raw.value, m_book.from1904());
    return date ? XlsxCell{std::move(*date), false, XlsxFault::None}
                : faulty(XlsxFault::Unreadable, raw.value);
}

XlsxCell XlsxSheet::cellOf(Raw raw) const
{
    if (raw.value.size() > longestValue) {
        return faulty(XlsxFault::Unreadable, raw.value.substr(0, 100));
    }
    if (raw.formula && !raw.hasValue) {
        return faulty(XlsxFault::NoResult, {});
    }
    if (raw.type == QLatin1String("s")) {
        const auto number = wholeNumber(raw.value);
        if (!number || !m_book.hasText(*number)) {
            return faulty(XlsxFault::Unreadable, raw.value);
        }
        return {std::string(m_book.text(*number)), false, XlsxFault::None};
    }
    if (raw.type == QLatin1String("e")) {
        return faulty(XlsxFault::Error, raw.value);
    }
    if (raw.type == QLatin1String("b")) {
        return {raw.value == "1" ? "Y" : "N", false, XlsxFault::None};
    }
    const bool number = raw.type.isEmpty() || raw.type == QLatin1String("n");
    if (!number || raw.value.empty()) {
        return {std::move(raw.value), false, XlsxFault::None};
    }
    return numberCell(raw);
}

Outcome XlsxSheet::finish() const
{
    if (m_broken) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: its sheet “%2” has rows or cells out of order behind "
                           "row %3. Save it again as .xlsx.")
                        .arg(excerpt(m_book.zip().name()), excerpt(m_name))
                        .arg(m_lastRow));
    }
    return m_xml.finish();
}

} // namespace repromise
