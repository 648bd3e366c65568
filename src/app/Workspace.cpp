#include "app/Workspace.h"

#include "store/Database.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

namespace fs = std::filesystem;

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceText)
};

QString shown(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

QString reason(const std::error_code& error)
{
    return QString::fromStdString(error.message());
}

fs::path normalised(const fs::path& folder)
{
    std::error_code error;
    const auto full = fs::absolute(folder, error).lexically_normal();
    return error ? folder : full;
}

Outcome cannotCreate(const fs::path& folder, const std::error_code& error)
{
    return fail(ErrorKind::Storage,
                WorkspaceText::tr("Cannot make a workspace in %1: %2. Choose a folder that you "
                                  "may write to with --workspace DIR.")
                    .arg(shown(folder), reason(error)));
}

/// Anything but what a workspace holds itself (an interrupted `create` may leave part of it).
bool holdsSomethingElse(const fs::path& folder)
{
    static const std::array<fs::path, 7> own{"calendars",    "connectors",    "templates",
                                             "variants",     "settings.json", "secrets.json",
                                             "repromise.log"};
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (std::ranges::find(own, entry.path().filename()) == own.end()) {
            return true;
        }
    }
    return false;
}

Outcome prepareFolder(const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_directory(folder, error)) {
        return fail(ErrorKind::BadInput,
                    WorkspaceText::tr("Cannot make a workspace in %1: it is a file. Choose a "
                                      "folder with --workspace DIR.")
                        .arg(shown(folder)));
    }
    if (fs::is_directory(folder, error) && holdsSomethingElse(folder)) {
        return fail(ErrorKind::Refused,
                    WorkspaceText::tr("Cannot make a workspace in %1: the folder holds other "
                                      "files. Choose an empty or a new folder.")
                        .arg(shown(folder)));
    }
    const bool made = fs::create_directories(folder, error);
    if (error) {
        return cannotCreate(folder, error);
    }
    if (made) {
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    return {};
}

Outcome prepareSubfolders(const Workspace& workspace)
{
    std::error_code error;
    for (const auto& folder : {workspace.calendarsFolder(), workspace.connectorsFolder(),
                               workspace.templatesFolder(), workspace.variantsFolder()}) {
        fs::create_directories(folder, error);
        if (error) {
            return cannotCreate(workspace.folder(), error);
        }
    }
    return {};
}

Outcome prepareDatabase(const Workspace& workspace)
{
    return Database::open(workspace.databaseFile()).map([](const auto&) {});
}

} // namespace

fs::path Workspace::defaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return fs::path(data.toStdString()) / "Repromise";
}

bool Workspace::exists(const fs::path& folder)
{
    std::error_code error;
    return fs::is_regular_file(folder / "repromise.sqlite", error);
}

Result<Workspace> Workspace::create(const fs::path& folder)
{
    Workspace workspace(normalised(folder));
    if (exists(workspace.folder())) {
        return open(workspace.folder());
    }
    return prepareFolder(workspace.folder())
        .and_then([&] { return prepareSubfolders(workspace); })
        .and_then([&] { return prepareDatabase(workspace); })
        .map([&] { return workspace; });
}

Result<Workspace> Workspace::open(const fs::path& folder)
{
    Workspace workspace(normalised(folder));
    std::error_code error;
    if (!fs::is_directory(workspace.folder(), error)) {
        return fail(ErrorKind::NotFound,
                    WorkspaceText::tr("There is no workspace in %1: the folder does not exist. "
                                      "Make one with “repromisectl --workspace DIR init”.")
                        .arg(shown(workspace.folder())));
    }
    if (!exists(workspace.folder())) {
        return fail(ErrorKind::NotFound,
                    WorkspaceText::tr("There is no workspace in %1: repromise.sqlite is "
                                      "missing. Make one with “repromisectl --workspace DIR "
                                      "init”, or name another folder.")
                        .arg(shown(workspace.folder())));
    }
    return prepareDatabase(workspace).map([&] { return workspace; });
}

} // namespace repromise
