#pragma once

#include "comms/TemplateVocabulary.h"

#include <QString>

#include <string_view>
#include <vector>

namespace repromise {

/// Something in a template that must be mended before it may be used.
struct TemplateProblem {
    int line = 1;   ///< from 1
    int column = 1; ///< from 1, counted in characters
    QString sentence;
};

/// Reads a Mustache template by its own strict rules before the Mustache library sees it: only
/// names of the vocabulary, only escaped output, sections that match, no partials, no changed
/// delimiters; in HTML no data inside a tag, a style or a script, where escaping is not enough.
class TemplateChecker {
public:
    /// All problems, in the order of the text; empty when the template may be used.
    static std::vector<TemplateProblem> check(std::string_view text, TemplatePart part);

    static constexpr std::size_t maxBytes = 256 * 1024;
};

} // namespace repromise
