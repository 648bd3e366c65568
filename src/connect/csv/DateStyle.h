#pragma once

#include "base/Date.h"

#include <optional>
#include <string_view>

namespace repromise {

/// Dates as people write them: `2013-08-05` (a time may follow), `5-Aug-13`, `August 5, 2013`,
/// `08/05/2013`, `5.8.13`. Years of two digits are 1970 to 2069. Whether the day or the month
/// stands first in figures is learned from the values of one column: show it all of them before
/// reading any.
class DateStyle {
public:
    /// Looks at a value for what it says about the order of day and month.
    void see(std::string_view text);
    /// Unset when it is no date, or none in the order of the column. Where the column leaves the
    /// order open, `1/2/2006` is taken as January 2nd and `1.2.2006` as February 1st.
    std::optional<Date> read(std::string_view text) const;

private:
    bool dayFirst(char separator) const;

    std::size_t m_dayFirst = 0, m_monthFirst = 0; ///< values that can only be read so
};

} // namespace repromise
