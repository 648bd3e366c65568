#pragma once

#include "app/VariantDraft.h"

#include <QObject>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QWidget;

namespace repromise {

/// Ties the inputs of a form to members of one object in a draft, both ways, and shows beside each
/// what is wrong with it. What has its default value is left out of the draft.
class DraftFields : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        Text,    ///< kept also when it is empty
        Whole,   ///< a whole number, or what was typed when it is none
        Decimal, ///< in quotes, exactly as typed
    };

    explicit DraftFields(QObject* parent) : QObject(parent) {}

    void line(QLineEdit* edit, const std::string& key, Kind kind, QLabel* problem);
    /// The items' data are the words of the file; the first is the default.
    void choice(QComboBox* box, const std::string& key, QLabel* problem, bool keepDefault = false);
    void flag(QCheckBox* box, const std::string& key, bool otherwise, QLabel* problem);
    /// Only shows what is wrong there, or further down where nothing else shows it.
    void mark(const std::string& key, QLabel* problem);

    /// `base` points to the object; the draft must outlive this or the next `load`.
    void load(VariantDraft& draft, const std::string& base);
    void showProblems();

signals:
    void edited();

private:
    struct Field {
        std::string key;
        QWidget* input = nullptr; ///< null for marks
        QLabel* problem = nullptr;
        std::function<void(const VariantDraft::Json*)> show;
    };

    void put(const std::string& key, VariantDraft::Json value);
    void leaveOut(const std::string& key);
    const Field* placeOf(const std::string& pointer) const;

    std::vector<Field> m_fields;
    VariantDraft* m_draft = nullptr;
    std::string m_base;
};

/// `/segments/0/name: Is missing.`
QString problemText(const VariantProblem& problem);
/// Shows it, or hides the label when there is none.
void showProblem(QLabel& label, const QString& text);

} // namespace repromise
