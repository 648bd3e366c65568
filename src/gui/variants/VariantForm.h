#pragma once

#include "app/VariantDraft.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Ui {
class VariantForm;
}

namespace repromise {

class DraftFields;

/// A run variant as a form. Edits the draft it is given; what of it the form does not show stays.
class VariantForm : public QWidget {
    Q_OBJECT

public:
    explicit VariantForm(QWidget* parent = nullptr);
    ~VariantForm() override;

    /// `others` are the variants one may fall back to. The draft must outlive this or the next
    /// `load`.
    void load(VariantDraft& draft, const QStringList& others);
    /// The same draft was changed elsewhere: the chosen segment stays chosen.
    void reload();
    void showProblems();
    /// Chooses the segment that the JSON pointer leads into.
    void goTo(const std::string& pointer);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSegments();
    void showSegments(int chosen);
    void showSegment(int row);
    void changeSegments(int chosen);
    void followEdit();
    void showHead();
    std::string freeName(const QString& wish) const;
    QString titleOf(int row) const;
    int chosen() const;
    void drawIcons();

    std::unique_ptr<Ui::VariantForm> m_ui;
    DraftFields* m_fields;
    VariantDraft* m_draft = nullptr;
};

} // namespace repromise
