#include "connect/csv/SourceFolder.h"

#include "connect/csv/FileBytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <system_error>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceFolder)
};

namespace fs = std::filesystem;

constexpr std::array snapshotNeeds{RecordKind::Customer, RecordKind::Item, RecordKind::Location,
                                   RecordKind::SalesOrder, RecordKind::OrderLine};

std::string csvName(RecordKind kind)
{
    return std::string(recordKindName(kind)) + ".csv";
}

// `sales_lines-00001.json`
bool isPageName(std::string_view name, std::string_view resource)
{
    constexpr std::string_view ending = ".json";
    if (name.size() <= resource.size() + 1 + ending.size()
        || name.substr(0, resource.size()) != resource || name[resource.size()] != '-'
        || name.substr(name.size() - ending.size()) != ending) {
        return false;
    }
    const auto number =
        name.substr(resource.size() + 1, name.size() - resource.size() - 1 - ending.size());
    return std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<std::vector<fs::path>> entries(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> found;
    fs::directory_iterator at(folder, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        found.push_back(at->path());
    }
    if (error) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot list the folder %1: %2. Check its permissions.")
                        .arg(shownPath(folder), QString::fromStdString(error.message())));
    }
    std::sort(found.begin(), found.end());
    return found;
}

Outcome checkIsFolder(const fs::path& folder)
{
    std::error_code error;
    const auto status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found) {
        return fail(ErrorKind::NotFound, Tr::tr("There is no folder %1. Check the path, or mount "
                                                "the drive it is on.")
                                             .arg(shownPath(folder)));
    }
    if (error || status.type() == fs::file_type::unknown) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot look into the folder %1: %2. Check its permissions.")
                        .arg(shownPath(folder), QString::fromStdString(error.message())));
    }
    if (!fs::is_directory(status)) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("%1 is a file. Give the folder that holds the CSV files.")
                        .arg(shownPath(folder)));
    }
    return {};
}

FolderFeed feedOf(RecordKind kind, const std::vector<fs::path>& files)
{
    FolderFeed feed{kind, false, {}};
    const auto csv = std::find_if(files.begin(), files.end(), [kind](const fs::path& file) {
        return file.filename() == csvName(kind);
    });
    if (csv != files.end()) {
        feed.files.push_back(*csv);
        return feed;
    }
    feed.pages = true;
    std::copy_if(files.begin(), files.end(), std::back_inserter(feed.files),
                 [kind](const fs::path& file) {
                     return isPageName(file.filename().string(), recordKindName(kind));
                 });
    return feed;
}

} // namespace

Result<SourceFolder> SourceFolder::scan(const fs::path& folder)
{
    if (auto outcome = checkIsFolder(folder); !outcome) {
        return tl::unexpected(outcome.error());
    }
    const auto files = entries(folder);
    if (!files) {
        return tl::unexpected(files.error());
    }
    SourceFolder result;
    for (int i = 0; i < recordKindCount; ++i) {
        FolderFeed feed = feedOf(static_cast<RecordKind>(i), *files);
        if (!feed.files.empty()) {
            result.m_feeds.push_back(std::move(feed));
        }
    }
    if (result.m_feeds.empty()) {
        return fail(ErrorKind::NotFound,
                    Tr::tr("The folder %1 holds none of the files that can be read, such as "
                           "sales_lines.csv, stock.csv or purchase_lines.csv. Check the path or "
                           "the export.")
                        .arg(shownPath(folder)));
    }
    return result;
}

bool SourceFolder::holds(RecordKind kind) const
{
    return std::any_of(m_feeds.begin(), m_feeds.end(),
                       [kind](const FolderFeed& feed) { return feed.kind == kind; });
}

std::string SourceFolder::missingForSnapshot() const
{
    const auto missing = std::find_if(snapshotNeeds.begin(), snapshotNeeds.end(),
                                      [this](RecordKind kind) { return !holds(kind); });
    return missing == snapshotNeeds.end() ? std::string() : csvName(*missing);
}

} // namespace repromise
