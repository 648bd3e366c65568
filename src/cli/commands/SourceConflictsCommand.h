#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class SourceConflictsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(SourceConflictsCommand)

public:
    std::string name() const override { return "source conflicts"; }
    QString summary() const override;
    std::string usage() const override;
    QString details() const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
