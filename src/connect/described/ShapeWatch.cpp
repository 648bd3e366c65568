#include "connect/described/ShapeWatch.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace repromise {
namespace {

constexpr std::array<std::string_view, 5> names{"text", "number", "yes/no", "list", "object"};

std::string expectedOf(ValueType type)
{
    switch (type) {
    case ValueType::Int:
    case ValueType::Decimal:
    case ValueType::Money:
        return "number";
    case ValueType::Bool:
        return "yes/no";
    case ValueType::Date:
    case ValueType::Time:
    case ValueType::Epoch:
    case ValueType::EpochMs:
        return "date";
    case ValueType::Text:
        break;
    }
    return "text";
}

// The element itself where there is one, also when it is null.
std::optional<JsonElement> raw(const RecordContext& context, const RecordPointer& pointer)
{
    JsonElement at = pointer.fromAnswer() ? context.answer : context.record;
    const auto up = static_cast<std::size_t>(pointer.up());
    if (up > context.parents.size()) {
        return std::nullopt;
    }
    if (up > 0 && !pointer.fromAnswer()) {
        at = context.parents[context.parents.size() - up];
    }
    for (const std::string& segment : pointer.segments()) {
        simdjson::dom::array array;
        std::size_t index = 0;
        const auto [end, error] =
            std::from_chars(segment.data(), segment.data() + segment.size(), index);
        const bool number = error == std::errc() && end == segment.data() + segment.size();
        const auto found =
            at.get(array) == simdjson::SUCCESS && number ? array.at(index) : at.at_key(segment);
        if (found.error() != simdjson::SUCCESS) {
            return std::nullopt;
        }
        at = found.value_unsafe();
    }
    return at;
}

} // namespace

std::string typeNames(unsigned types)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if ((types & (1U << i)) != 0) {
            text.append(text.empty() ? "" : "|").append(names[i]);
        }
    }
    return text.empty() ? "nothing" : text;
}

unsigned typeOf(JsonElement element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::STRING:
        return 1;
    case simdjson::dom::element_type::INT64:
    case simdjson::dom::element_type::UINT64:
    case simdjson::dom::element_type::DOUBLE:
        return 2;
    case simdjson::dom::element_type::BOOL: {
        bool yes = false; // some systems write "nothing" so
        return element.get(yes) == simdjson::SUCCESS && yes ? 4U : 0U;
    }
    case simdjson::dom::element_type::ARRAY:
        return 8;
    case simdjson::dom::element_type::OBJECT:
        return 16;
    default:
        return 0;
    }
}

ShapeWatch::ShapeWatch(const OutputDescription& output) : m_output(output)
{
    for (const FieldShape& field : output.shape) {
        for (const RecordPointer& pointer : field.from) {
            if (!pointer.many() && watched(pointer.text()) == nullptr) {
                m_fields.push_back({&pointer, {}});
            }
        }
    }
}

const ShapeWatch::Watched* ShapeWatch::watched(const std::string& pointer) const
{
    const auto found = std::ranges::find_if(
        m_fields, [&](const Watched& field) { return field.pointer->text() == pointer; });
    return found == m_fields.end() ? nullptr : &*found;
}

void ShapeWatch::note(const RecordContext& context)
{
    if (m_records >= sample) {
        return;
    }
    ++m_records;
    for (Watched& field : m_fields) {
        ++field.seen.records;
        if (const auto value = raw(context, *field.pointer)) {
            ++field.seen.present;
            field.seen.types |= typeOf(*value);
        }
    }
}

bool ShapeWatch::judge(const std::string& feed, const std::string& key, Cursors& cursors,
                       SchemaFindings& findings) const
{
    if (m_records < fewestToCompare) {
        return true;
    }
    ShapeMemory memory = ShapeMemory::parse(cursors[key]);
    bool acceptable = true;
    for (const Watched& field : m_fields) {
        const Seen& now = field.seen;
        auto& [records, present, types] = memory.fields[field.pointer->text()];
        const bool gone = records >= fewestToMiss && present == records
                          && now.records >= fewestToMiss && now.present == 0;
        const bool other = types != 0 && now.types != 0 && (types & now.types) == 0;
        SchemaChange change{feed,
                            m_output.into,
                            field.pointer->text(),
                            typeNames(static_cast<unsigned>(types)),
                            typeNames(now.types),
                            gone,
                            {}};
        acceptable = acceptable && !gone;
        if (gone || other) {
            findings.changes.push_back(std::move(change));
            continue;
        }
        findings.unchanged.push_back(std::move(change));
        // A sample too small to miss anything must not replace one that was not.
        if (now.records >= fewestToMiss || records < fewestToMiss) {
            records = now.records;
            present = now.present;
        }
        types |= now.types;
    }
    cursors[key] = memory.text();
    return acceptable;
}

SchemaChange ShapeWatch::broken(const std::string& feed, const FieldShape& field) const
{
    const std::string pointer = field.from.empty() ? field.to : field.from.front().text();
    const Watched* const seen = watched(pointer);
    return {feed,
            m_output.into,
            pointer,
            expectedOf(field.as),
            seen == nullptr ? "nothing" : typeNames(seen->seen.types),
            true,
            {}};
}

} // namespace repromise
