#include "cli/commands/AgeingCommand.h"

#include "app/AgeingReport.h"
#include "app/ReadPicture.h"
#include "cli/BacklogRows.h"

#include <algorithm>

namespace repromise {
namespace {

std::vector<std::string> keysOf(const std::string& text)
{
    std::vector<std::string> keys;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto comma = std::min(text.find(',', from), text.size());
        keys.push_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return keys;
}

void writeRow(RowWriter& writer, const AgeingRow& row)
{
    writer.beginRow();
    for (const std::string& key : row.keys) {
        writer.textOrNull(key);
    }
    writer.integer(static_cast<std::int64_t>(row.lines));
    writer.quantity(row.quantity);
    writeSum(writer, row.minorByCurrency);
    writer.endRow();
}

void addTo(AgeingRow& totals, const AgeingRow& row)
{
    totals.lines += row.lines;
    totals.quantity += row.quantity;
    for (const auto& [currency, minor] : row.minorByCurrency) {
        totals.minorByCurrency[currency] += minor;
    }
}

} // namespace

QString AgeingCommand::summary() const
{
    return tr("Backorders counted by age and other keys");
}

std::string AgeingCommand::usage() const
{
    return "--by bucket[,location,tier,family,customer]";
}

QString AgeingCommand::details() const
{
    return tr(
        "Buckets count the days since the due date: not due, 1-7, 8-14, 15-30, 31-60, 61-90,\n"
        "over 90.\n\nExample: repromisectl ageing --by bucket,tier");
}

void AgeingCommand::options(po::options_description& options) const
{
    options.add_options()("by",
                          po::value<std::string>()->default_value("bucket")->value_name("KEYS"),
                          tr("keys, separated by commas").toStdString().c_str());
}

Outcome AgeingCommand::check(const CommandInput& input) const
{
    std::vector<std::string> seen;
    for (const std::string& key : keysOf(input.text("by"))) {
        const auto& known = AgeingReport::keys();
        if (std::ranges::find(known, key) == known.end()) {
            return fail(ErrorKind::BadInput, tr("Cannot count by “%1”: choose of bucket, location, "
                                                "tier, family, customer.")
                                                 .arg(QString::fromStdString(key)));
        }
        if (std::ranges::find(seen, key) != seen.end()) {
            return fail(ErrorKind::BadInput,
                        tr("--by names “%1” twice.").arg(QString::fromStdString(key)));
        }
        seen.push_back(key);
    }
    return {};
}

Result<ExitCode> AgeingCommand::run(const CommandInput& input, AppContext& context,
                                    Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto report = AgeingReport(**picture).run(keysOf(input.text("by")));
    if (!report) {
        return tl::unexpected(report.error());
    }
    std::vector<Column> columns;
    for (const std::string& key : report->by) {
        columns.push_back({key});
    }
    columns.insert(columns.end(), {{"lines", true}, {"quantity", true}, {"value", true}});
    const auto writer = console.rows();
    writer->begin({"repromise/ageing/1", (*picture)->today, (*picture)->backlog->generation},
                  columns);
    AgeingRow totals;
    for (const AgeingRow& row : report->rows) {
        writeRow(*writer, row);
        addTo(totals, row);
    }
    writer->total("lines");
    writer->integer(static_cast<std::int64_t>(totals.lines));
    writer->total("quantity");
    writer->quantity(totals.quantity);
    writer->total("value");
    writeSum(*writer, totals.minorByCurrency);
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
