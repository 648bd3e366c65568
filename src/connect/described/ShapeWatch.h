#pragma once

#include "connect/ShapeMemory.h"
#include "connect/described/AnswerDocument.h"
#include "connect/description/ConnectorDescription.h"

#include <cstdint>
#include <string>
#include <vector>

namespace repromise {

/// Watches of which types the values of one output are, over a sample of its records, and compares
/// with earlier reads. A field that every record had and none has any more, and a type that never
/// came before and now always does, is a change of the source, not of a record.
class ShapeWatch {
public:
    /// `output` must outlive this.
    explicit ShapeWatch(const OutputDescription& output);

    void note(const RecordContext& context);
    /// Adds what changed since what `cursors` remember under `key`, and remembers what is as it was
    /// or new there. False when nothing of the read may be taken: a field is gone.
    bool judge(const std::string& feed, const std::string& key, Cursors& cursors,
               SchemaFindings& findings) const;
    /// The field whose value could be read in no record, as a change.
    SchemaChange broken(const std::string& feed, const FieldShape& field) const;

    /// Both samples must have so many records before a field counts as gone.
    static constexpr std::uint64_t fewestToMiss = 50;
    static constexpr std::uint64_t fewestToCompare = 5;

private:
    static constexpr std::uint64_t sample = 200;
    struct Seen {
        std::uint64_t records = 0, present = 0; ///< present also when null
        unsigned types = 0;
    };
    struct Watched {
        const RecordPointer* pointer;
        Seen seen;
    };
    const Watched* watched(const std::string& pointer) const;

    const OutputDescription& m_output;
    std::vector<Watched> m_fields;
    std::uint64_t m_records = 0;
};

/// How types are called in a SchemaChange.
std::string typeNames(unsigned types);
/// One bit; none for null and for `false`, which some systems write for null.
unsigned typeOf(JsonElement element);

} // namespace repromise
