#pragma once

#include "app/AppContext.h"
#include "base/Date.h"
#include "gui/shell/PageId.h"
#include "gui/shell/Theme.h"

#include <QCoreApplication>
#include <QSize>

#include <filesystem>
#include <optional>

namespace repromise {

/// How the console was asked to start.
struct LaunchOptions {
    std::filesystem::path workspace;
    bool demo = false; ///< fill the workspace with the demo when it is empty
    Date today = {};
    std::optional<PageId> page;
    std::optional<ThemeChoice> theme;
    QString language;        ///< empty: as the workspace's settings say
    QString dashboardFolder; ///< not empty: write the backlog review there and end
    QString screenshot;      ///< not empty: write the window there when it shows data, and end
    QSize size;
};

/// Reads the command line and starts what it asks for.
class Launch {
    Q_DECLARE_TR_FUNCTIONS(Launch)

public:
    /// The exit code of the program: 0 done, 1 refused or failed, 2 wrong usage.
    static int run(int argc, char* argv[]);

private:
    static std::optional<LaunchOptions> parse();
    static int renderDashboard(AppContext& context, const LaunchOptions& options);
    static int openConsole(Theme& theme, std::unique_ptr<AppContext> context,
                           const LaunchOptions& options);
};

} // namespace repromise
