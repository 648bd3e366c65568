#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <string_view>

namespace repromise {

/// The ageing buckets of the command line's contract: `not due, 1-7, 8-14, 15-30, 31-60, 61-90,
/// over 90` days past due.
class AgeBuckets {
    Q_DECLARE_TR_FUNCTIONS(AgeBuckets)

public:
    static constexpr int count = 7;

    static constexpr int indexOf(std::int32_t ageDays)
    {
        return ageDays <= 0    ? 0
               : ageDays <= 7  ? 1
               : ageDays <= 14 ? 2
               : ageDays <= 30 ? 3
               : ageDays <= 60 ? 4
               : ageDays <= 90 ? 5
                               : 6;
    }

    /// The contract's name, used in filters and reports.
    static std::string_view key(int index);
    /// −1 for an unknown name.
    static int indexOfKey(std::string_view key);
    /// The translated name: `1–7 days`.
    static QString title(int index);
    /// Where the unit is said elsewhere: `1–7`.
    static QString shortTitle(int index);
};

} // namespace repromise
