#include "app/Connectors.h"

namespace repromise {
namespace {

QString shippedConnectors()
{
    return QStringLiteral(":/connectors");
}

} // namespace

Connectors::Connectors() : m_library(shippedConnectors(), {}) {}

Connectors::Connectors(AppContext& context)
    : m_library(shippedConnectors(),
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
