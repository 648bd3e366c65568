#include "gui/variants/SortRow.h"

#include "base/Excerpt.h"
#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"
#include "gui/variants/DraftFields.h"
#include "gui/variants/ValueList.h"
#include "gui/variants/VariantText.h"
#include "ui_SortRow.h"

#include <QEvent>

namespace repromise {
namespace {

using Json = VariantDraft::Json;

enum Direction { Ascending, Descending };

std::string textOf(const Json& object, const char* key)
{
    return object.contains(key) && object[key].is_string() ? object[key].get<std::string>()
                                                           : std::string();
}

} // namespace

SortRow::SortRow(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::SortRow>())
{
    m_ui->setupUi(this);
    VariantText::fillAttributes(*m_ui->attributeComboBox);
    m_ui->directionComboBox->addItems({tr("smallest first"), tr("largest first")});
    connect(m_ui->attributeComboBox, &QComboBox::activated, this, [this] {
        followAttribute();
        emit changed();
    });
    connect(m_ui->directionComboBox, &QComboBox::activated, this, &SortRow::changed);
    connect(m_ui->sequenceLineEdit, &QLineEdit::textEdited, this, &SortRow::changed);
    connect(m_ui->upToolButton, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_ui->downToolButton, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_ui->removeToolButton, &QToolButton::clicked, this, &SortRow::removeRequested);
    drawIcons();
    setProblem({});
}

SortRow::~SortRow() = default;

void SortRow::load(const Json& value)
{
    const Json object = value.is_object() ? value : Json{{"by", value}};
    m_unknown = textOf(object, "by");
    m_ui->attributeComboBox->setCurrentIndex(m_ui->attributeComboBox->findData(shown(m_unknown)));
    const bool down = object.contains("descending") && object["descending"] == true;
    m_ui->directionComboBox->setCurrentIndex(down ? Descending : Ascending);
    QStringList sequence;
    if (object.contains("sequence")) {
        for (const Json& each : object["sequence"]) {
            sequence << (each.is_string() ? shown(each.get<std::string>())
                                          : QString::fromStdString(each.dump()));
        }
    }
    m_ui->sequenceLineEdit->setText(ValueList::join(sequence));
    followAttribute();
}

Json SortRow::value() const
{
    const bool known = m_ui->attributeComboBox->currentIndex() >= 0;
    const std::string by =
        known ? m_ui->attributeComboBox->currentData().toString().toStdString() : m_unknown;
    const QStringList sequence = ValueList::split(m_ui->sequenceLineEdit->text());
    const bool down = m_ui->directionComboBox->currentIndex() == Descending;
    if (!down && sequence.isEmpty()) {
        return by;
    }
    Json object{{"by", by}};
    if (down) {
        object["descending"] = true;
    }
    for (const QString& each : sequence) {
        object["sequence"].push_back(each.toStdString());
    }
    return object;
}

/// Only texts and priorities can follow a sequence; one that stands there can always be taken away.
void SortRow::followAttribute()
{
    const auto attribute =
        parseVariantAttribute(m_ui->attributeComboBox->currentData().toString().toStdString());
    const bool sequence = !attribute || *attribute == VariantAttribute::Priority
                          || attributeKind(*attribute) == AttributeKind::Text;
    m_ui->sequenceLineEdit->setEnabled(sequence || !m_ui->sequenceLineEdit->text().isEmpty());
}

void SortRow::setMovable(bool up, bool down)
{
    m_ui->upToolButton->setEnabled(up);
    m_ui->downToolButton->setEnabled(down);
}

void SortRow::setProblem(const QString& text)
{
    showProblem(*m_ui->problemLabel, text);
    m_ui->sequenceLineEdit->setAccessibleDescription(text);
}

void SortRow::takeFocus()
{
    m_ui->attributeComboBox->setFocus(Qt::OtherFocusReason);
}

void SortRow::drawIcons()
{
    const Colors& colors = colorsOf(palette());
    m_ui->upToolButton->setIcon(makeIcon(QStringLiteral("previous"), colors));
    m_ui->downToolButton->setIcon(makeIcon(QStringLiteral("next"), colors));
    m_ui->removeToolButton->setIcon(makeIcon(QStringLiteral("close"), colors));
}

void SortRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

} // namespace repromise
