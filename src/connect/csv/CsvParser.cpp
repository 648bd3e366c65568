#include "connect/csv/CsvParser.h"

#include "connect/csv/CsvStyle.h"
#include "connect/csv/DelimiterScan.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cstring>

namespace repromise {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::size_t maxFields = 4096;
constexpr std::size_t lineEnd = 2; // CR and LF
constexpr std::size_t longLineHead = 256;

} // namespace

CsvParser::CsvParser(ByteSource& source, Limits limits, bool findSeparator)
    : m_source(source),
      m_limits(limits),
      m_capacity(limits.row + limits.chunk + lineEnd),
      m_data(std::make_unique<char[]>(m_capacity + delimiterBlock)),
      m_findSeparator(findSeparator),
      m_fields(64)
{
}

CsvParser::Step CsvParser::next(CsvRow& row)
{
    if (!m_started && !start()) {
        return Step::Failed;
    }
    for (;;) {
        Attempt outcome = attempt(row);
        if (outcome == Attempt::NeedMore && m_end - m_begin > m_limits.row + lineEnd) {
            outcome = Attempt::Fault;
        }
        if (outcome == Attempt::Fault) {
            outcome = rejectFirstLine(row);
        }
        switch (outcome) {
        case Attempt::Row:
            return Step::Row;
        case Attempt::End:
            return Step::End;
        case Attempt::TooLong:
            return skipLongLine(row);
        case Attempt::NeedMore:
            if (!refill()) {
                return Step::Failed;
            }
            break;
        default:
            break; // a blank line
        }
    }
}

bool CsvParser::refill()
{
    std::memmove(m_data.get(), m_data.get() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    restartScan();
    const std::size_t room = std::min(m_limits.chunk, m_capacity - m_end);
    const auto got = m_source.read({m_data.get() + m_end, room});
    if (!got) {
        m_error = got.error();
        return false;
    }
    m_end += *got;
    m_sourceEnded = *got == 0;
    return true;
}

bool CsvParser::start()
{
    if (!skipByteOrderMark() || (m_findSeparator && !readFirstLine())) {
        return false;
    }
    if (m_findSeparator) {
        const std::string_view there = text(m_begin, m_end).substr(0, m_limits.row);
        m_separator = separatorOf(there.substr(0, there.find('\n')));
    }
    return true;
}

/// As far as it is within the longest row taken.
bool CsvParser::readFirstLine()
{
    while (!m_sourceEnded && m_end - m_begin < m_limits.row
           && text(m_begin, m_end).find('\n') == std::string_view::npos) {
        if (!refill()) {
            return false;
        }
    }
    return true;
}

bool CsvParser::skipByteOrderMark()
{
    while (m_end < 3 && !m_sourceEnded) {
        if (!refill()) {
            return false;
        }
    }
    m_started = true;
    const std::string_view head = text(0, std::min<std::size_t>(m_end, 3));
    if (head == "\xEF\xBB\xBF") {
        m_begin = 3;
        restartScan();
    }
    if (head.substr(0, 2) == "\xFF\xFE" || head.substr(0, 2) == "\xFE\xFF") {
        m_error = {ErrorKind::BadInput,
                   QCoreApplication::translate("CsvParser",
                                               "the file is UTF-16; export it again as UTF-8")};
        return false;
    }
    return true;
}

void CsvParser::restartScan()
{
    m_nextBlock = m_begin;
    m_mask = 0;
    m_blockPlain = true;
}

// Each delimiter once, in order; `none` when the buffer holds no more.
inline std::size_t CsvParser::nextSpecial()
{
    while (m_mask == 0) {
        if (m_nextBlock >= m_end) {
            return none;
        }
        const std::size_t left = m_end - m_nextBlock;
        const std::uint64_t valid =
            left >= delimiterBlock ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
        const DelimiterMasks masks = scanDelimiters(m_data.get() + m_nextBlock, m_separator);
        m_mask = masks.special & valid;
        m_blockPlain = (masks.careful & valid) == 0;
        m_rowPlain = m_rowPlain && m_blockPlain;
        m_nextBlock += delimiterBlock;
    }
    const auto bit = static_cast<std::size_t>(std::countr_zero(m_mask));
    m_mask &= m_mask - 1;
    return m_nextBlock - delimiterBlock + bit;
}

CsvParser::Attempt CsvParser::attempt(CsvRow& row)
{
    m_count = 0;
    m_innerLines = 0;
    m_rowPlain = m_blockPlain;
    m_scratch.clear();
    std::size_t start = m_begin;
    for (;;) {
        const std::size_t at = nextSpecial();
        if (at == none) {
            return bufferEnds(row, start);
        }
        if (m_data[at] == m_separator) {
            add(text(start, at));
            start = at + 1;
        } else if (m_data[at] == '\n') {
            const std::size_t end = at > start && m_data[at - 1] == '\r' ? at - 1 : at;
            add(text(start, end));
            return finish(row, end, at + 1);
        } else if (at == start) {
            const Attempt outcome = quotedField(row, start);
            if (outcome != Attempt::FieldEnd) {
                return outcome;
            }
        }
    }
}

CsvParser::Attempt CsvParser::quotedField(CsvRow& row, std::size_t& start)
{
    bool escaped = false;
    for (;;) {
        const std::size_t at = nextSpecial();
        if (at == none) {
            return m_sourceEnded ? Attempt::Fault : Attempt::NeedMore;
        }
        if (m_data[at] != '"') {
            m_innerLines += m_data[at] == '\n' ? 1U : 0U;
            continue;
        }
        if (at + 1 == m_end && !m_sourceEnded) {
            return Attempt::NeedMore;
        }
        if (at + 1 < m_end && m_data[at + 1] == '"') {
            nextSpecial();
            escaped = true;
            continue;
        }
        const std::string_view field = text(start + 1, at);
        escaped ? addUnescaped(field) : add(field);
        return afterQuote(row, at + 1, start);
    }
}

CsvParser::Attempt CsvParser::afterQuote(CsvRow& row, std::size_t at, std::size_t& start)
{
    const std::size_t end = at;
    if (at < m_end && m_data[at] == '\r') {
        if (at + 1 == m_end && !m_sourceEnded) {
            return Attempt::NeedMore;
        }
        at += at + 1 == m_end || m_data[at + 1] == '\n' ? 1U : 0U;
    }
    if (at == m_end) {
        return finish(row, end, m_end);
    }
    if (m_data[at] == '\n') {
        nextSpecial();
        return finish(row, end, at + 1);
    }
    if (m_data[at] == m_separator) {
        nextSpecial();
        start = at + 1;
        return Attempt::FieldEnd;
    }
    m_count -= 1;
    return Attempt::Fault;
}

CsvParser::Attempt CsvParser::bufferEnds(CsvRow& row, std::size_t start)
{
    if (!m_sourceEnded) {
        return Attempt::NeedMore;
    }
    if (m_begin == m_end) {
        return Attempt::End;
    }
    const std::size_t end = m_end > start && m_data[m_end - 1] == '\r' ? m_end - 1 : m_end;
    add(text(start, end));
    return finish(row, end, m_end);
}

CsvParser::Attempt CsvParser::finish(CsvRow& row, std::size_t end, std::size_t next)
{
    if (end - m_begin > m_limits.row) {
        return Attempt::Fault;
    }
    row.fields = knownFields();
    row.allFields = m_count;
    row.line = m_line;
    row.raw = text(m_begin, end);
    row.fault = CsvRowFault::None;
    row.plain = m_rowPlain;
    m_line += 1 + m_innerLines;
    m_begin = next;
    return m_count == 1 && row.raw.empty() ? Attempt::Blank : Attempt::Row;
}

CsvParser::Attempt CsvParser::rejectFirstLine(CsvRow& row)
{
    const std::string_view inBuffer = text(m_begin, m_end);
    const std::size_t feed = inBuffer.substr(0, m_limits.row + lineEnd).find('\n');
    if (feed == std::string_view::npos && inBuffer.size() <= m_limits.row + lineEnd
        && !m_sourceEnded) {
        return Attempt::NeedMore;
    }
    row.raw = inBuffer.substr(0, feed);
    if (!row.raw.empty() && row.raw.back() == '\r') {
        row.raw.remove_suffix(1);
    }
    if (row.raw.size() > m_limits.row) {
        return Attempt::TooLong;
    }
    row.fields = fieldsWithin(row.raw);
    row.allFields = row.fields.size();
    row.line = m_line++;
    row.fault = CsvRowFault::UnbalancedQuote;
    row.plain = false;
    m_begin = feed == std::string_view::npos ? m_end : m_begin + feed + 1;
    restartScan();
    return Attempt::Row;
}

std::span<const std::string_view> CsvParser::fieldsWithin(std::string_view raw) const
{
    const auto outside = [raw](std::string_view field) {
        return field.data() < raw.data() || field.data() + field.size() > raw.data() + raw.size();
    };
    const std::span<const std::string_view> known = knownFields();
    const auto end = std::find_if(known.begin(), known.end(), outside);
    return known.first(static_cast<std::size_t>(end - known.begin()));
}

CsvParser::Step CsvParser::skipLongLine(CsvRow& row)
{
    m_scratch = text(m_begin, m_begin + std::min(longLineHead, m_limits.row));
    for (;;) {
        const auto* feed =
            static_cast<const char*>(std::memchr(m_data.get() + m_begin, '\n', m_end - m_begin));
        m_begin = feed != nullptr ? static_cast<std::size_t>(feed - m_data.get()) + 1 : m_end;
        if (feed != nullptr || m_sourceEnded) {
            break;
        }
        if (!refill()) {
            return Step::Failed;
        }
    }
    restartScan();
    m_count = 0;
    const std::string_view head = m_scratch;
    for (std::size_t from = 0, to = head.find(m_separator); to != std::string_view::npos;
         from = to + 1, to = head.find(m_separator, from)) {
        add(head.substr(from, to - from));
    }
    row.fields = knownFields();
    row.allFields = m_count;
    row.line = m_line++;
    row.raw = head;
    row.fault = CsvRowFault::TooLong;
    row.plain = false;
    return Step::Row;
}

inline void CsvParser::add(std::string_view field)
{
    if (m_count < m_fields.size()) {
        m_fields[m_count] = field;
    } else if (m_count < maxFields) {
        m_fields.push_back(field);
    }
    ++m_count;
}

// Views into the scratch text stay valid: it never grows within a row once it has begun.
void CsvParser::addUnescaped(std::string_view field)
{
    if (m_scratch.empty()) {
        m_scratch.reserve(m_end - m_begin);
    }
    const std::size_t from = m_scratch.size();
    for (std::size_t quote = field.find('"'); quote != std::string_view::npos;
         quote = field.find('"')) {
        m_scratch.append(field.substr(0, quote + 1));
        field.remove_prefix(quote + 2);
    }
    m_scratch.append(field);
    add(std::string_view(m_scratch).substr(from));
}

} // namespace repromise
