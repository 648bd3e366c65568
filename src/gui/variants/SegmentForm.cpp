#include "gui/variants/SegmentForm.h"

#include "gui/variants/DraftFields.h"
#include "gui/variants/VariantText.h"
#include "ui_SegmentForm.h"

namespace repromise {

SegmentForm::SegmentForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SegmentForm>()), m_fields(new DraftFields(this))
{
    m_ui->setupUi(this);
    VariantText::fill(*m_ui->strategyComboBox, VariantText::strategies());
    m_fields->line(m_ui->nameLineEdit, "/name", DraftFields::Kind::Text, m_ui->nameProblemLabel);
    m_fields->choice(m_ui->strategyComboBox, "/strategy", m_ui->strategyProblemLabel, true);
    connect(m_fields, &DraftFields::edited, this, &SegmentForm::followEdit);
    connect(m_ui->conditionsEditor, &ConditionsEditor::edited, this, &SegmentForm::followEdit);
    connect(m_ui->sortsEditor, &SortsEditor::edited, this, &SegmentForm::followEdit);
    connect(m_ui->knobsForm, &KnobsForm::edited, this, &SegmentForm::followEdit);
}

SegmentForm::~SegmentForm() = default;

void SegmentForm::load(VariantDraft& draft, const std::string& place)
{
    m_fields->load(draft, place);
    m_ui->conditionsEditor->load(draft, place + "/where");
    m_ui->sortsEditor->load(draft, place + "/sort");
    m_ui->knobsForm->load(draft, place + "/knobs");
    showHint();
}

void SegmentForm::showProblems()
{
    m_fields->showProblems();
    m_ui->conditionsEditor->showProblems();
    m_ui->sortsEditor->showProblems();
    m_ui->knobsForm->showProblems();
}

void SegmentForm::takeFocus()
{
    m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
    m_ui->nameLineEdit->selectAll();
}

void SegmentForm::followEdit()
{
    showHint();
    emit edited();
}

void SegmentForm::showHint()
{
    m_ui->strategyHintLabel->setText(VariantText::hint(
        VariantText::strategies(), m_ui->strategyComboBox->currentData().toString()));
}

} // namespace repromise
