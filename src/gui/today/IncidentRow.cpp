#include "gui/today/IncidentRow.h"

#include "gui/models/IncidentWords.h"
#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"
#include "ui_IncidentRow.h"

#include <QEvent>

namespace repromise {
namespace {

constexpr int iconSize = 22;

} // namespace

IncidentRow::IncidentRow(IncidentView incident, QWidget* parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::IncidentRow>()), m_incident(std::move(incident))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepRow")); // looks as a step does
    QFont font = m_ui->causeLabel->font();
    font.setWeight(QFont::DemiBold);
    m_ui->causeLabel->setFont(font);
    m_ui->causeLabel->setText(m_incident.cause);
    m_ui->figuresLabel->setText(IncidentWords::figures(m_incident));
    m_ui->openPushButton->setAccessibleDescription(m_incident.cause);
    connect(m_ui->openPushButton, &QPushButton::clicked, this,
            [this] { emit chosen(m_incident.id); });
    paintTone();
}

IncidentRow::~IncidentRow() = default;

void IncidentRow::paintTone()
{
    const Tone tone = IncidentWords::urgent(m_incident) ? Tone::Danger : Tone::Warning;
    const QString icon =
        m_incident.supply.empty() ? QStringLiteral("warning") : QStringLiteral("truck");
    m_ui->iconLabel->setPixmap(
        makePixmap(icon, colorsOf(palette()).tone(tone).ink, iconSize, devicePixelRatioF()));
}

void IncidentRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
}

} // namespace repromise
