#pragma once

#include "app/AppContext.h"
#include "base/Progress.h"

#include <filesystem>
#include <string>

namespace repromise {

/// What to do when there is no workspace yet, or an empty one.
class FirstSteps {
public:
    explicit FirstSteps(AppContext& context) : m_context(context) {}
    /// Fills the workspace with the embedded demo distributor, dated relative to today.
    Outcome loadDemo(Progress& progress, const CancelToken& cancel);
    /// Registers the folder as a csv source named `name` and reads it.
    Outcome loadFolder(const std::string& name, const std::filesystem::path& folder,
                       Progress& progress, const CancelToken& cancel);
    /// Whether no source has been registered.
    Result<bool> isEmpty();

private:
    Outcome requireEmpty();
    Outcome applyDemoSettings();
    Outcome syncFully(const std::string& name, Progress& progress, const CancelToken& cancel);

    AppContext& m_context;
};

} // namespace repromise
