#include "gui/queue/OptionList.h"

#include "gui/queue/OptionRow.h"

#include <QVBoxLayout>

namespace repromise {
namespace {

constexpr std::size_t mostOptions = 8;

} // namespace

OptionList::OptionList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
}

void OptionList::setOptions(const std::vector<OptionCard>& options)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t at = 0; at < options.size() && at < mostOptions; ++at) {
        auto* row = new OptionRow(options[at], this);
        connect(row, &OptionRow::proposeRequested, this,
                [this, rank = options[at].rank] { emit proposeRequested(rank); });
        m_rows->addWidget(row);
    }
}

} // namespace repromise
