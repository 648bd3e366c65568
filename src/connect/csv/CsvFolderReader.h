#pragma once

#include "base/Money.h"
#include "connect/ShapeMemory.h"

#include <filesystem>

namespace repromise {

class SourceFolder;
struct FolderFeed;
class ReadMeter;

enum class CsvFolderMode : std::uint8_t {
    Snapshot, ///< each file holds everything of its kind
    Delta,    ///< the files hold changed rows, applied by key
};

struct CsvFolderSettings {
    std::filesystem::path folder;
    CsvFolderMode mode = CsvFolderMode::Snapshot;
    /// Of amounts in files without a currency column; none is taken as EUR.
    Currency currency = {};
};

/// Reads a folder of CSV files or JSON pages. An unchanged folder is recognised by the cursors, and
/// nothing is delivered.
class CsvFolderReader final : public SourceReader {
public:
    explicit CsvFolderReader(CsvFolderSettings settings);

    /// A folder with at least customers, items, locations, sales orders and sales lines is a
    /// snapshot, one with only some of the files a delta.
    static Result<CsvFolderMode> detectMode(const std::filesystem::path& folder);

    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    /// Opens every file and looks for its columns.
    Outcome test(const CancelToken& cancel) override;
    bool local() const override { return true; }
    std::vector<SchemaChange> schemaChanges() override { return m_findings.changes; }
    std::vector<SchemaChange> unchangedSchema() override { return m_findings.unchanged; }

private:
    Result<SourceFolder> scan() const;
    Outcome readFeed(const FolderFeed& feed, Cursors& cursors, RecordSink& sink, ReadMeter& meter);
    Outcome readFiles(const FolderFeed& feed, class RowMapper& mapper, RecordSink& sink,
                      ReadMeter& meter) const;
    Outcome testFeed(const FolderFeed& feed) const;

    CsvFolderSettings m_settings;
    SchemaFindings m_findings;
};

} // namespace repromise
