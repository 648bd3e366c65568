#include "connect/description/WritePartReader.h"

#include "base/Excerpt.h"
#include "connect/description/DescriptionWords.h"
#include "connect/description/FeedPartReader.h"
#include "connect/description/ServerPartReader.h"
#include "connect/description/ShapePartReader.h"

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WritePartReader)
};

MatchRule readMatch(ObjectReader& reader)
{
    MatchRule rule;
    rule.at = reader.recordPointers("at");
    rule.join = reader.text("join");
    rule.equals = reader.textTemplate("is", true);
    if (rule.at.empty()) {
        reader.problem("at", Tr::tr("This is missing; it says which values are compared."));
    }
    reader.done();
    return rule;
}

FieldShape readValue(ObjectReader& reader)
{
    FieldShape field;
    field.to = "value";
    field.from = reader.recordPointers("from");
    field.as = reader.choice("as", ValueType::Text, valueTypeNames);
    field.zone = reader.textTemplate("zone");
    field.map = reader.textMap("map");
    field.empty = reader.texts("empty");
    if (field.from.empty()) {
        reader.problem("from", Tr::tr("This is missing; it says where the value stands."));
    }
    reader.done();
    return field;
}

void readQuery(ObjectReader& reader, RecordQuery& query)
{
    if (auto request = reader.object("request")) {
        query.request = readRequest(*request);
    } else {
        reader.problem("request", Tr::tr("This is missing; it says how the record is asked for."));
    }
    if (auto records = reader.object("records")) {
        query.at = records->recordPointer("at").value_or(RecordPointer());
        query.expand = records->recordPointers("expand");
        for (ObjectReader& match : records->objects("match", true)) {
            query.match.push_back(readMatch(match));
        }
        for (ObjectReader& prefer : records->objects("prefer", true)) {
            query.prefer.push_back(readKeep(prefer));
        }
        query.several = records->text("several");
        records->done();
    }
    for (ObjectReader& answer : reader.objects("answers")) {
        query.answers.push_back(readAnswer(answer));
    }
}

void readTake(ObjectReader& reader, std::vector<TakenValue>& taken)
{
    if (auto take = reader.object("take")) {
        for (const auto& [name, pointer] : take->raw().items()) {
            if (!pointer.is_object()) {
                taken.push_back(
                    {name, take->recordPointer(name.c_str()).value_or(RecordPointer())});
            } else if (auto value = take->object(name.c_str())) {
                taken.push_back({name, value->recordPointer("from").value_or(RecordPointer()),
                                 value->flag("number", false)});
                value->done();
            }
        }
        take->done();
    }
}

FindDescription readFind(ObjectReader& reader)
{
    FindDescription find;
    readQuery(reader, find.query);
    readTake(reader, find.take);
    if (find.take.empty()) {
        reader.problem("take", Tr::tr("This is missing; it says what of the record is needed."));
    }
    reader.done();
    return find;
}

LookDescription readLook(ObjectReader& reader)
{
    LookDescription look;
    for (ObjectReader& find : reader.objects("find", true)) {
        look.find.push_back(readFind(find));
    }
    readQuery(reader, look);
    if (auto value = reader.object("value")) {
        look.value = readValue(*value);
    } else {
        reader.problem("value", Tr::tr("This is missing; it says where the value stands."));
    }
    reader.done();
    return look;
}

void readPrecondition(ObjectReader& reader, WriteDescription& write)
{
    for (const std::string& word : reader.texts("precondition")) {
        write.etag = write.etag || word == "etag" || word == "etag_if_given";
        write.etagOptional = write.etagOptional || word == "etag_if_given";
        write.csrf = write.csrf || word == "csrf";
        if (word != "etag" && word != "etag_if_given" && word != "csrf" && word != "none") {
            reader.problem(
                "precondition",
                Tr::tr("“%1” is no precondition: choose etag, etag_if_given, csrf or none.")
                    .arg(excerpt(word)));
        }
    }
    if (!reader.has("precondition")) {
        reader.problem("precondition", Tr::tr("This is missing; choose etag, csrf, both or none."));
    }
    write.etagAt = reader.recordPointer("etag");
    write.csrfPath = reader.textTemplate("csrf");
    if (write.etagAt && !write.etag) {
        reader.problem("etag", Tr::tr("The precondition says nothing of an etag."));
    }
    if (write.csrf == write.csrfPath.empty()) {
        reader.problem("csrf", Tr::tr("Give the path of a GET that hands out the token, with the "
                                      "precondition csrf and only then."));
    }
}

void readSent(ObjectReader& reader, WriteDescription& write)
{
    if (auto value = reader.object("value")) {
        write.format = value->choice("format", TimeFormat::Date, timeFormatNames);
        write.map = value->textMap("map");
        write.number = value->flag("number", false);
        value->done();
    }
    if (auto request = reader.object("request")) {
        write.request = readRequest(*request, RequestKind::Changes);
    } else {
        reader.problem("request", Tr::tr("This is missing; it says what to send."));
    }
    if (auto lift = reader.object("lift")) {
        write.lift = readRequest(*lift, RequestKind::Changes);
    }
}

} // namespace

WriteDescription readWrite(ObjectReader& reader)
{
    WriteDescription write;
    write.id = reader.name("id", true);
    if (!reader.has("when")) {
        reader.problem("when", Tr::tr("This is missing; it says which change is written."));
    }
    write.when = reader.choice("when", WriteCommand::ConfirmedDate, writeCommandNames);
    write.field = reader.text("field", true);
    if (auto read = reader.object("read")) {
        write.read = readLook(*read);
    } else {
        reader.problem("read",
                       Tr::tr("This is missing: nothing is written without looking first."));
    }
    if (auto back = reader.object("read_back")) {
        write.readBack = readLook(*back);
    }
    readTake(reader, write.take);
    readSent(reader, write);
    readPrecondition(reader, write);
    write.sayAt = reader.recordPointer("say_at");
    for (ObjectReader& answer : reader.objects("answers")) {
        write.answers.push_back(readAnswer(answer));
    }
    reader.done();
    return write;
}

} // namespace repromise
