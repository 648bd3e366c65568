#include "app/Connectors.h"

namespace repromise {

Connectors::Connectors(AppContext& context)
    : m_library(QStringLiteral(":/connectors"),
                QString::fromStdString(context.workspace().connectorsFolder().string()))
{
}

Result<std::vector<PlanLine>> Connectors::explain(std::string_view id) const
{
    return m_library.find(id).map(describeConnector);
}

Result<std::vector<DescriptionProblem>> Connectors::check(const QString& file) const
{
    return ConnectorLibrary::readFile(file).map(
        [](const ReadDescription& read) { return read.problems; });
}

} // namespace repromise
