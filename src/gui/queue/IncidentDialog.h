#pragma once

#include "app/IncidentOptions.h"

#include <QDialog>

#include <memory>

namespace Ui {
class IncidentDialog;
}

namespace repromise {

/// What can be done for all lines of an incident at once.
class IncidentDialog : public QDialog {
    Q_OBJECT

public:
    IncidentDialog(const IncidentOptionsView& incident, Date today, QWidget* parent = nullptr);
    ~IncidentDialog() override;

signals:
    /// `rank` is that of one of the options.
    void proposeRequested(int rank);

private:
    std::unique_ptr<Ui::IncidentDialog> m_ui;
};

} // namespace repromise
