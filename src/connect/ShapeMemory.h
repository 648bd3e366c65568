#pragma once

#include "connect/SourceReader.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace repromise {

/// What a read found out about the shape of what a source delivers.
struct SchemaFindings {
    std::vector<SchemaChange> changes;
    std::vector<SchemaChange> unchanged; ///< only feed and field count
};

/// What is remembered of the shape of a feed or file between reads, as one cursor: of every field
/// how many records were looked at, how many had it, and a bit for each type that came.
struct ShapeMemory {
    struct Field {
        std::uint64_t records = 0, present = 0, types = 0;
    };
    std::map<std::string, Field> fields;

    /// What cannot be read is left out.
    static ShapeMemory parse(const std::string& text);
    std::string text() const;

    /// The keys of its cursors begin so; a person's word that a change is right forgets them.
    static constexpr std::string_view keyPrefix = "@shape/";
};

} // namespace repromise
