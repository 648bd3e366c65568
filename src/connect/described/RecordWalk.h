#pragma once

#include "connect/described/AnswerDocument.h"
#include "connect/description/ConnectorDescription.h"

#include <algorithm>
#include <span>

namespace repromise {

/// Calls `each` with `context` set to every record that its record expands to, level by level; a
/// level whose array is missing has none. Afterwards `context` is as it was.
template <typename Each>
void expandRecord(RecordContext& context, std::span<const RecordPointer> levels, Each& each)
{
    if (levels.empty()) {
        each(context);
        return;
    }
    const auto inner = find(context.record, levels.front());
    simdjson::dom::array array;
    if (!inner || inner->get(array) != simdjson::SUCCESS) {
        return;
    }
    context.parents.push_back(context.record);
    for (const JsonElement element : array) {
        context.record = element;
        expandRecord(context, levels.subspan(1), each);
    }
    context.record = context.parents.back();
    context.parents.pop_back();
}

/// Whether a record is as a rule says; nothing there counts as an empty text.
inline bool holds(const KeepRule& rule, const RecordContext& context)
{
    const auto found = find(context, rule.at);
    std::string text;
    if (found && !scalarText(*found, text)) {
        return false;
    }
    const auto in = [&](const std::vector<std::string>& list) {
        return std::ranges::find(list, text) != list.end();
    };
    return rule.equals.empty() ? !in(rule.unlike) : in(rule.equals);
}

} // namespace repromise
