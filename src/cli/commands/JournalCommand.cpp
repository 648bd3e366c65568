#include "cli/commands/JournalCommand.h"

#include "app/ReadJournal.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

/// A day means its first moment in UTC.
std::optional<Instant> momentOf(const std::string& text)
{
    return Date::parse(text) ? Instant::parse(text + "T00:00:00Z") : Instant::parse(text);
}

void writeEntry(RowWriter& writer, const JournalView& entry)
{
    writer.beginRow();
    writer.text(entry.id);
    writer.instant(entry.at);
    writer.text(entry.actor);
    writer.text(entry.role);
    writer.text(entry.workstation);
    writer.text(entry.kind);
    writer.text(entry.subject);
    nlohmann::json::accept(entry.payload) ? writer.json(entry.payload) : writer.text(entry.payload);
    writer.text(entry.hash);
    writer.endRow();
}

} // namespace

QString JournalCommand::summary() const
{
    return tr("What was done, when, by whom");
}

std::string JournalCommand::usage() const
{
    return "[--since T] [--subject S]";
}

void JournalCommand::options(po::options_description& options) const
{
    options.add_options()(
        "since", po::value<std::string>()->value_name("T"),
        tr("from this day or moment on: 2026-06-30 or 2026-06-30T14:00:00Z").toStdString().c_str())(
        "subject", po::value<std::string>()->value_name("S"),
        tr("only of this subject and those below it: source/erp, line/SO-1/2, message")
            .toStdString()
            .c_str());
}

Outcome JournalCommand::check(const CommandInput& input) const
{
    if (input.has("since") && !momentOf(input.text("since"))) {
        return fail(ErrorKind::BadInput, tr("--since “%1” is no moment: write 2026-06-30 or "
                                            "2026-06-30T14:00:00Z.")
                                             .arg(QString::fromStdString(input.text("since"))));
    }
    return {};
}

Result<ExitCode> JournalCommand::run(const CommandInput& input, AppContext& context,
                                     Console& console)
{
    JournalQuery query;
    query.subject = input.text("subject");
    if (input.has("since")) {
        query.since = *momentOf(input.text("since"));
    }
    return ReadJournal(context).run(query).map([&](const std::vector<JournalView>& entries) {
        const auto writer = console.rows();
        writer->begin({"repromise/journal/1", context.clock().today(), 0}, {{"id"},
                                                                            {"at"},
                                                                            {"actor"},
                                                                            {"role"},
                                                                            {"workstation"},
                                                                            {"kind"},
                                                                            {"subject"},
                                                                            {"payload"},
                                                                            {"hash"}});
        for (const JournalView& entry : entries) {
            writeEntry(*writer, entry);
        }
        writer->total("entries");
        writer->integer(static_cast<std::int64_t>(entries.size()));
        writer->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
