#include "gui/widgets/EmptyState.h"

#include "gui/shell/Icons.h"
#include "gui/shell/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace repromise {
namespace {

constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_busy(new QProgressBar(this)),
      m_action(new QPushButton(this)),
      m_second(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setFont(scaledFont(font(), 1.35, QFont::DemiBold));
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_text->setProperty("kind", QStringLiteral("muted"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(220);
    m_busy->setAccessibleName(tr("Working"));
    m_action->setProperty("kind", QStringLiteral("primary"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActionTriggered);
    setContent({});
}

void EmptyState::setContent(const Content& content)
{
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    // Centred, it is not asked for its height at this width.
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(textWidth)));
    m_busy->setVisible(content.busy);
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    m_second->setText(content.secondAction);
    m_second->setVisible(!content.secondAction.isEmpty());
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(
        makePixmap(m_content.icon, colorsOf(palette()).otherSeries, 56, devicePixelRatioF()));
    m_icon->setVisible(!m_content.icon.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
}

} // namespace repromise
