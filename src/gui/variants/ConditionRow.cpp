#include "gui/variants/ConditionRow.h"

#include "base/Excerpt.h"
#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"
#include "gui/variants/DraftFields.h"
#include "gui/variants/ValueList.h"
#include "gui/variants/VariantText.h"
#include "ui_ConditionRow.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace repromise {
namespace {

using Json = VariantDraft::Json;

enum Relation { OneOf, NoneOf, Between, NotBetween };
enum Known { Either, WithDate, WithoutDate };

QString plain(const Json& value)
{
    return value.is_string() ? shown(value.get<std::string>())
                             : QString::fromStdString(value.dump());
}

QString member(const Json& object, const char* key)
{
    return object.contains(key) ? plain(object[key]) : QString();
}

/// A whole number where it is one, else what was typed: the reader says what is wrong with it.
Json number(const QString& text)
{
    bool whole = false;
    const qlonglong value = text.trimmed().toLongLong(&whole);
    return whole ? Json(value) : Json(text.trimmed().toStdString());
}

void setItemEnabled(QComboBox& box, int row, bool enabled)
{
    if (auto* item = qobject_cast<QStandardItemModel*>(box.model())->item(row)) {
        item->setEnabled(enabled);
    }
}

} // namespace

ConditionRow::ConditionRow(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ConditionRow>())
{
    m_ui->setupUi(this);
    VariantText::fillAttributes(*m_ui->attributeComboBox);
    m_ui->relationComboBox->addItems(
        {tr("is one of"), tr("is none of"), tr("is between"), tr("is not between")});
    m_ui->knownComboBox->addItems({tr("any"), tr("or any date", "condition on a date"),
                                   tr("or no date", "condition on a date")});
    const auto edited = [this] {
        followAttribute();
        emit changed();
    };
    connect(m_ui->attributeComboBox, &QComboBox::activated, this, edited);
    connect(m_ui->relationComboBox, &QComboBox::activated, this, edited);
    connect(m_ui->knownComboBox, &QComboBox::activated, this, edited);
    for (QLineEdit* edit : {m_ui->valuesLineEdit, m_ui->fromLineEdit, m_ui->toLineEdit}) {
        connect(edit, &QLineEdit::textEdited, this, &ConditionRow::changed);
    }
    connect(m_ui->removeToolButton, &QToolButton::clicked, this, &ConditionRow::removeRequested);
    drawIcons();
    setProblem({});
    followAttribute();
}

ConditionRow::~ConditionRow() = default;

void ConditionRow::load(const std::string& attribute, const Json& value)
{
    m_unknown = attribute;
    m_ui->attributeComboBox->setCurrentIndex(m_ui->attributeComboBox->findData(shown(attribute)));
    const bool exclude = value.is_object() && value.contains("not");
    const Json& condition = exclude ? value["not"] : value;
    const bool range = condition.is_object();
    m_ui->relationComboBox->setCurrentIndex(range ? (exclude ? NotBetween : Between)
                                                  : (exclude ? NoneOf : OneOf));
    QStringList values;
    for (const Json& each : range ? Json::array() : condition) {
        values << plain(each);
    }
    m_ui->valuesLineEdit->setText(ValueList::join(values));
    loadRange(range ? condition : Json::object());
    followAttribute();
}

void ConditionRow::loadRange(const Json& range)
{
    m_ui->fromLineEdit->setText(member(range, "from"));
    m_ui->toLineEdit->setText(member(range, "to"));
    const bool known = range.contains("known") && range["known"].is_boolean();
    m_ui->knownComboBox->setCurrentIndex(!known                       ? Either
                                         : range["known"].get<bool>() ? WithDate
                                                                      : WithoutDate);
}

std::string ConditionRow::attribute() const
{
    return m_ui->attributeComboBox->currentIndex() < 0
               ? m_unknown
               : m_ui->attributeComboBox->currentData().toString().toStdString();
}

bool ConditionRow::between() const
{
    return m_ui->relationComboBox->currentIndex() >= Between;
}

bool ConditionRow::negated() const
{
    return m_ui->relationComboBox->currentIndex() % 2 == 1;
}

Json ConditionRow::value() const
{
    const auto attribute = parseVariantAttribute(this->attribute());
    const bool text = attribute && attributeKind(*attribute) == AttributeKind::Text;
    Json condition;
    if (between()) {
        condition = Json::object();
        if (const QString from = m_ui->fromLineEdit->text(); !from.trimmed().isEmpty()) {
            condition["from"] = number(from);
        }
        if (const QString to = m_ui->toLineEdit->text(); !to.trimmed().isEmpty()) {
            condition["to"] = number(to);
        }
        if (m_ui->knownComboBox->currentIndex() != Either) {
            condition["known"] = m_ui->knownComboBox->currentIndex() == WithDate;
        }
    } else {
        condition = Json::array();
        for (const QString& each : ValueList::split(m_ui->valuesLineEdit->text())) {
            condition.push_back(text ? Json(each.toStdString()) : number(each));
        }
    }
    return negated() ? Json{{"not", condition}} : condition;
}

/// Texts have no order; only dates can be missing.
void ConditionRow::followAttribute()
{
    const auto attribute = parseVariantAttribute(this->attribute());
    const AttributeKind kind = attribute ? attributeKind(*attribute) : AttributeKind::Text;
    const bool text = kind == AttributeKind::Text;
    for (const int row : {Between, NotBetween}) {
        setItemEnabled(*m_ui->relationComboBox, row, !text);
    }
    if (text && between()) {
        m_ui->relationComboBox->setCurrentIndex(negated() ? NoneOf : OneOf);
    }
    m_ui->knownComboBox->setVisible(kind == AttributeKind::Day);
    if (kind != AttributeKind::Day) {
        m_ui->knownComboBox->setCurrentIndex(Either);
    }
    QString example = QStringLiteral("1, 2, 3");
    if (text) {
        const auto choices =
            attribute ? attributeChoices(*attribute) : std::vector<std::string_view>();
        QStringList words;
        for (const std::string_view choice : choices) {
            words << shown(choice);
        }
        example = words.isEmpty() ? QStringLiteral("A, B, C") : words.join(QStringLiteral(", "));
    }
    m_ui->valuesLineEdit->setPlaceholderText(example);
    const QString unit = kind == AttributeKind::Day ? tr("Days from today") : QString();
    m_ui->fromLineEdit->setToolTip(unit);
    m_ui->toLineEdit->setToolTip(unit);
    m_ui->valueStackedWidget->setCurrentWidget(between() ? m_ui->rangePage : m_ui->valuesPage);
}

void ConditionRow::setTaken(const std::set<std::string>& attributes)
{
    for (int row = 0; row < m_ui->attributeComboBox->count(); ++row) {
        const auto word = m_ui->attributeComboBox->itemData(row).toString().toStdString();
        setItemEnabled(*m_ui->attributeComboBox, row,
                       word == attribute() || !attributes.contains(word));
    }
}

void ConditionRow::setProblem(const QString& text)
{
    showProblem(*m_ui->problemLabel, text);
    m_ui->valuesLineEdit->setAccessibleDescription(text);
    m_ui->fromLineEdit->setAccessibleDescription(text);
}

void ConditionRow::drawIcons()
{
    m_ui->removeToolButton->setIcon(makeIcon(QStringLiteral("close"), colorsOf(palette())));
}

void ConditionRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

} // namespace repromise
