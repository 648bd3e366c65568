#include "cli/SyncRows.h"

#include <QCoreApplication>

#include <cstdio>

namespace repromise {
namespace {

struct SyncRowsText {
    Q_DECLARE_TR_FUNCTIONS(SyncRowsText)
};

std::string seconds(double value)
{
    return QString::number(value, 'f', 3).toStdString();
}

void writeKind(RowWriter& rows, const std::string& source, const SyncCounts& counts)
{
    rows.beginRow();
    rows.text(source);
    rows.text(recordKindName(counts.kind));
    for (const std::uint64_t count : {counts.read, counts.added, counts.changed, counts.unchanged,
                                      counts.removed, counts.quarantined}) {
        rows.integer(static_cast<std::int64_t>(count));
    }
    rows.json(seconds(counts.seconds));
    rows.endRow();
}

void tellProblem(Console& console, const SourceSyncReport& source)
{
    const QString name = QString::fromStdString(source.source);
    if (source.held) {
        console.warn(
            SyncRowsText::tr("repromisectl: %1: %2 “repromisectl source accept %1” does that.")
                .arg(name, source.error->sentence));
    } else if (source.error) {
        console.warn(SyncRowsText::tr("repromisectl: %1: %2").arg(name, source.error->sentence));
    } else if (source.quarantined() != 0) {
        console.note(
            SyncRowsText::tr("%1: %n row(s) quarantined; “repromisectl quarantine” lists them.",
                             nullptr, static_cast<int>(source.quarantined()))
                .arg(name));
    }
}

} // namespace

ExitCode writeSync(Console& console, const std::string& schema, Date asOf, const SyncReport& report)
{
    const auto rows = console.rows();
    rows->begin({schema, asOf, report.generation}, {{"source"},
                                                    {"kind"},
                                                    {"read", true},
                                                    {"added", true},
                                                    {"changed", true},
                                                    {"unchanged", true},
                                                    {"removed", true},
                                                    {"quarantined", true},
                                                    {"seconds", true}});
    for (const SourceSyncReport& source : report.sources) {
        for (const SyncCounts& counts : source.kinds) {
            writeKind(*rows, source.source, counts);
        }
    }
    rows->total("quarantined");
    rows->integer(static_cast<std::int64_t>(report.quarantined()));
    rows->end();
    for (const SourceSyncReport& source : report.sources) {
        tellProblem(console, source);
    }
    if (report.failed()) {
        return ExitCode::Failed;
    }
    return report.quarantined() != 0 ? ExitCode::Partial : ExitCode::Done;
}

} // namespace repromise
