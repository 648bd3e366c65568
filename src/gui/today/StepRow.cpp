#include "gui/today/StepRow.h"

#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"
#include "gui/today/StepText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace repromise {
namespace {

constexpr int iconSize = 22;
constexpr int buttonWidth = 150;

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StepRow::StepRow(const NextStep& step, bool first, QWidget* parent)
    : QFrame(parent),
      m_step(step),
      m_icon(new QLabel(this)),
      m_why(plainLabel(StepText::why(step), this))
{
    setObjectName(QStringLiteral("stepRow"));
    auto* title = plainLabel(StepText::title(step), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* button = new QPushButton(StepText::action(step.kind), this);
    button->setMinimumWidth(buttonWidth);
    button->setAccessibleDescription(StepText::title(step));
    button->setDefault(first);
    connect(button, &QPushButton::clicked, this, [this] { emit chosen(m_step.kind); });

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(m_why);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(14);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(button);
    paintTone();
}

void StepRow::paintTone()
{
    const Colors& colors = colorsOf(palette());
    m_icon->setPixmap(makePixmap(StepText::icon(m_step.kind),
                                 colors.tone(StepText::tone(m_step.kind)).ink, iconSize,
                                 devicePixelRatioF()));
    QPalette muted = m_why->palette();
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_why->setPalette(muted);
}

void StepRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
}

} // namespace repromise
