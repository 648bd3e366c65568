#include "gui/connections/SchemaChangeText.h"

#include <QTest>

using namespace repromise;

class SchemaChangeTextTest : public QObject {
    Q_OBJECT

private slots:
    void namesFieldFeedAndBothShapes();
    void saysWhenNothingWasTaken();
};

namespace {

SchemaChange quantityCameAsText()
{
    SchemaChange change;
    change.feed = "orders";
    change.field = "/quantity";
    change.expected = "number|nothing";
    change.came = "text";
    change.since = Instant::fromMs(1'780'000'000'000);
    return change;
}

} // namespace

void SchemaChangeTextTest::namesFieldFeedAndBothShapes()
{
    const QString text = schemaChangeText(quantityCameAsText());
    QVERIFY2(text.startsWith(QStringLiteral(
                 "/quantity of orders: a text came instead of a number or nothing, since ")),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Nothing was taken")));
}

void SchemaChangeTextTest::saysWhenNothingWasTaken()
{
    SchemaChange change = quantityCameAsText();
    change.refused = true;
    QVERIFY(schemaChangeText(change).endsWith(
        QStringLiteral("Nothing was taken; what is held stays.")));
}

QTEST_GUILESS_MAIN(SchemaChangeTextTest)
#include "SchemaChangeTextTest.moc"
