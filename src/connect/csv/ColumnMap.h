#pragma once

#include "base/Result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Columns of a file that have other names than ours, and values for columns it lacks.
class ColumnMap {
public:
    std::map<std::string, std::string> theirs;    ///< by our name; a JSON pointer in JSON files
    std::map<std::string, std::string> constants; ///< by our name

    bool empty() const { return theirs.empty() && constants.empty(); }

    /// `header` in our names, the constants' after it. Fails when a named column is not there.
    Result<std::vector<std::string>> header(std::span<const std::string_view> header,
                                            std::string_view file) const;
    /// Our names of the columns that `header` fails for.
    std::vector<std::string> missing(std::span<const std::string_view> header) const;
    /// A row with the constants after it; valid until the next call and as long as `values`.
    std::span<const std::string_view> row(std::span<const std::string_view> values);

private:
    std::vector<std::string_view> m_row;
};

} // namespace repromise
