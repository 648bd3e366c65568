#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class WritesApproveCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(WritesApproveCommand)

public:
    std::string name() const override { return "writes approve"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    Arity arity() const override { return {1, 1}; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
