#pragma once

#include "app/VariantDraft.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConditionsEditor;
}

namespace repromise {

class ConditionRow;

/// The conditions of one segment, each on an attribute of its own.
class ConditionsEditor : public QWidget {
    Q_OBJECT

public:
    explicit ConditionsEditor(QWidget* parent = nullptr);
    ~ConditionsEditor() override;

    /// `place` points to the object of conditions; the draft must outlive this or the next `load`.
    void load(VariantDraft& draft, const std::string& place);
    void showProblems();

signals:
    void edited();

private:
    ConditionRow* addRow();
    void addCondition();
    void removeRow(ConditionRow* row);
    void write();
    void shareAttributes();

    std::unique_ptr<Ui::ConditionsEditor> m_ui;
    std::vector<ConditionRow*> m_rows;
    VariantDraft* m_draft = nullptr;
    std::string m_place;
};

} // namespace repromise
