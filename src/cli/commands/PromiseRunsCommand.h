#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class PromiseRunsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(PromiseRunsCommand)

public:
    std::string name() const override { return "promise runs"; }
    QString summary() const override;
    std::string usage() const override { return {}; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
