#pragma once

#include "base/Result.h"
#include "connect/csv/CsvStyle.h"
#include "connect/xlsx/XlsxSheet.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// Where in a file its rows are, and how they are written there.
struct RowsPlace {
    XlsxPlace sheet = {};  ///< of a workbook
    std::string list = {}; ///< of JSON: the path of the array; empty: as `jsonRowsOf` finds it
    CsvStyle csv{.findSeparator = true};
    bool operator==(const RowsPlace&) const = default;
};

/// Which column of a file holds which of our fields; of JSON, which member, as a path.
struct ColumnMapping {
    std::string kind;                             ///< of its rows: `stock`, `supply_confirmations`
    std::map<std::string, std::string> columns;   ///< by our name, their name
    std::map<std::string, std::string> constants; ///< by our name, the value of every row
    RowsPlace place;
};

/// The first rows of a file, as far as they can be read at all.
struct FileSample {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::uint64_t damaged = 0; ///< further rows among them, which a sync refuses
    /// Of a workbook; empty else.
    struct Workbook {
        std::vector<std::string> sheets;
        std::string sheet;
        std::vector<std::vector<bool>> numbers; ///< by row and column: days are stored so too
        bool from1904 = false;
    };
    std::optional<Workbook> workbook = {};
    /// Of JSON; empty else. Its columns are paths.
    struct Json {
        std::vector<std::string> lists; ///< paths of arrays that rows could be in
        std::string rows;               ///< as they came, an array
    };
    std::optional<Json> json = {};
    CsvStyle style = {}; ///< of the texts of CSV

    /// What a field of ours reads in a row from a column; empty where there is none.
    std::string value(std::size_t row, std::size_t column, std::string_view field) const;
};

/// How one of our fields is filled.
struct MappedField {
    std::string name;
    bool required = false;
    std::string column;      ///< of the file; empty: none, or a fixed value
    bool fixed = false;      ///< the same in every row
    std::string example;     ///< the first value that is not empty
    std::uint64_t wrong = 0; ///< rows whose value does not fit
    QString complaint;       ///< of the first of them, or that the field is needed; empty: good
};

/// What a mapping makes of the first rows.
struct MappingCheck {
    std::vector<MappedField> fields;
    std::uint64_t rows = 0, taken = 0;
    QString complaint;   ///< why the first row that is not taken is refused; empty: all are taken
    bool usable = false; ///< the file can be read with it at all
};

/// Our fields of a kind are filled by columns of the same name unless the mapping says otherwise.
MappingCheck checkMapping(const ColumnMapping& mapping, const FileSample& sample);

/// A mapping by likeness of names: `Order No` is taken for `order_id` and so on.
ColumnMapping guessMapping(const std::string& kind, const FileSample& sample);

} // namespace repromise
