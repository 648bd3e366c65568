#pragma once

#include "app/Connectors.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class ConnectorCheckCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ConnectorCheckCommand)

public:
    std::string name() const override { return "connector check"; }
    QString summary() const override;
    std::string usage() const override;
    Arity arity() const override { return {1, 1}; }
    WorkspaceNeed need() const override { return WorkspaceNeed::IfThere; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
    Result<ExitCode> runAlone(const CommandInput& input, Date today, Console& console) override;

private:
    static Result<ExitCode> write(const Connectors& connectors, const CommandInput& input,
                                  Date today, Console& console);
};

} // namespace repromise
