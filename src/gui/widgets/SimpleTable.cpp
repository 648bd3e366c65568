#include "gui/widgets/SimpleTable.h"

#include "gui/shell/Theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace repromise {

SimpleTable::SimpleTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(5);
}

void SimpleTable::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_grid->setColumnStretch(static_cast<int>(i), m_columns[i].stretch);
    }
}

void SimpleTable::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SimpleTable::addCell(int row, int column, const QString& text, bool head)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(
        Qt::AlignTop
        | (m_columns[static_cast<std::size_t>(column)].right ? Qt::AlignRight : Qt::AlignLeft));
    if (head) {
        label->setProperty("kind", QStringLiteral("caption"));
        label->setFont(scaledFont(font(), 0.9));
    } else {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(m_columns[static_cast<std::size_t>(column)].stretch > 0);
    }
    m_grid->addWidget(label, row, column);
}

void SimpleTable::addSentence(int row, const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_grid->addWidget(label, row, 0, 1, static_cast<int>(m_columns.size()));
}

void SimpleTable::setRows(const std::vector<QStringList>& rows, int most)
{
    clear();
    const bool head = std::ranges::any_of(
        m_columns, [](const Column& column) { return !column.title.isEmpty(); });
    int at = 0;
    for (std::size_t i = 0; head && i < m_columns.size(); ++i) {
        addCell(at, static_cast<int>(i), m_columns[i].title, true);
    }
    const int shown = std::min(most, static_cast<int>(rows.size()));
    for (int row = 0; row < shown; ++row) {
        ++at;
        if (rows[static_cast<std::size_t>(row)].size() == 1) {
            addSentence(at, rows[static_cast<std::size_t>(row)].front());
            continue;
        }
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            addCell(at, column, rows[static_cast<std::size_t>(row)].value(column), false);
        }
    }
    if (shown < static_cast<int>(rows.size())) {
        auto* rest =
            new QLabel(tr("and %Ln more", nullptr, static_cast<int>(rows.size()) - shown), this);
        rest->setProperty("kind", QStringLiteral("muted"));
        m_grid->addWidget(rest, at + 1, 0, 1, static_cast<int>(m_columns.size()));
    }
}

} // namespace repromise
