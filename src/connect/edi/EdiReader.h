#pragma once

#include "connect/edi/EdiMessage.h"
#include "connect/edi/EdiReport.h"
#include "connect/edi/EdiScanner.h"

#include <array>

namespace repromise {

/// The messages of a file whose envelopes are whole. A message without its trailer, or whose
/// trailer has another control number or segment count, is reported and not delivered: something
/// of it is missing. Faults of groups and interchanges are reported, and their messages stand.
class EdiReader {
public:
    struct Limits {
        EdiScanner::Limits scan;
        std::size_t segments = 100'000;             ///< in one message
        std::size_t bytes = std::size_t{32} << 20U; ///< of one message
    };
    enum class Step : std::uint8_t { Message, End, Failed };

    /// Both must outlive this.
    EdiReader(ByteSource& source, EdiReport& report, const Limits& limits);
    EdiReader(ByteSource& source, EdiReport& report) : EdiReader(source, report, Limits()) {}

    Step next(EdiMessage& message);
    const Error& error() const { return m_scanner.error(); }
    std::uint64_t interchanges() const { return m_interchanges; }
    std::uint64_t messages() const { return m_messages; }

private:
    enum Level : std::uint8_t { Interchange, Group, Message };
    struct Open {
        bool open = false;
        std::string control;
        std::uint64_t children = 0; ///< of an interchange: groups, or messages without a group
        EdiSegment segment;         ///< the header
    };
    struct Envelope;

    bool handle(EdiMessage& message);
    void openLevel(Level level, const EdiSegment& segment, const Envelope& envelope);
    bool closeLevel(Level level, const EdiSegment& segment, const Envelope& envelope);
    bool closeMessage(const EdiSegment& segment, const Envelope& envelope);
    void closeOuter(Level level, const EdiSegment& segment, const Envelope& envelope);
    void abandon(Level level);
    void describe(EdiMessage& message);
    void keep(EdiSegment&& segment);
    void complainOfScan();
    std::string reference() const;

    EdiReport& m_report;
    EdiScanner m_scanner;
    Limits m_limits;
    EdiSegment m_segment;
    std::array<Open, 3> m_levels;
    std::vector<EdiSegment> m_body;
    std::size_t m_bytes = 0;
    bool m_broken = false; ///< a fault within the open message was reported
    bool m_strayReported = false;
    std::uint64_t m_interchanges = 0, m_messages = 0;
};

} // namespace repromise
