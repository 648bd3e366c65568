#include "connect/description/RecordPointer.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr int deepest = 8;

/// `~0` is '~' and `~1` is '/'; any other use of '~' is wrong.
std::optional<std::string> unescaped(std::string_view segment)
{
    std::string result;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        if (segment[i] != '~') {
            result += segment[i];
            continue;
        }
        ++i;
        if (i == segment.size() || (segment[i] != '0' && segment[i] != '1')) {
            return std::nullopt;
        }
        result += segment[i] == '0' ? '~' : '/';
    }
    return result;
}

} // namespace

std::optional<RecordPointer> RecordPointer::parse(std::string_view text)
{
    RecordPointer pointer;
    pointer.m_text = text;
    while (!text.empty() && text.front() == '^') {
        ++pointer.m_up;
        text.remove_prefix(1);
    }
    if (pointer.m_up == 0 && !text.empty() && text.front() == '$') {
        pointer.m_fromAnswer = true;
        text.remove_prefix(1);
    }
    if (pointer.m_up > deepest || (!text.empty() && text.front() != '/')) {
        return std::nullopt;
    }
    while (!text.empty()) {
        text.remove_prefix(1);
        const std::size_t end = std::min(text.find('/'), text.size());
        auto segment = unescaped(text.substr(0, end));
        if (!segment) {
            return std::nullopt;
        }
        pointer.m_many = pointer.m_many || *segment == "*";
        pointer.m_segments.push_back(std::move(*segment));
        text.remove_prefix(end);
    }
    return pointer;
}

} // namespace repromise
