#pragma once

#include "base/Date.h"
#include "base/Result.h"
#include "connect/described/AnswerDocument.h"
#include "domain/RecordSink.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace repromise {

/// What one read's assembler starts from.
struct Assembly {
    bool full = true;   ///< everything is read, and nothing is remembered
    Date history;       ///< the first day of what is closed; unknown where there is none
    std::string memory; ///< of the last read; empty when there is none
};

/// Makes records of what several feeds deliver together, where one record of ours is made of
/// several of the system's. It is handed the records of all gathered feeds, feed by feed.
class RecordAssembler {
public:
    RecordAssembler() = default;
    RecordAssembler(const RecordAssembler&) = delete;
    RecordAssembler& operator=(const RecordAssembler&) = delete;
    virtual ~RecordAssembler() = default;

    /// One record, valid only now; `each` is the element its feed was asked for. Without a sink
    /// nothing is delivered.
    virtual void take(std::string_view feed, const std::string& each, JsonElement record,
                      RecordSink* sink) = 0;
    /// The feed has been read.
    virtual Outcome ended(std::string_view feed, RecordSink* sink) = 0;
    /// Whether what has come so far cannot be told as changes, so that everything must be read
    /// again: something is gone that left no trace, or what others are known by has changed.
    virtual bool needsAll() const = 0;
    /// What the next read must know: kept with the source's cursors.
    virtual std::string memory() const = 0;
};

/// An assembler that a description can ask for by name.
struct NamedAssembler {
    std::string_view name;
    std::string_view words;                  ///< English, for `connector explain`
    std::span<const std::string_view> feeds; ///< that it must be given, in this order
    std::span<const RecordKind> kinds;       ///< that it delivers
    std::span<const RecordKind> wholeKinds;  ///< of these everything, each time
    std::unique_ptr<RecordAssembler> (*make)(const Assembly& assembly);

    /// The names of its feeds with commas between.
    std::string feedWords() const;
};

/// Nullptr when there is none of that name.
const NamedAssembler* findAssembler(std::string_view name);

} // namespace repromise
