#pragma once

#include "base/Result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// A column of the aligned table in the text part.
struct TextColumn {
    std::string name; ///< a name of the list `lines`, or `position` for order and line together
    std::string heading;
    bool alignRight = false;
};

/// One version of a template in one language, checked and ready to be filled.
struct MessageTemplate {
    std::string id;
    int version = 0;
    std::string channel, language;
    std::string subject, text, html; ///< Mustache
    std::string noDate;              ///< what stands where a date would, while there is none
    std::vector<TextColumn> columns;
    using Phrases = std::map<std::string, std::string, std::less<>>;
    Phrases reasons;    ///< by exception code
    Phrases units;      ///< by unit of measure; one that is not here is shown as the source has it
    std::string digest; ///< of all of the above, so that the journal can tell versions apart
};

/// Templates as they are shipped, and those of the workspace, which take their place. A template
/// is a folder `<id>/<language>` with template.json, subject.txt, body.txt and body.html.
class TemplateLibrary {
public:
    static constexpr std::string_view fallbackLanguage = "en";

    /// `shipped` may be a resource path; either folder may be missing.
    explicit TemplateLibrary(std::filesystem::path workspaceFolder,
                             std::filesystem::path shipped = ":/templates");

    /// The template for a contact's language (`de`, `de-AT`); in English when there is none in
    /// that language. A faulty template is refused with file, line and column, also when another
    /// could stand in for it.
    Result<MessageTemplate> find(std::string_view id, std::string_view language) const;

    /// Reads and checks one folder, for previews and tests.
    static Result<MessageTemplate> read(const std::filesystem::path& folder);

private:
    std::filesystem::path m_workspace;
    std::filesystem::path m_shipped;
};

} // namespace repromise
