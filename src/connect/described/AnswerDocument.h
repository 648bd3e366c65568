#pragma once

#include "connect/description/RecordPointer.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

using JsonElement = simdjson::dom::element;

/// The parsed body of an answer, bounded in depth. What it hands out is valid until the next parse.
class AnswerDocument {
public:
    /// False when the text is not one JSON value of at most 64 levels. `spare`: bytes after it that
    /// may be looked at; with enough of them it is not copied.
    bool parse(std::string_view body, std::size_t spare = 0);
    JsonElement root() const { return m_root; }

private:
    simdjson::dom::parser m_parser{};
    std::string m_padded;
    JsonElement m_root;
};

/// A record with the records it was expanded from (nearest last) and the answer.
struct RecordContext {
    JsonElement answer;
    std::vector<JsonElement> parents; ///< the outermost first
    JsonElement record;
};

/// What a pointer without `*` finds; nullopt also for null.
std::optional<JsonElement> find(JsonElement from, const RecordPointer& pointer);
std::optional<JsonElement> find(const RecordContext& context, const RecordPointer& pointer);
/// All that a pointer finds.
void findAll(const RecordContext& context, const RecordPointer& pointer,
             std::vector<JsonElement>& found);

/// The element as JSON without blanks, cut at a character once it is `most` bytes long.
std::string compactJson(JsonElement element, std::size_t most);

/// A scalar as text, without blanks around it; also the objects that Tryton writes for decimals,
/// days and moments. False for arrays and other objects.
bool scalarText(JsonElement element, std::string& text);

} // namespace repromise
