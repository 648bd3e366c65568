#pragma once

#include "app/Picture.h"
#include "base/Result.h"

namespace repromise {

/// What is known of a run that was kept, without its lines.
struct KeptRun {
    std::string name;
    std::string variant;
    Date asOf = {};
    std::uint64_t generation = 0;
    Instant at = {};
    std::string by;
    std::string end; ///< as runEndName
    std::size_t lines = 0, backorders = 0, better = 0, worse = 0, guaranteesFailed = 0;
};

/// Results of some run beside the lines of a picture; columns parallel to Backlog::lines.
struct RunResults {
    std::vector<Date> projected, safe;
    std::vector<std::int64_t> shortage;
    std::vector<std::uint8_t> known; ///< 0: the run knew no such line
    std::size_t gone = 0;            ///< lines of the run that are not open any more

    explicit RunResults(std::size_t lines)
        : projected(lines), safe(lines), shortage(lines), known(lines)
    {
    }
};

} // namespace repromise
