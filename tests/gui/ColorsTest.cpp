#include "gui/shell/Colors.h"

#include <QTest>

using namespace repromise;

namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

} // namespace

/// WCAG 2.1 AA: 4.5 for text, 3 for what must be seen to be used.
class ColorsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data() { themes(); }
    void everyTextCanBeRead()
    {
        QFETCH(bool, dark);
        const Colors& c = dark ? Colors::darkSet() : Colors::lightSet();
        for (const QColor& ground : {c.window, c.surface, c.hover, c.sunken, c.selection}) {
            QVERIFY2(contrastRatio(c.text, ground) >= textContrast, qPrintable(ground.name()));
        }
        for (const QColor& ground : {c.window, c.surface, c.hover, c.sunken}) {
            QVERIFY2(contrastRatio(c.mutedText, ground) >= textContrast, qPrintable(ground.name()));
        }
        QVERIFY(contrastRatio(c.onAccent, c.accent) >= textContrast);
        QVERIFY(contrastRatio(c.onAccent, c.accentHover) >= textContrast);
        QVERIFY(contrastRatio(c.accent, c.surface) >= textContrast);
    }

    void everyToneCanBeRead_data() { themes(); }
    void everyToneCanBeRead()
    {
        QFETCH(bool, dark);
        const Colors& c = dark ? Colors::darkSet() : Colors::lightSet();
        for (const ToneColors& tone : c.tones) {
            for (const QColor& ground : {tone.soft, c.surface, c.window, c.selection}) {
                QVERIFY2(contrastRatio(tone.ink, ground) >= textContrast,
                         qPrintable(tone.ink.name() + QStringLiteral(" on ") + ground.name()));
            }
            QVERIFY(contrastRatio(tone.solid, c.surface) >= markContrast);
        }
    }

    void marksCanBeSeen_data() { themes(); }
    void marksCanBeSeen()
    {
        QFETCH(bool, dark);
        const Colors& c = dark ? Colors::darkSet() : Colors::lightSet();
        for (const QColor& mark : {c.focus, c.strongLine, c.otherSeries}) {
            QVERIFY2(contrastRatio(mark, c.surface) >= markContrast, qPrintable(mark.name()));
        }
        for (const QColor& series : c.series) {
            QVERIFY2(contrastRatio(series, c.surface) >= markContrast, qPrintable(series.name()));
        }
    }

    void ratioFollowsTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_GUILESS_MAIN(ColorsTest)
#include "ColorsTest.moc"
