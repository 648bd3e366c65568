#include "gui/variants/ConditionsEditor.h"

#include "gui/variants/ConditionRow.h"
#include "gui/variants/DraftFields.h"
#include "ui_ConditionsEditor.h"

#include <algorithm>

namespace repromise {

using Json = VariantDraft::Json;

ConditionsEditor::ConditionsEditor(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ConditionsEditor>())
{
    m_ui->setupUi(this);
    showProblem(*m_ui->problemLabel, {});
    connect(m_ui->addPushButton, &QPushButton::clicked, this, &ConditionsEditor::addCondition);
}

ConditionsEditor::~ConditionsEditor() = default;

void ConditionsEditor::load(VariantDraft& draft, const std::string& place)
{
    m_draft = &draft;
    m_place = place;
    qDeleteAll(m_rows);
    m_rows.clear();
    const Json* conditions = draft.find(place);
    if (conditions != nullptr && conditions->is_object()) {
        for (const auto& [attribute, value] : conditions->items()) {
            addRow()->load(attribute, value);
        }
    }
    shareAttributes();
    showProblems();
}

ConditionRow* ConditionsEditor::addRow()
{
    auto* row = new ConditionRow(m_ui->rowsWidget);
    m_ui->rowsLayout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &ConditionRow::changed, this, &ConditionsEditor::write);
    connect(row, &ConditionRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void ConditionsEditor::addCondition()
{
    for (int each = 0; each < variantAttributeCount; ++each) {
        const std::string name(attributeName(static_cast<VariantAttribute>(each)));
        const bool taken = std::ranges::any_of(
            m_rows, [&name](const ConditionRow* row) { return row->attribute() == name; });
        if (!taken) {
            ConditionRow* row = addRow();
            row->load(name, Json::array());
            write();
            row->show();
            row->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ConditionsEditor::removeRow(ConditionRow* row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    m_ui->addPushButton->setFocus(Qt::OtherFocusReason);
    write();
}

void ConditionsEditor::write()
{
    Json conditions = Json::object();
    for (const ConditionRow* row : m_rows) {
        conditions[row->attribute()] = row->value();
    }
    if (conditions.empty()) {
        m_draft->erase(m_place);
    } else {
        m_draft->set(m_place, std::move(conditions));
    }
    shareAttributes();
    emit edited();
}

void ConditionsEditor::shareAttributes()
{
    std::set<std::string> taken;
    for (const ConditionRow* row : m_rows) {
        taken.insert(row->attribute());
    }
    for (ConditionRow* row : m_rows) {
        row->setTaken(taken);
    }
}

void ConditionsEditor::showProblems()
{
    QStringList others;
    std::map<std::string, QStringList> byAttribute;
    for (const VariantProblem& problem : m_draft->problems()) {
        if (!problem.pointer.starts_with(m_place)) {
            continue;
        }
        const std::string rest = problem.pointer.substr(m_place.size());
        const std::string attribute = rest.empty() ? rest : rest.substr(1, rest.find('/', 1) - 1);
        const bool here = std::ranges::any_of(m_rows, [&attribute](const ConditionRow* row) {
            return row->attribute() == attribute;
        });
        (here ? byAttribute[attribute] : others) << problemText(problem);
    }
    for (ConditionRow* row : m_rows) {
        row->setProblem(byAttribute[row->attribute()].join(u'\n'));
    }
    showProblem(*m_ui->problemLabel, others.join(u'\n'));
}

} // namespace repromise
