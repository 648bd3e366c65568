#pragma once

#include "app/PictureIncidents.h"
#include "app/WhatChanged.h"
#include "base/Clock.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace repromise {

class EmptyState;
class FigureTile;
class MessageBar;

/// What changed since the last visit and what to do first.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(QWidget* parent = nullptr);

    void setToday(const TodayView& view, Date today, Instant now);
    /// The worst of `total`, most urgent first.
    void setIncidents(const std::vector<IncidentView>& incidents, std::size_t total);
    void showLoading();
    /// What was shown before stays.
    void showError(const QString& sentence);

signals:
    void stepChosen(repromise::NextStep::Kind kind);
    void incidentChosen(const std::string& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTiles();
    QBoxLayout* buildLists();
    void orderStops();
    void showTiles(const TodayView& view);
    void showSteps(const TodayView& view);
    void showNoFigures();
    QString sinceText(const TodayView& view, Instant now) const;

    QLabel* m_heading;
    QLabel* m_since;
    MessageBar* m_messageBar;
    FigureTile* m_untold;
    FigureTile* m_backorders;
    FigureTile* m_value;
    FigureTile* m_onTime;
    QLabel* m_stepsTitle;
    QVBoxLayout* m_steps;
    QLabel* m_incidentsTitle;
    QVBoxLayout* m_incidents;
    EmptyState* m_empty;
    // Made with the layout:
    QWidget* m_content = nullptr;
    QBoxLayout* m_lists = nullptr;
    QWidget* m_incidentsPart = nullptr;
};

} // namespace repromise
