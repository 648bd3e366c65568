#include "gui/ageing/DashboardRenderer.h"

#include "base/Money.h"
#include "gui/ageing/AgeingChart.h"
#include "gui/models/AgeBuckets.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace repromise {
namespace {

// A4 landscape in points, which every measure below is in.
constexpr double pageWidth = 842;
constexpr double pageHeight = 595;
constexpr double margin = 36;
constexpr double contentWidth = pageWidth - 2 * margin;
constexpr double tilesTop = 92;
constexpr double tileHeight = 58;
constexpr double chartTop = 166;
constexpr double chartWidth = 450;
constexpr double chartHeight = 372;
constexpr double tableLeft = margin + chartWidth + 22;
constexpr double pngScale = 2.5;
constexpr int pdfResolution = 1200;

const Colors& paper()
{
    return Colors::lightSet();
}

QFont paperFont(double points, int weight = QFont::Normal)
{
    QFont font = QApplication::font();
    // The page is measured in points; a pixel size keeps the painter from scaling twice.
    font.setPixelSize(std::max(1, qRound(points)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void drawText(QPainter& painter, const QRectF& box, int flags, const QString& text, double points,
              const QColor& color, int weight = QFont::Normal)
{
    painter.setFont(paperFont(points, weight));
    painter.setPen(color);
    painter.drawText(box, flags | Qt::TextSingleLine,
                     QFontMetricsF(painter.font(), painter.device())
                         .elidedText(text, Qt::ElideRight, box.width() + 1));
}

QString share(double part, double whole)
{
    return whole <= 0 ? QString()
                      : QLocale().toString(100.0 * part / whole, 'f', 0) + QChar(0xA0)
                            + QLocale().percent();
}

} // namespace

struct DashboardRenderer::TableSpec {
    QString title;
    double top = 0;
    QStringList heads;
    std::vector<double> widths;
    std::vector<QStringList> rows; ///< the last is the total
    std::vector<QColor> marks;     ///< of the rows; may be fewer
};

DashboardRenderer::DashboardRenderer(DashboardFacts facts)
    : m_facts(std::move(facts)),
      m_value(m_facts.byLocation, AgeingDimension::Location, AgeingMeasure::Value, {}),
      m_lines(m_facts.byLocation, AgeingDimension::Location, AgeingMeasure::Lines,
              m_value.currency())
{
}

Result<std::vector<std::filesystem::path>>
DashboardRenderer::writeInto(const std::filesystem::path& folder) const
{
    const std::filesystem::path png = folder / "backlog-review.png";
    const std::filesystem::path pdf = folder / "backlog-review.pdf";
    return writePng(QString::fromStdString(png.string()))
        .and_then([&] { return writePdf(QString::fromStdString(pdf.string())); })
        .map([&] {
            return std::vector{png, pdf};
        });
}

Outcome DashboardRenderer::writePng(const QString& name) const
{
    QImage image(qRound(pageWidth * pngScale), qRound(pageHeight * pngScale), QImage::Format_RGB32);
    image.fill(paper().surface);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    paint(painter);
    painter.end();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        return fail(ErrorKind::Storage,
                    tr("The backlog review could not be written to %1: %2. Choose another folder.")
                        .arg(name, file.errorString()));
    }
    return {};
}

Outcome DashboardRenderer::writePdf(const QString& name) const
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Storage,
                    tr("The backlog review could not be written to %1: %2. Choose another folder.")
                        .arg(name, file.errorString()));
    }
    {
        QPdfWriter writer(&file);
        writer.setTitle(tr("Backlog review"));
        writer.setCreator(QStringLiteral("Repromise"));
        writer.setResolution(pdfResolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(), QPageLayout::Point));
        QPainter painter(&writer);
        painter.scale(pdfResolution / 72.0, pdfResolution / 72.0);
        paint(painter);
    }
    if (!file.commit()) {
        return fail(ErrorKind::Storage,
                    tr("The backlog review could not be written to %1: %2. Choose another folder.")
                        .arg(name, file.errorString()));
    }
    return {};
}

void DashboardRenderer::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintHead(painter);
    paintTiles(painter);
    paintChart(painter);
    paintBuckets(painter);
    paintLocations(painter);
    paintFoot(painter);
}

void DashboardRenderer::paintHead(QPainter& painter) const
{
    drawText(painter, {margin, 30, 420, 28}, Qt::AlignLeft | Qt::AlignVCenter, tr("Backlog review"),
             22, paper().text, QFont::DemiBold);
    drawText(painter, {margin, 58, 500, 18}, Qt::AlignLeft | Qt::AlignVCenter, m_facts.workspace,
             10, paper().mutedText);
    drawText(painter, {pageWidth - margin - 300, 34, 300, 22}, Qt::AlignRight | Qt::AlignVCenter,
             tr("As of %1").arg(LocalText::longDate(m_facts.picture->today)), 13, paper().text,
             QFont::DemiBold);
    painter.fillRect(QRectF(margin, 82, contentWidth, 0.75), paper().line);
}

void DashboardRenderer::paintTiles(QPainter& painter) const
{
    const LineStates& states = m_facts.picture->states;
    std::int32_t oldest = 0;
    std::size_t dateless = 0;
    for (std::size_t line = 0; line < states.backorder.size(); ++line) {
        if (states.backorder[line] != 0) {
            oldest = std::max(oldest, states.ageDays[line]);
            dateless += states.daysLate[line] == LineStates::unknownDays ? 1U : 0U;
        }
    }
    const std::array<std::pair<QString, QString>, 5> tiles{{
        {tr("Backorders"), LocalText::count(states.backorderCount)},
        {tr("Value in %1").arg(LocalText::text(m_value.currency())),
         LocalText::shortNumber(m_value.figure(m_value.total()))},
        {tr("Customers not told, lines"), LocalText::count(states.untoldCount)},
        {tr("Without any date"), LocalText::count(dateless)},
        {tr("Oldest, days past due"), LocalText::count(static_cast<std::uint64_t>(oldest))},
    }};
    const double gap = 10;
    const double width = (contentWidth - gap * (tiles.size() - 1)) / tiles.size();
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const QRectF box(margin + static_cast<double>(i) * (width + gap), tilesTop, width,
                         tileHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper().window);
        painter.drawRoundedRect(box, 5, 5);
        drawText(painter, box.adjusted(11, 8, -8, -30), Qt::AlignLeft | Qt::AlignVCenter,
                 tiles[i].first, 9, paper().mutedText);
        drawText(painter, box.adjusted(11, 24, -8, -6), Qt::AlignLeft | Qt::AlignVCenter,
                 tiles[i].second, 20, paper().text, QFont::DemiBold);
    }
}

void DashboardRenderer::paintChart(QPainter& painter) const
{
    drawText(painter, {margin, chartTop, chartWidth, 16}, Qt::AlignLeft | Qt::AlignVCenter,
             tr("Value by days past due and location, %1").arg(LocalText::text(m_value.currency())),
             11, paper().text, QFont::DemiBold);
    AgeingChart chart;
    chart.setFont(paperFont(9));
    chart.setForPaper(paper());
    chart.setSheet(m_value);
    const QSizeF size(chartWidth, chartHeight - 20);
    chart.resize(size.toSize());
    chart.chart()->resize(size);
    chart.scene()->setSceneRect(QRectF(QPointF(), size));
    chart.scene()->render(&painter, QRectF(QPointF(margin, chartTop + 20), size),
                          QRectF(QPointF(), size));
}

void DashboardRenderer::paintTable(QPainter& painter, const TableSpec& table)
{
    constexpr double rowHeight = 16.5;
    drawText(painter, {tableLeft, table.top, 300, 16}, Qt::AlignLeft | Qt::AlignVCenter,
             table.title, 11, paper().text, QFont::DemiBold);
    double y = table.top + 20;
    const auto row = [&](const QStringList& cells, const QColor& color, int weight) {
        double x = tableLeft;
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            const double indent = i == 0 && !table.marks.empty() ? 12 : 0;
            drawText(painter, {x + indent, y, table.widths[i] - indent, rowHeight},
                     static_cast<int>(i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     cells.value(static_cast<qsizetype>(i)), 9, color, weight);
            x += table.widths[i];
        }
        y += rowHeight;
        painter.fillRect(QRectF(tableLeft, y - 0.5, x - tableLeft, 0.5), paper().line);
    };
    row(table.heads, paper().mutedText, QFont::Normal);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i < table.marks.size()) {
            painter.fillRect(QRectF(tableLeft, y + 4.5, 7, 7), table.marks[i]);
        }
        row(table.rows[i], paper().text,
            i + 1 == table.rows.size() ? QFont::DemiBold : QFont::Normal);
    }
}

void DashboardRenderer::paintBuckets(QPainter& painter) const
{
    TableSpec table{
        tr("By age"),      chartTop, {tr("Days past due"), tr("Lines"), tr("Value"), tr("Share")},
        {104, 56, 98, 40}, {},       {}};
    const double whole = m_value.figure(m_value.total());
    for (int bucket = 0; bucket < AgeBuckets::count; ++bucket) {
        const AgeingSheet::Cell& cell = m_value.bucketTotal(bucket);
        table.rows.push_back({AgeBuckets::title(bucket), m_lines.text(cell), m_value.text(cell),
                              share(m_value.figure(cell), whole)});
    }
    table.rows.push_back(
        {tr("Total"), m_lines.text(m_value.total()), m_value.text(m_value.total()), {}});
    paintTable(painter, table);
}

void DashboardRenderer::paintLocations(QPainter& painter) const
{
    TableSpec table{tr("By location"),
                    chartTop + 192,
                    {tr("Location"), tr("Lines"), tr("Value"), tr("Share")},
                    {104, 56, 98, 40},
                    {},
                    {}};
    const double whole = m_value.figure(m_value.total());
    for (std::size_t i = 0; i < m_value.series().size(); ++i) {
        const AgeingSheet::Series& series = m_value.series()[i];
        table.marks.push_back(AgeingChart::colorOf(paper(), m_value, static_cast<int>(i)));
        table.rows.push_back({series.title, m_lines.text(series.total), m_value.text(series.total),
                              share(m_value.figure(series.total), whole)});
    }
    table.rows.push_back(
        {tr("Total"), m_lines.text(m_value.total()), m_value.text(m_value.total()), {}});
    paintTable(painter, table);
}

void DashboardRenderer::paintFoot(QPainter& painter) const
{
    QStringList parts;
    for (const SourceRow& source : m_facts.picture->backlog->sources) {
        parts << tr("%1 read %2", "source, when")
                     .arg(LocalText::text(m_facts.picture->backlog->text(source.name)),
                          source.lastGood.known() ? LocalText::instant(source.lastGood)
                                                  : tr("never"));
    }
    painter.fillRect(QRectF(margin, pageHeight - 44, contentWidth, 0.75), paper().line);
    drawText(painter, {margin, pageHeight - 40, contentWidth - 200, 16},
             Qt::AlignLeft | Qt::AlignVCenter,
             parts.isEmpty() ? tr("No source")
                             : tr("Data: %1").arg(parts.join(QStringLiteral(" · "))),
             8.6, paper().mutedText);
    drawText(painter, {pageWidth - margin - 200, pageHeight - 40, 200, 16},
             Qt::AlignRight | Qt::AlignVCenter,
             tr("Made %1 · picture %2", "when, generation number")
                 .arg(LocalText::instant(m_facts.now))
                 .arg(m_facts.picture->backlog->generation),
             8.6, paper().mutedText);
}

} // namespace repromise
