#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class PromiseCompareCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(PromiseCompareCommand)

public:
    std::string name() const override { return "promise compare"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    Arity arity() const override { return {2, 2}; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
