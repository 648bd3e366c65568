#pragma once

#include <QIODevice>

#include <cstdint>
#include <memory>
#include <string_view>

namespace repromise {

/// Unpacks one entry of an archive while it is read. Data of another length or checksum than
/// promised, and XML with a megabyte without markup, end it with an error.
class InflateDevice final : public QIODevice {
public:
    struct Packed {
        std::string_view bytes; ///< must outlive the device
        std::uint64_t size = 0; ///< unpacked
        std::uint32_t crc = 0;
        bool deflated = true;
    };
    static constexpr std::uint64_t longestText = 1U << 20U;

    static std::unique_ptr<InflateDevice> open(const Packed& packed);
    ~InflateDevice() override;

    /// What was read was not what was promised; to be asked at the end.
    bool damaged() const { return m_damaged; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_done && QIODevice::bytesAvailable() == 0; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    explicit InflateDevice(const Packed& packed);
    qint64 unpack(char* data, qint64 most);
    qint64 failed();

    struct Stream;
    Packed m_packed;
    std::unique_ptr<Stream> m_stream;
    std::uint64_t m_given = 0;
    std::uint32_t m_crc = 0;
    std::uint64_t m_sinceMarkup = 0;
    bool m_done = false, m_damaged = false;
};

} // namespace repromise
