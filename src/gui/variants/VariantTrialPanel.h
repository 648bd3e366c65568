#pragma once

#include "app/TryVariant.h"

#include <QWidget>

#include <memory>

namespace Ui {
class VariantTrialPanel;
}

namespace repromise {

class DifferenceModel;

/// What a variant would make of the present plan: who wins, who loses, and what that breaks.
class VariantTrialPanel : public QWidget {
    Q_OBJECT

public:
    explicit VariantTrialPanel(QWidget* parent = nullptr);
    ~VariantTrialPanel() override;

    /// Why it cannot be tried now; empty when it can.
    void setObstacle(const QString& sentence);
    void setBusy(bool busy);
    void setTrial(const VariantTrial& trial);
    /// What was tried is no longer what stands in the form.
    void forget();

signals:
    void tryRequested();
    void lineRequested(repromise::LineIx line);

private:
    QString totalsText(const VariantTrial& trial) const;

    std::unique_ptr<Ui::VariantTrialPanel> m_ui;
    DifferenceModel* m_model;
};

} // namespace repromise
