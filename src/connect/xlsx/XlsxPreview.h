#pragma once

#include "connect/xlsx/XlsxSheet.h"

namespace repromise {

/// The beginning of one sheet, for somebody who says what its columns are.
struct XlsxPreview {
    std::vector<std::string> sheets; ///< that can be chosen
    std::string sheet;               ///< that is shown
    XlsxRow header;
    std::vector<XlsxRow> rows;
    bool from1904 = false;
};

/// Fails where `XlsxFileReader` would fail by then; damage behind the first `most` rows is not
/// seen.
Result<XlsxPreview> previewXlsx(FileBytes& file, const XlsxPlace& place, std::size_t most);

} // namespace repromise
