#include "gui/queue/IncidentBar.h"

#include "gui/models/IncidentWords.h"
#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"
#include "ui_IncidentBar.h"

#include <QEvent>

namespace repromise {

IncidentBar::IncidentBar(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::IncidentBar>())
{
    m_ui->setupUi(this);
    setAccessibleName(tr("Incident"));
    connect(m_ui->tellPushButton, &QPushButton::clicked, this, &IncidentBar::tellRequested);
    connect(m_ui->optionsPushButton, &QPushButton::clicked, this, &IncidentBar::optionsRequested);
    connect(m_ui->supplyPushButton, &QPushButton::clicked, this, &IncidentBar::supplyRequested);
    connect(m_ui->closeToolButton, &QToolButton::clicked, this, &IncidentBar::closeRequested);
    drawIcons();
}

IncidentBar::~IncidentBar() = default;

void IncidentBar::setIncident(const std::optional<IncidentView>& incident)
{
    m_ui->causeLabel->setText(incident ? incident->cause : tr("This incident is over."));
    m_ui->figuresLabel->setText(incident ? IncidentWords::figures(*incident)
                                         : tr("No line is late because of it any more."));
    m_ui->tellPushButton->setVisible(incident && incident->untoldLines > 0);
    m_ui->optionsPushButton->setVisible(incident.has_value());
    m_ui->supplyPushButton->setVisible(incident && !incident->item.empty());
    setAccessibleDescription(m_ui->causeLabel->text() + u' ' + m_ui->figuresLabel->text());
}

void IncidentBar::drawIcons()
{
    m_ui->closeToolButton->setIcon(makeIcon(QStringLiteral("close"), colorsOf(palette())));
}

void IncidentBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

} // namespace repromise
