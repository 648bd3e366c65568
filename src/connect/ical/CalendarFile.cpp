#include "connect/ical/CalendarFile.h"

#include "connect/csv/FileBytes.h"
#include "connect/ical/EventDays.h"
#include "connect/ical/OpeningWeek.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

constexpr int deepestParts = 8;
constexpr int daysToLookAhead = 366;

tl::unexpected<Error> refuse(const QString& reason)
{
    return fail(ErrorKind::BadInput, reason);
}

bool beginsWith(std::string_view line, std::string_view word)
{
    return line.size() >= word.size()
           && std::equal(word.begin(), word.end(), line.begin(), [](char a, char b) {
                  return a == (b >= 'a' && b <= 'z' ? static_cast<char>(b - 'a' + 'A') : b);
              });
}

// The parser follows nested parts by calling itself, so what it is given is bounded first.
Outcome checkShape(std::string_view text)
{
    std::size_t parts = 0;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (beginsWith(line, "BEGIN:")) {
            ++parts;
            ++depth;
        } else if (beginsWith(line, "END:")) {
            --depth;
        }
        if (parts > mostCalendarParts || depth > deepestParts) {
            return refuse(Tr::tr("it holds more than %1 parts or nests them deeper than %2.")
                              .arg(mostCalendarParts)
                              .arg(deepestParts));
        }
        if (depth < 0) {
            break;
        }
        at = end + 1;
    }
    return parts > 0 && depth == 0 ? Outcome()
                                   : refuse(Tr::tr("it is no iCalendar file, or cut short."));
}

Outcome checkParts(icalcomponent* part)
{
    if (icalproperty* error = icalcomponent_get_first_property(part, ICAL_XLICERROR_PROPERTY)) {
        const char* what = icalproperty_get_xlicerror(error);
        return refuse(Tr::tr("“%1” in it is not understood: %2.")
                          .arg(shownName(part), QString::fromUtf8(what).left(200)));
    }
    for (icalcomponent* const inner : partsOf(part, ICAL_ANY_COMPONENT)) {
        if (auto good = checkParts(inner); !good) {
            return good;
        }
    }
    return {};
}

std::string zoneOf(icalcomponent* calendar)
{
    std::string zone;
    for (icalproperty* const property : propertiesOf(calendar, ICAL_X_PROPERTY)) {
        const char* value = icalproperty_get_x(property);
        if (std::string_view(icalproperty_get_x_name(property)) == "X-WR-TIMEZONE" && value) {
            zone = value;
        }
    }
    for (icalcomponent* const part : partsOf(calendar, ICAL_VTIMEZONE_COMPONENT)) {
        icalproperty* id = icalcomponent_get_first_property(part, ICAL_TZID_PROPERTY);
        const char* name = id != nullptr ? icalproperty_get_tzid(id) : nullptr;
        zone = zone.empty() && name != nullptr ? name : zone;
    }
    return zone;
}

std::vector<icalcomponent*> calendarsIn(icalcomponent* root)
{
    auto found = partsOf(root, ICAL_VCALENDAR_COMPONENT);
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT) {
        found.push_back(root);
    }
    return found;
}

Result<CalendarRules> rulesOf(icalcomponent* root, const CalendarWindow& window)
{
    CalendarRules rules;
    EventDays events(window);
    OpeningWeek week;
    std::string zone;
    const auto calendars = calendarsIn(root);
    if (calendars.empty()) {
        return refuse(Tr::tr("there is no VCALENDAR in it."));
    }
    for (icalcomponent* const calendar : calendars) {
        auto read = checkParts(calendar);
        read = read ? events.addEventsOf(calendar) : read;
        read = read ? week.addHoursOf(calendar) : read;
        if (!read) {
            return tl::unexpected(read.error());
        }
        zone = zone.empty() ? zoneOf(calendar) : zone;
    }
    rules.holidays = events.days();
    rules.week = week.week().value_or(rules.week);
    rules.timeZone = zone.empty() ? rules.timeZone : zone;
    return rules;
}

Outcome checkWorks(const CalendarRules& rules, const CalendarWindow& window)
{
    const auto calendar = BusinessCalendar::make(rules);
    if (!calendar) {
        return tl::unexpected(calendar.error());
    }
    // The year of `window.first` is past; somebody must work in what follows.
    Date closedSince = window.first;
    for (Date day = window.first; day <= window.last; day = day.plusDays(1)) {
        closedSince = calendar->isWorkingDay(day) ? day : closedSince;
        if (day.daysAfter(closedSince) >= daysToLookAhead) {
            return refuse(Tr::tr("it leaves no working day in the year from %1 on.")
                              .arg(QString::fromStdString(closedSince.iso())));
        }
    }
    return {};
}

} // namespace

CalendarWindow CalendarWindow::around(Date today)
{
    int year = 0;
    int month = 0;
    int day = 0;
    today.ymd(year, month, day);
    return {Date::fromYmd(std::max(year - 1, 1), 1, 1),
            Date::fromYmd(std::min(year + 15, 9999), 12, 31)};
}

Result<CalendarRules> parseCalendar(std::string_view text, const CalendarWindow& window)
{
    if (text.size() > largestCalendarFile || text.find('\0') != std::string_view::npos) {
        return refuse(Tr::tr("it is larger than a megabyte, or no text."));
    }
    if (auto shape = checkShape(text); !shape) {
        return tl::unexpected(shape.error());
    }
    icalerror_set_errors_are_fatal(0); // of this thread: errors become properties
    const IcalOwner root(icalparser_parse_string(std::string(text).c_str()));
    if (!root) {
        return refuse(Tr::tr("it is no iCalendar file."));
    }
    auto rules = rulesOf(root.get(), window);
    if (!rules) {
        return rules;
    }
    if (auto works = checkWorks(*rules, window); !works) {
        return tl::unexpected(works.error());
    }
    return rules;
}

Result<CalendarRules> readCalendarFile(const std::filesystem::path& path,
                                       const CalendarWindow& window)
{
    const auto named = [&path](const Error& error) {
        Error whole = error;
        whole.sentence = Tr::tr("Cannot use the calendar %1: %2 Correct the file or remove it.")
                             .arg(shownPath(path), error.sentence);
        return whole;
    };
    auto file = FileBytes::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::string text(std::min<std::uint64_t>((*file)->size(), largestCalendarFile + 1), '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        const auto got = (*file)->read({text.data() + filled, text.size() - filled});
        if (!got) {
            return tl::unexpected(got.error());
        }
        if (*got == 0) {
            break;
        }
        filled += *got;
    }
    text.resize(filled);
    return parseCalendar(text, window).map_error(named);
}

} // namespace repromise
