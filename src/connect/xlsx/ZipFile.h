#pragma once

#include "base/Result.h"
#include "connect/xlsx/InflateDevice.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace repromise {

/// The entries of a zip archive that lies in memory. Only what spreadsheets are made of: no
/// encryption, no parts, no 64-bit sizes; stored or deflated entries of bounded size.
class ZipFile {
public:
    /// `name` is for sentences.
    static Result<ZipFile> open(std::string bytes, std::string name);

    static constexpr std::uint64_t largestEntry = 256U << 20U; ///< bytes, decoded
    /// What larger entries may shrink to: no sheet is that empty, but a bomb is.
    static constexpr std::uint64_t mostRatio = 200, ratioFrom = 16U << 20U;
    static constexpr std::size_t mostEntries = 2'000;

    bool has(const std::string& entry) const { return m_entries.contains(entry); }
    /// Open for reading; this must outlive it.
    Result<std::unique_ptr<InflateDevice>> read(const std::string& entry) const;

    const std::string& name() const { return m_name; }

private:
    struct Entry {
        std::uint64_t at = 0; ///< of its local head
        std::uint64_t packed = 0, size = 0;
        std::uint32_t crc = 0;
        std::uint16_t method = 0, flags = 0;
    };

    Outcome index();
    Outcome indexEntry(std::uint64_t& at);
    Error broken() const;
    std::uint32_t number(std::uint64_t at, int bytes) const;
    bool within(std::uint64_t at, std::uint64_t size) const
    {
        return at <= m_bytes.size() && size <= m_bytes.size() - at;
    }

    std::string m_bytes, m_name;
    std::map<std::string, Entry> m_entries;
};

} // namespace repromise
