#include "publish/CsvTable.h"

#include <QTest>

#include <array>
#include <sstream>

using namespace repromise;

class CsvTableTest : public QObject {
    Q_OBJECT

private slots:
    void formulasAreMadeHarmlessAndNumbersStay_data();
    void formulasAreMadeHarmlessAndNumbersStay();
    void cellsAreQuotedWhereTheyMustBe();
};

void CsvTableTest::formulasAreMadeHarmlessAndNumbersStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << "=1+1"
                             << "'=1+1";
    QTest::newRow("plus") << "+cmd|' /C calc'!A0"
                          << "'+cmd|' /C calc'!A0";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("minus text") << "-x"
                                << "'-x";
    QTest::newRow("negative number") << "-12.50"
                                     << "-12.50";
    QTest::newRow("name") << "Müller"
                          << "Müller";
    QTest::newRow("empty") << ""
                           << "";
}

void CsvTableTest::formulasAreMadeHarmlessAndNumbersStay()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(QString::fromStdString(CsvTable::harmless(text.toStdString())), written);
}

void CsvTableTest::cellsAreQuotedWhereTheyMustBe()
{
    std::ostringstream out;
    const std::array<std::string, 4> cells{"plain", "a,b", "say \"hi\"", "two\nlines"};
    CsvTable(out).row(cells);
    QCOMPARE(out.str(), std::string("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n"));
}

QTEST_APPLESS_MAIN(CsvTableTest)
#include "CsvTableTest.moc"
