#pragma once

#include "app/BacktestCertainty.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class CertaintyBacktestCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(CertaintyBacktestCommand)

public:
    std::string name() const override { return "certainty backtest"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    void options(po::options_description& options) const override;
    Outcome check(const CommandInput& input) const override;
    bool standsAlone(const CommandInput& input) const override;
    Result<ExitCode> runAlone(const CommandInput& input, Date today, Console& console) override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;

private:
    static ExitCode write(const BacktestReport& report, Date today, std::uint64_t generation,
                          Console& console);
};

} // namespace repromise
