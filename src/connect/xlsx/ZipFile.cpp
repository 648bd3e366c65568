#include "connect/xlsx/ZipFile.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

constexpr std::uint64_t endSize = 22;
constexpr std::uint64_t centralSize = 46;
constexpr std::uint64_t localSize = 30;
constexpr std::uint64_t longestComment = 65'535;
constexpr std::uint32_t endSign = 0x06054b50;
constexpr std::uint32_t centralSign = 0x02014b50;
constexpr std::uint32_t localSign = 0x04034b50;
constexpr std::uint16_t deflated = 8;
constexpr std::uint16_t encrypted = 1;

} // namespace

Result<ZipFile> ZipFile::open(std::string bytes, std::string name)
{
    ZipFile zip;
    zip.m_bytes = std::move(bytes);
    zip.m_name = std::move(name);
    return zip.index().map([&] { return std::move(zip); });
}

std::uint32_t ZipFile::number(std::uint64_t at, int bytes) const
{
    std::uint32_t value = 0;
    for (int i = bytes - 1; i >= 0; --i) {
        value =
            value << 8U | static_cast<unsigned char>(m_bytes[at + static_cast<std::uint64_t>(i)]);
    }
    return value;
}

Error ZipFile::broken() const
{
    return {ErrorKind::BadInput,
            Tr::tr("Cannot read %1: it is no whole zip archive, as every .xlsx file is. Save it "
                   "again and copy it whole.")
                .arg(excerpt(m_name))};
}

Outcome ZipFile::index()
{
    const std::uint64_t size = m_bytes.size();
    if (size < endSize) {
        return tl::unexpected(broken());
    }
    const std::uint64_t first = size - std::min(size, endSize + longestComment);
    std::uint64_t end = size - endSize;
    while (number(end, 4) != endSign) {
        if (end == first) {
            return tl::unexpected(broken());
        }
        --end;
    }
    const std::uint32_t count = number(end + 10, 2);
    std::uint64_t at = number(end + 16, 4);
    const bool inParts = number(end + 4, 4) != 0 || number(end + 8, 2) != count;
    if (inParts || count > mostEntries || !within(at, number(end + 12, 4)) || at > end) {
        return tl::unexpected(broken());
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        if (Outcome read = indexEntry(at); !read) {
            return read;
        }
    }
    return {};
}

Outcome ZipFile::indexEntry(std::uint64_t& at)
{
    if (!within(at, centralSize) || number(at, 4) != centralSign) {
        return tl::unexpected(broken());
    }
    Entry entry;
    entry.flags = static_cast<std::uint16_t>(number(at + 8, 2));
    entry.method = static_cast<std::uint16_t>(number(at + 10, 2));
    entry.crc = number(at + 16, 4);
    entry.packed = number(at + 20, 4);
    entry.size = number(at + 24, 4);
    entry.at = number(at + 42, 4);
    const std::uint64_t name = number(at + 28, 2);
    const std::uint64_t rest = number(at + 30, 2) + std::uint64_t{number(at + 32, 2)};
    if (!within(at + centralSize, name + rest)
        || !m_entries.emplace(m_bytes.substr(at + centralSize, name), entry).second) {
        return tl::unexpected(broken());
    }
    at += centralSize + name + rest;
    return {};
}

Result<std::unique_ptr<InflateDevice>> ZipFile::read(const std::string& name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: it lacks its part %2. Save it again as .xlsx.")
                        .arg(excerpt(m_name), excerpt(name)));
    }
    const Entry& entry = found->second;
    if ((entry.flags & encrypted) != 0 || (entry.method != 0 && entry.method != deflated)) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: it is encrypted or packed in an unknown way. Save it "
                           "again as .xlsx without a password.")
                        .arg(excerpt(m_name)));
    }
    const bool bomb = entry.size > ratioFrom && entry.size / mostRatio > entry.packed;
    if (entry.size > largestEntry || bomb) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: its part %2 is larger than is taken. Send it in parts, "
                           "or as CSV.")
                        .arg(excerpt(m_name), excerpt(name)));
    }
    if (!within(entry.at, localSize) || number(entry.at, 4) != localSign) {
        return tl::unexpected(broken());
    }
    const std::uint64_t data =
        entry.at + localSize + number(entry.at + 26, 2) + number(entry.at + 28, 2);
    if (!within(data, entry.packed) || (entry.method == 0 && entry.packed != entry.size)) {
        return tl::unexpected(broken());
    }
    const std::string_view packed = std::string_view(m_bytes).substr(data, entry.packed);
    return InflateDevice::open({packed, entry.size, entry.crc, entry.method == deflated});
}

} // namespace repromise
