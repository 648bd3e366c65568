#pragma once

#include "app/PictureIncidents.h"

#include <QFrame>

#include <memory>

namespace Ui {
class IncidentRow;
}

namespace repromise {

/// One incident: its cause, whom it hurts, and the button that opens its lines.
class IncidentRow : public QFrame {
    Q_OBJECT

public:
    explicit IncidentRow(IncidentView incident, QWidget* parent = nullptr);
    ~IncidentRow() override;

    const std::string& id() const { return m_incident.id; }

signals:
    void chosen(const std::string& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    std::unique_ptr<Ui::IncidentRow> m_ui;
    IncidentView m_incident;
};

} // namespace repromise
