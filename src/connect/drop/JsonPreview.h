#pragma once

#include "connect/csv/FileBytes.h"

#include <string>
#include <vector>

namespace repromise {

/// The first rows of a JSON file, for somebody who says what their members are.
struct JsonPreview {
    std::vector<std::string> lists;             ///< paths of arrays that rows could be in
    std::vector<std::string> columns;           ///< paths of the values that the rows hold
    std::vector<std::vector<std::string>> rows; ///< by column; empty where a row has no value
    std::string json;          ///< the same rows as an array, as they came; of at most a megabyte
    std::uint64_t damaged = 0; ///< further rows among the first, which are no objects
};

/// `at` is where the rows are, see `jsonRowsOf`; of CloudEvents they are those of their data.
/// Fails where `DropFile` would fail to read the file.
Result<JsonPreview> previewJson(FileBytes& file, const std::string& at, std::size_t most);

} // namespace repromise
