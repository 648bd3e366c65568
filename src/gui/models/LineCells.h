#pragma once

#include "app/Picture.h"
#include "gui/models/QueueColumns.h"

#include <QVariant>

namespace repromise {

/// What stands in the cells of a line, made on demand. Borrows the picture.
class LineCells {
    Q_DECLARE_TR_FUNCTIONS(LineCells)

public:
    explicit LineCells(const Picture& picture) : m_picture(picture), m_backlog(*picture.backlog) {}

    /// As the user's locale writes it.
    QString display(LineIx line, QueueColumn column) const;
    /// The value itself: a number, or a text where the column holds text; invalid when unknown.
    QVariant raw(LineIx line, QueueColumn column) const;
    /// A sentence for a tooltip; empty where the cell says it all.
    QString tip(LineIx line, QueueColumn column) const;
    /// As it stands in CSV: ISO dates, decimal points, empty when unknown.
    std::string plain(LineIx line, QueueColumn column) const;
    /// The whole line in one sentence, for screen readers.
    QString sentence(LineIx line) const;

    /// `SO-1001 / 2`.
    QString lineName(LineIx line) const;
    std::string_view text(LineIx line, QueueColumn column) const;
    /// Of a date column.
    Date date(LineIx line, QueueColumn column) const;

private:
    QString projectedText(LineIx line) const;
    QString toldText(LineIx line) const;
    QString number(LineIx line, QueueColumn column) const;

    const Picture& m_picture;
    const Backlog& m_backlog;
};

} // namespace repromise
