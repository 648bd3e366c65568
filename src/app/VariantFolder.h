#pragma once

#include "app/AppContext.h"
#include "promise/variant/RunVariant.h"

namespace repromise {

/// A variant that can be run by its name.
struct NamedVariant {
    RunVariant variant;
    bool shipped = false; ///< a part of the program, not a file of the workspace
};

/// The run variants of a workspace: files `variants/NAME.json`, and those shipped with the program.
/// A file of the workspace goes before a shipped variant of the same name.
class VariantFolder {
public:
    explicit VariantFolder(const AppContext& context) : m_context(context) {}

    /// By name, or by the path of a file when there is a slash in it or it ends in `.json`.
    Result<RunVariant> find(const std::string& nameOrFile) const;
    /// By name. A file that cannot be used is an error that names it.
    Result<std::vector<NamedVariant>> list() const;

private:
    const AppContext& m_context;
};

} // namespace repromise
