#pragma once

#include "promise/variant/RunVariantReader.h"

#include <nlohmann/json.hpp>

namespace repromise {

/// A run variant while somebody writes it: its file's JSON, which may be wrong at any time, and
/// what RunVariantReader has to say of it. Whatever is not asked for is kept as it is.
class VariantDraft {
public:
    using Json = nlohmann::ordered_json;

    explicit VariantDraft(std::string text = {}) { setText(std::move(text)); }

    /// As it stands in the file.
    const std::string& text() const { return m_text; }
    void setText(std::string text);
    /// Unless it is, `find` finds nothing and nothing can be set.
    bool isJson() const { return m_root.is_object(); }

    /// Null when there is nothing at the JSON pointer.
    const Json* find(const std::string& pointer) const;
    /// Makes the objects on the way.
    void set(const std::string& pointer, Json value);
    /// With the object it stands in, when that is empty without it.
    void erase(const std::string& pointer);

    std::size_t segments() const;
    /// An empty one behind the others.
    void addSegment(const std::string& name);
    void copySegment(std::size_t at, const std::string& name);
    void eraseSegment(std::size_t at);
    void moveSegment(std::size_t from, std::size_t to);

    const std::vector<VariantProblem>& problems() const { return m_reading.problems; }
    /// Only to be used when there are no problems.
    const RunVariant& variant() const { return m_reading.variant; }

private:
    Json* segmentList();
    void written();

    Json m_root;
    std::string m_text;
    VariantReading m_reading;
};

} // namespace repromise
