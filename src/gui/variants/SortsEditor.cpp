#include "gui/variants/SortsEditor.h"

#include "gui/variants/DraftFields.h"
#include "gui/variants/SortRow.h"
#include "ui_SortsEditor.h"

#include <algorithm>

namespace repromise {

using Json = VariantDraft::Json;

SortsEditor::SortsEditor(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SortsEditor>())
{
    m_ui->setupUi(this);
    showProblem(*m_ui->problemLabel, {});
    connect(m_ui->addPushButton, &QPushButton::clicked, this, &SortsEditor::addOrder);
}

SortsEditor::~SortsEditor() = default;

void SortsEditor::load(VariantDraft& draft, const std::string& place)
{
    m_draft = &draft;
    m_place = place;
    qDeleteAll(m_rows);
    m_rows.clear();
    const Json* sorts = draft.find(place);
    if (sorts != nullptr && sorts->is_array()) {
        for (const Json& sort : *sorts) {
            addRow()->load(sort);
        }
    }
    showProblems();
}

SortRow* SortsEditor::addRow()
{
    auto* row = new SortRow(m_ui->rowsWidget);
    m_ui->rowsLayout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &SortRow::changed, this, &SortsEditor::write);
    connect(row, &SortRow::removeRequested, this, [this, row] { removeRow(row); });
    connect(row, &SortRow::moveRequested, this, [this, row](int rows) { moveRow(row, rows); });
    return row;
}

void SortsEditor::addOrder()
{
    SortRow* row = addRow();
    row->load("priority");
    write();
    row->show();
    row->takeFocus();
}

void SortsEditor::removeRow(SortRow* row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    m_ui->addPushButton->setFocus(Qt::OtherFocusReason);
    write();
}

void SortsEditor::moveRow(SortRow* row, int rows)
{
    const auto from = std::ranges::find(m_rows, row);
    const auto to = from + rows;
    std::iter_swap(from, to);
    m_ui->rowsLayout->removeWidget(row);
    m_ui->rowsLayout->insertWidget(static_cast<int>(to - m_rows.begin()), row);
    for (std::size_t at = 1; at < m_rows.size(); ++at) {
        QWidget::setTabOrder(m_rows[at - 1], m_rows[at]);
    }
    write();
}

void SortsEditor::write()
{
    Json sorts = Json::array();
    for (const SortRow* row : m_rows) {
        sorts.push_back(row->value());
    }
    if (sorts.empty()) {
        m_draft->erase(m_place);
    } else {
        m_draft->set(m_place, std::move(sorts));
    }
    emit edited();
}

void SortsEditor::showProblems()
{
    std::vector<QStringList> found(m_rows.size());
    QStringList others;
    for (const VariantProblem& problem : m_draft->problems()) {
        if (!problem.pointer.starts_with(m_place)) {
            continue;
        }
        const std::string rest = problem.pointer.substr(m_place.size());
        const std::size_t row = rest.size() > 1
                                    ? QString::fromStdString(rest).section(u'/', 1, 1).toUInt()
                                    : m_rows.size();
        (row < found.size() ? found[row] : others) << problemText(problem);
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setProblem(found[at].join(u'\n'));
        m_rows[at]->setMovable(at > 0, at + 1 < m_rows.size());
    }
    showProblem(*m_ui->problemLabel, others.join(u'\n'));
}

} // namespace repromise
