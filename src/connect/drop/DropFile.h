#pragma once

#include "connect/csv/ReadMeter.h"
#include "connect/drop/DropLedger.h"
#include "connect/drop/DropSettings.h"

namespace repromise {

/// Reads one complete file by its format. Fails with BadInput or NotFound when the file as a whole
/// is of no use and nothing of it was delivered, and otherwise when it could not be read.
class DropFile {
public:
    /// All must outlive this.
    DropFile(const DropSettings& settings, DropLedger& ledger, Instant now)
        : m_settings(settings), m_ledger(ledger), m_now(now)
    {
    }

    Outcome read(const std::filesystem::path& path, RecordSink& sink, ReadMeter& meter,
                 const CancelToken& cancel);

private:
    Result<DropFormat> formatOf(const std::filesystem::path& path) const;
    Outcome readEdi(const std::filesystem::path& path, RecordSink& sink, const CancelToken& cancel);
    Outcome readCsv(const std::filesystem::path& path, RecordSink& sink, ReadMeter& meter);
    Outcome readXlsx(const std::filesystem::path& path, RecordSink& sink, ReadMeter& meter);
    Outcome readJson(const std::filesystem::path& path, RecordSink& sink);
    Result<std::unique_ptr<class RowMapper>> mapperFor(const std::string& name) const;

    const DropSettings& m_settings;
    DropLedger& m_ledger;
    Instant m_now;
};

} // namespace repromise
