#pragma once

#include "gui/models/ExceptionText.h"

#include <QRectF>
#include <QWidget>

#include <vector>

class QPainter;

namespace repromise {

struct Tag {
    QString text;
    Tone tone = Tone::Neutral;
};

/// The tags of a set of exceptions, gravest first.
std::vector<Tag> tagsOf(ExceptionSet exceptions);

/// Draws tags in one line from the left; those that do not fit become `+2`.
void paintTags(QPainter& painter, const QRectF& box, const std::vector<Tag>& tags,
               const QFont& font, const QPalette& palette);

/// Width that paintTags needs to show all.
int tagsWidth(const std::vector<Tag>& tags, const QFont& font);

/// Tags in a form of their own.
class TagRow : public QWidget {
    Q_OBJECT

public:
    explicit TagRow(QWidget* parent = nullptr);
    void setTags(std::vector<Tag> tags);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Tag> m_tags;
};

} // namespace repromise
