#pragma once

#include "app/AppContext.h"

#include <QTemporaryDir>

#include <memory>

namespace repromise {

/// A workspace of its own for one test, under a folder that goes with it.
class Workshop {
public:
    /// An empty workspace.
    bool open(Date today = {});
    /// With the demo in it, as of that day.
    bool openDemo(Date today = {});

    AppContext& context() { return *m_context; }
    /// Hands it to a console.
    std::unique_ptr<AppContext> take() { return std::move(m_context); }
    std::filesystem::path folder() const;
    QString filePath(const QString& name) const { return m_home.filePath(name); }
    /// From now on nothing can be read from the workspace.
    void breakDatabase() const;

private:
    QTemporaryDir m_home;
    std::unique_ptr<AppContext> m_context;
};

} // namespace repromise
