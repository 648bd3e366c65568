#include "gui/connections/FieldEditor.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Ask.h"
#include "gui/shell/Colors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace repromise {
namespace {

using Kind = FormField::Kind;

} // namespace

FieldEditor::FieldEditor(const FormField& field, Ask& ask, QWidget* parent)
    : QWidget(parent), m_field(field), m_ask(ask), m_note(new QLabel(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("kind", QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(makeInput());
    layout->addWidget(m_note);
    input()->setAccessibleName(field.label);
    input()->setAccessibleDescription(field.hint);
    input()->setObjectName(QString::fromStdString(field.key) + QStringLiteral("Field"));
    judge();
}

QWidget* FieldEditor::makeInput()
{
    switch (m_field.kind) {
    case Kind::Choice:
        return makeChoice();
    case Kind::YesNo:
        m_check = new QCheckBox(tr("Yes"), this);
        m_check->setChecked(m_field.preset == "yes");
        connect(m_check, &QCheckBox::toggled, this, &FieldEditor::edited);
        return m_check;
    default:
        return makeLine();
    }
}

/// What descriptions call by a short word is said in more; other words are the system's own.
QString FieldEditor::choiceText(const std::string& choice)
{
    const std::pair<std::string_view, QString> words[]{
        {"basic", tr("user and password")},
        {"oauth", tr("OAuth 2.0, as a client with a secret")},
        {"point", tr("a point: 1200.5")},
        {"comma", tr("a comma: 1.200,5")},
        {"ymd", QStringLiteral("2026-06-30")},
        {"dmy", QStringLiteral("30.06.2026")},
        {"mdy", QStringLiteral("06/30/2026")},
    };
    const auto* const found =
        std::ranges::find(words, choice, &std::pair<std::string_view, QString>::first);
    return found == std::end(words) ? LocalText::text(choice) : found->second;
}

QWidget* FieldEditor::makeChoice()
{
    m_combo = new QComboBox(this);
    if (m_field.preset.empty() && !m_field.required) {
        m_combo->addItem(tr("not set"), QString());
    }
    for (const std::string& choice : m_field.choices) {
        m_combo->addItem(choiceText(choice), LocalText::text(choice));
    }
    m_combo->setCurrentIndex(
        std::max(0, m_combo->findData(QString::fromStdString(m_field.preset))));
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    return m_combo;
}

QWidget* FieldEditor::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->setPlaceholderText(LocalText::text(m_field.preset));
    if (m_field.kind == Kind::Secret) {
        m_line->setEchoMode(QLineEdit::Password);
    }
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_touched = m_touched || !m_line->text().isEmpty();
        judge();
        emit edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::judge);
    if (m_field.kind != Kind::Folder && m_field.kind != Kind::File) {
        return m_line;
    }
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto* choose = new QPushButton(tr("&Choose…"), row);
    choose->setObjectName(QString::fromStdString(m_field.key) + QStringLiteral("PushButton"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose: %1").arg(m_field.label));
    layout->addWidget(m_line);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &FieldEditor::choosePath);
    return row;
}

void FieldEditor::choosePath()
{
    const auto take = [this](const QString& path) {
        if (!path.isEmpty()) {
            m_line->setText(path);
            emit pathChosen(path);
        }
    };
    if (m_field.kind == Kind::Folder) {
        m_ask.folder(this, m_field.label, take);
    } else {
        m_ask.openFile(this, m_field.label, tr("Certificates (*.pem *.crt *.cer)"), take);
    }
}

QWidget* FieldEditor::input() const
{
    return m_line != nullptr    ? static_cast<QWidget*>(m_line)
           : m_combo != nullptr ? static_cast<QWidget*>(m_combo)
                                : m_check;
}

std::string FieldEditor::value() const
{
    if (m_combo != nullptr) {
        const std::string chosen = m_combo->currentData().toString().toStdString();
        return chosen == m_field.preset ? std::string() : chosen;
    }
    if (m_check != nullptr) {
        const std::string chosen = m_check->isChecked() ? "yes" : "no";
        return chosen == m_field.preset ? std::string() : chosen;
    }
    // A password may begin or end with a blank.
    const QString text = m_field.kind == Kind::Secret ? m_line->text() : m_line->text().trimmed();
    return text.toStdString();
}

bool FieldEditor::good() const
{
    return SourceForms::complaint(m_field, value()).isEmpty();
}

/// The hint gives way to what is wrong.
void FieldEditor::judge()
{
    const QString wrong = m_touched ? SourceForms::complaint(m_field, value()) : QString();
    m_note->setText(wrong.isEmpty() ? m_field.hint : wrong);
    m_note->setVisible(!m_note->text().isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorsOf(palette()).tone(Tone::Danger).ink);
    m_note->setProperty("kind", wrong.isEmpty() ? QStringLiteral("muted") : QString());
    m_note->setPalette(wrong.isEmpty() ? palette() : colors);
    m_note->setStyleSheet(
        wrong.isEmpty()
            ? QString()
            : QStringLiteral("color: %1;").arg(colorsOf(palette()).tone(Tone::Danger).ink.name()));
}

} // namespace repromise
