#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class SourceRefuseCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(SourceRefuseCommand)

public:
    std::string name() const override { return "source refuse"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    Arity arity() const override { return {1, 1}; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
