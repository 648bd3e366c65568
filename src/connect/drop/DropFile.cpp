#include "connect/drop/DropFile.h"

#include "base/Excerpt.h"
#include "connect/csv/ColumnWatch.h"
#include "connect/csv/CsvFileReader.h"
#include "connect/csv/VerdictSink.h"
#include "connect/drop/CloudEvents.h"
#include "connect/drop/DropFileFormat.h"
#include "connect/drop/DropKinds.h"
#include "connect/drop/JsonFile.h"
#include "connect/drop/JsonRows.h"
#include "connect/edi/EdiFile.h"
#include "domain/CheckedSink.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DropFile)
};

} // namespace

Outcome DropFile::read(const std::filesystem::path& path, RecordSink& sink, ReadMeter& meter,
                       const CancelToken& cancel)
{
    const DropFormat set = m_parts.settings.format;
    const auto format = set == DropFormat::Auto ? dropFormatOf(path) : Result<DropFormat>(set);
    if (!format) {
        return tl::unexpected(format.error());
    }
    CheckedSink checked(sink);
    switch (*format) {
    case DropFormat::Edi:
        return readEdi(path, sink, cancel);
    case DropFormat::Json:
    case DropFormat::CloudEvents:
        return readJson(path, checked, meter);
    case DropFormat::Xlsx:
    case DropFormat::Csv:
    case DropFormat::Auto:
        break;
    }
    return readTable(path, *format, checked, meter);
}

Outcome DropFile::readEdi(const std::filesystem::path& path, RecordSink& sink,
                          const CancelToken& cancel)
{
    auto file = FileBytes::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto report = readEdiFile(**file, (*file)->name(), m_parts.settings.edi,
                                    m_parts.ledger.shipNotices, sink, cancel);
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (report->messages == 0) {
        return uselessFile((*file)->name(), Tr::tr("it holds no whole EDI message. Have it sent "
                                                   "again."));
    }
    return (*file)->verifyUnchanged();
}

Outcome DropFile::readRows(const std::string& name, const Deliver& deliver, RecordSink& sink,
                           ReadMeter& meter)
{
    const DropSettings& settings = m_parts.settings;
    const std::string kind = settings.kind.empty() ? dropKindOfFile(name) : settings.kind;
    const auto mapper = makeDropMapper(kind, settings.currency);
    if (mapper == nullptr) {
        return uselessFile(name,
                           Tr::tr("its name does not begin with what it holds. Set kind for this "
                                  "source, or name files by one of: %1.")
                               .arg(dropKindList()));
    }
    return checkShape(name, kind, deliver).and_then([&] { return deliver(*mapper, sink, meter); });
}

// The first rows are looked at before any is delivered: of a file that has changed its shape, no
// row is complained of alone.
Outcome DropFile::checkShape(const std::string& name, const std::string& kind,
                             const Deliver& deliver)
{
    const auto mapper = makeDropMapper(kind, m_parts.settings.currency);
    ColumnWatch watch(*mapper);
    CancelToken seen;
    watch.enough = [&seen] { seen.cancel(); };
    NoProgress progress;
    ReadMeter meter(progress, seen, 0);
    VerdictSink nobody;
    static_cast<void>(deliver(*mapper, nobody, meter)); // what is wrong otherwise, is told later
    if (watch.judge(kind, m_parts.settings.columns, ColumnWatch::Senders::Several,
                    m_parts.ledger.shapes, m_parts.findings)) {
        return {};
    }
    return refuseShape(name);
}

Outcome DropFile::refuseShape(const std::string& name) const
{
    const auto& changes = m_parts.findings.changes;
    const SchemaChange& change =
        *std::find_if(changes.rbegin(), changes.rend(), [](const auto& c) { return c.refused; });
    return uselessFile(name, (change.came == "nothing"
                                  ? Tr::tr("it no longer has %1, which held values before.")
                                  : Tr::tr("no value of %1 can be read any more."))
                                     .arg(excerpt(change.field))
                                 + QLatin1Char(' ')
                                 + Tr::tr("Its sender seems to have changed it. If that is right, "
                                          "accept it (\"source accept NAME\") and put the file in "
                                          "again."));
}

Outcome DropFile::readTable(const std::filesystem::path& path, DropFormat format, RecordSink& sink,
                            ReadMeter& meter)
{
    const auto deliver = [&](RowMapper& mapper, RecordSink& into, ReadMeter& by) -> Outcome {
        auto file = FileBytes::open(path);
        if (!file) {
            return tl::unexpected(file.error());
        }
        const DropSettings& settings = m_parts.settings;
        if (format == DropFormat::Xlsx) {
            return XlsxFileReader(**file, mapper, settings.columns, settings.xlsx).read(into, by);
        }
        CsvFileReader reader(**file, mapper, settings.columns, settings.csv);
        return reader.readHeader().and_then([&] { return reader.readRows(into, by); });
    };
    auto file = FileBytes::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return readRows((*file)->name(), deliver, sink, meter);
}

Outcome DropFile::readJson(const std::filesystem::path& path, RecordSink& sink, ReadMeter& meter)
{
    auto file = FileBytes::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const std::string& name = (*file)->name();
    AnswerDocument document;
    if (auto read = readJsonFile(**file, document); !read) {
        return read;
    }
    if (m_parts.settings.format == DropFormat::CloudEvents || isCloudEvents(document.root())) {
        if (!watchCloudEvents(document.root(), name, m_parts.settings, m_parts.ledger,
                              m_parts.findings)) {
            return refuseShape(name);
        }
        readCloudEvents(document.root(), name, m_parts.settings, m_parts.now, m_parts.ledger, sink);
        return {};
    }
    const auto deliver = [&](RowMapper& mapper, RecordSink& into, ReadMeter&) {
        const DropSettings& settings = m_parts.settings;
        return JsonRows(name, mapper, settings.columns, settings.rowsAt)
            .deliver(document.root(), into);
    };
    return readRows(name, deliver, sink, meter);
}

} // namespace repromise
