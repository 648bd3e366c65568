#include "connect/edi/EdiSegment.h"

#include <algorithm>

namespace repromise {
namespace {

bool unprintable(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

bool EdiSegment::split(const EdiSyntax& syntax, std::size_t most)
{
    m_values.clear();
    m_values.reserve(raw.size());
    m_parts.clear();
    m_elements.assign(1, 0);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (syntax.release != 0 && c == syntax.release && i + 1 < raw.size()) {
            m_values.push_back(raw[++i]);
        } else if (c == syntax.element) {
            endPart(begin);
            begin = m_values.size();
            m_elements.push_back(static_cast<std::uint32_t>(m_parts.size()));
        } else if (syntax.edifact && c == syntax.component) {
            endPart(begin);
            begin = m_values.size();
        } else {
            m_values.push_back(c);
        }
    }
    endPart(begin);
    return m_elements.size() <= most + 1 && std::ranges::none_of(m_values, unprintable);
}

void EdiSegment::endPart(std::size_t begin)
{
    std::size_t end = m_values.size();
    while (end > begin && m_values[end - 1] == ' ') {
        --end;
    }
    while (begin < end && m_values[begin] == ' ') {
        ++begin;
    }
    m_parts.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)});
}

std::string_view EdiSegment::component(std::size_t element, std::size_t index) const
{
    if (element >= m_elements.size()) {
        return {};
    }
    const std::size_t end =
        element + 1 < m_elements.size() ? m_elements[element + 1] : m_parts.size();
    const std::size_t at = m_elements[element] + index;
    return at < end ? std::string_view(m_values).substr(m_parts[at].begin, m_parts[at].size)
                    : std::string_view();
}

} // namespace repromise
