#include "connect/xlsx/XlsxPreview.h"

namespace repromise {
namespace {

Outcome readRows(XlsxSheet& sheet, const XlsxPlace& place, std::size_t most, XlsxPreview& preview)
{
    XlsxRow row;
    while (preview.rows.size() < most) {
        if (!sheet.next(row)) {
            return sheet.finish();
        }
        const bool named = !preview.header.cells.empty();
        if (row.empty() || (!named && row.number < place.headerRow)) {
            continue;
        }
        if (named) {
            preview.rows.push_back(row);
        } else {
            preview.header = row;
        }
    }
    return {};
}

} // namespace

Result<XlsxPreview> previewXlsx(FileBytes& file, const XlsxPlace& place, std::size_t most)
{
    const auto book = XlsxBook::open(file);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const auto listed = book->sheet(place.sheet);
    if (!listed) {
        return tl::unexpected(listed.error());
    }
    XlsxPreview preview;
    preview.sheets = book->sheetNames();
    preview.sheet = listed->name;
    preview.from1904 = book->from1904();
    return XlsxSheet::open(*book, *listed)
        .and_then([&](XlsxSheet sheet) { return readRows(sheet, place, most, preview); })
        .map([&] { return std::move(preview); });
}

} // namespace repromise
