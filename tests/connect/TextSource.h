#pragma once

#include "connect/csv/ByteSource.h"

#include <algorithm>
#include <string>

namespace repromise {

/// Hands out a text in pieces of at most `piece` bytes.
class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string text, std::size_t piece = static_cast<std::size_t>(-1))
        : m_text(std::move(text)), m_piece(piece)
    {
    }

    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t size = std::min({into.size(), m_piece, m_text.size() - m_at});
        std::copy_n(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), size, into.begin());
        m_at += size;
        return size;
    }

private:
    std::string m_text;
    std::size_t m_piece;
    std::size_t m_at = 0;
};

} // namespace repromise
