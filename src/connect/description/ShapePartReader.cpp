#include "connect/description/ShapePartReader.h"

#include "connect/described/NamedShapers.h"
#include "connect/description/DescriptionWords.h"

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ShapePartReader)
};

std::array<std::string_view, recordKindCount> kindNames()
{
    std::array<std::string_view, recordKindCount> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = recordKindName(static_cast<RecordKind>(i));
    }
    return names;
}

void readSource(ObjectReader& reader, FieldShape& field)
{
    field.from = reader.recordPointers("from");
    field.value = reader.optionalTemplate("value");
    field.joined = reader.has("join");
    field.join = reader.text("join");
    field.shaper = reader.text("shaper");
    field.words = reader.texts("words");
    field.fold = reader.choice("fold", Fold::None, foldNames);
    if (field.from.empty() && (field.joined || !field.value)) {
        reader.problem("from", Tr::tr("Give either from or value."));
    }
    if (!field.shaper.empty() && findShaper(field.shaper) == nullptr) {
        reader.problem(
            "shaper",
            Tr::tr("There is no shaper “%1”.").arg(QString::fromStdString(field.shaper).left(60)));
    }
    const bool many = std::ranges::any_of(field.from, &RecordPointer::many);
    if (many && field.fold == Fold::None) {
        reader.problem("fold",
                       Tr::tr("A pointer with * finds several values; say which one counts, "
                              "or how they become one."));
    }
}

FieldShape readField(ObjectReader& reader)
{
    FieldShape field;
    field.to = reader.text("to", true);
    readSource(reader, field);
    field.as = reader.choice("as", ValueType::Text, valueTypeNames);
    field.reversed = reader.flag("reversed", false);
    field.places = reader.has("places") ? reader.number("places", 0, 0, 6) : -1;
    field.zone = reader.textTemplate("zone");
    field.map = reader.textMap("map");
    field.empty = reader.texts("empty");
    if (auto lookup = reader.object("lookup")) {
        field.lookup = LookupDescription{
            lookup->text("feed", true), lookup->recordPointer("by").value_or(RecordPointer()),
            lookup->recordPointers("take"), lookup->flag("optional", false)};
        lookup->done();
    }
    if (reader.has("default")) {
        field.preset = reader.optionalTemplate("default");
    }
    field.required = reader.flag("required", false);
    const bool numeric = field.as == ValueType::Decimal || field.as == ValueType::Money
                         || field.as == ValueType::Int;
    if ((field.reversed || field.places >= 0) && !numeric) {
        reader.problem("as", Tr::tr("Only numbers can be reversed or rounded."));
    }
    reader.done();
    return field;
}

} // namespace

KeepRule readKeep(ObjectReader& reader)
{
    KeepRule rule;
    rule.at = reader.recordPointer("at").value_or(RecordPointer());
    rule.equals = reader.texts("is");
    rule.unlike = reader.texts("is_not");
    if (!reader.has("at") || rule.equals.empty() == rule.unlike.empty()) {
        reader.problem("at", Tr::tr("Give a pointer, and either is or is_not."));
    }
    reader.done();
    return rule;
}

OutputDescription readOutput(ObjectReader& reader)
{
    OutputDescription output;
    const auto names = kindNames();
    output.into = reader.choice("into", RecordKind::OrderLine, names);
    // Of a kind that is not known nothing more can be said.
    const auto into = reader.raw().find("into");
    const bool named = into != reader.raw().end() && into->is_string()
                       && std::ranges::find(names, into->get<std::string>()) != names.end();
    output.silent = reader.has("into") ? !named : !reader.has("shape");
    if (!reader.has("into") && !output.silent) {
        reader.problem("into", Tr::tr("This is missing; it says which records these are."));
    }
    if (auto records = reader.object("records")) {
        output.at = records->recordPointer("at").value_or(RecordPointer());
        output.expand = records->recordPointers("expand");
        for (ObjectReader& keep : records->objects("keep_if", true)) {
            output.keepIf.push_back(readKeep(keep));
        }
        for (ObjectReader& gone : records->objects("gone_if", true)) {
            output.goneIf.push_back(readKeep(gone));
        }
        output.addUp = records->texts("add_up");
        records->done();
    } else {
        reader.problem("records", Tr::tr("This is missing; it says where the records stand."));
    }
    for (ObjectReader& field : reader.objects("shape")) {
        output.shape.push_back(readField(field));
    }
    return output;
}

} // namespace repromise
