#include "connect/drop/DropFolderReader.h"

#include "connect/csv/FileBytes.h"
#include "connect/drop/DropFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DropFolderReader)
};

constexpr std::size_t mostFilesAtOnce = 5'000;
constexpr std::int64_t msPerSecond = 1'000;
constexpr const char* namelessKey = "file:?"; // one complaint for all of them

Result<std::string> contentHash(const std::filesystem::path& path)
{
    QFile file(shownPath(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(ErrorKind::Storage, Tr::tr("Cannot read %1: %2. Check its permissions.")
                                            .arg(file.fileName(), file.errorString()));
    }
    return hash.result().toHex().toStdString();
}

// Complaints of a file as a whole are listed under this; no record has such a key.
std::string keyOf(const DropEntry& entry)
{
    return entry.nameless ? namelessKey : "file:" + entry.name.toStdString();
}

} // namespace

DropFolderReader::DropFolderReader(DropSettings settings, const Clock& clock)
    : m_settings(std::move(settings)), m_folder(m_settings.folder), m_clock(clock)
{
    if (m_settings.currency == Currency()) {
        m_settings.currency = Currency::parse("EUR").value_or(Currency());
    }
}

bool DropFolderReader::complete(const DropEntry& entry, DropLedger& ledger) const
{
    if (entry.done || entry.nameless) {
        return true;
    }
    if (m_settings.needsDone) {
        return false;
    }
    const Instant now = m_clock.now();
    const Instant seen = ledger.seenSince(entry.name.toStdString(), entry.look(), now);
    const std::int64_t settle = m_settings.settleSeconds * msPerSecond;
    const bool old = now.ms() - entry.modified.ms() >= settle;
    return old || (seen.known() && now.ms() - seen.ms() >= settle);
}

Result<ReadReport> DropFolderReader::read(const ReadRequest& request, RecordSink& sink,
                                          Progress& progress, const CancelToken& cancel)
{
    m_moves.clear();
    m_findings = {};
    const auto found = m_folder.prepare().and_then([this] { return m_folder.entries(); });
    if (!found) {
        return tl::unexpected(found.error());
    }
    DropLedger ledger(request.cursors);
    std::vector<DropEntry> ready;
    std::uint64_t bytes = 0;
    for (const DropEntry& entry : *found) {
        if (ready.size() < mostFilesAtOnce && complete(entry, ledger)) {
            ready.push_back(entry);
            bytes += entry.size;
        }
    }
    if (std::ranges::none_of(*found, &DropEntry::nameless)) {
        sink.removed(RecordKind::Inbound, namelessKey); // they were renamed, or taken away
    }
    ReadMeter meter(progress, cancel, bytes);
    for (const DropEntry& entry : ready) {
        if (auto going = meter.tick(entry.name.toStdString(), 0); !going) {
            return tl::unexpected(going.error());
        }
        if (auto taken = takeUp(entry, request.full, ledger, sink, meter, cancel); !taken) {
            return tl::unexpected(taken.error());
        }
        meter.fileDone(entry.size);
    }
    return ReadReport{{}, ledger.cursors()};
}

DropMove DropFolderReader::moveOfTaken(const DropEntry& entry, const std::string& content,
                                       const DropLedger::Taken& taken)
{
    if (taken.name == entry.name.toStdString()) {
        return {entry.name, true, content, {}}; // it was left lying when it had been taken
    }
    return {entry.name,
            false,
            content,
            {Tr::tr("The same content was taken on %1 as %2 and was not taken again. To apply it "
                    "once more, put it back and run \"sync NAME --full\".")
                 .arg(QString::fromStdString(taken.at.iso()), QString::fromStdString(taken.name))}};
}

Outcome DropFolderReader::takeUp(const DropEntry& entry, bool again, DropLedger& ledger,
                                 RecordSink& sink, ReadMeter& meter, const CancelToken& cancel)
{
    if (entry.nameless) {
        complain(entry,
                 Tr::tr("The name of %1 is not written in UTF-8, so it cannot be taken. Rename it.")
                     .arg(entry.name),
                 sink);
        return {};
    }
    const auto content = contentHash(m_folder.path(entry));
    if (!content) {
        complain(entry, content.error().sentence, sink); // it stops no other file
        return {};
    }
    const auto taken = ledger.taken(*content);
    if (taken && !again) {
        m_moves.push_back(moveOfTaken(entry, *content, *taken));
        return {};
    }
    return readFile(entry, *content, ledger, sink, meter, cancel);
}

Outcome DropFolderReader::readFile(const DropEntry& entry, const std::string& content,
                                   DropLedger& ledger, RecordSink& sink, ReadMeter& meter,
                                   const CancelToken& cancel)
{
    DropSink counted(sink, entry.modified);
    auto outcome = DropFile({m_settings, ledger, m_findings, m_clock.now()})
                       .read(m_folder.path(entry), counted, meter, cancel);
    const bool ofTheFile = !outcome
                           && (outcome.error().kind == ErrorKind::BadInput
                               || outcome.error().kind == ErrorKind::NotFound);
    if (!outcome && !ofTheFile) {
        return outcome;
    }
    if (ofTheFile) {
        planRefusal(entry, content, outcome.error().sentence, counted.reasons(), sink);
        return {};
    }
    if (counted.delivered() == 0 && counted.rejected() != 0) {
        planRefusal(
            entry, content,
            Tr::tr("Nothing of %1 could be used; correct it and put it in again.").arg(entry.name),
            counted.reasons(), sink);
        return {};
    }
    sink.removed(RecordKind::Inbound, keyOf(entry)); // an earlier complaint of this name is over
    ledger.take(content, {m_clock.now(), counted.rejected() != 0, entry.name.toStdString()});
    m_moves.push_back({entry.name, true, content, counted.reasons()});
    return {};
}

void DropFolderReader::planRefusal(const DropEntry& entry, const std::string& content,
                                   const QString& reason, const QStringList& details,
                                   RecordSink& sink)
{
    complain(entry, reason, sink);
    m_moves.push_back({entry.name, false, content, QStringList(reason) + details});
}

void DropFolderReader::complain(const DropEntry& entry, const QString& reason, RecordSink& sink)
{
    const std::string name = entry.name.toStdString();
    sink.defect({RecordKind::Inbound, Handling::Rejected, "bad_file", keyOf(entry), reason},
                {name, 0, {}});
}

void DropFolderReader::committed()
{
    for (const DropMove& move : m_moves) {
        // A file that cannot be moved now is known by its content and moved the next time.
        static_cast<void>(m_folder.move(move));
    }
    m_moves.clear();
}

Outcome DropFolderReader::test(const CancelToken& /*cancel*/)
{
    return m_folder.prepare().and_then([this] { return m_folder.entries(); }).map([](const auto&) {
    });
}

} // namespace repromise
