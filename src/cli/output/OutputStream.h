#pragma once

#include <string>
#include <string_view>

namespace repromise {

/// Buffered writing to a file descriptor. After a failure it swallows what comes: a reader that
/// went away is no reason to shout.
class OutputStream {
public:
    explicit OutputStream(int descriptor) : m_descriptor(descriptor)
    {
        m_buffer.reserve(flushAt + slack);
    }
    OutputStream(const OutputStream&) = delete;
    OutputStream& operator=(const OutputStream&) = delete;
    ~OutputStream() { flush(); }

    void write(std::string_view text)
    {
        m_buffer.append(text);
        if (m_buffer.size() >= flushAt) {
            flush();
        }
    }
    void put(char c) { m_buffer.push_back(c); }
    void flush();

    /// The reader closed its end.
    bool readerGone() const { return m_readerGone; }
    /// errno of any other failure, else 0.
    int failure() const { return m_failure; }

private:
    static constexpr std::size_t flushAt = 1U << 16U;
    static constexpr std::size_t slack = 1U << 12U;

    int m_descriptor;
    std::string m_buffer;
    bool m_readerGone = false;
    int m_failure = 0;
};

} // namespace repromise
