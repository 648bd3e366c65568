#pragma once

#include "app/PictureIncidents.h"

#include <QWidget>

#include <memory>

namespace Ui {
class IncidentBar;
}

namespace repromise {

/// Above the lines of one incident: what it is, and what can be done for all of them at once.
class IncidentBar : public QWidget {
    Q_OBJECT

public:
    explicit IncidentBar(QWidget* parent = nullptr);
    ~IncidentBar() override;

    /// Nothing: the incident is over.
    void setIncident(const std::optional<IncidentView>& incident);

signals:
    void tellRequested();
    void optionsRequested();
    void supplyRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcons();

    std::unique_ptr<Ui::IncidentBar> m_ui;
};

} // namespace repromise
