#include "net/Secret.h"

#include <utility>

namespace repromise {

void wipe(std::string& text)
{
    // volatile: a plain fill of memory that is about to be freed would be
    // optimised away.
    volatile char* byte = text.data();
    for (std::size_t i = 0; i < text.size(); ++i) {
        byte[i] = '\0';
    }
    text.clear();
}

Secret::Secret(std::string text) : m_text(std::move(text)) {}

Secret::Secret(Secret&& other) noexcept : m_text(std::move(other.m_text))
{
    wipe(other.m_text);
}

Secret& Secret::operator=(Secret other) noexcept
{
    m_text.swap(other.m_text);
    return *this;
}

Secret::~Secret()
{
    wipe(m_text);
}

} // namespace repromise
