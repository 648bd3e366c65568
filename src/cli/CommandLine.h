#pragma once

#include "cli/CommandTable.h"

namespace repromise {

/// One run of repromisectl: from the words on the command line to the exit code.
class CommandLine {
public:
    CommandLine();

    ExitCode run(const std::vector<std::string>& words);

private:
    ExitCode wrongUsage(const QString& why, const Command* command = nullptr);
    ExitCode runCommand(Command& command, const GlobalOptions& global,
                        const std::vector<std::string>& words);
    ExitCode carryOut(Command& command, const CommandInput& input, const GlobalOptions& global);
    ExitCode finish(Console& console, const Result<ExitCode>& result);
    QString noSuchCommand(const std::vector<std::string>& words) const;
    Command* find(const std::vector<std::string>& words, std::size_t& used) const;
    void printHelp(const Command* command);
    void printCommands();

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace repromise
