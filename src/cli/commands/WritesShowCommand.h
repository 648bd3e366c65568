#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class WritesShowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(WritesShowCommand)

public:
    std::string name() const override { return "writes show"; }
    QString summary() const override;
    std::string usage() const override;
    Arity arity() const override { return {1, 1}; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
