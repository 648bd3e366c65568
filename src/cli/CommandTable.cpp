#include "cli/CommandTable.h"

#include "cli/commands/AgeingCommand.h"
#include "cli/commands/AuditVerifyCommand.h"
#include "cli/commands/BacklogCommand.h"
#include "cli/commands/CalendarsCommand.h"
#include "cli/commands/CertaintyBacktestCommand.h"
#include "cli/commands/ConnectorCheckCommand.h"
#include "cli/commands/ConnectorExplainCommand.h"
#include "cli/commands/ConnectorListCommand.h"
#include "cli/commands/ConnectorRecordCommand.h"
#include "cli/commands/DemoCommand.h"
#include "cli/commands/DraftCommand.h"
#include "cli/commands/ExplainCommand.h"
#include "cli/commands/IncidentCommand.h"
#include "cli/commands/IncidentsCommand.h"
#include "cli/commands/InitCommand.h"
#include "cli/commands/JournalCommand.h"
#include "cli/commands/MessageApproveCommand.h"
#include "cli/commands/MessageDiscardCommand.h"
#include "cli/commands/MessageResolveCommand.h"
#include "cli/commands/MessageShowCommand.h"
#include "cli/commands/MetricsCommand.h"
#include "cli/commands/OptionsCommand.h"
#include "cli/commands/OutboxCommand.h"
#include "cli/commands/PromiseCompareCommand.h"
#include "cli/commands/PromiseForgetCommand.h"
#include "cli/commands/PromiseProposeCommand.h"
#include "cli/commands/PromiseRunCommand.h"
#include "cli/commands/PromiseRunsCommand.h"
#include "cli/commands/PromiseScenariosCommand.h"
#include "cli/commands/PromiseVariantsCommand.h"
#include "cli/commands/QuarantineCommand.h"
#include "cli/commands/SecretSetCommand.h"
#include "cli/commands/SendCommand.h"
#include "cli/commands/SettingsGetCommand.h"
#include "cli/commands/SettingsListCommand.h"
#include "cli/commands/SettingsSetCommand.h"
#include "cli/commands/SourceAcceptCommand.h"
#include "cli/commands/SourceAddCommand.h"
#include "cli/commands/SourceChangesCommand.h"
#include "cli/commands/SourceConflictsCommand.h"
#include "cli/commands/SourceHistoryCommand.h"
#include "cli/commands/SourceListCommand.h"
#include "cli/commands/SourceRefuseCommand.h"
#include "cli/commands/SourceRemoveCommand.h"
#include "cli/commands/SourceTestCommand.h"
#include "cli/commands/StatusCommand.h"
#include "cli/commands/SyncCommand.h"
#include "cli/commands/UntoldCommand.h"
#include "cli/commands/WebhookServeCommand.h"
#include "cli/commands/WhatIfCommand.h"
#include "cli/commands/WritesAddCommand.h"
#include "cli/commands/WritesApproveCommand.h"
#include "cli/commands/WritesDiscardCommand.h"
#include "cli/commands/WritesListCommand.h"
#include "cli/commands/WritesSendCommand.h"
#include "cli/commands/WritesShowCommand.h"

namespace repromise {
namespace {

template <typename... Commands>
std::vector<std::unique_ptr<Command>> all()
{
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>()), ...);
    return commands;
}

} // namespace

std::vector<std::unique_ptr<Command>> makeCommands()
{
    // One a line, so that commands added side by side do not collide.
    // clang-format off
    return all<
        InitCommand,
        DemoCommand,
        SourceAddCommand,
        SourceListCommand,
        SourceTestCommand,
        SourceRemoveCommand,
        SourceAcceptCommand,
        SourceRefuseCommand,
        SourceHistoryCommand,
        SourceChangesCommand,
        SourceConflictsCommand,
        ConnectorListCommand,
        ConnectorExplainCommand,
        ConnectorCheckCommand,
        ConnectorRecordCommand,
        SyncCommand,
        StatusCommand,
        MetricsCommand,
        QuarantineCommand,
        BacklogCommand,
        CalendarsCommand,
        AgeingCommand,
        ExplainCommand,
        IncidentsCommand,
        IncidentCommand,
        OptionsCommand,
        WhatIfCommand,
        PromiseCompareCommand,
        PromiseRunCommand,
        PromiseVariantsCommand,
        PromiseRunsCommand,
        PromiseScenariosCommand,
        PromiseProposeCommand,
        PromiseForgetCommand,
        UntoldCommand,
        DraftCommand,
        MessageShowCommand,
        MessageApproveCommand,
        MessageResolveCommand,
        MessageDiscardCommand,
        SendCommand,
        OutboxCommand,
        WritesListCommand,
        WritesShowCommand,
        WritesAddCommand,
        WritesSendCommand,
        WritesApproveCommand,
        WritesDiscardCommand,
        JournalCommand,
        AuditVerifyCommand,
        CertaintyBacktestCommand,
        SettingsListCommand,
        SettingsGetCommand,
        SettingsSetCommand,
        WebhookServeCommand,
        SecretSetCommand>();
    // clang-format on
}

} // namespace repromise
