#include "cli/CommandLine.h"

#include "base/Clock.h"
#include "cli/CommandParser.h"
#include "cli/StopSignals.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace repromise {
namespace {

constexpr const char* globalUsage = "repromisectl [--workspace DIR] [--as-of YYYY-MM-DD] "
                                    "[--format table|json|csv] [--quiet]";

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

QString usageOf(const Command& command)
{
    return QString::fromStdString("repromisectl " + command.name()
                                  + (command.usage().empty() ? "" : " " + command.usage()));
}

void print(const QString& text)
{
    OutputStream out(1);
    out.write(text.toStdString() + "\n");
}

QString globalHelp()
{
    return CommandLineText::tr(
               "Options of every command, before or after it:\n"
               "  --workspace DIR          folder of the workspace (default: %1)\n"
               "  --as-of YYYY-MM-DD       take this day for today\n"
               "  --format table|json|csv  how to write the data (default: table)\n"
               "  --language en|de|fr      language of texts (default: that of the system)\n"
               "  --quiet                  no notes, no progress\n"
               "  --help                   this page; with a command: its page\n"
               "\n"
               "Exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 done, but rows were\n"
               "quarantined or messages failed.")
        .arg(QString::fromStdString(Workspace::defaultFolder().string()));
}

Result<std::unique_ptr<AppContext>> openContext(WorkspaceNeed need, const GlobalOptions& global)
{
    const std::filesystem::path folder = global.workspace.empty()
                                             ? Workspace::defaultFolder()
                                             : std::filesystem::path(global.workspace);
    return need == WorkspaceNeed::Make ? AppContext::create(folder, global.asOf)
                                       : AppContext::open(folder, global.asOf);
}

bool standsAlone(const Command& command, const CommandInput& input, const GlobalOptions& global)
{
    return command.standsAlone(input)
           || (command.need() == WorkspaceNeed::IfThere && global.workspace.empty()
               && !Workspace::exists(Workspace::defaultFolder()));
}

Date todayOf(const GlobalOptions& global)
{
    return global.asOf.known() ? global.asOf : SystemClock().today();
}

} // namespace

CommandLine::CommandLine() : m_commands(makeCommands()) {}

ExitCode CommandLine::run(const std::vector<std::string>& words)
{
    StopSignals::install();
    const auto arguments = parseArguments(words);
    if (!arguments) {
        return wrongUsage(arguments.error().sentence);
    }
    if (arguments->global.version) {
        print(QCoreApplication::applicationName() + QLatin1Char(' ')
              + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    std::size_t used = 0;
    Command* const command = find(arguments->words, used);
    if (arguments->global.help
        || (used == 0 && !arguments->words.empty() && arguments->words.front() == "help")) {
        printHelp(command);
        return ExitCode::Done;
    }
    if (command == nullptr) {
        return wrongUsage(noSuchCommand(arguments->words));
    }
    return runCommand(
        *command, arguments->global,
        {arguments->words.begin() + static_cast<std::ptrdiff_t>(used), arguments->words.end()});
}

QString CommandLine::noSuchCommand(const std::vector<std::string>& words) const
{
    if (words.empty()) {
        return CommandLineText::tr("Say what to do: no command was given.");
    }
    QStringList alike;
    for (const auto& command : m_commands) {
        if (command->name().starts_with(words.front() + " ")) {
            alike << QString::fromStdString(command->name());
        }
    }
    const QString name = QString::fromStdString(words.front());
    return alike.isEmpty() ? CommandLineText::tr("There is no command “%1”.").arg(name)
                           : CommandLineText::tr("“%1” alone says too little: choose one of %2.")
                                 .arg(name, alike.join(CommandLineText::tr(", ")));
}

Command* CommandLine::find(const std::vector<std::string>& words, std::size_t& used) const
{
    for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
        if (words.size() < length) {
            continue;
        }
        const std::string name = length == 2 ? words[0] + " " + words[1] : words[0];
        const auto found =
            std::ranges::find(m_commands, name, [](const auto& c) { return c->name(); });
        if (found != m_commands.end()) {
            used = length;
            return found->get();
        }
    }
    return nullptr;
}

ExitCode CommandLine::runCommand(Command& command, const GlobalOptions& global,
                                 const std::vector<std::string>& words)
{
    const auto input = parseCommand(command, words);
    return input ? carryOut(command, *input, global) : wrongUsage(input.error().sentence, &command);
}

ExitCode CommandLine::carryOut(Command& command, const CommandInput& input,
                               const GlobalOptions& global)
{
    Console console(global);
    if (standsAlone(command, input, global)) {
        return finish(console, command.runAlone(input, todayOf(global), console));
    }
    const auto context = openContext(command.need(), global);
    if (!context) {
        return finish(console, tl::unexpected(context.error()));
    }
    const auto result = command.run(input, **context, console);
    if (!result) {
        (*context)->log().error("cli",
                                (command.name() + ": " + result.error().sentence.toStdString() + " "
                                 + result.error().detail.toStdString()));
    }
    return finish(console, result);
}

ExitCode CommandLine::finish(Console& console, const Result<ExitCode>& result)
{
    console.out().flush();
    if (!result) {
        console.warn(QStringLiteral("repromisectl: ") + result.error().sentence);
        return ExitCode::Failed;
    }
    if (console.out().failure() != 0) {
        console.warn(CommandLineText::tr(
                         "repromisectl: Cannot write the output: %1. Nothing in the workspace was "
                         "lost; run the command again with room for its output.")
                         .arg(QString::fromLocal8Bit(std::strerror(console.out().failure()))));
        return ExitCode::Failed;
    }
    return *result;
}

ExitCode CommandLine::wrongUsage(const QString& why, const Command* command)
{
    Console console({});
    console.warn(QStringLiteral("repromisectl: ") + why);
    if (command != nullptr) {
        console.warn(CommandLineText::tr("Usage: %1").arg(usageOf(*command)));
        console.warn(CommandLineText::tr("“repromisectl %1 --help” says more.")
                         .arg(QString::fromStdString(command->name())));
    } else {
        console.warn(CommandLineText::tr("Usage: %1 COMMAND ...").arg(QLatin1String(globalUsage)));
        console.warn(CommandLineText::tr("“repromisectl --help” lists the commands."));
    }
    return ExitCode::Usage;
}

void CommandLine::printHelp(const Command* command)
{
    if (command == nullptr) {
        printCommands();
        return;
    }
    QString text = CommandLineText::tr("Usage: %1").arg(usageOf(*command)) + QStringLiteral("\n\n")
                   + command->summary();
    if (!command->details().isEmpty()) {
        text += QStringLiteral("\n\n") + command->details();
    }
    if (const auto options = optionHelp(*command); !options.empty()) {
        text += CommandLineText::tr("\n\nOptions:\n")
                + QString::fromStdString(options).trimmed().prepend(QStringLiteral("  "));
    }
    print(text + QStringLiteral("\n\n") + globalHelp());
}

void CommandLine::printCommands()
{
    QString text =
        CommandLineText::tr(
            "Usage: %1 COMMAND ...\n\nFinds order lines that will miss their promise and "
            "tells the customers.\n\nCommands:\n")
            .arg(QLatin1String(globalUsage));
    constexpr int nameWidth = 20;
    for (const auto& command : m_commands) {
        text += QStringLiteral("  ")
                + QString::fromStdString(command->name()).leftJustified(nameWidth)
                + command->summary() + QLatin1Char('\n');
    }
    text += CommandLineText::tr(
        "\nA first look: “repromisectl demo”, then “repromisectl backlog”.\n\n");
    print(text + globalHelp());
}

} // namespace repromise
