#include "base/Excerpt.h"

#include "base/JsonPointer.h"

#include <QTest>

using namespace repromise;

class ExcerptTest : public QObject {
    Q_OBJECT

private slots:
    void whatFitsIsGivenWhole();
    void whatIsTooLongEndsInAnEllipsis();
    void aLetterOfManyBytesIsNeverCut();
    void nothingSteersATerminal();
    void pointerTokensEscapeTildeAndSlash();
};

void ExcerptTest::whatFitsIsGivenWhole()
{
    QCOMPARE(excerpt("Größe 5", 7), QStringLiteral("Größe 5"));
    QCOMPARE(excerpt(""), QString());
}

void ExcerptTest::whatIsTooLongEndsInAnEllipsis()
{
    QCOMPARE(excerpt("abcdef", 3), QStringLiteral("abc…"));
    const std::string huge(1'000'000, 'x');
    QCOMPARE(excerpt(huge).size(), 81);
}

void ExcerptTest::aLetterOfManyBytesIsNeverCut()
{
    const std::string euros = "€€€€";
    QCOMPARE(excerpt(euros, 2), QStringLiteral("€€…"));
    // U+1F69A takes two units; half of it would be no text.
    const std::string lorries = "\xF0\x9F\x9A\x9A\xF0\x9F\x9A\x9A";
    QVERIFY(excerpt(lorries, 3).isValidUtf16());
    QVERIFY(excerpt(lorries, 1).isValidUtf16());
}

void ExcerptTest::nothingSteersATerminal()
{
    const QString read = excerpt("a\x1B[31mb\nc\td");
    QVERIFY(!read.contains(QChar(0x1B)) && !read.contains(QLatin1Char('\n')));
    QVERIFY(read.startsWith(QLatin1Char('a')) && read.endsWith(QLatin1Char('d')));
}

void ExcerptTest::pointerTokensEscapeTildeAndSlash()
{
    QCOMPARE(pointerToken("a/b~c"), std::string("a~1b~0c"));
    QCOMPARE(pointerToken("~1"), std::string("~01"));
}

QTEST_APPLESS_MAIN(ExcerptTest)
#include "ExcerptTest.moc"
