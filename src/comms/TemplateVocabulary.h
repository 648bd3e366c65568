#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace repromise {

enum class TemplatePart : std::uint8_t { Subject, Text, Html };

enum class TemplateNameKind : std::uint8_t {
    Value, ///< stands as {{name}}
    Flag,  ///< stands as {{#name}} or {{^name}}
    List,  ///< stands as {{#name}}; its own names are known inside it
};

struct TemplateName {
    std::string_view name;
    TemplateNameKind kind;
    std::string_view list; ///< the list it belongs to; empty: known everywhere
    bool textOnly = false; ///< not in subject or HTML
};

/// Every name a message template may use. What is not here is refused, so a misspelt name never
/// becomes an empty place in a customer's mail.
std::span<const TemplateName> templateVocabulary();

/// Null when a template may not use the name there; `list` is the list around it, or empty.
const TemplateName* findTemplateName(std::string_view name, std::string_view list,
                                     TemplatePart part);

} // namespace repromise
