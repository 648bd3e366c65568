#include "net/webhook/ReplayMemory.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <unistd.h>

#include <charconv>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReplayMemory)
};

constexpr std::size_t rewriteFrom = 1'000;
constexpr qint64 largestFile = 16 << 20;

tl::unexpected<Error> unwritten(const QString& file)
{
    return fail(ErrorKind::Storage,
                QCoreApplication::translate(
                    "ReplayMemory", "Cannot write %1. Check the disk and the folder's permissions.")
                    .arg(file));
}

QString pathOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

} // namespace

ReplayMemory::ReplayMemory(std::filesystem::path file, std::int64_t forMs)
    : m_file(std::move(file)), m_forMs(forMs)
{
}

std::string ReplayMemory::keyOf(std::string_view id)
{
    return QCryptographicHash::hash(
               QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())),
               QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

Outcome ReplayMemory::load(Instant now)
{
    QFile file(pathOf(m_file));
    if (!file.exists()) {
        return {};
    }
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot read %1: %2. Check its permissions, or remove it.")
                        .arg(file.fileName(), file.errorString()));
    }
    while (!file.atEnd()) {
        const std::string line = file.readLine().trimmed().toStdString();
        const auto blank = line.find(' ');
        std::int64_t until = 0;
        const auto [end, error] =
            std::from_chars(line.data(), line.data() + std::min(blank, line.size()), until);
        if (blank != std::string::npos && error == std::errc() && end == line.data() + blank) {
            m_until[line.substr(blank + 1)] = until;
        }
        ++m_lines;
    }
    forget(now);
    return {};
}

void ReplayMemory::forget(Instant now)
{
    std::erase_if(m_until, [&](const auto& entry) { return entry.second < now.ms(); });
}

bool ReplayMemory::knows(std::string_view id) const
{
    return m_until.contains(keyOf(id));
}

Outcome ReplayMemory::remember(std::string_view id, Instant now)
{
    const std::string key = keyOf(id);
    m_until[key] = now.ms() + m_forMs;
    forget(now);
    if (++m_lines > rewriteFrom && m_lines > 2 * m_until.size()) {
        m_lines = m_until.size();
        return rewrite();
    }
    return append(std::to_string(now.ms() + m_forMs) + ' ' + key + '\n');
}

Outcome ReplayMemory::append(const std::string& line) const
{
    QFile file(pathOf(m_file));
    const auto size = static_cast<qint64>(line.size());
    const bool written = file.open(QIODevice::Append)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(line.data(), size) == size && file.flush()
                         && ::fsync(file.handle()) == 0;
    return written ? Outcome() : unwritten(file.fileName());
}

Outcome ReplayMemory::rewrite() const
{
    QSaveFile file(pathOf(m_file));
    bool written = file.open(QIODevice::WriteOnly)
                   && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const auto& [key, until] : m_until) {
        const std::string line = std::to_string(until) + ' ' + key + '\n';
        const auto size = static_cast<qint64>(line.size());
        written = written && file.write(line.data(), size) == size;
    }
    return written && file.commit() ? Outcome() : unwritten(file.fileName());
}

} // namespace repromise
