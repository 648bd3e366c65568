#pragma once

#include "app/Connectors.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class ConnectorListCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ConnectorListCommand)

public:
    std::string name() const override { return "connector list"; }
    QString summary() const override;
    std::string usage() const override;
    WorkspaceNeed need() const override { return WorkspaceNeed::IfThere; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
    Result<ExitCode> runAlone(const CommandInput& input, Date today, Console& console) override;

private:
    static void write(const Connectors& connectors, Date today, Console& console);
};

} // namespace repromise
