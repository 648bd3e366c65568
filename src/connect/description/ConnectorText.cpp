#include "connect/description/ConnectorText.h"

#include <QCoreApplication>

namespace repromise {

QString connectorText(const std::string& text)
{
    return QCoreApplication::translate("Connector", text.c_str());
}

} // namespace repromise
