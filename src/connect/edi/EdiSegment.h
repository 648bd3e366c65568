#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// The characters that give an interchange its shape.
struct EdiSyntax {
    bool edifact = false; ///< else X12
    char element = '*';
    char component = ':';
    char release = 0;             ///< makes the next character plain data; 0 where there is none
    std::string terminator = "~"; ///< of a segment; a few bytes where a file was re-encoded
};

/// One segment: its tag and elements, as UTF-8. Elements count from 1, as the standards do; what
/// is not there is empty. In X12 an element is one component.
class EdiSegment {
public:
    std::uint64_t number = 0; ///< within the file, from 1
    std::uint64_t line = 1;   ///< physical line on which it begins
    std::string raw;          ///< without terminator and line breaks
    bool cut = false;         ///< the file ended before the terminator

    /// Splits `raw`. False when it has more than `most` elements or an unprintable character.
    bool split(const EdiSyntax& syntax, std::size_t most);

    std::string_view tag() const { return component(0, 0); }
    bool is(std::string_view wanted) const { return tag() == wanted; }
    std::size_t elements() const { return m_elements.size(); }
    /// Without surrounding blanks.
    std::string_view element(std::size_t index) const { return component(index, 0); }
    /// Components count from 0.
    std::string_view component(std::size_t element, std::size_t index) const;

private:
    struct Part {
        std::uint32_t begin = 0, size = 0;
    };
    void endPart(std::size_t begin);

    std::string m_values;
    std::vector<Part> m_parts;
    std::vector<std::uint32_t> m_elements; ///< the first part of each, the tag included
};

} // namespace repromise
