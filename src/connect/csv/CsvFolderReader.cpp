#include "connect/csv/CsvFolderReader.h"

#include "base/Excerpt.h"
#include "connect/csv/ColumnWatch.h"
#include "connect/csv/CsvFileReader.h"
#include "connect/csv/JsonPagesReader.h"
#include "connect/csv/SourceFolder.h"
#include "domain/CheckedSink.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CsvFolderReader)
};

// What all files of the folder looked like before they were read.
struct FolderState {
    Cursors fingerprints;
    std::uint64_t bytes = 0;
};

Result<FolderState> stateOf(const SourceFolder& folder)
{
    FolderState state;
    for (const FolderFeed& feed : folder.feeds()) {
        for (const auto& path : feed.files) {
            auto file = FileBytes::open(path);
            if (!file) {
                return tl::unexpected(file.error());
            }
            auto fingerprint = (*file)->fingerprint();
            if (!fingerprint) {
                return tl::unexpected(fingerprint.error());
            }
            state.bytes += (*file)->size();
            state.fingerprints[(*file)->name()] = std::move(*fingerprint);
        }
    }
    return state;
}

/// The cursors that tell of shapes, or the others.
Cursors cursorsOf(const Cursors& cursors, bool shapes)
{
    Cursors found;
    for (const auto& [key, value] : cursors) {
        if (key.starts_with(ShapeMemory::keyPrefix) == shapes) {
            found.emplace(key, value);
        }
    }
    return found;
}

} // namespace

CsvFolderReader::CsvFolderReader(CsvFolderSettings settings) : m_settings(std::move(settings))
{
    if (m_settings.currency == Currency()) {
        m_settings.currency = Currency::parse("EUR").value_or(Currency());
    }
}

Result<CsvFolderMode> CsvFolderReader::detectMode(const std::filesystem::path& folder)
{
    return SourceFolder::scan(folder).map([](const SourceFolder& found) {
        return found.missingForSnapshot().empty() ? CsvFolderMode::Snapshot : CsvFolderMode::Delta;
    });
}

Result<SourceFolder> CsvFolderReader::scan() const
{
    auto found = SourceFolder::scan(m_settings.folder);
    const std::string missing = found ? found->missingForSnapshot() : std::string();
    if (m_settings.mode == CsvFolderMode::Snapshot && !missing.empty()) {
        return fail(ErrorKind::NotFound,
                    Tr::tr("The folder %1 has no %2, so it is no whole snapshot. Export the file "
                           "again, or apply the folder as changed rows only.")
                        .arg(shownPath(m_settings.folder), QString::fromStdString(missing)));
    }
    return found;
}

Result<ReadReport> CsvFolderReader::read(const ReadRequest& request, RecordSink& sink,
                                         Progress& progress, const CancelToken& cancel)
{
    const auto folder = scan();
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    auto state = stateOf(*folder);
    if (!state) {
        return tl::unexpected(state.error());
    }
    m_findings = {};
    if (!request.full && state->fingerprints == cursorsOf(request.cursors, false)) {
        return ReadReport{{}, request.cursors};
    }
    ReadReport report{{}, std::move(state->fingerprints)};
    report.cursors.merge(cursorsOf(request.cursors, true));
    CheckedSink checked(sink);
    ReadMeter meter(progress, cancel, state->bytes);
    for (const FolderFeed& feed : folder->feeds()) {
        if (m_settings.mode == CsvFolderMode::Snapshot) {
            checked.whole(feed.kind);
        }
        if (auto outcome = readFeed(feed, report.cursors, checked, meter); !outcome) {
            return tl::unexpected(outcome.error());
        }
        if (m_settings.mode == CsvFolderMode::Snapshot) {
            report.complete.push_back(feed.kind);
        }
    }
    return report;
}

Outcome CsvFolderReader::readFeed(const FolderFeed& feed, Cursors& cursors, RecordSink& sink,
                                  ReadMeter& meter)
{
    const auto mapper = makeRowMapper(feed.kind, m_settings.currency);
    const ColumnWatch watch(*mapper);
    auto outcome = readFiles(feed, *mapper, sink, meter);
    const std::string kind(recordKindName(feed.kind));
    if (!watch.judge(kind, {}, ColumnWatch::Senders::One, cursors, m_findings)) {
        const SchemaChange& change = m_findings.changes.back();
        return fail(ErrorKind::Held,
                    (change.came == "nothing"
                         ? Tr::tr("%1 no longer has the column %2, which held values before.")
                         : Tr::tr("No value in the column %2 of %1 can be read any more."))
                            .arg(shown(kind), excerpt(change.field))
                        + QLatin1Char(' ')
                        + Tr::tr("That looks like a change of the export, so nothing was changed "
                                 "here. Ask what was changed; if it is right, accept it and sync "
                                 "again."));
    }
    return outcome;
}

Outcome CsvFolderReader::readFiles(const FolderFeed& feed, RowMapper& mapper, RecordSink& sink,
                                   ReadMeter& meter) const
{
    if (feed.pages) {
        return JsonPagesReader(feed.files.front().parent_path(), mapper).readAll(sink, meter);
    }
    auto file = FileBytes::open(feed.files.front());
    if (!file) {
        return tl::unexpected(file.error());
    }
    CsvFileReader reader(**file, mapper);
    auto outcome = reader.readHeader().and_then([&] { return reader.readRows(sink, meter); });
    meter.fileDone((*file)->size());
    return outcome;
}

Outcome CsvFolderReader::testFeed(const FolderFeed& feed) const
{
    auto file = FileBytes::open(feed.files.front());
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (feed.pages) {
        return {};
    }
    const auto mapper = makeRowMapper(feed.kind, m_settings.currency);
    return CsvFileReader(**file, *mapper).readHeader();
}

Outcome CsvFolderReader::test(const CancelToken& cancel)
{
    const auto folder = scan();
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    for (const FolderFeed& feed : folder->feeds()) {
        auto outcome = cancel.cancelled() ? Outcome() : testFeed(feed);
        if (!outcome) {
            return outcome;
        }
    }
    return {};
}

} // namespace repromise
