#include "gui/widgets/ChoiceButton.h"

#include "gui/shell/Icons.h"
#include "gui/shell/Theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace repromise {
namespace {

constexpr int drawingSize = 28;
constexpr int drawingLeft = 16;
constexpr int textLeft = 60;
constexpr int textRight = 16;
constexpr int padding = 12;
constexpr int textGap = 3;
constexpr int usualWidth = 480;

QFont titleFont(const QFont& font)
{
    return scaledFont(font, 1.05, QFont::DemiBold);
}

} // namespace

ChoiceButton::ChoiceButton(QWidget* parent) : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setDescription(const QString& description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
    emit descriptionChanged();
}

void ChoiceButton::setDrawing(const QString& drawing)
{
    m_drawing = drawing;
    update();
    emit drawingChanged();
}

QRect ChoiceButton::descriptionRect(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width - textLeft - textRight, 1000),
                                      Qt::TextWordWrap, m_description);
}

int ChoiceButton::heightForWidth(int width) const
{
    return 2 * padding + QFontMetrics(titleFont(font())).height() + textGap
           + descriptionRect(width).height();
}

QSize ChoiceButton::sizeHint() const
{
    return {usualWidth, heightForWidth(std::max(width(), usualWidth))};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Colors& colors = colorsOf(palette());
    const QColor ink = isEnabled() ? colors.text : colors.disabledText;
    painter.drawPixmap(drawingLeft, (height() - drawingSize) / 2,
                       makePixmap(m_drawing, isEnabled() ? colors.accent : colors.disabledText,
                                  drawingSize, devicePixelRatioF()));
    const QFont title = titleFont(font());
    const int titleHeight = QFontMetrics(title).height();
    const QRect box(textLeft, padding, width() - textLeft - textRight, height() - 2 * padding);
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.setFont(title);
    painter.setPen(ink);
    painter.drawText(box,
                     static_cast<int>(Qt::AlignLeft | Qt::AlignTop)
                         | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
    painter.setFont(font());
    painter.setPen(isEnabled() ? colors.mutedText : colors.disabledText);
    painter.drawText(box.adjusted(0, titleHeight + textGap, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                     m_description);
}

} // namespace repromise
