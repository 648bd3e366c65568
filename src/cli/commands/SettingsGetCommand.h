#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class SettingsGetCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(SettingsGetCommand)

public:
    std::string name() const override { return "settings get"; }
    QString summary() const override;
    std::string usage() const override;
    Arity arity() const override { return {1, 1}; }
    Outcome check(const CommandInput& input) const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
