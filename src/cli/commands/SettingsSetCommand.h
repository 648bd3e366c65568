#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class SettingsSetCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(SettingsSetCommand)

public:
    std::string name() const override { return "settings set"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    Arity arity() const override { return {2, 2}; }
    Outcome check(const CommandInput& input) const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
