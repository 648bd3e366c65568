#include "promise/variant/RunVariantReader.h"

#include "base/Excerpt.h"
#include "base/Quantity.h"
#include "promise/variant/RunVariantChecker.h"
#include "promise/variant/RunVariantWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <set>

namespace repromise {
namespace {

using Json = JsonMembers::Json;
using Words = RunVariantWords;

constexpr std::int64_t farDays = 100'000;
constexpr std::size_t mostSorts = 16;

struct RunVariantReaderText {
    Q_DECLARE_TR_FUNCTIONS(RunVariantReaderText)
};

QString attributeNames()
{
    std::vector<std::string_view> names;
    names.reserve(variantAttributeCount);
    for (int row = 0; row < variantAttributeCount; ++row) {
        names.push_back(attributeName(static_cast<VariantAttribute>(row)));
    }
    return listed(names);
}

/// Builds one variant from its JSON.
class VariantBuilder {
public:
    VariantBuilder(RunVariant& variant, JsonProblems& problems)
        : m_variant(variant), m_problems(problems)
    {
    }

    void build(const Json& root)
    {
        JsonMembers object(root, "", m_problems);
        m_variant.name = object.text("name", true);
        m_variant.says = object.text("says", true);
        forEach(object, "segments", RunVariant::mostSegments, [this](const Json& at, auto pointer) {
            m_variant.segments.push_back(segment(at, std::move(pointer)));
        });
        if (!object.has("segments")) {
            object.problem("segments", RunVariantReaderText::tr("Is missing."));
        }
        forEach(object, "protections", RunVariant::mostProtections,
                [this](const Json& at, auto pointer) {
                    m_variant.protections.push_back(protection(at, std::move(pointer)));
                });
        m_variant.firm = object.textList("firm");
        m_variant.manualRank = object.textList("manual_rank");
        m_variant.lineTerms = object.flag("line_terms", true);
        m_variant.onFailure = object.choice("on_failure", OnFailure{}, Words::onFailure);
        m_variant.fallBack = object.text("fall_back", false);
        object.done();
    }

private:
    template <typename Read>
    void forEach(JsonMembers& object, std::string_view key, std::size_t most, const Read& read)
    {
        const Json* const list = object.find(key);
        if (list == nullptr) {
            return;
        }
        if (!list->is_array() || list->empty() || list->size() > most) {
            object.problem(key,
                           RunVariantReaderText::tr("Must be a list of 1 to %1: [ … ].").arg(most));
            return;
        }
        for (std::size_t at = 0; at < list->size(); ++at) {
            read((*list)[at], object.pointerOf(key) + "/" + std::to_string(at));
        }
    }

    Segment segment(const Json& value, std::string pointer)
    {
        Segment result;
        JsonMembers object(value, std::move(pointer), m_problems);
        result.name = object.text("name", true);
        if (!object.has("strategy")) {
            object.problem("strategy", RunVariantReaderText::tr("Is missing."));
        }
        result.strategy = object.choice("strategy", Strategy{}, Words::strategies);
        if (const Json* const where = object.find("where")) {
            result.where = terms(*where, object.pointerOf("where"));
        }
        forEach(object, "sort", mostSorts,
                [this, &result](const Json& at, const std::string& place) {
                    result.sort.push_back(sortTerm(at, place));
                });
        if (const Json* const knobs = object.find("knobs")) {
            result.knobs = readKnobs(*knobs, object.pointerOf("knobs"));
        }
        object.done();
        return result;
    }

    std::vector<SegmentTerm> terms(const Json& value, const std::string& pointer)
    {
        std::vector<SegmentTerm> result;
        if (!value.is_object()) {
            complain(pointer, RunVariantReaderText::tr("Must be an object: { … }."));
            return result;
        }
        for (const auto& [name, condition] : value.items()) {
            const std::string place = std::string(pointer).append("/").append(name);
            if (const auto attribute = parsed(name, place)) {
                result.push_back(term(*attribute, condition, place));
            }
        }
        return result;
    }

    std::optional<VariantAttribute> parsed(std::string_view name, const std::string& pointer)
    {
        const auto attribute = parseVariantAttribute(name);
        if (!attribute) {
            complain(pointer,
                     RunVariantReaderText::tr("“%1” is no attribute of a line; there are %2.")
                         .arg(excerpt(name), attributeNames()));
        }
        return attribute;
    }

    SegmentTerm term(VariantAttribute attribute, const Json& value, const std::string& pointer)
    {
        SegmentTerm result;
        result.attribute = attribute;
        const bool negated = value.is_object() && value.contains("not");
        result.exclude = negated;
        const Json& condition = negated ? value["not"] : value;
        if (negated && value.size() > 1) {
            complain(pointer, RunVariantReaderText::tr("Beside “not” nothing else may stand."));
        }
        if (attributeKind(attribute) == AttributeKind::Text) {
            result.values = textValues(attribute, condition, pointer);
        } else if (condition.is_object()) {
            readRange(result, condition, pointer);
        } else {
            readNumbers(result, condition, pointer);
        }
        return result;
    }

    std::vector<std::string> textValues(VariantAttribute attribute, const Json& value,
                                        const std::string& pointer)
    {
        std::vector<std::string> values;
        const bool list =
            value.is_array() && !value.empty()
            && std::ranges::all_of(value, [](const Json& v) { return v.is_string(); });
        if (!list) {
            complain(pointer, RunVariantReaderText::tr(
                                  "Must be a list of texts, [\"…\"], or {\"not\": [\"…\"]}."));
            return values;
        }
        const auto choices = attributeChoices(attribute);
        for (const Json& entry : value) {
            values.push_back(entry.get<std::string>());
            if (!choices.empty() && std::ranges::find(choices, values.back()) == choices.end()) {
                complain(pointer, RunVariantReaderText::tr("“%1” is not one of %2.")
                                      .arg(excerpt(values.back()), listed(choices)));
            }
        }
        return values;
    }

    void readRange(SegmentTerm& result, const Json& value, const std::string& pointer)
    {
        JsonMembers object(value, pointer, m_problems);
        const ValueRange all;
        const int places = attributePlaces(result.attribute);
        ValueRange range;
        if (places > 0) {
            range = {object.decimal("from", places, all.from),
                     object.decimal("to", places, all.to)};
        } else {
            range = {object.number("from", all.from, -farDays, farDays),
                     object.number("to", all.to, -farDays, farDays)};
        }
        if (object.has("from") || object.has("to")) {
            result.ranges.push_back(range);
        }
        if (attributeKind(result.attribute) == AttributeKind::Day && object.find("known")) {
            result.known = object.flag("known", true);
        }
        object.done();
        if (range.from > range.to) {
            complain(pointer, RunVariantReaderText::tr("No line matches: “from” lies above “to”."));
        }
        if (result.ranges.empty() && !result.known) {
            complain(pointer, RunVariantReaderText::tr("Says nothing: give “from”, “to” or both."));
        }
    }

    void readNumbers(SegmentTerm& result, const Json& value, const std::string& pointer)
    {
        const bool list = value.is_array() && !value.empty();
        for (std::size_t at = 0; list && at < value.size(); ++at) {
            const Json& entry = value[at];
            if (entry.is_number_integer() && attributePlaces(result.attribute) == 0) {
                const auto number = std::clamp(entry.get<std::int64_t>(), -farDays, farDays);
                result.ranges.push_back({number, number});
            }
        }
        if (!list || result.ranges.size() != value.size()) {
            complain(pointer,
                     RunVariantReaderText::tr("Must be a list of whole numbers, [1, 2], or "
                                              "{\"from\": …, \"to\": …}."));
        }
    }

    SortTerm sortTerm(const Json& value, const std::string& pointer)
    {
        SortTerm result;
        if (value.is_string()) {
            result.attribute =
                parsed(value.get<std::string>(), pointer).value_or(VariantAttribute::Priority);
            return result;
        }
        JsonMembers object(value, pointer, m_problems);
        const std::string by = object.text("by", true);
        if (!by.empty()) {
            result.attribute =
                parsed(by, object.pointerOf("by")).value_or(VariantAttribute::Priority);
        }
        result.descending = object.flag("descending", false);
        result.sequence = object.textList("sequence");
        checkSequence(result, object);
        object.done();
        return result;
    }

    static void checkSequence(const SortTerm& sort, JsonMembers& object)
    {
        if (sort.sequence.empty() || attributeKind(sort.attribute) == AttributeKind::Text) {
            return;
        }
        const bool numbers = std::ranges::all_of(sort.sequence, [](const std::string& text) {
            int number = 0;
            const auto [end, error] =
                std::from_chars(text.data(), text.data() + text.size(), number);
            return error == std::errc() && end == text.data() + text.size();
        });
        if (sort.attribute != VariantAttribute::Priority || !numbers) {
            object.problem("sequence", RunVariantReaderText::tr(
                                           "Only attributes of text, and priority with whole "
                                           "numbers, can follow a sequence of one's own."));
        }
    }

    SegmentKnobs readKnobs(const Json& value, std::string pointer)
    {
        SegmentKnobs knobs;
        JsonMembers object(value, std::move(pointer), m_problems);
        knobs.mayNotWorsen = object.flag("may_not_worsen", false);
        knobs.mayNotImprove = object.flag("may_not_improve", false);
        knobs.givesUp = object.flag("gives_up", false);
        knobs.shipComplete = object.choice("ship_complete", ShipComplete{}, Words::shipComplete);
        knobs.minimumQuantity = quantity(object, "minimum_quantity");
        knobs.minimumPercent = percent(object, "minimum_percent");
        knobs.latestUsefulDays = days(object, "latest_useful_days");
        knobs.maximumLatenessDays = days(object, "maximum_lateness_days");
        knobs.sharing = object.choice("sharing", Sharing{}, Words::sharing);
        knobs.floorPercent = percent(object, "floor_percent");
        knobs.pack = quantity(object, "pack");
        object.done();
        return knobs;
    }

    Protection protection(const Json& value, std::string pointer)
    {
        Protection result;
        JsonMembers object(value, std::move(pointer), m_problems);
        const Json* const who = object.find("who");
        if (who == nullptr) {
            object.problem("who", RunVariantReaderText::tr("Is missing."));
        } else {
            const auto conditions = terms(*who, object.pointerOf("who"));
            if (conditions.size() == 1) {
                result.who = conditions.front();
            } else if (who->is_object()) {
                object.problem("who", RunVariantReaderText::tr(
                                          "Must name one attribute, like {\"tier\": [\"A\"]}."));
            }
        }
        result.percent = percent(object, "percent");
        result.quantity = quantity(object, "quantity");
        object.done();
        return result;
    }

    static std::int64_t quantity(JsonMembers& object, std::string_view key)
    {
        const std::int64_t units = object.decimal(key, Quantity::scale, 0);
        if (units < 0 || units > Quantity::whole(1'000'000'000).units()) {
            object.problem(
                key, RunVariantReaderText::tr("Must be a quantity between 0 and 1000000000."));
            return 0;
        }
        return units;
    }

    static int percent(JsonMembers& object, std::string_view key)
    {
        return object.number(key, 0, 0, 100);
    }

    static std::optional<int> days(JsonMembers& object, std::string_view key)
    {
        const auto number = static_cast<int>(object.number<std::int64_t>(key, 0, 0, farDays));
        return object.has(key) ? std::optional(number) : std::nullopt;
    }

    void complain(const std::string& pointer, const QString& sentence)
    {
        m_problems.add(pointer, sentence);
    }

    RunVariant& m_variant;
    JsonProblems& m_problems;
};

VariantProblem syntaxProblem(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto start = before.rfind('\n');
    const auto column = before.size() - (start == std::string_view::npos ? 0 : start + 1);
    return {"",
            RunVariantReaderText::tr("Is not JSON: see line %1, column %2.").arg(line).arg(column)};
}

// A JSON library keeps one of two members of the same name without a word.
Json parsedOnce(std::string_view text, JsonProblems& problems)
{
    std::vector<std::set<std::string>> names;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start) {
            names.resize(static_cast<std::size_t>(depth) + 1);
            names.back().clear();
        } else if (event == Json::parse_event_t::key) {
            const auto key = parsed.get<std::string>();
            if (!names[static_cast<std::size_t>(depth) - 1].insert(key).second) {
                problems.add(
                    {},
                    RunVariantReaderText::tr("“%1” stands twice in one object.").arg(excerpt(key)));
            }
        }
        return true;
    };
    return Json::parse(text, watch);
}

// Where a strategy or a condition could not be read, what follows from them would be made up.
bool leavesMeaningOpen(const VariantProblem& problem)
{
    const auto names = [&problem](std::string_view part) {
        return problem.pointer.find(part) != std::string::npos;
    };
    return names("/strategy") || names("/where") || names("/who") || !names("/segments/");
}

} // namespace

VariantReading RunVariantReader::read(std::string_view text)
{
    VariantReading reading;
    if (text.size() > mostBytes) {
        reading.problems.push_back(
            {"", RunVariantReaderText::tr("Is larger than a variant can be (1 MiB).")});
        return reading;
    }
    JsonProblems problems;
    try {
        const Json root = parsedOnce(text, problems);
        VariantBuilder(reading.variant, problems).build(root);
    } catch (const Json::parse_error& error) {
        reading.problems = problems.list();
        reading.problems.push_back(syntaxProblem(text, error.byte));
        return reading;
    } catch (const Json::exception& error) {
        reading.problems = problems.list();
        reading.problems.push_back({"", QString::fromUtf8(error.what())});
        return reading;
    }
    reading.problems = problems.list();
    const bool meant = std::ranges::none_of(reading.problems, leavesMeaningOpen);
    if (meant) {
        for (const VariantProblem& problem : checkRunVariant(reading.variant)) {
            reading.problems.push_back(problem);
        }
    }
    return reading;
}

Result<RunVariant> RunVariantReader::parse(std::string_view text, const QString& origin)
{
    VariantReading reading = read(text);
    if (reading.problems.empty()) {
        return std::move(reading.variant);
    }
    QString sentence =
        RunVariantReaderText::tr("Cannot use the run variant %1, %n thing(s) to mend:", nullptr,
                                 static_cast<int>(reading.problems.size()))
            .arg(origin);
    for (const VariantProblem& problem : reading.problems) {
        sentence += QLatin1String("\n  ") + QString::fromStdString(problem.pointer)
                    + (problem.pointer.empty() ? QString() : QStringLiteral(": "))
                    + problem.sentence;
    }
    return fail(ErrorKind::BadInput, sentence);
}

} // namespace repromise
