#pragma once

#include "app/VariantDraft.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SortsEditor;
}

namespace repromise {

class SortRow;

/// What the lines of one segment are sorted by, in this order.
class SortsEditor : public QWidget {
    Q_OBJECT

public:
    explicit SortsEditor(QWidget* parent = nullptr);
    ~SortsEditor() override;

    /// `place` points to the list; the draft must outlive this or the next `load`.
    void load(VariantDraft& draft, const std::string& place);
    void showProblems();

signals:
    void edited();

private:
    SortRow* addRow();
    void addOrder();
    void removeRow(SortRow* row);
    void moveRow(SortRow* row, int rows);
    void write();

    std::unique_ptr<Ui::SortsEditor> m_ui;
    std::vector<SortRow*> m_rows;
    VariantDraft* m_draft = nullptr;
    std::string m_place;
};

} // namespace repromise
