#include "connect/csv/CsvFolderReader.h"

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
    ReadReport report{{}, std::move(state->fingerprints)};
    if (!request.full && report.cursors == request.cursors) {
        return report;
    }
    CheckedSink checked(sink);
    ReadMeter meter(progress, cancel, state->bytes);
    for (const FolderFeed& feed : folder->feeds()) {
        if (m_settings.mode == CsvFolderMode::Snapshot) {
            checked.whole(feed.kind);
        }
        if (auto outcome = readFeed(feed, checked, meter); !outcome) {
            return tl::unexpected(outcome.error());
        }
        if (m_settings.mode == CsvFolderMode::Snapshot) {
            report.complete.push_back(feed.kind);
        }
    }
    return report;
}

Outcome CsvFolderReader::readFeed(const FolderFeed& feed, RecordSink& sink, ReadMeter& meter) const
{
    const auto mapper = makeRowMapper(feed.kind, m_settings.currency);
    if (feed.pages) {
        return JsonPagesReader(feed.files.front().parent_path(), *mapper).readAll(sink, meter);
    }
    auto file = FileBytes::open(feed.files.front());
    if (!file) {
        return tl::unexpected(file.error());
    }
    CsvFileReader reader(**file, *mapper);
    const auto outcome = reader.readHeader().and_then([&] { return reader.readRows(sink, meter); });
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
        const auto outcome = cancel.cancelled() ? Outcome() : testFeed(feed);
        if (!outcome) {
            return outcome;
        }
    }
    return {};
}

} // namespace repromise
