#include "connect/edi/EdiReader.h"

#include "base/Excerpt.h"
#include "connect/edi/EdiValues.h"

#include <QCoreApplication>

#include <charconv>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EdiReader)
};

} // namespace

/// Where headers and trailers of one level keep the control number; element numbers.
struct EdiReader::Envelope {
    bool edifact;
    Level level;
    const char* header;
    const char* trailer;
    std::size_t headerControl, trailerCount, trailerControl;
};

namespace {

std::string_view withoutZeros(std::string_view text)
{
    const auto from = text.find_first_not_of('0');
    return from == std::string_view::npos ? text.substr(0, 0) : text.substr(from);
}

std::optional<std::uint64_t> count(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stop == text.data() + text.size() ? std::optional(number)
                                                                     : std::nullopt;
}

bool sameControl(std::string_view header, std::string_view trailer)
{
    return header == trailer
           || (count(header) && count(trailer) && withoutZeros(header) == withoutZeros(trailer));
}

} // namespace

EdiReader::EdiReader(ByteSource& source, EdiReport& report, const Limits& limits)
    : m_report(report), m_scanner(source, limits.scan), m_limits(limits)
{
}

EdiReader::Step EdiReader::next(EdiMessage& message)
{
    for (;;) {
        switch (m_scanner.next(m_segment)) {
        case EdiScanner::Step::Failed:
            return Step::Failed;
        case EdiScanner::Step::End:
            abandon(Interchange);
            return Step::End;
        case EdiScanner::Step::Fault:
            complainOfScan();
            break;
        case EdiScanner::Step::Segment:
            if (handle(message)) {
                return Step::Message;
            }
            break;
        }
    }
}

bool EdiReader::handle(EdiMessage& message)
{
    static constexpr Envelope envelopes[]{
        {false, Interchange, "ISA", "IEA", 13, 1, 2}, {false, Group, "GS", "GE", 6, 1, 2},
        {false, Message, "ST", "SE", 2, 1, 2},        {true, Interchange, "UNB", "UNZ", 5, 1, 2},
        {true, Group, "UNG", "UNE", 5, 1, 2},         {true, Message, "UNH", "UNT", 1, 1, 2}};
    const std::string_view tag = m_segment.tag();
    const bool edifact = m_levels[Interchange].open ? m_levels[Interchange].segment.is("UNB")
                                                    : tag.starts_with("UN");
    for (const Envelope& envelope : envelopes) {
        const bool ours = envelope.edifact == edifact || envelope.level == Interchange;
        if (ours && tag == envelope.header) {
            openLevel(envelope.level, m_segment, envelope);
            return false;
        }
        if (ours && tag == envelope.trailer) {
            const bool whole = closeLevel(envelope.level, m_segment, envelope);
            if (whole) {
                describe(message);
            }
            return whole;
        }
    }
    keep(std::move(m_segment));
    return false;
}

void EdiReader::openLevel(Level level, const EdiSegment& segment, const Envelope& envelope)
{
    abandon(level);
    const bool lacking = level != Interchange && !m_levels[Interchange].open;
    if (lacking && !m_strayReported) {
        m_strayReported = true;
        m_report.flag("no_interchange", reference(), segment,
                      Tr::tr("%1 stands outside any interchange; send the file with its header.")
                          .arg(excerpt(segment.tag())));
    }
    Open& opened = m_levels[level];
    opened.open = true;
    opened.control = segment.element(envelope.headerControl);
    opened.children = 0;
    opened.segment = segment;
    if (level == Interchange) {
        ++m_interchanges;
        m_strayReported = false;
    } else if (level == Group || !m_levels[Group].open) {
        ++m_levels[Interchange].children;
    } else {
        ++m_levels[Group].children;
    }
    m_body.clear();
    m_bytes = 0;
    m_broken = false;
}

bool EdiReader::closeLevel(Level level, const EdiSegment& segment, const Envelope& envelope)
{
    if (level != Message) {
        closeOuter(level, segment, envelope);
        return false;
    }
    if (!m_levels[Message].open) {
        m_report.flag("stray_trailer", reference(), segment,
                      Tr::tr("%1 ends a message that did not begin; a part of the file is missing.")
                          .arg(excerpt(segment.tag())));
        return false;
    }
    const bool whole = closeMessage(segment, envelope);
    m_levels[Message].open = false;
    m_messages += whole ? 1 : 0;
    return whole;
}

bool EdiReader::closeMessage(const EdiSegment& segment, const Envelope& envelope)
{
    if (m_broken) {
        return false;
    }
    const std::string_view control = segment.element(envelope.trailerControl);
    if (!sameControl(m_levels[Message].control, control)) {
        m_report.reject("control_number_mismatch", reference(), segment,
                        Tr::tr("The message began as \"%1\" and ends as \"%2\", so it may be cut "
                               "or mixed with another; nothing of it was taken. Have it sent "
                               "again.")
                            .arg(excerpt(m_levels[Message].control), excerpt(control)));
        return false;
    }
    const std::uint64_t read = m_body.size() + 2;
    const std::string_view stated = segment.element(envelope.trailerCount);
    if (count(stated) != read) {
        m_report.reject("segment_count_mismatch", reference(), segment,
                        Tr::tr("The message says it has %1 segments, but %2 came; nothing of it "
                               "was taken. Have it sent again.")
                            .arg(excerpt(stated))
                            .arg(read));
        return false;
    }
    return true;
}

void EdiReader::closeOuter(Level level, const EdiSegment& segment, const Envelope& envelope)
{
    abandon(level == Interchange ? Group : Message);
    Open& opened = m_levels[level];
    if (!opened.open) {
        m_report.flag("stray_trailer", reference(), segment,
                      Tr::tr("%1 ends what did not begin; a part of the file is missing.")
                          .arg(excerpt(segment.tag())));
        return;
    }
    const std::string_view control = segment.element(envelope.trailerControl);
    const std::string_view stated = segment.element(envelope.trailerCount);
    if (!sameControl(opened.control, control)) {
        m_report.flag(
            "control_number_mismatch", opened.control, segment,
            Tr::tr("%1 began as \"%2\" and ends as \"%3\"; its messages were whole and "
                   "were taken. Tell the sender.")
                .arg(excerpt(opened.segment.tag()), excerpt(opened.control), excerpt(control)));
    }
    if (count(stated) != opened.children) {
        m_report.flag("message_count_mismatch", opened.control, segment,
                      Tr::tr("%1 says it holds %2, but %3 came; those were taken. Ask the sender "
                             "for what is missing.")
                          .arg(excerpt(opened.segment.tag()), excerpt(stated))
                          .arg(opened.children));
    }
    opened.open = false;
}

// What is still open at `level` and within it will not be closed any more.
void EdiReader::abandon(Level level)
{
    if (Open& message = m_levels[Message]; message.open) {
        const std::string key = reference();
        message.open = false;
        if (!m_broken) {
            m_report.reject("truncated_message", key, message.segment,
                            Tr::tr("The message has no end: the file is cut or a trailer is "
                                   "missing; nothing of it was taken. Have it sent again."));
        }
    }
    for (const Level outer : {Group, Interchange}) {
        Open& opened = m_levels[outer];
        if (outer >= level && opened.open) {
            opened.open = false;
            m_report.flag("truncated_interchange", opened.control, opened.segment,
                          Tr::tr("%1 has no end, so more messages may have followed; whole ones "
                                 "were taken. Ask the sender.")
                              .arg(excerpt(opened.segment.tag())));
        }
    }
}

void EdiReader::keep(EdiSegment&& segment)
{
    if (!m_levels[Message].open) {
        if (!m_strayReported) {
            m_strayReported = true;
            m_report.flag("stray_segment", reference(), segment,
                          Tr::tr("%1 stands outside any message and was passed over.")
                              .arg(excerpt(segment.tag())));
        }
        return;
    }
    m_bytes += segment.raw.size();
    if (m_broken) {
        return;
    }
    if (segment.cut) {
        m_broken = true;
        m_report.reject("truncated_message", reference(), segment,
                        Tr::tr("The file ends in the middle of this segment; nothing of its "
                               "message was taken. Have it sent again."));
    } else if (m_body.size() >= m_limits.segments || m_bytes > m_limits.bytes) {
        m_broken = true;
        m_report.reject("message_too_large", reference(), segment,
                        Tr::tr("The message is larger than %1 segments or %2 bytes and was not "
                               "taken. Have it sent in parts.")
                            .arg(m_limits.segments)
                            .arg(m_limits.bytes));
    } else {
        m_body.push_back(std::move(segment));
        return;
    }
    m_body.clear();
}

void EdiReader::complainOfScan()
{
    const bool within = m_levels[Message].open;
    QString reason;
    std::string_view kind;
    switch (m_scanner.fault()) {
    case EdiFault::NotEdi:
        kind = "not_edi";
        reason = Tr::tr("This is no EDI interchange: ISA, UNA or UNB was expected. It was passed "
                        "over.");
        break;
    case EdiFault::BadHeader:
        kind = "bad_header";
        reason = Tr::tr("The interchange header is damaged, so its separators are not known. Have "
                        "it sent again.");
        break;
    case EdiFault::TooLong:
        kind = "segment_too_long";
        reason = Tr::tr("The segment is longer than %1 bytes; check the segment terminator.")
                     .arg(m_limits.scan.segment);
        break;
    case EdiFault::BadCharacters:
    case EdiFault::None:
        kind = "bad_characters";
        reason = Tr::tr("The segment has unprintable characters or far too many elements. Have it "
                        "sent again.");
        break;
    }
    if (within) {
        m_broken = true;
        m_body.clear();
        reason += Tr::tr(" Nothing of its message was taken.");
    }
    m_report.reject(kind, reference(), m_segment, reason);
}

std::string EdiReader::reference() const
{
    std::string text = m_levels[Interchange].control;
    if (m_levels[Message].open) {
        text.append("/").append(m_levels[Message].control);
    }
    return text;
}

void EdiReader::describe(EdiMessage& message)
{
    const EdiSegment& outer = m_levels[Interchange].segment;
    const EdiSegment& header = m_levels[Message].segment;
    const bool edifact = header.is("UNH");
    message.edifact = edifact;
    message.type = edifact ? header.component(2, 0) : header.element(1);
    message.reference = m_levels[Message].control;
    message.interchange = m_levels[Interchange].control;
    message.sender = outer.element(edifact ? 2 : 6);
    message.receiver = outer.element(edifact ? 3 : 8);
    message.preparedAt = edifact ? ediInstant(outer.component(4, 0), outer.component(4, 1))
                                 : ediInstant(outer.element(9), outer.element(10));
    message.segments = std::move(m_body);
    m_body.clear();
}

} // namespace repromise
