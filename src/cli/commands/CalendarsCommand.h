#pragma once

#include "app/ListCalendars.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

class CalendarsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(CalendarsCommand)

public:
    std::string name() const override { return "calendars"; }
    QString summary() const override;
    std::string usage() const override { return {}; }
    QString details() const override;
    Result<ExitCode> run(const CommandInput& input, AppContext& context, Console& console) override;
};

} // namespace repromise
