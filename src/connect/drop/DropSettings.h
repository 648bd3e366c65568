#pragma once

#include "base/Money.h"
#include "connect/csv/ColumnMap.h"
#include "connect/csv/CsvStyle.h"
#include "connect/edi/EdiSettings.h"
#include "connect/xlsx/XlsxFileReader.h"

#include <filesystem>
#include <string>

namespace repromise {

enum class DropFormat : std::uint8_t {
    Auto, ///< by the content, and by the name's ending for CSV
    Csv,
    Json,
    CloudEvents,
    Edi,
    Xlsx,
};

struct DropSettings {
    std::filesystem::path folder;
    DropFormat format = DropFormat::Auto;
    /// What rows of CSV, XLSX and JSON are: a record kind, or `supply_confirmations`; empty: by the
    /// name of the file, or the type of the event.
    std::string kind;
    ColumnMap columns;
    CsvStyle csv{.findSeparator = true};
    XlsxPlace xlsx;
    std::string rowsAt; ///< of JSON: the path of the array of rows, see `jsonRowsOf`
    Currency currency;  ///< of amounts without one
    int settleSeconds = 10;
    bool needsDone = false; ///< take only what has a `.done` file beside it
    EdiSettings edi;
};

} // namespace repromise
