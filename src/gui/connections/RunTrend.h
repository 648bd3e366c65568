#pragma once

#include "app/SourceHealth.h"

#include <QWidget>

namespace repromise {

/// The last syncs of a source as bars from old to new: how many records each changed, by
/// magnitude, since a full read changes a thousand times what a short one does, and how it ended.
/// The table beside it says the same in figures.
class RunTrend : public QWidget {
    Q_OBJECT

public:
    explicit RunTrend(QWidget* parent = nullptr);

    /// The newest first.
    void setRuns(std::vector<SyncRun> runs);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF barOf(std::size_t at) const;

    std::vector<SyncRun> m_runs; ///< the oldest first
};

} // namespace repromise
