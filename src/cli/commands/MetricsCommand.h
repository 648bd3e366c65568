#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class MetricsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)

public:
    std::string name() const override { return "metrics"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
