#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class SourceHistoryCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(SourceHistoryCommand)

public:
    std::string name() const override { return "source history"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    void options(po::options_description& options) const override;
    Outcome check(const CommandInput& input) const override;
    Arity arity() const override { return {1, 1}; }
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
