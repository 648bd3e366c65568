#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class ConnectorListCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ConnectorListCommand)

public:
    std::string name() const override { return "connector list"; }
    QString summary() const override;
    std::string usage() const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
