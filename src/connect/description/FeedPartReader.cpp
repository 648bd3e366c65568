#include "connect/description/FeedPartReader.h"

#include "connect/description/DescriptionWords.h"
#include "connect/description/ServerPartReader.h"
#include "connect/description/ShapePartReader.h"
#include "connect/description/TemplateCheck.h"

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FeedPartReader)
};

/// A request is completed part by part; anything else a feed says of itself counts alone.
Json completed(const Json& defaults, const Json& feed)
{
    Json merged = defaults.is_object() ? defaults : Json::object();
    for (const auto& [key, value] : feed.items()) {
        if (key == "request" && merged.contains(key)) {
            merged[key].merge_patch(value);
        } else {
            merged[key] = value;
        }
    }
    return merged;
}

void readStop(ObjectReader& reader, PageDescription& pages)
{
    if (auto object = reader.object("stop")) {
        if (auto total = object->recordPointer("total_at")) {
            pages.stop.push_back(StopKind::TotalAt);
            pages.totalAt = *total;
        }
        if (auto more = object->recordPointer("more_at")) {
            pages.stop.push_back(StopKind::MoreAt);
            pages.moreAt = *more;
        }
        if (auto more = object->recordPointer("short_page_unless")) {
            pages.stop.push_back(StopKind::ShortUnlessMore);
            pages.moreAt = *more;
        }
        if (auto end = object->recordPointer("end_at")) {
            pages.stop.push_back(StopKind::EndAt);
            pages.endAt = *end;
        }
        object->done();
    }
}

void readStopWords(ObjectReader& reader, PageDescription& pages)
{
    for (const std::string& word : reader.texts("stop")) {
        if (word == "short_page") {
            pages.stop.push_back(StopKind::ShortPage);
        } else if (word == "empty_page") {
            pages.stop.push_back(StopKind::EmptyPage);
        } else if (word == "no_next") {
            pages.stop.push_back(StopKind::NoNext);
        } else {
            reader.problem("stop", Tr::tr("“%1” is no stop rule: choose short_page, empty_page or "
                                          "no_next, or give total_at, more_at, end_at or "
                                          "short_page_unless.")
                                       .arg(QString::fromStdString(word).left(60)));
        }
    }
}

PageDescription readPages(ObjectReader& reader)
{
    PageDescription pages;
    pages.kind = reader.choice("kind", PageKind::Single, pageKindNames);
    pages.size = reader.number("size", 0, 1, 100'000);
    pages.sizeSetting = reader.text("size_setting");
    pages.rising = pages.kind == PageKind::Token && reader.has("first");
    pages.first = reader.number("first", 1, 0, 1);
    pages.maxPages = reader.number("max_pages", 1000, 1, 100'000);
    pages.at = reader.recordPointer("at").value_or(RecordPointer());
    pages.ofLast = reader.recordPointer("of_last");
    const auto stop = reader.raw().find("stop");
    if (stop != reader.raw().end() && stop->is_object()) {
        readStop(reader, pages);
    } else {
        readStopWords(reader, pages);
    }
    reader.done();
    return pages;
}

SinceDescription readSince(ObjectReader& reader)
{
    SinceDescription since;
    since.fields = reader.recordPointers("field");
    if (!reader.has("field")) {
        reader.problem("field", Tr::tr("This is missing; it says where a record's stamp stands."));
    }
    since.kind = reader.choice("kind", CursorKind::Time, cursorKindNames);
    since.format = reader.choice("format", TimeFormat::Iso, timeFormatNames);
    since.first = reader.text("first");
    since.overlap = reader.duration("overlap");
    since.window = reader.duration("window");
    since.grain = reader.duration("grain");
    since.missing = reader.choice("missing", MissingStamp::Take, missingStampNames);
    since.zone = reader.text("zone");
    reader.done();
    return since;
}

/// `take` is one pointer, named by `as`, or an object of several with their names.
void readEachValues(ObjectReader& reader, EachDescription& each)
{
    const nlohmann::ordered_json& all = reader.raw();
    const auto take = all.find("take");
    if (take == all.end() || !take->is_object()) {
        each.values.push_back({reader.name("as", true), reader.recordPointers("take")});
        return;
    }
    if (auto named = reader.object("take")) {
        for (const auto& entry : take->items()) {
            each.values.push_back({entry.key(), named->recordPointers(entry.key())});
        }
        named->done();
    }
    if (each.values.empty()) {
        reader.problem("take", Tr::tr("This is missing; it says which value of the feed's records "
                                      "is taken."));
    }
}

EachDescription readEach(ObjectReader& reader)
{
    EachDescription each;
    each.feed = reader.text("feed");
    each.expand = reader.recordPointers("expand");
    readEachValues(reader, each);
    each.number = reader.flag("number", false);
    for (ObjectReader& rule : reader.objects("only_if", true)) {
        each.onlyIf.push_back(readKeep(rule));
    }
    for (const std::string& element : reader.texts("list")) {
        std::string wrong;
        if (auto parsed = TextTemplate::parse(element, wrong)) {
            each.list.push_back(std::move(*parsed));
        } else {
            reader.problem("list",
                           Tr::tr("{%1} is no placeholder.").arg(QString::fromStdString(wrong)));
        }
    }
    if (each.feed.empty() == each.list.empty()) {
        reader.problem("feed", Tr::tr("Give either a feed or a list to go through."));
    }
    if (each.feed.empty() && (reader.has("only_if") || reader.has("expand"))) {
        reader.problem(reader.has("only_if") ? "only_if" : "expand",
                       Tr::tr("Only records of a feed can be chosen by what they hold."));
    }
    if (!each.feed.empty() && !reader.has("take")) {
        reader.problem("take", Tr::tr("This is missing; it says which value of the feed's records "
                                      "is taken."));
    }
    reader.done();
    return each;
}

} // namespace

AnswerRule readAnswer(ObjectReader& reader)
{
    AnswerRule rule;
    if (auto when = reader.object("when")) {
        for (const std::string& status : when->texts("status")) {
            const int code = std::atoi(status.c_str());
            if (code < 100 || code > 599) {
                when->problem("status", Tr::tr("An HTTP status is a number from 100 to 599."));
            }
            rule.status.push_back(code);
        }
        rule.bodyHas = when->text("body_has");
        rule.at = when->recordPointer("at");
        rule.equals = when->texts("equals");
        when->done();
    }
    if (rule.status.empty() && rule.bodyHas.empty() && !rule.at) {
        reader.problem("when", Tr::tr("This says nothing; give status, body_has or at."));
    }
    rule.action = reader.choice("do", AnswerAction::Stop, answerActionNames);
    if (!reader.has("do")) {
        reader.problem("do", Tr::tr("This is missing; it says what to do with such an answer."));
    }
    rule.blame = reader.choice("blame", Blame::Bug, blameNames);
    rule.say = reader.text("say");
    rule.sayAt = reader.recordPointer("say_at");
    reader.done();
    return rule;
}

FeedDescription readFeed(ObjectReader& own, const Json& defaults)
{
    const Json merged = completed(defaults, own.raw());
    ObjectReader reader(merged, own.pointer(), own.problems());
    FeedDescription feed;
    feed.id = reader.name("id", true);
    feed.mode = reader.choice("mode", FeedMode::Merge, feedModeNames);
    if (auto request = reader.object("request")) {
        feed.request = readRequest(*request);
    } else {
        reader.problem("request", Tr::tr("This is missing; it says what to ask for."));
    }
    if (auto gather = reader.object("gather")) {
        feed.gathered = true;
        feed.people = gather->texts("people");
        gather->done();
    }
    feed.outputs.push_back(readOutput(reader));
    for (ObjectReader& also : reader.objects("also")) {
        feed.outputs.push_back(readOutput(also));
        also.done();
    }
    if (auto pages = reader.object("pages")) {
        feed.pages = readPages(*pages);
    } else {
        reader.problem("pages",
                       Tr::tr("This is missing; write {\"kind\": \"single\"} when there is "
                              "only one page."));
    }
    if (auto since = reader.object("since")) {
        feed.since = readSince(*since);
    }
    if (auto each = reader.object("for_each")) {
        feed.each = readEach(*each);
        for (EachValue& value : feed.each->values) {
            value.needed = requestMentions(feed.request, ValueScope::Each, value.name);
        }
    }
    for (ObjectReader& answer : reader.objects("answers")) {
        feed.answers.push_back(readAnswer(answer));
    }
    reader.done();
    return feed;
}

} // namespace repromise
