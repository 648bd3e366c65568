#include "connect/described/RecordShaper.h"

#include "connect/described/DecimalText.h"
#include "connect/described/PlainText.h"
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
bool before(std::string_view a, std::string_view b, ValueType type)
{
    if (!numeric(type)) {
        return a < b;
    }
    constexpr int places = 6;
    return parseScaled(a, places).value_or(0) < parseScaled(b, places).value_or(0);
}

bool addTo(std::string& sum, std::string_view text)
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
        field.read = readerOf(field);
        m_fields.push_back(std::move(field));
        names.emplace_back(shape.to);
    }
    m_mapper->bindFields(names);
    m_texts.resize(m_fields.size());
    m_views.resize(m_fields.size());
    m_pageFaults.resize(m_fields.size());
    use(values);
}

RecordShaper::FieldRead RecordShaper::readerOf(const Field& field)
{
    const FieldShape& shape = *field.shape;
    if (field.table != nullptr) {
        return &RecordShaper::lookedUp;
    }
    if (shape.value && shape.from.empty()) {
        return &RecordShaper::fixed;
    }
    if (field.shaper != nullptr) {
        return &RecordShaper::shaped;
    }
    if (shape.fold != Fold::None) {
        return &RecordShaper::folded;
    }
    return shape.joined ? &RecordShaper::joined : &RecordShaper::firstOf;
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

void RecordShaper::beginPage(bool plain)
{
    m_pagePlain = plain;
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
    showTexts();
    sink.removed(m_output.into, m_mapper->keyOf(m_views));
}

ShapeFault RecordShaper::lookedUp(const Field& field, const RecordContext& context, FieldText& text)
{
    const FieldShape& shape = *field.shape;
    bool done = false;
    if (shape.value) {
        text.set(field.fixed);
        return ofTable(field, text, done);
    }
    for (const RecordPointer& pointer : shape.from) {
        const auto key = find(context, pointer);
        text.clear();
        if (key && !scalarText(*key, text)) {
            return ShapeFault::WrongType;
        }
        const ShapeFault fault = ofTable(field, text, done);
        if (done) {
            return fault;
        }
    }
    text.clear();
    return ShapeFault::None;
}

ShapeFault RecordShaper::ofTable(const Field& field, FieldText& text, bool& done)
{
    const FieldShape& shape = *field.shape;
    const bool asked =
        !text.empty() && std::ranges::find(shape.empty, text.view()) == shape.empty.end();
    const auto found = asked ? field.table->find(text.view()) : field.table->end();
    done = found != field.table->end() || (asked && !shape.lookup->optional);
    if (found != field.table->end()) {
        text.set(found->second);
        return field.converter.convert(text);
    }
    if (done) {
        return ShapeFault::UnknownKey;
    }
    text.clear();
    return ShapeFault::None;
}

ShapeFault RecordShaper::fixed(const Field& field, const RecordContext&, FieldText& text)
{
    text.set(field.fixed);
    return field.converter.convert(text);
}

ShapeFault RecordShaper::firstOf(const Field& field, const RecordContext& context, FieldText& text)
{
    for (std::size_t i = 0; i < field.members.size(); ++i) {
        const bool quick = field.members[i] && m_isObject;
        const auto walked = quick ? std::nullopt : find(context, field.shape->from[i]);
        const JsonElement* const found = quick    ? m_members.at(*field.members[i])
                                         : walked ? &*walked
                                                  : nullptr;
        if (found == nullptr) {
            continue;
        }
        if (!scalarText(*found, text)) {
            return ShapeFault::WrongType;
        }
        if (!text.empty()) {
            const ShapeFault fault = field.converter.convert(text);
            if (fault != ShapeFault::None || !text.empty()) {
                return fault;
            }
        }
    }
    text.clear();
    if (field.fixed.empty()) {
        return ShapeFault::None;
    }
    text.set(field.fixed);
    return field.converter.convert(text);
}

ShapeFault RecordShaper::joined(const Field& field, const RecordContext& context, FieldText& text)
{
    std::string whole = field.fixed;
    FieldText part;
    for (const RecordPointer& pointer : field.shape->from) {
        const auto found = find(context, pointer);
        part.clear();
        if (found && !scalarText(*found, part)) {
            return ShapeFault::WrongType;
        }
        if (!part.empty()) {
            whole.append(whole.empty() ? "" : field.shape->join).append(part.view());
        }
    }
    text.set(std::move(whole));
    return field.converter.convert(text);
}

ShapeFault RecordShaper::shaped(const Field& field, const RecordContext& context, FieldText& text)
{
    m_values.clear();
    for (const RecordPointer& pointer : field.shape->from) {
        if (pointer.many()) {
            if (const ShapeFault fault = folded(field, context, text); fault != ShapeFault::None) {
                return fault;
            }
            m_values.emplace_back(text.view());
            continue;
        }
        const auto found = find(context, pointer);
        text.clear();
        if (found && !scalarText(*found, text)) {
            return ShapeFault::WrongType;
        }
        m_values.emplace_back(text.view());
    }
    auto made = field.shaper->shape(m_values, field.shape->words);
    if (!made) {
        return ShapeFault::NoSense;
    }
    text.set(std::move(*made));
    return field.converter.convert(text);
}

ShapeFault RecordShaper::folded(const Field& field, const RecordContext& context, FieldText& text)
{
    std::vector<JsonElement> elements;
    for (const RecordPointer& pointer : field.shape->from) {
        if (field.shaper == nullptr || pointer.many()) {
            findAll(context, pointer, elements);
        }
    }
    const Fold fold = field.shape->fold;
    FieldText part;
    std::string sum;
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
        if (fold == Fold::Sum && !addTo(sum, part.view())) {
            return ShapeFault::NotANumber;
        }
        const bool takes =
            first || fold == Fold::Last
            || (fold == Fold::Min && before(part.view(), text.view(), field.shape->as))
            || (fold == Fold::Max && before(text.view(), part.view(), field.shape->as));
        if (takes) {
            text = part;
        }
    }
    if (fold == Fold::Sum) {
        text.set(std::move(sum));
    } else if (fold == Fold::Count) {
        text.set(std::to_string(count));
    }
    return ShapeFault::None;
}

ShapeFault RecordShaper::fill(const Field& field, const RecordContext& context, FieldText& text)
{
    const ShapeFault fault = (this->*field.read)(field, context, text);
    if (fault != ShapeFault::None) {
        return fault;
    }
    if (text.empty()) {
        text.set(field.preset);
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

bool RecordShaper::showTexts()
{
    bool plain = m_pagePlain;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_views[i] = m_texts[i].view();
        plain = plain && (m_texts[i].lent() || plainText(m_views[i]));
    }
    return plain;
}

void RecordShaper::deliver(const RawText& raw, std::string_view feed, RecordSink& sink)
{
    const bool plain = showTexts();
    m_mapper->map({m_views, {feed, 0, raw}, plain}, sink);
}

void RecordShaper::reject(std::size_t at, ShapeFault fault, const RecordContext& context,
                          std::string_view feed, RecordSink& sink)
{
    ++m_pageFaults[at];
    const std::string wrong(m_texts[at].view());
    // As much of the key as can be had tells a person which record it is.
    for (std::size_t i = at; i < m_fields.size(); ++i) {
        if (i == at || fill(m_fields[i], context, m_texts[i]) != ShapeFault::None) {
            m_texts[i].clear();
        }
    }
    showTexts();
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
    showTexts();
    const auto [sum, first] = m_sums.try_emplace(m_mapper->keyOf(m_views));
    if (first) {
        sum->second = {{m_views.begin(), m_views.end()}, raw.text()};
    }
    for (std::size_t i = 0; !first && i < m_fields.size(); ++i) {
        if (m_fields[i].adds && !addTo(sum->second.values[i], m_views[i])) {
            sum->second.values[i] = m_views[i];
        }
    }
}

void RecordShaper::finish(std::string_view feed, RecordSink& sink)
{
    for (auto& [key, sum] : m_sums) {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            m_texts[i].set(std::move(sum.values[i]));
        }
        deliver(sum.raw, feed, sink);
    }
    m_sums.clear();
}

} // namespace repromise
