#pragma once

#include "base/Date.h"

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace repromise {

/// A hash of a record's values, stable between runs and versions. Takes values with the same
/// operators as a BulkStatement, so that one function writes a record to both.
class Fingerprint {
public:
    Fingerprint& operator<<(std::int64_t value)
    {
        append(&value, sizeof value);
        return *this;
    }
    Fingerprint& operator<<(int value) { return *this << std::int64_t{value}; }
    Fingerprint& operator<<(Date value) { return *this << std::int64_t{value.raw()}; }
    Fingerprint& operator<<(Instant value)
    {
        return *this << (value.known() ? value.ms() : INT64_MIN);
    }
    Fingerprint& operator<<(std::string_view text)
    {
        *this << static_cast<std::int64_t>(text.size());
        append(text.data(), text.size());
        return *this;
    }

    /// Never 0: that stands for "differs from everything". Starts anew.
    std::uint64_t take();

private:
    void append(const void* bytes, std::size_t size)
    {
        if (m_bytes.size() - m_used < size) {
            m_bytes.resize(2 * (m_bytes.size() + size));
        }
        if (size != 0) {
            std::memcpy(m_bytes.data() + m_used, bytes, size);
            m_used += size;
        }
    }

    std::vector<char> m_bytes; ///< what is to be hashed, and room for more
    std::size_t m_used = 0;
};

} // namespace repromise
