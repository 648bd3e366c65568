#pragma once

#include "app/TrialSource.h"

#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace Ui {
class SamplePanel;
}

namespace repromise {

class SampleModel;

/// The first records a source would deliver: each as it would be kept, beside what came.
class SamplePanel : public QWidget {
    Q_OBJECT

public:
    explicit SamplePanel(QWidget* parent = nullptr);
    ~SamplePanel() override;

    void setSample(SourceSample sample);
    void takeFocus();

private:
    void showKind();
    void showRecord();
    QString summary() const;

    std::unique_ptr<Ui::SamplePanel> m_ui;
    SampleModel* m_records;
    QStandardItemModel* m_fields;
    SourceSample m_sample;
};

} // namespace repromise
