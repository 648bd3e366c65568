#pragma once

#include "app/SourceHealth.h"

#include <QWidget>

#include <memory>

namespace Ui {
class HealthPanel;
}

namespace repromise {

class RunsModel;

/// What the last syncs of a source did, as bars and as a table.
class HealthPanel : public QWidget {
    Q_OBJECT

public:
    explicit HealthPanel(QWidget* parent = nullptr);
    ~HealthPanel() override;

    void setHealth(const SourceHealthReport& health, Instant now);

private:
    void showNote();
    static QString totalsText(const SyncTotals& totals);

    std::unique_ptr<Ui::HealthPanel> m_ui;
    RunsModel* m_runs;
};

} // namespace repromise
