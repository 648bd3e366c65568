#pragma once

#include "app/VariantDraft.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SegmentForm;
}

namespace repromise {

class DraftFields;

/// One segment of a variant: its name and strategy, which lines, in which order, with which limits.
class SegmentForm : public QWidget {
    Q_OBJECT

public:
    explicit SegmentForm(QWidget* parent = nullptr);
    ~SegmentForm() override;

    /// `place` points to the segment; the draft must outlive this or the next `load`.
    void load(VariantDraft& draft, const std::string& place);
    void showProblems();
    void takeFocus();

signals:
    void edited();

private:
    void followEdit();
    void showHint();

    std::unique_ptr<Ui::SegmentForm> m_ui;
    DraftFields* m_fields;
};

} // namespace repromise
