#pragma once

#include "app/AppContext.h"
#include "app/ReadStatus.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace repromise {

/// One value a person is asked for when a source is added.
struct FormField {
    enum class Kind { Text, Secret, Url, Choice, Date, Number, YesNo, Folder, File };

    std::string key;
    Kind kind = Kind::Text;
    QString label, hint;
    bool required = false;
    std::string preset; ///< taken when nothing is entered
    std::vector<std::string> choices;
    bool seldom = false; ///< most leave it alone
};

/// What a person is asked for, and told, of one system.
struct SourceForm {
    std::string connector, title;
    std::vector<std::string> reads; ///< record kinds: `sales_lines`
    QStringList lacks;              ///< what the system does not say, in words
    std::vector<FormField> fields;
    QString unusable; ///< why no source of it can be added; empty when one can
};

/// The systems there are: folders, and those that are described.
class SourceForms {
public:
    explicit SourceForms(AppContext& context) : m_context(context) {}

    /// Folders first, then by title.
    std::vector<SourceForm> list();
    /// Fills in what people call the systems of sources; the id of one that is not known.
    void nameSystems(std::vector<SourceStatus>& sources);
    /// What is wrong with a value as it was typed; empty: nothing. Judged alone and at once.
    static QString complaint(const FormField& field, const std::string& value);

private:
    AppContext& m_context;
};

} // namespace repromise
