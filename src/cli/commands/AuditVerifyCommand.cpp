#include "cli/commands/AuditVerifyCommand.h"

#include "app/ReadJournal.h"

namespace repromise {

QString AuditVerifyCommand::summary() const
{
    return tr("Prove that the journal is whole and unchanged");
}

std::string AuditVerifyCommand::usage() const
{
    return {};
}

QString AuditVerifyCommand::details() const
{
    return tr("Exit code 1 when an entry does not follow from the one before it.");
}

Result<ExitCode> AuditVerifyCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    const auto report = VerifyAudit(context).run();
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto rows = console.rows();
    rows->begin({"repromise/audit-verify/1", context.clock().today(), 0},
                {{"entries_checked", true}, {"first_broken"}, {"finding"}});
    rows->beginRow();
    rows->integer(static_cast<std::int64_t>(report->checked));
    report->firstBroken ? rows->text(*report->firstBroken) : rows->null();
    report->finding.isEmpty() ? rows->null() : rows->sentence(report->finding);
    rows->endRow();
    rows->end();
    if (report->finding.isEmpty()) {
        return ExitCode::Done;
    }
    return fail(ErrorKind::Refused,
                tr("The journal is not as it was written: %1. Keep the workspace as "
                   "it is and compare it with a backup.")
                    .arg(report->finding));
}

} // namespace repromise
