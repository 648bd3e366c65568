#pragma once

#include "app/Picture.h"
#include "gui/ageing/AgeingSheet.h"
#include "gui/widgets/WithoutPicture.h"

#include <QWidget>

#include <memory>

namespace Ui {
class AgeingPage;
}

namespace repromise {

class AgeingModel;
class CommandTable;
class MessageBar;
class UiSettings;

/// The backlog by age, as bars and as the same figures. What it shows is worked out elsewhere: it
/// asks with `reportRequested` and is given the result.
class AgeingPage : public QWidget {
    Q_OBJECT

public:
    AgeingPage(CommandTable& commands, UiSettings& settings, QWidget* parent = nullptr);
    ~AgeingPage() override;

    void setPicture(const PicturePtr& picture);
    /// There is none: forgets what was shown.
    void setWithout(Without why, const QString& sentence = {});
    /// For the picture and keys last asked for; `by` tells them apart, others are ignored.
    void setReport(const PicturePtr& picture, const AgeingResult& result);
    void setReportError(const QString& sentence);

    AgeingDimension dimension() const;
    AgeingMeasure measure() const;
    const AgeingSheet& sheet() const;
    MessageBar& messageBar() const;

signals:
    void connectRequested();
    void retryRequested();
    void reportRequested(const repromise::PicturePtr& picture, const std::vector<std::string>& by);
    /// A bar or a cell was chosen.
    void queueRequested(const repromise::QueueFilter& filter);

private:
    void askForReport();
    void showSheet();
    void showSummary();
    void open(int bucket, int series);

    std::unique_ptr<Ui::AgeingPage> m_ui;
    UiSettings& m_settings;
    AgeingModel* m_model;
    PicturePtr m_picture;
    Without m_without = Without::Loading;
    AgeingResult m_result;
};

} // namespace repromise
