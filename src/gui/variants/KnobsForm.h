#pragma once

#include "app/VariantDraft.h"

#include <QWidget>

#include <memory>

namespace Ui {
class KnobsForm;
}

namespace repromise {

class DraftFields;

/// The limits of one segment.
class KnobsForm : public QWidget {
    Q_OBJECT

public:
    explicit KnobsForm(QWidget* parent = nullptr);
    ~KnobsForm() override;

    /// `place` points to the object of knobs; the draft must outlive this or the next `load`.
    void load(VariantDraft& draft, const std::string& place);
    void showProblems();

signals:
    void edited();

private:
    std::unique_ptr<Ui::KnobsForm> m_ui;
    DraftFields* m_fields;
};

} // namespace repromise
