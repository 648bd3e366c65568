#pragma once

#include "app/ListQuarantine.h"
#include "app/RetryQuarantine.h"

#include <QWidget>

#include <memory>

namespace Ui {
class QuarantinePanel;
}

namespace repromise {

class MendPanel;
class QuarantineModel;

/// What was not taken of a source and why, and the way to mend it.
class QuarantinePanel : public QWidget {
    Q_OBJECT

public:
    explicit QuarantinePanel(QWidget* parent = nullptr);
    ~QuarantinePanel() override;

    void setQuarantine(QuarantineList quarantine);
    void setSource(const std::string& source);
    void setBusy(bool busy);
    /// Records of the source, whatever is searched for.
    int count() const { return m_count; }

signals:
    void retryRequested(const std::vector<repromise::MendedRecord>& records);
    void countChanged();

private:
    void refilter();
    void openGroups();
    void showChosen();
    void showEmpty();

    std::unique_ptr<Ui::QuarantinePanel> m_ui;
    QuarantineModel* m_model;
    QuarantineList m_list;
    std::string m_source;
    int m_count = 0;
};

} // namespace repromise
