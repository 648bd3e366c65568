#include "connect/edi/EdiScanner.h"

#include <simdjson.h>

#include <algorithm>

namespace repromise {
namespace {

constexpr std::size_t pieceSize = 64 * 1024;
constexpr std::size_t shownFault = 200;
constexpr std::size_t longestIsa = 400;
constexpr std::size_t isaElements = 16;
constexpr std::size_t unaSize = 9;
constexpr std::size_t tagAndOne = 4;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool lineBreak(char c)
{
    return c == '\r' || c == '\n';
}

bool canSeparate(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return byte != 0 && byte < 0x80 && c != ' ' && !letter;
}

// How many bytes the character at the front of `text` has, as UTF-8; 1 if it is none.
std::size_t characterSize(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    const bool valid = size <= text.size() && simdjson::validate_utf8(text.data(), size);
    return valid ? size : 1;
}

// EDI without a word on its characters is ASCII or Latin-1 (UNOC); some partners send UTF-8.
void toUtf8(std::string& text)
{
    if (simdjson::validate_utf8(text.data(), text.size())) {
        return;
    }
    std::string utf8;
    utf8.reserve(text.size() * 2);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8.push_back(c);
        } else {
            utf8.push_back(static_cast<char>(0xC0U | (byte >> 6U)));
            utf8.push_back(static_cast<char>(0x80U | (byte & 0x3FU)));
        }
    }
    text = std::move(utf8);
}

} // namespace

EdiScanner::EdiScanner(ByteSource& source, Limits limits) : m_source(source), m_limits(limits) {}

bool EdiScanner::more()
{
    if (m_exhausted || m_error) {
        return false;
    }
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t held = m_buffer.size();
    m_buffer.resize(held + pieceSize);
    const auto got = m_source.read(std::span(m_buffer).subspan(held));
    m_buffer.resize(held + got.value_or(0));
    if (!got) {
        m_error = got.error();
    }
    m_exhausted = got.value_or(0) == 0;
    return !m_exhausted;
}

bool EdiScanner::available(std::size_t count)
{
    while (m_buffer.size() - m_at < count) {
        if (!more()) {
            return false;
        }
    }
    return true;
}

void EdiScanner::consume(std::size_t count)
{
    const auto gone = rest().substr(0, count);
    m_line += static_cast<std::uint64_t>(std::ranges::count(gone, '\n'));
    m_at += gone.size();
}

bool EdiScanner::skipBlanks()
{
    if (m_number == 0 && available(byteOrderMark.size()) && rest().starts_with(byteOrderMark)) {
        consume(byteOrderMark.size());
    }
    while (available(1)) {
        const auto text = rest();
        const auto from = std::ranges::find_if_not(text, isBlank);
        consume(static_cast<std::size_t>(from - text.begin()));
        if (m_at < m_buffer.size()) {
            return true;
        }
    }
    return false;
}

EdiScanner::Opening EdiScanner::opening()
{
    if (!available(tagAndOne)) {
        return Opening::None;
    }
    const auto text = rest();
    if (text.starts_with("ISA") && canSeparate(text[3])) {
        return Opening::Isa;
    }
    if (m_syntax && !m_syntax->edifact) {
        return Opening::None;
    }
    if (text.starts_with("UNA") && !m_unaGiven && static_cast<unsigned char>(text[3]) < 0x80) {
        return Opening::Una;
    }
    return text.starts_with("UNB") && canSeparate(text[3]) ? Opening::Unb : Opening::None;
}

// The 16th element is one character, the component separator, and what follows ends a segment.
bool EdiScanner::readIsa()
{
    static_cast<void>(available(longestIsa));
    const auto text = rest().substr(0, longestIsa);
    EdiSyntax syntax;
    syntax.element = text[3];
    std::size_t at = 3;
    for (std::size_t i = 1; i < isaElements && at != std::string_view::npos; ++i) {
        at = text.find(syntax.element, at + 1);
    }
    if (at == std::string_view::npos || at + 2 >= text.size()) {
        return false;
    }
    syntax.component = text[at + 1];
    std::size_t end = at + 2;
    const auto visible = text.find_first_not_of(' ', end);
    if (visible != std::string_view::npos && lineBreak(text[visible])) {
        end = visible; // blanks that pad the last element of a file of lines
    }
    syntax.terminator = text.substr(end, characterSize(text.substr(end)));
    const char last = syntax.terminator.front();
    const bool usable = canSeparate(last) || static_cast<unsigned char>(last) >= 0x80;
    if (!canSeparate(syntax.component) || !usable || syntax.element == last
        || lineBreak(syntax.element)) {
        return false;
    }
    m_syntax = syntax;
    return true;
}

bool EdiScanner::readUna()
{
    if (!available(unaSize)) {
        return false;
    }
    const auto text = rest();
    EdiSyntax syntax;
    syntax.edifact = true;
    syntax.component = text[3];
    syntax.element = text[4];
    syntax.release = text[6] == ' ' ? '\0' : text[6];
    syntax.terminator = text.substr(8, 1);
    const char end = text[8];
    const bool distinct = syntax.component != syntax.element && syntax.element != end
                          && syntax.component != end
                          && (syntax.release == 0
                              || (syntax.release != end && syntax.release != syntax.element
                                  && syntax.release != syntax.component));
    if (!canSeparate(syntax.component) || !canSeparate(syntax.element) || !canSeparate(end)
        || (syntax.release != 0 && !canSeparate(syntax.release)) || !distinct
        || lineBreak(syntax.element) || lineBreak(syntax.component)) {
        return false;
    }
    m_syntax = syntax;
    m_unaGiven = true;
    consume(unaSize);
    return true;
}

void EdiScanner::begin(EdiSegment& segment)
{
    segment = {};
    segment.number = ++m_number;
    segment.line = m_line;
    m_fault = EdiFault::None;
}

void EdiScanner::skip(std::size_t count, EdiSegment& segment)
{
    const std::size_t room = shownFault - std::min(shownFault, segment.raw.size());
    segment.raw += rest().substr(0, std::min(count, room));
    consume(count);
}

EdiScanner::Step EdiScanner::faulty(EdiFault fault, EdiSegment& segment)
{
    m_fault = fault;
    toUtf8(segment.raw);
    return m_error ? Step::Failed : Step::Fault;
}

// To the next place that may open an interchange.
EdiScanner::Step EdiScanner::skipForeign(EdiSegment& segment)
{
    skip(1, segment);
    while (available(tagAndOne)) {
        const auto text = rest();
        const auto at = text.find_first_of("IU");
        if (at == 0
            && (text.starts_with("ISA") || text.starts_with("UNA") || text.starts_with("UNB"))) {
            return faulty(EdiFault::NotEdi, segment);
        }
        skip(at == 0 ? 1 : std::min(at, text.size()), segment);
    }
    skip(rest().size(), segment);
    return faulty(EdiFault::NotEdi, segment);
}

std::size_t EdiScanner::findTerminator(std::size_t& from) const
{
    const auto text = rest();
    if (m_syntax->release == 0) {
        const auto found = text.find(m_syntax->terminator, from);
        from = text.size() - std::min(text.size(), m_syntax->terminator.size() - 1);
        return found;
    }
    for (; from < text.size(); ++from) {
        if (text[from] == m_syntax->release) {
            if (from + 1 == text.size()) {
                break; // what is released comes with the next piece
            }
            ++from;
        } else if (text[from] == m_syntax->terminator.front()) {
            return from;
        }
    }
    return std::string_view::npos;
}

// `from` is as far as was looked without finding the terminator.
EdiScanner::Step EdiScanner::skipLong(std::size_t from, EdiSegment& segment)
{
    for (;;) {
        skip(std::min(from, rest().size()), segment);
        from = 0;
        const std::size_t end = findTerminator(from);
        if (end != std::string_view::npos) {
            skip(end, segment);
            consume(m_syntax->terminator.size());
            break;
        }
        if (from == 0 && !more()) {
            skip(rest().size(), segment);
            break;
        }
    }
    return faulty(EdiFault::TooLong, segment);
}

EdiScanner::Step EdiScanner::readSegment(EdiSegment& segment)
{
    std::size_t from = 0;
    for (;;) {
        const std::size_t end = findTerminator(from);
        const bool found = end != std::string_view::npos;
        if (found && end <= m_limits.segment) {
            return deliver(end, segment);
        }
        if (found || rest().size() > m_limits.segment) {
            return skipLong(found ? 0 : from, segment);
        }
        if (!more()) {
            if (m_error) {
                return Step::Failed;
            }
            segment.cut = true;
            return deliver(rest().size(), segment);
        }
    }
}

EdiScanner::Step EdiScanner::deliver(std::size_t size, EdiSegment& segment)
{
    segment.raw = rest().substr(0, size);
    std::erase_if(segment.raw, lineBreak);
    // Some write another terminator before the line break that is one.
    while (!m_syntax->edifact && lineBreak(m_syntax->terminator.front())
           && segment.raw.ends_with(m_syntax->component) && !segment.raw.starts_with("ISA")) {
        segment.raw.pop_back();
    }
    toUtf8(segment.raw);
    const bool fine = segment.split(*m_syntax, m_limits.elements);
    consume(size + (segment.cut ? 0 : m_syntax->terminator.size()));
    if (segment.is("IEA") || segment.is("UNZ")) {
        m_syntax.reset();
    }
    if (segment.is("UNB")) {
        m_unaGiven = false;
    }
    if (!fine) {
        m_fault = EdiFault::BadCharacters;
        return Step::Fault;
    }
    return Step::Segment;
}

EdiScanner::Step EdiScanner::next(EdiSegment& segment)
{
    for (;;) {
        if (!skipBlanks()) {
            return m_error ? Step::Failed : Step::End;
        }
        const Opening opens = opening();
        if (m_error) {
            return Step::Failed;
        }
        if (opens == Opening::Una) {
            if (readUna()) {
                continue;
            }
            begin(segment);
            skip(tagAndOne - 1, segment);
            return faulty(EdiFault::BadHeader, segment);
        }
        begin(segment);
        if (opens == Opening::Isa && !readIsa()) {
            m_syntax.reset();
            skip(tagAndOne - 1, segment);
            return faulty(EdiFault::BadHeader, segment);
        }
        if (opens == Opening::Unb && !m_unaGiven) {
            m_syntax = EdiSyntax{true, '+', ':', '?', "'"};
        }
        if (!m_syntax) {
            return skipForeign(segment);
        }
        if (rest().starts_with(m_syntax->terminator)) {
            --m_number; // an empty segment is only a doubled terminator
            consume(m_syntax->terminator.size());
            continue;
        }
        return readSegment(segment);
    }
}

} // namespace repromise
