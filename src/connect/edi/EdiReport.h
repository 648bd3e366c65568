#pragma once

#include "connect/edi/EdiSegment.h"
#include "domain/RecordSink.h"

namespace repromise {

/// Complaints about one file, each with its segment and line. A broken file complains a bounded
/// number of times.
class EdiReport {
public:
    /// Both must outlive this.
    EdiReport(RecordSink& sink, std::string_view file) : m_sink(sink), m_file(file) {}

    /// What complaints that name no kind are listed under.
    void setKind(RecordKind kind) { m_kind = kind; }
    RecordKind kind() const { return m_kind; }
    /// `key` is the record's as far as known; `reason` is one sentence with the mend.
    void reject(std::string_view fault, const std::string& key, const EdiSegment& segment,
                const QString& reason);
    void flag(std::string_view fault, const std::string& key, const EdiSegment& segment,
              const QString& reason);
    /// The place of a segment; its line is the segment's number.
    Place place(const EdiSegment& segment) const { return {m_file, segment.number, segment.raw}; }

    std::uint64_t rejected() const { return m_rejected; }
    std::uint64_t flagged() const { return m_flagged; }

private:
    void complain(Handling handling, std::string_view fault, const std::string& key,
                  const EdiSegment& segment, const QString& reason);

    RecordSink& m_sink;
    std::string_view m_file;
    RecordKind m_kind = RecordKind::Inbound;
    std::uint64_t m_rejected = 0, m_flagged = 0;
};

} // namespace repromise
