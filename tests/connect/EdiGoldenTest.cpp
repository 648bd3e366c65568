#include "EdiRows.h"
#include "connect/TextSource.h"
#include "connect/edi/EdiFile.h"
#include "support/TestData.h"

#include <QDirIterator>
#include <QtTest>

using namespace repromise;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

EdiSettings settings()
{
    EdiSettings settings;
    settings.locations = {{"W-NORD", "L1"}, {"W-SUED", "L2"}};
    settings.transitDays = 2;
    return settings;
}

std::string rowsOf(const QByteArray& content, std::size_t piece = 1U << 20U)
{
    TextSource source(content.toStdString(), piece);
    EdiRows rows;
    ShipNoticeMemory memory;
    const auto report = readEdiFile(source, "file.edi", settings(), memory, rows, CancelToken());
    return report ? rows.all() : report.error().sentence.toStdString();
}

} // namespace

class EdiGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void messagesGiveTheirGoldenRows_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(testData("edi"), {"*.edi"});
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }
    void messagesGiveTheirGoldenRows()
    {
        QFETCH(QString, path);
        QString golden = path;
        golden.replace(QStringLiteral(".edi"), QStringLiteral(".golden"));
        QCOMPARE(QString::fromStdString(rowsOf(contentOf(path))),
                 QString::fromUtf8(contentOf(golden)));
    }

    void sizeOfThePiecesReadChangesNothing_data() { messagesGiveTheirGoldenRows_data(); }
    void sizeOfThePiecesReadChangesNothing()
    {
        QFETCH(QString, path);
        const QByteArray content = contentOf(path);
        for (const std::size_t piece : {1U, 7U, 64U}) {
            QCOMPARE(rowsOf(content, piece), rowsOf(content));
        }
    }

    void everyCutOfAFileIsSurvivedAndTakesNoHalfMessage_data()
    {
        messagesGiveTheirGoldenRows_data();
    }
    void everyCutOfAFileIsSurvivedAndTakesNoHalfMessage()
    {
        QFETCH(QString, path);
        const QByteArray content = contentOf(path);
        const auto taken = [](const std::string& rows) {
            QStringList kept;
            for (const QString& row : QString::fromStdString(rows).split('\n')) {
                if (!row.startsWith("rejected ") && !row.startsWith("flagged ") && !row.isEmpty()) {
                    kept << row;
                }
            }
            return kept;
        };
        const QStringList whole = taken(rowsOf(content));
        for (qsizetype size = 0; size < content.size(); size += 3) {
            const QStringList part = taken(rowsOf(content.left(size)));
            // What came of a cut file is the front of what comes of the whole one.
            QCOMPARE(part, whole.mid(0, part.size()));
        }
    }

    /// Files of others, where they are at hand: they must be read, whatever they hold.
    void publishedSamplesAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << QString();
        for (const char* const folder : {"edi_x12", "edifact"}) {
            const QString root = qEnvironmentVariable("REPROMISE_SPECS");
            QDirIterator files(root + '/' + folder, QDir::Files);
            while (!root.isEmpty() && files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(files.fileName())) << path;
            }
        }
    }
    void publishedSamplesAreRead()
    {
        QFETCH(QString, path);
        if (path.isEmpty()) {
            return;
        }
        const std::string rows = rowsOf(contentOf(path));
        QVERIFY(!rows.empty());
        if (qEnvironmentVariableIsSet("REPROMISE_SHOW_ROWS")) {
            qInfo("%s\n%s", qPrintable(path), rows.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(EdiGoldenTest)
#include "EdiGoldenTest.moc"
