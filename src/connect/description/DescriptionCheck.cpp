#include "connect/description/DescriptionCheck.h"

#include "base/Excerpt.h"
#include "connect/csv/RowMapper.h"
#include "connect/described/RecordAssembler.h"
#include "connect/description/TemplateCheck.h"
#include "connect/description/WriteCheck.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DescriptionCheck)
};

bool stopsBy(const PageDescription& pages, StopKind kind)
{
    return std::ranges::find(pages.stop, kind) != pages.stop.end();
}

bool sendsPage(const FeedDescription& feed, std::string_view name)
{
    return requestMentions(feed.request, ValueScope::Page, name);
}

void checkStop(const FeedDescription& feed, const std::string& place, DescriptionProblems& problems)
{
    const PageDescription& pages = feed.pages;
    const bool counted = pages.kind == PageKind::Number || pages.kind == PageKind::Offset;
    if (pages.kind != PageKind::Single && pages.stop.empty()) {
        problems.add(place + "/stop",
                     Tr::tr("This is missing: the feed would never end. Say "
                            "short_page, empty_page, no_next, total_at, more_at, end_at or "
                            "short_page_unless."));
    }
    if (stopsBy(pages, StopKind::NoNext) && (counted || pages.kind == PageKind::Single)) {
        problems.add(place + "/stop", Tr::tr("no_next needs a token or a link in the answer."));
    }
    const bool measured =
        stopsBy(pages, StopKind::ShortPage) || stopsBy(pages, StopKind::ShortUnlessMore);
    if (measured && pages.size == 0) {
        problems.add(place + "/size",
                     Tr::tr("This is missing: a short page has fewer records than size."));
    }
}

void checkPages(const FeedDescription& feed, const std::string& place,
                DescriptionProblems& problems)
{
    const PageDescription& pages = feed.pages;
    checkStop(feed, place, problems);
    if (pages.kind == PageKind::Number && !sendsPage(feed, "number")) {
        problems.add(place + "/kind", Tr::tr("The request sends no {page.number}, so every page "
                                             "would be the same."));
    }
    if (pages.kind == PageKind::Offset && !sendsPage(feed, "offset")) {
        problems.add(place + "/kind", Tr::tr("The request sends no {page.offset}, so every page "
                                             "would be the same."));
    }
    if (pages.kind == PageKind::Token && !sendsPage(feed, "token")) {
        problems.add(place + "/kind",
                     Tr::tr("The request sends no {page.token}, so every page would be the same."));
    }
    const bool pointed = !pages.at.text().empty() || pages.ofLast.has_value();
    if ((pages.kind == PageKind::Token || pages.kind == PageKind::Link) && !pointed) {
        problems.add(place + "/at", Tr::tr("This is missing; it says where the next one stands."));
    }
    if (pages.rising && !pages.ofLast) {
        problems.add(place + "/first", Tr::tr("Tokens that rise from a number on are taken of the "
                                              "last record: give of_last."));
    }
    if (sendsPage(feed, "size") && pages.size == 0) {
        problems.add(place + "/size", Tr::tr("The request sends {page.size}; give it."));
    }
}

void checkSince(const FeedDescription& feed, const std::string& place,
                DescriptionProblems& problems)
{
    const bool sent = requestMentionsSince(feed.request);
    if (!feed.since) {
        if (sent) {
            problems.add(place + "/since",
                         Tr::tr("The request sends {since.…}, but the feed has no since."));
        }
        return;
    }
    const SinceDescription& since = *feed.since;
    if (!requestMentions(feed.request, ValueScope::Since, "start")) {
        problems.add(place + "/since",
                     Tr::tr("The request sends no {since.start}, so everything would be read each "
                            "time. Send it, or remove since."));
    }
    if (since.kind == CursorKind::Time && !since.first.empty() && !Instant::parse(since.first)
        && !Date::parse(since.first)) {
        problems.add(place + "/since/first", Tr::tr("“%1” is no time; write it like "
                                                    "2020-01-01T00:00:00Z.")
                                                 .arg(excerpt(since.first)));
    }
    const bool windowed = since.window.count() > 0;
    if (windowed
        && (since.kind != CursorKind::Time || since.first.empty()
            || !requestMentions(feed.request, ValueScope::Since, "end"))) {
        problems.add(place + "/since/window",
                     Tr::tr("A window needs kind time, first, and {since.end} in the request."));
    }
    if (windowed && since.window <= since.grain) {
        problems.add(place + "/since/window", Tr::tr("A window must be larger than the grain."));
    }
    if (since.kind != CursorKind::Time && (since.overlap.count() > 0 || windowed)) {
        problems.add(place + "/since/kind", Tr::tr("Only times can overlap and have windows."));
    }
    if (!since.zone.empty() && !QTimeZone(QByteArray::fromStdString(since.zone)).isValid()) {
        problems.add(
            place + "/since/zone",
            Tr::tr("“%1” is no time zone; write it like Europe/Berlin.").arg(excerpt(since.zone)));
    }
}

void checkEach(const ConnectorDescription& description, std::size_t index, const std::string& place,
               DescriptionProblems& problems)
{
    const FeedDescription& feed = description.feeds[index];
    if (!feed.each) {
        return;
    }
    if (std::ranges::none_of(feed.each->values, &EachValue::needed)) {
        const std::string name = feed.each->values.empty() ? "" : feed.each->values.front().name;
        problems.add(place + "/for_each/as",
                     Tr::tr("The request sends no {each.%1}, so every answer would be the same.")
                         .arg(excerpt(name)));
    }
    if (feed.each->feed.empty()) {
        return;
    }
    const auto before = description.feeds.begin() + static_cast<std::ptrdiff_t>(index);
    const bool found =
        std::find_if(description.feeds.begin(), before,
                     [&](const FeedDescription& other) { return other.id == feed.each->feed; })
        != before;
    if (!found) {
        problems.add(
            place + "/for_each/feed",
            Tr::tr("There is no feed “%1” before this one.").arg(excerpt(feed.each->feed)));
    }
}

void checkShape(const OutputDescription& output, const std::string& place,
                DescriptionProblems& problems)
{
    if (output.silent) {
        return;
    }
    std::set<std::string_view> seen;
    std::size_t index = 0;
    const auto mapper = makeRowMapper(output.into, {});
    for (const FieldShape& field : output.shape) {
        const std::string at = place + "/shape/" + std::to_string(index++);
        const bool known = std::ranges::any_of(
            mapper->columns(), [&](const ColumnRule& rule) { return rule.name == field.to; });
        if (!known) {
            problems.add(at + "/to",
                         Tr::tr("%1 have no field “%2”.")
                             .arg(excerpt(recordKindName(output.into)), excerpt(field.to)));
        } else if (!seen.insert(field.to).second) {
            problems.add(at + "/to", Tr::tr("“%1” is filled twice.").arg(excerpt(field.to)));
        }
    }
    for (const std::string& field : output.addUp) {
        if (seen.count(field) == 0) {
            problems.add(
                place + "/records/add_up",
                Tr::tr("Nothing fills “%1”, so it cannot be added up.").arg(excerpt(field)));
        }
    }
    for (const ColumnRule& rule : mapper->columns()) {
        if (rule.empty == EmptyValue::Reject && seen.count(rule.name) == 0) {
            problems.add(place + "/shape",
                         Tr::tr("Nothing fills %1, without which %2 mean nothing.")
                             .arg(excerpt(rule.name), excerpt(recordKindName(output.into))));
        }
    }
}

/// A table is complete only if everything is read each time.
void checkLookups(const ConnectorDescription& description, std::size_t index,
                  const OutputDescription& output, const std::string& place,
                  DescriptionProblems& problems)
{
    std::size_t at = 0;
    for (const FieldShape& field : output.shape) {
        const std::string pointer = place + "/shape/" + std::to_string(at++) + "/lookup/feed";
        if (!field.lookup) {
            continue;
        }
        const auto end = description.feeds.begin() + static_cast<std::ptrdiff_t>(index);
        const auto found =
            std::find_if(description.feeds.begin(), end, [&](const FeedDescription& other) {
                return other.id == field.lookup->feed;
            });
        if (found == end) {
            problems.add(
                pointer,
                Tr::tr("There is no feed “%1” before this one.").arg(excerpt(field.lookup->feed)));
        } else if (found->mode != FeedMode::Replace || found->since) {
            problems.add(pointer, Tr::tr("Only a feed that is read whole each time (mode replace, "
                                         "without since) can be looked up in."));
        }
    }
}

void checkFeed(const ConnectorDescription& description, std::size_t index,
               DescriptionProblems& problems)
{
    const FeedDescription& feed = description.feeds[index];
    const std::string place = "/feeds/" + std::to_string(index);
    checkPages(feed, place + "/pages", problems);
    checkSince(feed, place, problems);
    checkEach(description, index, place, problems);
    for (std::size_t i = 0; i < feed.outputs.size(); ++i) {
        const std::string output = i == 0 ? place : place + "/also/" + std::to_string(i - 1);
        checkShape(feed.outputs[i], output, problems);
        checkLookups(description, index, feed.outputs[i], output, problems);
    }
    for (std::size_t other = 0; other < index; ++other) {
        if (description.feeds[other].id == feed.id) {
            problems.add(place + "/id", Tr::tr("Another feed has this name."));
        }
    }
}

bool numberSetting(const ConnectorDescription& description, const std::string& key)
{
    const SettingDescription* const setting = description.setting(key);
    return key.empty() || (setting != nullptr && setting->kind == SettingKind::Number);
}

void checkNumbers(const ConnectorDescription& description, DescriptionProblems& problems)
{
    if (description.history && !numberSetting(description, description.history->setting)) {
        problems.add("/history/setting", Tr::tr("There is no such setting of kind number."));
    }
    for (std::size_t i = 0; i < description.feeds.size(); ++i) {
        if (!numberSetting(description, description.feeds[i].pages.sizeSetting)) {
            problems.add("/feeds/" + std::to_string(i) + "/pages/size_setting",
                         Tr::tr("There is no such setting of kind number."));
        }
    }
}

/// An assembler counts on the records of its feeds coming in a certain order.
void checkAssembler(const ConnectorDescription& description, DescriptionProblems& problems)
{
    const NamedAssembler* const assembler = findAssembler(description.assembler);
    if (!description.assembler.empty() && assembler == nullptr) {
        problems.add("/assemble",
                     Tr::tr("There is no assembler “%1”.").arg(excerpt(description.assembler)));
        return;
    }
    std::vector<std::string_view> wanted;
    if (assembler != nullptr) {
        wanted.assign(assembler->feeds.begin(), assembler->feeds.end());
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < description.feeds.size(); ++i) {
        const FeedDescription& feed = description.feeds[i];
        const std::string place = "/feeds/" + std::to_string(i) + "/gather";
        if (!feed.gathered) {
            continue;
        }
        if (assembler == nullptr) {
            problems.add(place, Tr::tr("Nothing takes what is gathered: name it in assemble."));
        } else if (next >= wanted.size() || wanted[next] != feed.id) {
            problems.add(place, Tr::tr("The assembler does not ask for this feed here: give it %1.")
                                    .arg(excerpt(assembler->feedWords())));
            return;
        }
        ++next;
    }
    if (next < wanted.size()) {
        problems.add(
            "/assemble",
            Tr::tr("The feed “%1” is missing, or it is not gathered.").arg(excerpt(wanted[next])));
    }
}

void checkSettings(const ConnectorDescription& description, DescriptionProblems& problems)
{
    std::set<std::string_view> seen;
    std::size_t index = 0;
    for (const SettingDescription& setting : description.settings) {
        const std::string place = "/settings/" + std::to_string(index++);
        if (!seen.insert(setting.key).second) {
            problems.add(place + "/key", Tr::tr("Another setting has this name."));
        }
        if (!setting.preset.empty() && setting.kind == SettingKind::Choice
            && std::ranges::find(setting.choices, setting.preset) == setting.choices.end()) {
            problems.add(place + "/default", Tr::tr("The default is none of the choices."));
        }
    }
}

} // namespace

void checkDescription(const ConnectorDescription& description, DescriptionProblems& problems)
{
    checkSettings(description, problems);
    if (description.feeds.empty()) {
        problems.add("/feeds", Tr::tr("There is no feed, so nothing would be read."));
    }
    for (std::size_t i = 0; i < description.feeds.size(); ++i) {
        checkFeed(description, i, problems);
    }
    if (!description.probe.empty() && description.feed(description.probe) == nullptr) {
        problems.add("/probe", Tr::tr("There is no feed “%1”.").arg(excerpt(description.probe)));
    } else if (!description.probe.empty() && description.feed(description.probe)->each) {
        problems.add("/probe", Tr::tr("A feed that follows another one cannot be the probe."));
    }
    checkNumbers(description, problems);
    checkAssembler(description, problems);
    checkTemplates(description, problems);
    checkWrites(description, problems);
}

} // namespace repromise
