#include "connect/description/ConnectorLibrary.h"

#include "base/Excerpt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace repromise {
namespace {

constexpr qint64 largestFile = (1 << 20) + 1;

using Entry = ConnectorLibrary::Entry;
using Entries = std::map<std::string, ConnectorLibrary::Entry, std::less<>>;

QString nameOf(const Entry& entry)
{
    return QFileInfo(entry.file).fileName();
}

/// Of two files with one id the one counts that is called by it, else the first; the other one is
/// listed by its name, with what is wrong.
void tellApart(Entry& held, Entry& come)
{
    const bool comeCounts = nameOf(come) == shown(come.id) + QStringLiteral(".json");
    Entry& other = comeCounts ? held : come;
    const Entry& counts = comeCounts ? come : held;
    other.read.problems.push_back(
        {"/id",
         ConnectorLibrary::tr("Another file has this id: %1. Give each its own, or remove one.")
             .arg(nameOf(counts))});
    other.id = nameOf(other).chopped(5).toStdString();
}

void addFolder(const QString& folder, bool shipped, Entries& entries,
               const QString& names = QStringLiteral("*.json"))
{
    if (folder.isEmpty()) {
        return;
    }
    const QDir dir(folder);
    for (const QString& name : dir.entryList({names}, QDir::Files, QDir::Name)) {
        const auto read = ConnectorLibrary::readFile(dir.filePath(name));
        if (!read) {
            continue;
        }
        ConnectorLibrary::Entry entry{read->description.id, dir.filePath(name), shipped, *read};
        if (entry.id.empty() || !entry.read.good()) {
            entry.id = name.chopped(5).toStdString();
        }
        const auto held = entries.find(entry.id);
        if (held != entries.end() && !held->second.shipped) {
            tellApart(held->second, entry);
            entries.insert_or_assign(held->second.id, Entry(held->second));
        }
        entries.insert_or_assign(entry.id, std::move(entry));
    }
}

Result<ConnectorDescription> taken(ConnectorLibrary::Entry& entry)
{
    if (!entry.read.good()) {
        return tl::unexpected(DescriptionReader::errorOf(entry.read, entry.file));
    }
    return std::move(entry.read.description);
}

} // namespace

Result<ReadDescription> ConnectorLibrary::readFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound,
                    tr("%1 cannot be read. Check the name and who may read it.").arg(name),
                    file.errorString());
    }
    const QByteArray text = file.read(largestFile);
    return DescriptionReader::read({text.constData(), static_cast<std::size_t>(text.size())});
}

std::vector<ConnectorLibrary::Entry> ConnectorLibrary::list() const
{
    Entries entries;
    addFolder(m_shipped, true, entries);
    addFolder(m_own, false, entries);
    std::vector<Entry> result;
    for (auto& [id, entry] : entries) {
        result.push_back(std::move(entry));
    }
    return result;
}

Result<ConnectorDescription> ConnectorLibrary::find(std::string_view id) const
{
    Entries likely;
    addFolder(m_own, false, likely);
    if (!likely.contains(id)) {
        addFolder(m_shipped, true, likely, shown(id) + QStringLiteral(".json"));
    }
    if (const auto entry = likely.find(id); entry != likely.end()) {
        return taken(entry->second);
    }
    QStringList known;
    for (Entry& entry : list()) {
        if (entry.id == id) {
            return taken(entry);
        }
        known << QString::fromStdString(entry.id);
    }
    return fail(ErrorKind::NotFound, tr("There is no connector “%1”. There are: %2.")
                                         .arg(excerpt(id), known.join(QStringLiteral(", "))));
}

} // namespace repromise
