#include "gui/widgets/TagPainter.h"

#include "gui/shell/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace repromise {
namespace {

constexpr double padding = 7;
constexpr double gap = 4;

QFont tagFont(const QFont& font)
{
    return scaledFont(font, 0.88);
}

double widthOf(const QFontMetricsF& metrics, const QString& text)
{
    return metrics.horizontalAdvance(text) + 2 * padding;
}

void paintTag(QPainter& painter, const QRectF& box, const Tag& tag, const Colors& colors)
{
    const ToneColors& tone = colors.tone(tag.tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.soft);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(tone.ink);
    painter.drawText(box, Qt::AlignCenter, tag.text);
}

int gravity(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return 0;
    case Tone::Warning:
        return 1;
    case Tone::Info:
        return 2;
    case Tone::Good:
        return 3;
    case Tone::Neutral:
        break;
    }
    return 4;
}

} // namespace

std::vector<Tag> tagsOf(ExceptionSet exceptions)
{
    std::vector<Tag> tags;
    for (const ExceptionCode code : exceptions.codes()) {
        tags.push_back({ExceptionText::brief(code), ExceptionText::tone(code)});
    }
    std::ranges::stable_sort(tags, {}, [](const Tag& tag) { return gravity(tag.tone); });
    return tags;
}

void paintTags(QPainter& painter, const QRectF& box, const std::vector<Tag>& tags,
               const QFont& font, const QPalette& palette)
{
    const Colors& colors = colorsOf(palette);
    const QFont small = tagFont(font);
    const QFontMetricsF metrics(small);
    const double height = metrics.height() + 4;
    const double more = widthOf(metrics, QStringLiteral("+9"));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    double x = box.left();
    const double y = box.center().y() - height / 2;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const bool last = i + 1 == tags.size();
        const double room = box.right() - x - (last ? 0 : gap + more);
        const double width = widthOf(metrics, tags[i].text);
        if (i > 0 && width > room + 0.5) {
            const Tag rest{QStringLiteral("+%1").arg(tags.size() - i), Tone::Neutral};
            paintTag(painter, {x, y, std::min(more, box.right() - x), height}, rest, colors);
            break;
        }
        const double drawn = std::min(width, room); // the first is always there, cut short at need
        const Tag shown{metrics.elidedText(tags[i].text, Qt::ElideRight, drawn - 2 * padding + 1),
                        tags[i].tone};
        paintTag(painter, {x, y, drawn, height}, shown, colors);
        x += drawn + gap;
    }
    painter.restore();
}

int tagsWidth(const std::vector<Tag>& tags, const QFont& font)
{
    const QFontMetricsF metrics(tagFont(font));
    double width = 0;
    for (const Tag& tag : tags) {
        width += widthOf(metrics, tag.text) + gap;
    }
    return qCeil(width);
}

TagRow::TagRow(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TagRow::setTags(std::vector<Tag> tags)
{
    m_tags = std::move(tags);
    QStringList names;
    for (const Tag& tag : m_tags) {
        names << tag.text;
    }
    setAccessibleName(names.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize TagRow::sizeHint() const
{
    return {tagsWidth(m_tags, font()), fontMetrics().height() + 6};
}

void TagRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTags(painter, rect(), m_tags, font(), palette());
}

} // namespace repromise
