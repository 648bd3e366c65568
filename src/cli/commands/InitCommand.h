#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class InitCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    std::string name() const override { return "init"; }
    QString summary() const override;
    std::string usage() const override;
    WorkspaceNeed need() const override { return WorkspaceNeed::Make; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
