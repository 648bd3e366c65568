#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Where a value stands: an RFC 6901 JSON pointer relative to a record, with three additions. Each
/// leading `^` goes up to the record this one was expanded from, a leading `$` starts at the whole
/// answer, and a segment `*` means every element of an array.
class RecordPointer {
public:
    RecordPointer() = default;
    /// Nullopt for what is no such pointer.
    static std::optional<RecordPointer> parse(std::string_view text);

    int up() const { return m_up; }
    bool fromAnswer() const { return m_fromAnswer; }
    bool many() const { return m_many; }
    const std::vector<std::string>& segments() const { return m_segments; }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    std::vector<std::string> m_segments;
    int m_up = 0;
    bool m_fromAnswer = false;
    bool m_many = false;
};

} // namespace repromise
