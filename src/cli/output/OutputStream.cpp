#include "cli/output/OutputStream.h"

#include <unistd.h>

#include <cerrno>

namespace repromise {

void OutputStream::flush()
{
    std::string_view rest = m_buffer;
    while (!rest.empty() && !m_readerGone && m_failure == 0) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EPIPE) {
            m_readerGone = true;
        } else if (errno != EINTR) {
            m_failure = errno;
        }
    }
    m_buffer.clear();
}

} // namespace repromise
