#pragma once

#include "connect/ShapeMemory.h"
#include "connect/csv/ReadMeter.h"
#include "connect/csv/RowMapper.h"
#include "connect/drop/DropLedger.h"
#include "connect/drop/DropSettings.h"

#include <functional>

namespace repromise {

/// Reads one complete file by its format. Fails with BadInput or NotFound when the file as a whole
/// is of no use and nothing of it was delivered, and otherwise when it could not be read. Rows of
/// another shape than earlier files of their kind make the whole file of no use.
class DropFile {
public:
    struct Parts {
        const DropSettings& settings;
        DropLedger& ledger;
        SchemaFindings& findings;
        Instant now;
    };
    /// What the parts refer to must outlive this.
    explicit DropFile(const Parts& parts) : m_parts(parts) {}

    Outcome read(const std::filesystem::path& path, RecordSink& sink, ReadMeter& meter,
                 const CancelToken& cancel);

private:
    /// Delivers the rows of the file through a mapper.
    using Deliver = std::function<Outcome(RowMapper& mapper, RecordSink& sink, ReadMeter& meter)>;

    Outcome readEdi(const std::filesystem::path& path, RecordSink& sink, const CancelToken& cancel);
    Outcome readTable(const std::filesystem::path& path, DropFormat format, RecordSink& sink,
                      ReadMeter& meter);
    Outcome readJson(const std::filesystem::path& path, RecordSink& sink, ReadMeter& meter);
    Outcome readRows(const std::string& name, const Deliver& deliver, RecordSink& sink,
                     ReadMeter& meter);
    /// That the file is of no use, as the last change that was found says.
    Outcome refuseShape(const std::string& name) const;
    Outcome checkShape(const std::string& name, const std::string& kind, const Deliver& deliver);

    Parts m_parts;
};

} // namespace repromise
