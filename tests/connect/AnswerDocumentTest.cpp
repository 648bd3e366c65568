#include "connect/described/AnswerDocument.h"

#include <QTest>

using namespace repromise;

/// What counts as an answer.
class AnswerDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void aByteOrderMarkIsPassedOver();
    void moreThanOneValueIsNone();
};

void AnswerDocumentTest::aByteOrderMarkIsPassedOver()
{
    AnswerDocument document;
    QVERIFY(document.parse("\xEF\xBB\xBF{\"a\": 1}"));
    QVERIFY(document.root().is_object());
    QVERIFY(!document.parse("\xEF\xBB\xBF"));
}

void AnswerDocumentTest::moreThanOneValueIsNone()
{
    AnswerDocument document;
    QVERIFY(!document.parse("{}{}"));
    QVERIFY(!document.parse(""));
}

QTEST_APPLESS_MAIN(AnswerDocumentTest)
#include "AnswerDocumentTest.moc"
