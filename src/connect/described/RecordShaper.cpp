#include "connect/described/RecordShaper.h"

#include "connect/described/DecimalText.h"
#include "connect/described/RecordWalk.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::size_t rawBound = 2000;
constexpr std::size_t fewestToJudge = 5;

struct RawRecord final : RawText::Maker {
    explicit RawRecord(JsonElement element) : record(element) {}
    std::string rawText() const override { return compactJson(record, rawBound); }
    JsonElement record;
};

bool numeric(ValueType type)
{
    return type == ValueType::Int || type == ValueType::Decimal || type == ValueType::Money;
}

/// Whether `a` stands before `b`: numbers by size, everything else by its text.
bool before(const std::string& a, const std::string& b, ValueType type)
{
    if (!numeric(type)) {
        return a < b;
    }
    constexpr int places = 6;
    return parseScaled(a, places).value_or(0) < parseScaled(b, places).value_or(0);
}

bool addTo(std::string& sum, const std::string& text)
{
    constexpr int places = 6;
    const auto first = sum.empty() ? std::optional<std::int64_t>(0) : parseScaled(sum, places);
    const auto second = text.empty() ? std::optional<std::int64_t>(0) : parseScaled(text, places);
    std::int64_t result = 0;
    if (!first || !second || __builtin_add_overflow(*first, *second, &result)) {
        return false;
    }
    sum = formatScaled(result, places);
    return true;
}

} // namespace

RecordShaper::RecordShaper(const OutputDescription& output, const TemplateValues& values,
                           Currency currency, const LookupTables& tables)
    : m_output(output), m_watch(output), m_mapper(makeRowMapper(output.into, currency))
{
    std::vector<std::string_view> names;
    for (const FieldShape& shape : output.shape) {
        const bool adds = std::ranges::find(output.addUp, shape.to) != output.addUp.end();
        Field field{&shape, FieldConverter(shape, shape.zone.render(values).value_or(""))};
        field.shaper = findShaper(shape.shaper);
        field.adds = adds;
        for (const RecordPointer& pointer : shape.from) {
            const bool member = pointer.up() == 0 && !pointer.fromAnswer() && !pointer.many()
                                && pointer.segments().size() == 1;
            field.members.push_back(
                member ? std::optional(m_members.want(pointer.segments().front())) : std::nullopt);
        }
        if (shape.lookup) {
            const auto table = tables.find(shape.lookup->name());
            field.table = table == tables.end() ? nullptr : &table->second;
        }
        m_fields.push_back(std::move(field));
        names.emplace_back(shape.to);
    }
    m_mapper->bindFields(names);
    m_texts.resize(m_fields.size());
    m_views.resize(m_fields.size());
    m_pageFaults.resize(m_fields.size());
    use(values);
}

void RecordShaper::use(const TemplateValues& values)
{
    for (Field& field : m_fields) {
        if (field.shape->value) {
            field.fixed = field.shape->value->render(values).value_or("");
        }
        if (field.shape->preset) {
            field.preset = field.shape->preset->render(values).value_or("");
        }
    }
}

void RecordShaper::beginPage()
{
    m_pageRecords = 0;
    std::ranges::fill(m_pageFaults, 0);
}

const FieldShape* RecordShaper::brokenField() const
{
    if (m_pageRecords < fewestToJudge) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_pageFaults, m_pageRecords);
    return found == m_pageFaults.end()
               ? nullptr
               : m_fields[static_cast<std::size_t>(found - m_pageFaults.begin())].shape;
}

std::string RecordShaper::broken() const
{
    const FieldShape* const field = brokenField();
    if (field == nullptr) {
        return {};
    }
    return field->from.empty() ? field->to : field->from.front().text();
}

SchemaChange RecordShaper::change(const std::string& feed) const
{
    const FieldShape* const field = brokenField();
    return field == nullptr ? SchemaChange() : m_watch.broken(feed, *field);
}

void RecordShaper::shape(RecordContext& context, std::string_view feed, RecordSink& sink)
{
    auto each = [&](const RecordContext& record) {
        m_isObject = m_members.read(record.record);
        if (gone(record)) {
            remove(record, sink);
        } else if (kept(record)) {
            one(record, feed, sink);
        }
    };
    expandRecord(context, m_output.expand, each);
}

std::optional<JsonElement> RecordShaper::valueAt(const Field& field, std::size_t from,
                                                 const RecordContext& context) const
{
    return field.members[from] && m_isObject ? m_members.at(*field.members[from])
                                             : find(context, field.shape->from[from]);
}

bool RecordShaper::kept(const RecordContext& context) const
{
    return std::ranges::all_of(m_output.keepIf,
                               [&](const KeepRule& rule) { return holds(rule, context); });
}

bool RecordShaper::gone(const RecordContext& context) const
{
    return std::ranges::any_of(m_output.goneIf,
                               [&](const KeepRule& rule) { return holds(rule, context); });
}

void RecordShaper::remove(const RecordContext& context, RecordSink& sink)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (fill(m_fields[i], context, m_texts[i]) != ShapeFault::None) {
            m_texts[i].clear();
        }
    }
    std::ranges::copy(m_texts, m_views.begin());
    sink.removed(m_output.into, m_mapper->keyOf(m_views));
}

ShapeFault RecordShaper::lookedUp(const Field& field, const RecordContext& context,
                                  std::string& text) const
{
    const FieldShape& shape = *field.shape;
    for (const RecordPointer& pointer : shape.from) {
        const auto key = find(context, pointer);
        text.clear();
        if (key && !scalarText(*key, text)) {
            return ShapeFault::WrongType;
        }
        if (text.empty() || std::ranges::find(shape.empty, text) != shape.empty.end()) {
            continue;
        }
        const auto found = field.table->find(text);
        if (found != field.table->end()) {
            text = found->second;
            return field.converter.convert(text);
        }
        if (!shape.lookup->optional) {
            return ShapeFault::UnknownKey;
        }
    }
    text.clear();
    return ShapeFault::None;
}

ShapeFault RecordShaper::firstOf(const Field& field, const RecordContext& context,
                                 std::string& text)
{
    for (std::size_t i = 0; i < field.shape->from.size(); ++i) {
        const auto found = valueAt(field, i, context);
        if (found && !scalarText(*found, text)) {
            return ShapeFault::WrongType;
        }
        if (found && !text.empty()) {
            const ShapeFault fault = field.converter.convert(text);
            if (fault != ShapeFault::None || !text.empty()) {
                return fault;
            }
        }
    }
    text.clear();
    return ShapeFault::None;
}

ShapeFault RecordShaper::joined(const Field& field, const RecordContext& context, std::string& text)
{
    std::string part;
    text.clear();
    for (const RecordPointer& pointer : field.shape->from) {
        const auto found = find(context, pointer);
        part.clear();
        if (found && !scalarText(*found, part)) {
            return ShapeFault::WrongType;
        }
        if (!part.empty()) {
            text.append(text.empty() ? "" : field.shape->join).append(part);
        }
    }
    return field.converter.convert(text);
}

ShapeFault RecordShaper::shaped(const Field& field, const RecordContext& context, std::string& text)
{
    m_values.clear();
    for (const RecordPointer& pointer : field.shape->from) {
        if (pointer.many()) {
            if (const ShapeFault fault = folded(field, context, text); fault != ShapeFault::None) {
                return fault;
            }
            m_values.push_back(text);
            continue;
        }
        const auto found = find(context, pointer);
        text.clear();
        if (found && !scalarText(*found, text)) {
            return ShapeFault::WrongType;
        }
        m_values.push_back(text);
    }
    auto made = field.shaper->shape(m_values, field.shape->words);
    if (!made) {
        return ShapeFault::NoSense;
    }
    text = std::move(*made);
    return field.converter.convert(text);
}

ShapeFault RecordShaper::folded(const Field& field, const RecordContext& context, std::string& text)
{
    std::vector<JsonElement> elements;
    for (const RecordPointer& pointer : field.shape->from) {
        if (field.shaper == nullptr || pointer.many()) {
            findAll(context, pointer, elements);
        }
    }
    const Fold fold = field.shape->fold;
    std::string part;
    std::size_t count = 0;
    text.clear();
    for (const JsonElement element : elements) {
        if (!scalarText(element, part)) {
            return ShapeFault::WrongType;
        }
        const ShapeFault fault = field.converter.convert(part);
        if (fault != ShapeFault::None) {
            text = part;
            return fault;
        }
        if (part.empty()) {
            continue;
        }
        const bool first = count++ == 0;
        if (fold == Fold::Sum && !addTo(text, part)) {
            return ShapeFault::NotANumber;
        }
        const bool takes = first || fold == Fold::Last
                           || (fold == Fold::Min && before(part, text, field.shape->as))
                           || (fold == Fold::Max && before(text, part, field.shape->as));
        if (fold != Fold::Sum && takes) {
            text = part;
        }
    }
    if (fold == Fold::Count) {
        text = std::to_string(count);
    }
    return ShapeFault::None;
}

ShapeFault RecordShaper::read(const Field& field, const RecordContext& context, std::string& text)
{
    if (field.fixed) {
        text = *field.fixed;
        return field.converter.convert(text);
    }
    if (field.shaper != nullptr) {
        return shaped(field, context, text);
    }
    if (field.shape->fold != Fold::None) {
        return folded(field, context, text);
    }
    return field.shape->joined ? joined(field, context, text) : firstOf(field, context, text);
}

ShapeFault RecordShaper::fill(const Field& field, const RecordContext& context, std::string& text)
{
    const ShapeFault fault =
        field.table != nullptr ? lookedUp(field, context, text) : read(field, context, text);
    if (fault != ShapeFault::None) {
        return fault;
    }
    if (text.empty()) {
        text = field.preset;
    }
    return text.empty() && field.shape->required ? ShapeFault::Missing : ShapeFault::None;
}

void RecordShaper::one(const RecordContext& context, std::string_view feed, RecordSink& sink)
{
    ++m_pageRecords;
    m_watch.note(context);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const ShapeFault fault = fill(m_fields[i], context, m_texts[i]);
        if (fault != ShapeFault::None) {
            return reject(i, fault, context, feed, sink);
        }
    }
    const RawRecord raw(context.record);
    if (m_output.addUp.empty()) {
        deliver(raw, feed, sink);
    } else {
        add(raw);
    }
}

void RecordShaper::deliver(const RawText& raw, std::string_view feed, RecordSink& sink)
{
    std::ranges::copy(m_texts, m_views.begin());
    m_mapper->map({m_views, {feed, 0, raw}, false}, sink);
}

void RecordShaper::reject(std::size_t at, ShapeFault fault, const RecordContext& context,
                          std::string_view feed, RecordSink& sink)
{
    ++m_pageFaults[at];
    std::string wrong = m_texts[at];
    // As much of the key as can be had tells a person which record it is.
    for (std::size_t i = at; i < m_fields.size(); ++i) {
        if (i == at || fill(m_fields[i], context, m_texts[i]) != ShapeFault::None) {
            m_texts[i].clear();
        }
    }
    std::ranges::copy(m_texts, m_views.begin());
    RecordFields fields = m_mapper->fieldsOf(m_views);
    const FieldShape& shape = *m_fields[at].shape;
    if (const auto field = std::ranges::find(fields, shape.to, &RecordField::name);
        field != fields.end()) {
        field->value = wrong;
    }
    const std::string place = shape.from.empty() ? shape.to : shape.from.front().text();
    const RawRecord raw(context.record);
    sink.defect({m_output.into, Handling::Rejected, faultKind(fault), m_mapper->keyOf(m_views),
                 faultReason(fault, place, wrong), std::move(fields)},
                {feed, 0, raw});
}

void RecordShaper::add(const RawText& raw)
{
    std::ranges::copy(m_texts, m_views.begin());
    const auto [sum, first] = m_sums.try_emplace(m_mapper->keyOf(m_views));
    if (first) {
        sum->second = {m_texts, raw.text()};
    }
    for (std::size_t i = 0; !first && i < m_fields.size(); ++i) {
        if (m_fields[i].adds && !addTo(sum->second.values[i], m_texts[i])) {
            sum->second.values[i] = m_texts[i];
        }
    }
}

void RecordShaper::finish(std::string_view feed, RecordSink& sink)
{
    for (auto& [key, sum] : m_sums) {
        m_texts = std::move(sum.values);
        deliver(sum.raw, feed, sink);
    }
    m_sums.clear();
}

} // namespace repromise
