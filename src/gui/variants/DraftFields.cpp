#include "gui/variants/DraftFields.h"

#include "base/Excerpt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace repromise {
namespace {

using Json = VariantDraft::Json;

QString plain(const Json* value)
{
    if (value == nullptr) {
        return {};
    }
    return value->is_string() ? shown(value->get<std::string>())
                              : QString::fromStdString(value->dump());
}

Json jsonOf(const QString& text, DraftFields::Kind kind)
{
    bool whole = false;
    const qlonglong number = text.trimmed().toLongLong(&whole);
    if (kind == DraftFields::Kind::Whole && whole) {
        return number;
    }
    return kind == DraftFields::Kind::Text ? text.toStdString() : text.trimmed().toStdString();
}

bool isBelow(const std::string& pointer, const std::string& place)
{
    return pointer.starts_with(place)
           && (pointer.size() == place.size() || pointer[place.size()] == '/');
}

} // namespace

QString problemText(const VariantProblem& problem)
{
    return problem.pointer.empty()
               ? problem.sentence
               : shown(problem.pointer) + QStringLiteral(": ") + problem.sentence;
}

void showProblem(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

void DraftFields::line(QLineEdit* edit, const std::string& key, Kind kind, QLabel* problem)
{
    m_fields.push_back({key, edit, problem, [edit](const Json* value) {
                            edit->setText(plain(value));
                            edit->setCursorPosition(0);
                        }});
    connect(edit, &QLineEdit::textEdited, this, [this, key, kind](const QString& text) {
        if (kind != Kind::Text && text.trimmed().isEmpty()) {
            leaveOut(key);
        } else {
            put(key, jsonOf(text, kind));
        }
    });
}

void DraftFields::choice(QComboBox* box, const std::string& key, QLabel* problem, bool keepDefault)
{
    m_fields.push_back({key, box, problem, [box](const Json* value) {
                            box->setCurrentIndex(value == nullptr ? 0
                                                                  : box->findData(plain(value)));
                        }});
    connect(box, &QComboBox::activated, this, [this, box, key, keepDefault](int row) {
        if (row == 0 && !keepDefault) {
            leaveOut(key);
        } else {
            put(key, box->itemData(row).toString().toStdString());
        }
    });
}

void DraftFields::flag(QCheckBox* box, const std::string& key, bool otherwise, QLabel* problem)
{
    m_fields.push_back({key, box, problem, [box, otherwise](const Json* value) {
                            box->setChecked(value != nullptr && value->is_boolean()
                                                ? value->get<bool>()
                                                : otherwise);
                        }});
    connect(box, &QCheckBox::toggled, this, [this, key, otherwise](bool on) {
        if (on == otherwise) {
            leaveOut(key);
        } else {
            put(key, on);
        }
    });
}

void DraftFields::mark(const std::string& key, QLabel* problem)
{
    m_fields.push_back({key, nullptr, problem, [](const Json*) {}});
}

void DraftFields::load(VariantDraft& draft, const std::string& base)
{
    m_draft = &draft;
    m_base = base;
    for (const Field& field : m_fields) {
        const QSignalBlocker quiet(field.input);
        field.show(draft.find(m_base + field.key));
    }
    showProblems();
}

void DraftFields::put(const std::string& key, Json value)
{
    if (m_draft != nullptr) {
        m_draft->set(m_base + key, std::move(value));
        emit edited();
    }
}

void DraftFields::leaveOut(const std::string& key)
{
    if (m_draft != nullptr) {
        m_draft->erase(m_base + key);
        emit edited();
    }
}

/// The field that stands nearest above the pointer.
const DraftFields::Field* DraftFields::placeOf(const std::string& pointer) const
{
    const Field* nearest = nullptr;
    for (const Field& field : m_fields) {
        if (isBelow(pointer, m_base + field.key)
            && (nearest == nullptr || field.key.size() > nearest->key.size())) {
            nearest = &field;
        }
    }
    return nearest;
}

void DraftFields::showProblems()
{
    std::map<const Field*, QStringList> found;
    for (const VariantProblem& problem : m_draft->problems()) {
        if (const Field* field = placeOf(problem.pointer)) {
            found[field] << problemText(problem);
        }
    }
    for (const Field& field : m_fields) {
        const QString text = found[&field].join(u'\n');
        showProblem(*field.problem, text);
        if (field.input != nullptr) {
            field.input->setAccessibleDescription(text);
        }
    }
}

} // namespace repromise
