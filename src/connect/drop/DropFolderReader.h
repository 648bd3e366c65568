#pragma once

#include "base/Clock.h"
#include "connect/ShapeMemory.h"
#include "connect/drop/DropFolder.h"
#include "connect/drop/DropLedger.h"
#include "connect/drop/DropSettings.h"
#include "connect/drop/DropSink.h"

namespace repromise {

class ReadMeter;

/// Reads what others drop into a folder, each content once.
///
/// A file is complete when a `.done` file lies beside it, or when its size and time have been the
/// same for the settling time. What was taken is remembered by its content in the cursors, and so
/// together with its records; files are moved once that is kept (`committed`), and a file that was
/// left lying by a crash in between is only moved. A file of which nothing could be used is not
/// remembered: it may come again. `full` takes what lies in the folder even if it was taken before.
class DropFolderReader final : public SourceReader {
public:
    /// The clock must outlive this.
    DropFolderReader(DropSettings settings, const Clock& clock);

    Result<ReadReport> read(const ReadRequest& request, RecordSink& sink, Progress& progress,
                            const CancelToken& cancel) override;
    void committed() override;
    Outcome test(const CancelToken& cancel) override;
    bool local() const override { return true; }
    std::vector<SchemaChange> schemaChanges() override { return m_findings.changes; }
    std::vector<SchemaChange> unchangedSchema() override { return m_findings.unchanged; }

private:
    bool complete(const DropEntry& entry, DropLedger& ledger) const;
    Outcome takeUp(const DropEntry& entry, bool again, DropLedger& ledger, RecordSink& sink,
                   ReadMeter& meter, const CancelToken& cancel);
    Outcome readFile(const DropEntry& entry, const std::string& content, DropLedger& ledger,
                     RecordSink& sink, ReadMeter& meter, const CancelToken& cancel);
    static void complain(const DropEntry& entry, const QString& reason, RecordSink& sink);
    void planRefusal(const DropEntry& entry, const std::string& content, const QString& reason,
                     const QStringList& details, RecordSink& sink);
    static DropMove moveOfTaken(const DropEntry& entry, const std::string& content,
                                const DropLedger::Taken& taken);

    DropSettings m_settings;
    DropFolder m_folder;
    const Clock& m_clock;
    SchemaFindings m_findings;
    std::vector<DropMove> m_moves; ///< to be made once all is kept
};

} // namespace repromise
