#include "connect/xlsx/InflateDevice.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace repromise {

struct InflateDevice::Stream {
    z_stream zip{};
    bool ready = false;

    Stream() { ready = inflateInit2(&zip, -MAX_WBITS) == Z_OK; }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { inflateEnd(&zip); }
};

InflateDevice::InflateDevice(const Packed& packed) : m_packed(packed)
{
    if (packed.deflated) {
        m_stream = std::make_unique<Stream>();
        // zlib only reads from here.
        m_stream->zip.next_in =
            const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.bytes.data())); // NOLINT
        m_stream->zip.avail_in = static_cast<uInt>(packed.bytes.size());
    }
}

InflateDevice::~InflateDevice() = default;

std::unique_ptr<InflateDevice> InflateDevice::open(const Packed& packed)
{
    std::unique_ptr<InflateDevice> device(new InflateDevice(packed));
    device->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

qint64 InflateDevice::failed()
{
    m_done = true;
    m_damaged = true;
    return -1;
}

qint64 InflateDevice::unpack(char* data, qint64 most)
{
    const auto left = static_cast<qint64>(m_packed.size - m_given);
    if (!m_stream) {
        const qint64 size = std::min(most, left);
        std::copy_n(m_packed.bytes.data() + m_given, size, data);
        return size;
    }
    if (!m_stream->ready) {
        return -1;
    }
    z_stream& zip = m_stream->zip;
    zip.next_out = reinterpret_cast<Bytef*>(data);
    zip.avail_out = static_cast<uInt>(std::min<qint64>(most, std::numeric_limits<int>::max()));
    const uInt room = zip.avail_out;
    const int code = inflate(&zip, Z_NO_FLUSH);
    const auto size = static_cast<qint64>(room - zip.avail_out);
    const bool stuck = size == 0 && code != Z_STREAM_END;
    if ((code != Z_OK && code != Z_STREAM_END) || stuck || size > left) {
        return -1;
    }
    const bool complete = size == left;
    return complete || code == Z_OK ? size : -1;
}

qint64 InflateDevice::readData(char* data, qint64 most)
{
    if (m_done || most <= 0) {
        return m_done && m_given != m_packed.size ? -1 : 0;
    }
    if (m_given == m_packed.size) {
        m_done = true;
        return m_crc == m_packed.crc ? 0 : failed();
    }
    const qint64 size = unpack(data, most);
    if (size < 0) {
        return failed();
    }
    m_given += static_cast<std::uint64_t>(size);
    m_crc = static_cast<std::uint32_t>(
        crc32(m_crc, reinterpret_cast<const Bytef*>(data), static_cast<uInt>(size)));
    const std::string_view text(data, static_cast<std::size_t>(size));
    // Within one read only a lack of markup at its ends can go unnoticed, and reads are short.
    const auto first = text.find('<');
    const auto last = text.rfind('<');
    m_sinceMarkup += first == std::string_view::npos ? text.size() : first;
    if (m_sinceMarkup > longestText) {
        return failed();
    }
    m_sinceMarkup = last == std::string_view::npos ? m_sinceMarkup : text.size() - last;
    if (m_given == m_packed.size && m_crc != m_packed.crc) {
        return failed();
    }
    return size;
}

} // namespace repromise
