#pragma once

#include <QString>

#include <string>

namespace repromise {

/// A text of a description in the language of the program. Those of shipped descriptions are in its
/// catalogues (packaging/connector_texts.py); another one is shown as it is.
QString connectorText(const std::string& text);

} // namespace repromise
