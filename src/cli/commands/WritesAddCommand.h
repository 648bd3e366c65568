#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class WritesAddCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(WritesAddCommand)

public:
    std::string name() const override { return "writes add"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    void options(po::options_description& options) const override;
    Outcome check(const CommandInput& input) const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
