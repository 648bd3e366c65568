#include "cli/commands/SyncCommand.h"

#include "cli/SyncRows.h"

namespace repromise {

QString SyncCommand::summary() const
{
    return tr("Bring sources up to date");
}

std::string SyncCommand::usage() const
{
    return "[NAME ...] [--full] [--delta DIR]";
}

QString SyncCommand::details() const
{
    return tr(
        "Without names, every source. A bad row is quarantined and stops no good one; a source\n"
        "that fails keeps what it had. Exit code 3 says that rows were quarantined.");
}

void SyncCommand::options(po::options_description& options) const
{
    options.add_options()("full", po::bool_switch(),
                          tr("read everything again, not only what changed").toStdString().c_str())(
        "delta", po::value<std::string>()->value_name("DIR"),
        tr("csv only: apply a folder of changed rows by their keys").toStdString().c_str());
}

Outcome SyncCommand::check(const CommandInput& input) const
{
    if (input.has("delta") && input.words().size() != 1) {
        return fail(ErrorKind::BadInput, tr("--delta needs the name of exactly one source."));
    }
    if (input.has("delta") && input.flag("full")) {
        return fail(ErrorKind::BadInput, tr("--delta and --full exclude each other."));
    }
    return {};
}

Result<ExitCode> SyncCommand::run(const CommandInput& input, AppContext& context, Console& console)
{
    const SyncRequest request{input.words(), input.flag("full"), input.text("delta")};
    const auto report = SyncSources(context).run(request, console.progress(), console.cancel());
    return report.map([&](const SyncReport& done) {
        return writeSync(console, "repromise/sync/1", context.clock().today(), done);
    });
}

} // namespace repromise
