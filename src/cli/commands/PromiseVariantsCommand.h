#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class PromiseVariantsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(PromiseVariantsCommand)

public:
    std::string name() const override { return "promise variants"; }
    QString summary() const override;
    std::string usage() const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
