#pragma once

#include "app/RunPromise.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class PromiseRunCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(PromiseRunCommand)

public:
    std::string name() const override { return "promise run"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    void options(po::options_description& options) const override;
    Outcome check(const CommandInput& input) const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;

private:
    static void notes(const PromiseRun& run, Console& console);
};

} // namespace repromise
