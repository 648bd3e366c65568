#include "connect/edi/EdiReport.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EdiReport)
};

constexpr std::uint64_t mostComplaints = 1000;

} // namespace

void EdiReport::reject(std::string_view fault, const std::string& key, const EdiSegment& segment,
                       const QString& reason)
{
    ++m_rejected;
    complain(Handling::Rejected, fault, key, segment, reason);
}

void EdiReport::flag(std::string_view fault, const std::string& key, const EdiSegment& segment,
                     const QString& reason)
{
    ++m_flagged;
    complain(Handling::Flagged, fault, key, segment, reason);
}

void EdiReport::complain(Handling handling, std::string_view fault, const std::string& key,
                         const EdiSegment& segment, const QString& reason)
{
    const std::uint64_t before = m_rejected + m_flagged;
    if (before > mostComplaints) {
        return;
    }
    const bool last = before == mostComplaints;
    const QString sentence =
        last ? Tr::tr("There are more faults than are listed; correct the file as a whole.")
             : reason;
    m_sink.defect(
        {m_kind, handling, fault, key,
         Tr::tr("Segment %1 (line %2): %3").arg(segment.number).arg(segment.line).arg(sentence)},
        place(segment));
}

} // namespace repromise
