#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class WhatIfCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(WhatIfCommand)

public:
    std::string name() const override { return "whatif"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    void options(po::options_description& options) const override;
    Outcome check(const CommandInput& input) const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
