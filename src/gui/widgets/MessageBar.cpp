#include "gui/widgets/MessageBar.h"

#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace repromise {
namespace {

constexpr int goodNewsMs = 8'000;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("check");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("error");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Result"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    hide();
}

void MessageBar::show(Tone tone, const QString& text, const QString& actionText)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleDescription(text);
    paintTone();
    setVisible(true);
    if (tone == Tone::Good || tone == Tone::Info) {
        m_timer->start(goodNewsMs);
    } else {
        m_timer->stop();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintTone()
{
    const Colors& colors = colorsOf(palette());
    const ToneColors& tone = colors.tone(m_tone);
    m_icon->setPixmap(makePixmap(iconOf(m_tone), tone.ink, 18, devicePixelRatioF()));
    m_close->setIcon(QIcon(makePixmap(QStringLiteral("close"), tone.ink, 16, devicePixelRatioF())));
    const QString sheet =
        QStringLiteral("#messageBar { background: %1; border-radius: 6px; }"
                       "#messageBar QLabel { color: %2; background: transparent; }")
            .arg(tone.soft.name(), tone.ink.name());
    if (sheet != styleSheet()) { // a new sheet is a change of palette, which leads here again
        setStyleSheet(sheet);
    }
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        paintTone();
    }
}

} // namespace repromise
