#pragma once

#include "gui/queue/OptionWords.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OptionRow;
}

namespace repromise {

/// One option: what is done, what comes of it, who loses by it, and a button to propose it where
/// it asks something of somebody.
class OptionRow : public QWidget {
    Q_OBJECT

public:
    explicit OptionRow(const OptionCard& card, QWidget* parent = nullptr);
    ~OptionRow() override;

signals:
    void proposeRequested();

private:
    std::unique_ptr<Ui::OptionRow> m_ui;
};

} // namespace repromise
