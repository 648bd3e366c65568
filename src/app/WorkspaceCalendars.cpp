#include "app/WorkspaceCalendars.h"

#include "base/Excerpt.h"
#include "connect/ical/CalendarFile.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCalendars)
};

namespace fs = std::filesystem;

constexpr std::string_view ending = ".ics";

Result<std::vector<fs::path>> calendarFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    if (!fs::exists(folder, error)) {
        return files;
    }
    fs::directory_iterator at(folder, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        if (at->path().extension() == ending) {
            files.push_back(at->path());
        }
    }
    if (error) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot list the calendars in %1: %2. Check its permissions.")
                        .arg(QString::fromStdString(folder.string()),
                             QString::fromStdString(error.message())));
    }
    if (files.size() > mostCalendarFiles) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("There are more than %1 calendars in %2. Remove those not in use.")
                        .arg(mostCalendarFiles)
                        .arg(QString::fromStdString(folder.string())));
    }
    std::ranges::sort(files);
    return files;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    const auto last = text.find_last_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, last - first + 1);
}

tl::unexpected<Error> wrongTransit(std::string_view entry)
{
    return fail(ErrorKind::BadInput,
                Tr::tr("The setting delivery.transit_days was not understood at “%1”. Write "
                       "regions with days between 0 and %2, such as North=2, South=3, *=5.")
                    .arg(shown(entry))
                    .arg(longestLeadDays));
}

} // namespace

Result<WorkspaceCalendars> readWorkspaceCalendars(const AppContext& context)
{
    const auto files = calendarFiles(context.workspace().calendarsFolder());
    if (!files) {
        return tl::unexpected(files.error());
    }
    WorkspaceCalendars calendars;
    const CalendarWindow window = CalendarWindow::around(context.clock().today());
    for (const fs::path& file : *files) {
        auto rules = readCalendarFile(file, window);
        if (rules) {
            calendars.good.emplace(file.stem().string(), std::move(*rules));
        } else {
            calendars.broken.emplace(file.stem().string(), rules.error());
        }
    }
    return calendars;
}

Result<std::map<std::string, int, std::less<>>> parseTransitDays(std::string_view text)
{
    std::map<std::string, int, std::less<>> days;
    while (!trimmed(text).empty()) {
        const auto comma = std::min(text.find(','), text.size());
        const std::string_view entry = trimmed(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
        const auto equals = entry.rfind('=');
        const std::string_view region = equals == std::string_view::npos
                                            ? std::string_view()
                                            : trimmed(entry.substr(0, equals));
        const std::string_view number = equals == std::string_view::npos
                                            ? std::string_view()
                                            : trimmed(entry.substr(equals + 1));
        int value = -1;
        const auto [end, error] =
            std::from_chars(number.data(), number.data() + number.size(), value);
        const bool good = error == std::errc() && end == number.data() + number.size() && value >= 0
                          && value <= longestLeadDays && !region.empty();
        if (!good || !days.emplace(region == "*" ? std::string_view() : region, value).second) {
            return wrongTransit(entry);
        }
    }
    return days;
}

Result<DateSettingsPtr> dateSettings(const AppContext& context, const WorkspaceCalendars& calendars)
{
    return parseTransitDays(context.settings().text(Setting::TransitDays))
        .map([&](const auto& days) -> DateSettingsPtr {
            return std::make_shared<const DateSettings>(DateSettings{calendars.good, days});
        });
}

Outcome checkCalendarsInUse(const Backlog& backlog, const WorkspaceCalendars& calendars)
{
    const auto check = [&](TextId name) -> Outcome {
        const auto broken = calendars.broken.find(backlog.text(name));
        return broken == calendars.broken.end() ? Outcome() : tl::unexpected(broken->second);
    };
    if (calendars.broken.empty()) {
        return {};
    }
    for (const LocationRow& location : backlog.locations) {
        if (auto good = check(location.calendar); !good) {
            return good;
        }
    }
    for (const SupplierRow& supplier : backlog.suppliers) {
        if (auto good = check(supplier.calendar); !good) {
            return good;
        }
    }
    return {};
}

} // namespace repromise
