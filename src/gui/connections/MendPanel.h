#pragma once

#include "app/ListQuarantine.h"
#include "app/RetryQuarantine.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MendPanel;
}

namespace repromise {

class FieldsModel;

/// One quarantined record, or many alike: its fields to be mended, what came, and the retry.
class MendPanel : public QWidget {
    Q_OBJECT

public:
    explicit MendPanel(QWidget* parent = nullptr);
    ~MendPanel() override;

    /// What was typed is forgotten, unless they are the records that are shown already.
    void setRecords(const std::vector<const QuarantineRow*>& records);
    /// No retry can be asked for while one is on its way.
    void setBusy(bool busy);

signals:
    void retryRequested(const std::vector<repromise::MendedRecord>& records);

private:
    void showRecords(const std::vector<const QuarantineRow*>& records);
    void enableButtons();

    std::unique_ptr<Ui::MendPanel> m_ui;
    FieldsModel* m_fields;
    std::vector<std::int64_t> m_shown;
    bool m_mendable = false;
    bool m_busy = false;
};

} // namespace repromise
