#include "gui/queue/OptionRow.h"

#include "ui_OptionRow.h"

namespace repromise {

OptionRow::OptionRow(const OptionCard& card, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::OptionRow>())
{
    m_ui->setupUi(this);
    m_ui->reasonLabel->setText(card.reason);
    m_ui->figuresLabel->setText(card.figures);
    m_ui->losersLabel->setText(card.losers);
    m_ui->losersLabel->setVisible(!card.losers.isEmpty());
    m_ui->proposePushButton->setVisible(card.proposable);
    m_ui->proposePushButton->setAccessibleDescription(card.reason);
    m_ui->proposePushButton->setAutoDefault(false);
    connect(m_ui->proposePushButton, &QPushButton::clicked, this, &OptionRow::proposeRequested);
}

OptionRow::~OptionRow() = default;

} // namespace repromise
