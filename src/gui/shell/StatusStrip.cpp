#include "gui/shell/StatusStrip.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace repromise {
namespace {

constexpr std::size_t mostSources = 4;

QPixmap dot(const QColor& color, double ratio)
{
    const int pixels = qRound(10 * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1.5 * ratio, 1.5 * ratio, 7 * ratio, 7 * ratio));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 6, 0);
    m_layout->setSpacing(2);
    setAccessibleName(tr("State of sources and outbox"));
}

void StatusStrip::setStatus(const ConsoleStatus& status)
{
    m_status = status;
    rebuild();
}

void StatusStrip::addPart(Tone tone, const QString& text, const QString& tip,
                          void (StatusStrip::*clicked)())
{
    auto* part = new QToolButton(this);
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part->setAutoRaise(true);
    part->setIconSize({10, 10});
    part->setIcon(QIcon(dot(colorsOf(palette()).tone(tone).solid, devicePixelRatioF())));
    part->setText(text);
    part->setToolTip(tip);
    part->setAccessibleName(text);
    part->setAccessibleDescription(tip);
    connect(part, &QToolButton::clicked, this, clicked);
    m_layout->addWidget(part);
}

void StatusStrip::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        // Not at once: this may run while the style goes through all widgets.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_status.offline) {
        addPart(Tone::Warning, tr("Offline"),
                tr("Nothing upstream can be reached. You are looking at the last picture."),
                &StatusStrip::connectionsRequested);
    }
    for (std::size_t i = 0; i < m_status.sources.size() && i < mostSources; ++i) {
        const SourceFreshness& source = m_status.sources[i];
        addPart(
            source.tone,
            tr("%1  %2", "source, how long ago")
                .arg(source.name, LocalText::ago(source.lastGood, m_status.now)),
            source.note.isEmpty()
                ? tr("%1 was last read %2.").arg(source.name, LocalText::instant(source.lastGood))
                : source.note,
            &StatusStrip::connectionsRequested);
    }
    if (m_status.sources.size() > mostSources) {
        addPart(Tone::Neutral,
                tr("%Ln more source(s)", nullptr,
                   static_cast<int>(m_status.sources.size() - mostSources)),
                tr("Show all sources"), &StatusStrip::connectionsRequested);
    }
    addPart(m_status.failedMessages > 0 ? Tone::Danger : Tone::Neutral,
            m_status.failedMessages > 0
                ? tr("Outbox %1, %2 failed")
                      .arg(LocalText::count(m_status.waitingMessages),
                           LocalText::count(m_status.failedMessages))
                : tr("Outbox %1").arg(LocalText::count(m_status.waitingMessages)),
            tr("Messages that wait to be sent"), &StatusStrip::messagesRequested);
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        rebuild();
    }
}

} // namespace repromise
