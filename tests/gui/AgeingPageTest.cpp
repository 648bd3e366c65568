#include "gui/ageing/AgeingPage.h"

#include "gui/SamplePicture.h"
#include "gui/ageing/AgeingChart.h"
#include "gui/ageing/AgeingModel.h"
#include "gui/ageing/DashboardRenderer.h"
#include "gui/models/RowFilter.h"
#include "gui/shell/Colors.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/UiSettings.h"
#include "gui/widgets/ChartAxes.h"
#include "gui/widgets/EmptyState.h"
#include "support/SyntheticBacklog.h"

#include <QComboBox>
#include <QGraphicsItem>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class AgeingPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SyntheticSpec spec;
        spec.lines = 3'000;
        m_picture = pictureOf(syntheticBacklog(spec), spec.today);
    }
    void init()
    {
        QFile::remove(m_home.filePath(QStringLiteral("console.ini")));
        m_settings = std::make_unique<UiSettings>(m_home.filePath(QStringLiteral("console.ini")));
        m_page = std::make_unique<AgeingPage>(m_commands, *m_settings);
        connect(m_page.get(), &AgeingPage::reportRequested, m_page.get(),
                [this](const PicturePtr& picture, const std::vector<std::string>& by) {
                    m_page->setReport(picture, *AgeingReport(*picture).run(by));
                });
        m_page->resize(1100, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->setPicture(m_picture);
    }

    void totalsAreThoseOfTheBacklog()
    {
        for (const int dimension : {0, 1, 2, 3}) {
            m_page->findChild<QComboBox*>(QStringLiteral("dimensionComboBox"))
                ->setCurrentIndex(dimension);
            QCOMPARE(m_page->sheet().total().lines, m_picture->states.backorderCount);
        }
    }

    /// For every cell: the filter a click asks for shows as many lines as the cell says.
    void everyCellOpensExactlyItsLines()
    {
        auto* table = m_page->findChild<QTableView*>(QStringLiteral("table"));
        const auto* model = qobject_cast<AgeingModel*>(table->model());
        QSignalSpy requests(m_page.get(), &AgeingPage::queueRequested);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 1; column < model->columnCount(); ++column) {
                requests.clear();
                const QModelIndex index = model->index(row, column);
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                  table->visualRect(index).center());
                QCOMPARE(requests.count(), 1);
                QCOMPARE(linesOf(requests.at(0).at(0).value<QueueFilter>()),
                         cellLines(model->bucketOf(index), model->seriesOf(index)));
            }
        }
    }

    void aClickOnABarAsksForItsLines()
    {
        auto* chart = m_page->findChild<AgeingChart*>();
        QSignalSpy requests(m_page.get(), &AgeingPage::queueRequested);
        const QPoint bar = someBar(*chart);
        QVERIFY(!bar.isNull());
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, bar);
        QCOMPARE(requests.count(), 1);
        const auto filter = requests.at(0).at(0).value<QueueFilter>();
        QVERIFY(filter.buckets != 0 && !filter.locations.empty());
        QVERIFY(linesOf(filter) > 0);
    }

    void theAxisEndsAtARoundFigureJustAboveTheLargestBar()
    {
        QCOMPARE(ChartAxes::niceAxis(1126).first, 1200.0);
        QCOMPARE(ChartAxes::niceAxis(0).first, 1.0);
        QCOMPARE(ChartAxes::niceAxis(100).first, 100.0);
        for (const double largest : {3.0, 17.0, 999.0, 38'139'902.0}) {
            const auto [top, step] = ChartAxes::niceAxis(largest);
            QVERIFY(top >= largest && top <= largest * 1.35 && step > 0);
        }
    }

    void theReviewIsWrittenAsPictureAndAsPage()
    {
        const DashboardRenderer renderer({m_picture,
                                          *AgeingReport(*m_picture).run({"bucket", "location"}),
                                          QStringLiteral("Test"), Instant::fromMs(0)});
        const auto files = renderer.writeInto(m_home.path().toStdString());
        QVERIFY(files.has_value());
        const QImage image(QString::fromStdString(files->at(0).string()));
        QVERIFY(image.width() > image.height() && image.width() > 1600);
        QFile pdf(QString::fromStdString(files->at(1).string()));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void aReviewThatCannotBeWrittenSaysWhere()
    {
        const DashboardRenderer renderer(
            {m_picture, *AgeingReport(*m_picture).run({"bucket", "location"}), {}, {}});
        const auto files = renderer.writeInto("/nowhere/at/all");
        QVERIFY(!files);
        QVERIFY(files.error().sentence.contains(QStringLiteral("/nowhere/at/all")));
    }

    void aPageWithoutAPictureSaysWhyAndWhatToDo()
    {
        auto* empty = m_page->findChild<EmptyState*>(QStringLiteral("emptyState"));
        QSignalSpy connects(m_page.get(), &AgeingPage::connectRequested);
        QSignalSpy retries(m_page.get(), &AgeingPage::retryRequested);
        m_page->show();
        m_page->setWithout(Without::NoSource, QString());
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->content().busy);
        QCOMPARE(empty->content().title, QStringLiteral("No source yet"));
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(connects.count(), 1);
        m_page->setWithout(Without::Failed, QStringLiteral("The disk is full."));
        QCOMPARE(empty->content().text, QStringLiteral("The disk is full."));
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(retries.count(), 1);
    }

private:
    std::uint64_t linesOf(const QueueFilter& filter) const
    {
        return RowFilter(*m_picture, filter).rows(CancelToken()).size();
    }
    std::uint64_t cellLines(int bucket, int series) const
    {
        const AgeingSheet& sheet = m_page->sheet();
        if (series < 0) {
            return bucket < 0 ? sheet.total().lines : sheet.bucketTotal(bucket).lines;
        }
        const AgeingSheet::Series& row = sheet.series()[static_cast<std::size_t>(series)];
        return bucket < 0 ? row.total.lines : row.cells[static_cast<std::size_t>(bucket)].lines;
    }
    /// A point on the first bar, looked for by its colour as a person does.
    static QPoint someBar(AgeingChart& chart)
    {
        const QImage image = chart.viewport()->grab().toImage();
        const QRgb wanted = Colors::lightSet().series[0].rgb();
        for (int y = image.height() - 40; y > 60; y -= 3) {
            for (int x = 60; x < image.width() - 4; x += 3) {
                if (image.pixel(x, y) == wanted && image.pixel(x + 4, y) == wanted) {
                    return {x + 2, y};
                }
            }
        }
        return {};
    }

    QTemporaryDir m_home;
    CommandTable m_commands;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<AgeingPage> m_page;
    PicturePtr m_picture;
};

QTEST_MAIN(AgeingPageTest)
#include "AgeingPageTest.moc"
