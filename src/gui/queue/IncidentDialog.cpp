#include "gui/queue/IncidentDialog.h"

#include "gui/models/IncidentWords.h"
#include "ui_IncidentDialog.h"

namespace repromise {

IncidentDialog::IncidentDialog(const IncidentOptionsView& incident, Date today, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::IncidentDialog>())
{
    m_ui->setupUi(this);
    resize(640, 520);
    m_ui->causeLabel->setText(incident.incident.cause);
    m_ui->figuresLabel->setText(IncidentWords::figures(incident.incident));
    m_ui->optionList->setOptions(incident.options, today);
    m_ui->nothingLabel->setVisible(incident.options.empty());
    connect(m_ui->optionList, &OptionList::proposeRequested, this,
            &IncidentDialog::proposeRequested);
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &QDialog::reject);
}

IncidentDialog::~IncidentDialog() = default;

} // namespace repromise
