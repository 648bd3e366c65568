#pragma once

#include "base/Date.h"
#include "connect/SourceReader.h"
#include "connect/edi/ShipNoticeMemory.h"

#include <optional>
#include <set>

namespace repromise {

/// What a drop folder remembers between runs, kept as the source's cursors and so written in the
/// transaction of the records: which contents were taken, which events, how files looked.
class DropLedger {
public:
    explicit DropLedger(const Cursors& cursors);
    Cursors cursors() const;

    struct Taken {
        Instant at;
        bool refusedRows = false; ///< some of its records were rejected
        std::string name;         ///< under which it was taken
    };
    /// By the hash of a content.
    std::optional<Taken> taken(const std::string& content) const;
    void take(const std::string& content, const Taken& how);

    bool knowsEvent(std::string_view source, std::string_view id) const;
    void takeEvent(std::string_view source, std::string_view id, Instant at);
    /// Whether the event is looked at for the first time, as far as the latest are remembered: one
    /// that is sent again and again because nothing of it can be used says nothing new.
    bool looksNew(std::string_view source, std::string_view id);

    /// How long the file has looked like this: unknown when it was never seen so. Looks of files
    /// that are not asked for again are forgotten.
    Instant seenSince(const std::string& name, const std::string& look, Instant now);

    ShipNoticeMemory shipNotices;
    Cursors shapes; ///< of the kinds of rows, as ShapeMemory keeps them

private:
    Cursors m_taken, m_events, m_oldLooks, m_looks;
};

} // namespace repromise
