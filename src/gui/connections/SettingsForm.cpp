#include "gui/connections/SettingsForm.h"

#include "gui/connections/FieldEditor.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace repromise {
namespace {

constexpr int longestName = 64;
constexpr int labelDrop = 6; ///< to the line of what is typed beside it

} // namespace

SettingsForm::SettingsForm(Ask& ask, QWidget* parent) : QWidget(parent), m_ask(ask)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
}

void SettingsForm::clear()
{
    m_editors.clear();
    const auto children = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(children);
    delete m_layout;
    m_layout = nullptr;
}

void SettingsForm::setForm(const SourceForm& form)
{
    if (form.connector == m_connector) {
        return;
    }
    clear();
    m_connector = form.connector;
    auto* outer = qobject_cast<QVBoxLayout*>(layout());
    m_layout = new QFormLayout;
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(10);
    outer->insertLayout(0, m_layout);
    addName();
    for (const FormField& field : form.fields) {
        if (!field.seldom) {
            addField(field);
        }
    }
    m_more = new QPushButton(tr("&More settings"), this);
    m_more->setObjectName(QStringLiteral("morePushButton"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_more->setProperty("kind", QStringLiteral("link"));
    connect(m_more, &QPushButton::toggled, this, &SettingsForm::showSeldom);
    m_layout->addRow(QString(), m_more);
    for (const FormField& field : form.fields) {
        if (field.seldom) {
            addField(field);
        }
    }
    showSeldom(false);
    m_more->setVisible(std::ranges::any_of(form.fields, &FormField::seldom));
    emit changed();
}

void SettingsForm::addName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_name->setAccessibleName(tr("Name of the source"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("for example erp"));
    auto* label = new QLabel(tr("&Name *"), this);
    label->setBuddy(m_name);
    label->setContentsMargins(0, labelDrop, 0, 0);
    m_layout->addRow(label, m_name);
    connect(m_name, &QLineEdit::textChanged, this, &SettingsForm::changed);
}

void SettingsForm::addField(const FormField& field)
{
    auto* editor = new FieldEditor(field, m_ask, this);
    auto* label = new QLabel(
        field.required ? tr("%1 *", "a setting that is needed").arg(field.label) : field.label,
        this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor->input());
    label->setContentsMargins(0, labelDrop, 0, 0);
    m_layout->addRow(label, editor);
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::edited, this, &SettingsForm::changed);
    connect(editor, &FieldEditor::pathChosen, this, &SettingsForm::proposeName);
}

void SettingsForm::showSeldom(bool shown)
{
    for (FieldEditor* editor : m_editors) {
        if (editor->field().seldom) {
            editor->setVisible(shown);
            m_layout->labelForField(editor)->setVisible(shown);
        }
    }
}

void SettingsForm::proposeName(const QString& path)
{
    const bool folder = qobject_cast<FieldEditor*>(sender()) != nullptr
                        && qobject_cast<FieldEditor*>(sender())->field().key == "dir";
    if (folder && m_name->text().isEmpty()) {
        m_name->setText(QFileInfo(path).fileName());
    }
}

NewSource SettingsForm::source() const
{
    NewSource source;
    source.name = m_name == nullptr ? std::string() : m_name->text().trimmed().toStdString();
    source.connector = m_connector;
    for (const FieldEditor* editor : m_editors) {
        const std::string value = editor->value();
        if (value.empty()) {
            continue;
        }
        if (editor->field().kind == FormField::Kind::Secret) {
            source.secrets[editor->field().key] = Secret(value);
        } else {
            source.settings[editor->field().key] = value;
        }
    }
    return source;
}

bool SettingsForm::complete() const
{
    return m_name != nullptr && !m_name->text().trimmed().isEmpty()
           && std::ranges::all_of(m_editors, &FieldEditor::good);
}

std::vector<QWidget*> SettingsForm::stops() const
{
    std::vector<QWidget*> stops{m_name};
    const auto addAll = [&](bool seldom) {
        for (const FieldEditor* editor : m_editors) {
            if (editor->field().seldom == seldom) {
                stops.push_back(editor->input());
                const auto buttons = editor->findChildren<QPushButton*>();
                stops.insert(stops.end(), buttons.begin(), buttons.end());
            }
        }
    };
    addAll(false);
    stops.push_back(m_more);
    addAll(true);
    return stops;
}

void SettingsForm::takeFocus()
{
    if (m_name != nullptr) {
        m_name->setFocus();
    }
}

} // namespace repromise
