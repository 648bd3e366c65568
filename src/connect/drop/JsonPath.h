#pragma once

#include "connect/described/AnswerDocument.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace repromise {

/// Where a value stands in a row of JSON, as the setting `columns` names it: a member, a JSON
/// pointer (`/part/number`), or members in one another (`part.number`) where no member has the
/// whole name.
class JsonPath {
public:
    explicit JsonPath(std::string_view name);
    /// The same for members as they follow each other.
    static std::string name(std::span<const std::string> members);

    /// Nullopt also for null.
    std::optional<JsonElement> find(JsonElement row) const;
    /// Whether both would find the same in a row that names its members plainly.
    bool same(const JsonPath& other) const;

private:
    std::optional<RecordPointer> m_whole; ///< the member of that name, or the pointer
    std::optional<RecordPointer> m_path;  ///< members in one another
};

} // namespace repromise
