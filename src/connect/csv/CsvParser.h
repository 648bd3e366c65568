#pragma once

#include "connect/csv/ByteSource.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

enum class CsvRowFault : std::uint8_t {
    None,
    UnbalancedQuote, ///< a quote never closed, or closed in the middle of a field
    TooLong,         ///< longer than the limit
};

/// One row; everything in it is valid until the next row is asked for.
struct CsvRow {
    std::span<const std::string_view> fields; ///< of a faulty row only those before the fault
    std::uint64_t line = 0;                   ///< physical line, from 1, on which the row starts
    std::string_view raw; ///< as in the file, without the line end; the head of a faulty row
    CsvRowFault fault = CsvRowFault::None;
    bool plain = false;          ///< true only if all of it is printable ASCII
    std::uint64_t allFields = 0; ///< how many there are; `fields` stops at a limit
};

/// RFC 4180, streamed: memory is bounded by the limits, whatever comes. Accepts a byte order mark,
/// LF and CRLF, a missing last line end, and quotes within unquoted fields; skips blank lines. A
/// faulty row costs its first physical line only: parsing resumes on the next.
class CsvParser {
public:
    struct Limits {
        std::size_t chunk = 256U << 10U; ///< bytes asked for at once
        std::size_t row = 1U << 20U;     ///< bytes of the longest row taken
    };
    enum class Step : std::uint8_t { Row, End, Failed };

    explicit CsvParser(ByteSource& source) : CsvParser(source, Limits()) {}
    /// Without `findSeparator` columns are separated by commas; see `CsvStyle`.
    CsvParser(ByteSource& source, Limits limits, bool findSeparator = false);

    Step next(CsvRow& row);
    /// Why the last step failed.
    const Error& error() const { return m_error; }

private:
    enum class Attempt : std::uint8_t { Row, Blank, End, NeedMore, Fault, TooLong, FieldEnd };

    bool refill();
    bool start();
    bool skipByteOrderMark();
    bool readFirstLine();
    void restartScan();
    std::size_t nextSpecial();
    Attempt attempt(CsvRow& row);
    Attempt quotedField(CsvRow& row, std::size_t& start);
    Attempt afterQuote(CsvRow& row, std::size_t at, std::size_t& start);
    Attempt bufferEnds(CsvRow& row, std::size_t start);
    Attempt finish(CsvRow& row, std::size_t end, std::size_t next);
    Attempt rejectFirstLine(CsvRow& row);
    Step skipLongLine(CsvRow& row);
    std::span<const std::string_view> fieldsWithin(std::string_view raw) const;
    std::span<const std::string_view> knownFields() const
    {
        return {m_fields.data(), std::min<std::size_t>(m_count, m_fields.size())};
    }
    void add(std::string_view field);
    void addUnescaped(std::string_view field);
    std::string_view text(std::size_t from, std::size_t to) const
    {
        return {m_data.get() + from, to - from};
    }

    ByteSource& m_source;
    Limits m_limits;
    std::size_t m_capacity;
    std::unique_ptr<char[]> m_data;
    std::size_t m_begin = 0;     // of the present row
    std::size_t m_end = 0;       // of what is in the buffer
    std::size_t m_nextBlock = 0; // first byte not yet scanned for delimiters
    std::uint64_t m_mask = 0;    // delimiters of the scanned block not yet given out
    bool m_blockPlain = true;
    bool m_rowPlain = true;
    char m_separator = ',';
    bool m_findSeparator;
    bool m_started = false;
    bool m_sourceEnded = false;
    std::uint64_t m_line = 1;
    std::uint64_t m_innerLines = 0;
    std::vector<std::string_view> m_fields;
    std::uint64_t m_count = 0;
    std::string m_scratch;
    Error m_error;
};

} // namespace repromise
