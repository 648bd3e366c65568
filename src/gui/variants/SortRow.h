#pragma once

#include "app/VariantDraft.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SortRow;
}

namespace repromise {

/// One attribute that the lines of a segment are sorted by, perhaps with values that come first.
class SortRow : public QWidget {
    Q_OBJECT

public:
    explicit SortRow(QWidget* parent = nullptr);
    ~SortRow() override;

    void load(const VariantDraft::Json& value);
    VariantDraft::Json value() const;
    void setMovable(bool up, bool down);
    void setProblem(const QString& text);
    void takeFocus();

signals:
    void changed();
    void moveRequested(int rows);
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void followAttribute();
    void drawIcons();

    std::unique_ptr<Ui::SortRow> m_ui;
    std::string m_unknown; ///< what the file calls an attribute that there is not
};

} // namespace repromise
