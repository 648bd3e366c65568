#pragma once

#include "app/AgeingReport.h"
#include "base/Result.h"
#include "gui/ageing/AgeingSheet.h"

#include <QCoreApplication>
#include <QRectF>

#include <filesystem>

class QPainter;

namespace repromise {

struct Colors;

/// What a printed backlog review says; worked out beforehand, so that drawing asks nothing.
struct DashboardFacts {
    PicturePtr picture;
    AgeingResult byLocation; ///< by bucket and location
    QString workspace;
    Instant now = {};
};

/// Draws the backlog review on one landscape A4 page: headline figures, the ageing chart, the same
/// figures as tables, and how fresh the data is. Needs a QApplication; UI thread only.
class DashboardRenderer {
    Q_DECLARE_TR_FUNCTIONS(DashboardRenderer)

public:
    explicit DashboardRenderer(DashboardFacts facts);

    /// Writes `backlog-review.png` and `backlog-review.pdf` (vector) into an existing folder and
    /// says where.
    Result<std::vector<std::filesystem::path>> writeInto(const std::filesystem::path& folder) const;

private:
    Outcome writePng(const QString& file) const;
    Outcome writePdf(const QString& file) const;
    void paint(QPainter& painter) const;
    void paintHead(QPainter& painter) const;
    void paintTiles(QPainter& painter) const;
    void paintChart(QPainter& painter) const;
    void paintBuckets(QPainter& painter) const;
    void paintLocations(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    struct TableSpec;
    static void paintTable(QPainter& painter, const TableSpec& table);

    DashboardFacts m_facts;
    AgeingSheet m_value, m_lines;
};

} // namespace repromise
