#pragma once

#include "connect/csv/ByteSource.h"
#include "connect/edi/EdiSegment.h"

#include <optional>

namespace repromise {

enum class EdiFault : std::uint8_t {
    None,
    NotEdi,        ///< text outside any interchange
    BadHeader,     ///< an ISA or UNA that gives no usable separators
    TooLong,       ///< a segment beyond the limit; skipped to its end
    BadCharacters, ///< too many elements, or unprintable characters in them
};

/// Bytes into segments, X12 and EDIFACT alike: separators come from each ISA or UNA; a byte order
/// mark, blanks and line breaks between and within segments are dropped. Memory is bounded by the
/// limits whatever the input.
class EdiScanner {
public:
    struct Limits {
        std::size_t segment = 64 * 1024;
        std::size_t elements = 500;
    };
    enum class Step : std::uint8_t { Segment, Fault, End, Failed };

    /// The source must outlive this.
    explicit EdiScanner(ByteSource& source, Limits limits);
    explicit EdiScanner(ByteSource& source) : EdiScanner(source, Limits()) {}

    /// After a fault `segment` holds where it is and the front of it; the next call goes on behind.
    Step next(EdiSegment& segment);

    EdiFault fault() const { return m_fault; }
    /// Of the source, after Step::Failed.
    const Error& error() const { return *m_error; }
    /// Of the interchange that is being read.
    bool edifact() const { return m_syntax && m_syntax->edifact; }

private:
    enum class Opening : std::uint8_t { None, Isa, Una, Unb };

    bool more();
    bool available(std::size_t count);
    std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }
    void consume(std::size_t count);
    bool skipBlanks();
    Opening opening();
    bool readIsa();
    bool readUna();
    /// Passes over bytes, of which `segment` keeps the front to show.
    void skip(std::size_t count, EdiSegment& segment);
    Step faulty(EdiFault fault, EdiSegment& segment);
    Step skipForeign(EdiSegment& segment);
    Step skipLong(std::size_t from, EdiSegment& segment);
    Step readSegment(EdiSegment& segment);
    Step deliver(std::size_t size, EdiSegment& segment);
    std::size_t findTerminator(std::size_t& from) const;
    void begin(EdiSegment& segment);

    ByteSource& m_source;
    Limits m_limits;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_exhausted = false;
    bool m_unaGiven = false;
    std::optional<EdiSyntax> m_syntax;
    std::uint64_t m_line = 1, m_number = 0;
    EdiFault m_fault = EdiFault::None;
    std::optional<Error> m_error;
};

} // namespace repromise
