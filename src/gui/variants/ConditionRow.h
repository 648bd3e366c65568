#pragma once

#include "app/VariantDraft.h"

#include <QWidget>

#include <memory>
#include <set>

namespace Ui {
class ConditionRow;
}

namespace repromise {

/// One condition of a segment: an attribute, how it is compared, and with what.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    explicit ConditionRow(QWidget* parent = nullptr);
    ~ConditionRow() override;

    void load(const std::string& attribute, const VariantDraft::Json& value);
    std::string attribute() const;
    VariantDraft::Json value() const;
    /// Attributes that other rows have: each may be named once.
    void setTaken(const std::set<std::string>& attributes);
    void setProblem(const QString& text);

signals:
    void changed();
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void loadRange(const VariantDraft::Json& range);
    void followAttribute();
    bool between() const;
    bool negated() const;
    void drawIcons();

    std::unique_ptr<Ui::ConditionRow> m_ui;
    std::string m_unknown; ///< what the file calls an attribute that there is not
};

} // namespace repromise
