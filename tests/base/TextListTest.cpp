#include "base/TextList.h"

#include <QTest>

using namespace repromise;

class TextListTest : public QObject {
    Q_OBJECT

private slots:
    void partsAreReadAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char* name, const char* text, const QStringList& parts) {
            QTest::newRow(name) << QString::fromLatin1(text) << parts;
        };
        row("nothing", "", {});
        row("only blanks", "  ", {});
        row("one", "a", {"a"});
        row("blanks around", " a , b c ,d ", {"a", "b c", "d"});
        row("a comma at the end", "a,", {"a"});
        row("an empty part between", "a,,b", {"a", "", "b"});
        row("a comma within", "a\\,b,c", {"a,b", "c"});
        row("a backslash within", "a\\\\b", {"a\\b"});
        row("a blank that belongs", "a\\ ,\\ b", {"a ", " b"});
        row("a lone backslash", "a\\", {"a\\"});
    }
    void partsAreReadAsTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QStringList read;
        for (const std::string& part : readList(text.toStdString())) {
            read << QString::fromStdString(part);
        }
        QCOMPARE(read, parts);
    }
};

QTEST_APPLESS_MAIN(TextListTest)
#include "TextListTest.moc"
