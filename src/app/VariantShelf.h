#pragma once

#include "app/AppContext.h"

#include <vector>

namespace repromise {

/// One run variant as text, usable or not.
struct VariantFile {
    enum class Origin {
        Shipped, ///< a part of the program
        Changed, ///< a file of the workspace before a shipped one of the same name
        Own,     ///< a file of the workspace
    };

    std::string name; ///< to run it by: that of its file
    Origin origin = Origin::Own;
    std::string text;
    std::string says; ///< what it says of itself; empty when it cannot be read
    std::size_t problems = 0;
};

/// The run variants of a workspace for who edits them. Every change is in the journal; shipped
/// variants themselves never change.
class VariantShelf {
public:
    explicit VariantShelf(AppContext& context) : m_context(context) {}

    /// By name, with files that cannot be used. A file that cannot be read is an error.
    Result<std::vector<VariantFile>> list() const;
    /// Refused when the text is no usable variant, or when there is a file of that name already and
    /// it is not to be replaced.
    Outcome keep(const std::string& name, const std::string& text, bool replace);
    /// The file, and the name in it.
    Outcome rename(const std::string& from, const std::string& to);
    /// Refused for shipped variants; a changed one is then as it was shipped.
    Outcome remove(const std::string& name);

private:
    std::filesystem::path fileOf(const std::string& name) const;
    Outcome check(const std::string& name, const std::string& text, bool replace) const;
    Outcome record(const std::string& kind, const std::string& name,
                   const std::function<Outcome()>& effect);

    AppContext& m_context;
};

} // namespace repromise
