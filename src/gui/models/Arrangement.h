#pragma once

#include "app/PictureIncidents.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace repromise {

/// Which lines of a picture are shown, and in what order. Immutable, shared between threads.
struct Arrangement {
    PicturePtr picture;
    std::vector<LineIx> rows;
    /// Row of a line, or noIx when it is not shown; parallel to Backlog::lines.
    std::vector<std::uint32_t> rowOf;
    std::map<std::string, std::int64_t> minorByCurrency;
    std::size_t untold = 0;
    std::optional<IncidentView> incident; ///< that the lines belong to, when asked for one

    /// Whether a line has the same number here and there.
    bool sameLines(const Arrangement& other) const
    {
        return picture == other.picture
               || (picture && other.picture && picture->backlog == other.picture->backlog);
    }
    std::uint32_t findRow(LineIx line) const { return line < rowOf.size() ? rowOf[line] : noIx; }
};

using ArrangementPtr = std::shared_ptr<const Arrangement>;

} // namespace repromise
