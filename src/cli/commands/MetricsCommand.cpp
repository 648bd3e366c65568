#include "cli/commands/MetricsCommand.h"

#include "app/Metrics.h"

namespace repromise {

QString MetricsCommand::summary() const
{
    return tr("Figures of all sources for Prometheus");
}

std::string MetricsCommand::usage() const
{
    return {};
}

QString MetricsCommand::details() const
{
    return tr("The same is written to metrics.prom in the workspace after each sync: have it read\n"
              "from there, for example as a textfile of the node exporter.");
}

Result<ExitCode> MetricsCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    return Metrics(context).text().map([&](const std::string& text) {
        console.out().write(text);
        return ExitCode::Done;
    });
}

} // namespace repromise
