#pragma once

#include "app/AppContext.h"
#include "app/ColumnMapping.h"

#include <filesystem>
#include <vector>

namespace repromise {

/// What the columns of a drop folder are mapped from.
struct MappingDraft {
    std::string source;
    ColumnMapping mapping;                    ///< as it is kept now
    std::vector<std::string> kinds;           ///< what rows can be
    std::vector<std::filesystem::path> files; ///< that lie there or were taken, the newest first
};

/// The column mapping of a drop folder.
class MapColumns {
public:
    explicit MapColumns(AppContext& context) : m_context(context) {}

    /// Refused when the source is no drop folder.
    Result<MappingDraft> open(const std::string& source);
    /// The names of columns and the first rows of a file; `place` says where they are. Refused for
    /// EDI, whose messages say themselves what they hold.
    Result<FileSample> sample(const std::filesystem::path& file, const RowsPlace& place = {});
    /// Keeps the mapping where the source keeps it; the next sync reads by it. Journalled.
    Outcome save(const std::string& source, const ColumnMapping& mapping);

private:
    AppContext& m_context;
};

} // namespace repromise
