#include "gui/today/FigureTile.h"

#include "gui/shell/Colors.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace repromise {
namespace {

void setInk(QLabel* label, const QColor& ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

} // namespace

FigureTile::FigureTile(const QString& name, QWidget* parent)
    : QFrame(parent),
      m_name(new QLabel(name, this)),
      m_figure(new QLabel(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("figureTile"));
    setProperty("kind", QStringLiteral("card"));
    QFont large = m_figure->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_figure->setFont(large);
    for (QLabel* label : {m_name, m_figure, m_note}) {
        label->setTextFormat(Qt::PlainText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
    paintTone();
}

void FigureTile::setFigure(const QString& figure, const QString& note, Tone tone)
{
    m_figure->setText(figure);
    m_note->setText(note);
    m_tone = tone;
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_name->text(), figure, note));
    paintTone();
}

void FigureTile::paintTone()
{
    const Colors& colors = colorsOf(palette());
    setInk(m_name, colors.mutedText);
    setInk(m_note, colors.mutedText);
    setInk(m_figure, m_tone == Tone::Neutral ? colors.text : colors.tone(m_tone).ink);
}

void FigureTile::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
}

} // namespace repromise
