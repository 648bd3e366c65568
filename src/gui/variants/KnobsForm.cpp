#include "gui/variants/KnobsForm.h"

#include "gui/variants/DraftFields.h"
#include "gui/variants/VariantText.h"
#include "ui_KnobsForm.h"

namespace repromise {

KnobsForm::KnobsForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::KnobsForm>()), m_fields(new DraftFields(this))
{
    using enum DraftFields::Kind;
    m_ui->setupUi(this);
    VariantText::fill(*m_ui->shipCompleteComboBox, VariantText::shipComplete());
    VariantText::fill(*m_ui->sharingComboBox, VariantText::sharing());
    m_fields->mark("", m_ui->knobsProblemLabel);
    m_fields->choice(m_ui->shipCompleteComboBox, "/ship_complete", m_ui->shipCompleteProblemLabel);
    m_fields->choice(m_ui->sharingComboBox, "/sharing", m_ui->sharingProblemLabel);
    m_fields->line(m_ui->minimumQuantityLineEdit, "/minimum_quantity", Decimal,
                   m_ui->minimumQuantityProblemLabel);
    m_fields->line(m_ui->minimumPercentLineEdit, "/minimum_percent", Whole,
                   m_ui->minimumPercentProblemLabel);
    m_fields->line(m_ui->floorPercentLineEdit, "/floor_percent", Whole,
                   m_ui->floorPercentProblemLabel);
    m_fields->line(m_ui->packLineEdit, "/pack", Decimal, m_ui->packProblemLabel);
    m_fields->line(m_ui->latestUsefulDaysLineEdit, "/latest_useful_days", Whole,
                   m_ui->latestUsefulDaysProblemLabel);
    m_fields->line(m_ui->maximumLatenessDaysLineEdit, "/maximum_lateness_days", Whole,
                   m_ui->maximumLatenessDaysProblemLabel);
    m_fields->flag(m_ui->mayNotWorsenCheckBox, "/may_not_worsen", false,
                   m_ui->mayNotWorsenProblemLabel);
    m_fields->flag(m_ui->mayNotImproveCheckBox, "/may_not_improve", false,
                   m_ui->mayNotImproveProblemLabel);
    m_fields->flag(m_ui->givesUpCheckBox, "/gives_up", false, m_ui->givesUpProblemLabel);
    connect(m_fields, &DraftFields::edited, this, &KnobsForm::edited);
}

KnobsForm::~KnobsForm() = default;

void KnobsForm::load(VariantDraft& draft, const std::string& place)
{
    m_fields->load(draft, place);
}

void KnobsForm::showProblems()
{
    m_fields->showProblems();
}

} // namespace repromise
