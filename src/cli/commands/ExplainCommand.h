#pragma once

#include "app/ExplainLineUseCase.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class ExplainCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)

public:
    std::string name() const override { return "explain"; }
    QString summary() const override;
    std::string usage() const override;
    Arity arity() const override { return {2, 2}; }
    void options(po::options_description& options) const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;

private:
    static void write(RowWriter& rows, const CommandInput& input,
                      const LineExplanation& explanation);
    static std::string likelyAndSafe(const PegView& peg);
    static QString consideredText(const ConsideredView& supply);
    static QString conflictText(const FieldConflict& conflict);
    static void writeForPerson(Console& console, const LineExplanation& explanation);
};

} // namespace repromise
