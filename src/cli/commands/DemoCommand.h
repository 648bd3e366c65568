#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class DemoCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    std::string name() const override { return "demo"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    WorkspaceNeed need() const override { return WorkspaceNeed::Make; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
