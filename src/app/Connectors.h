#pragma once

#include "app/AppContext.h"
#include "connect/description/ConnectorLibrary.h"
#include "connect/description/DescriptionText.h"

namespace repromise {

/// What can be connected to, and how: the shipped descriptions and those of the workspace.
class Connectors {
public:
    /// The shipped descriptions only.
    Connectors();
    explicit Connectors(AppContext& context);

    std::vector<ConnectorLibrary::Entry> list() const { return m_library.list(); }
    Result<ConnectorDescription> find(std::string_view id) const { return m_library.find(id); }
    /// The resolved plan in words.
    Result<std::vector<PlanLine>> explain(std::string_view id) const;
    /// All that is wrong with a file; empty when it can be used.
    Result<std::vector<DescriptionProblem>> check(const QString& file) const;

private:
    ConnectorLibrary m_library;
};

} // namespace repromise
