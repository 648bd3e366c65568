#include "domain/EmailAddress.h"

#include <QTest>

using repromise::isUsableEmailAddress;

class EmailAddressTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatPeopleHave_data();
    void acceptsWhatPeopleHave();
    void refusesWhatCannotBeOneAddress_data();
    void refusesWhatCannotBeOneAddress();
    void refusesOverlongParts();
};

void EmailAddressTest::acceptsWhatPeopleHave_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"anna@example.com", "a.b+c@sub.example.co.uk", "o'neil@example.com", "x@1a.example",
          "satınalma@celik-makina.example", "einkauf@müller.example", "購買@例え.テスト"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void EmailAddressTest::acceptsWhatPeopleHave()
{
    QFETCH(QByteArray, text);
    QVERIFY(isUsableEmailAddress(text.toStdString()));
}

void EmailAddressTest::refusesWhatCannotBeOneAddress_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "@",
                             "anna",
                             "anna@",
                             "@example.com",
                             "anna@localhost",
                             "a b@example.com",
                             " anna@example.com",
                             "anna@example.com ",
                             "anna@example.com\n",
                             "anna@exam\rple.com",
                             "anna@example.com\r\nBcc: x@y.com",
                             "a@example.com,b@example.com",
                             "a@example.com;b@example.com",
                             "Anna <anna@example.com>",
                             "\"a b\"@example.com",
                             "a..b@example.com",
                             ".a@example.com",
                             "a.@example.com",
                             "a@b@example.com",
                             "a@-example.com",
                             "a@example-.com",
                             "a@example..com",
                             "a@example.com.",
                             "a@127.0.0.1",
                             "a@[127.0.0.1]",
                             "a(x)@example.com",
                             "zero\u200Bwidth@example.com",
                             "a@exam\u202Eple.com",
                             "a\u00A0b@example.com",
                             "bad\xC3@example.com",
                             "over\xC0\xAFlong@example.com"}) {
        QTest::addRow("%s", QByteArray(text).toHex().constData()) << QByteArray(text);
    }
    QTest::newRow("nul") << QByteArray("a\0b@example.com", 15);
}

void EmailAddressTest::refusesWhatCannotBeOneAddress()
{
    QFETCH(QByteArray, text);
    QVERIFY(!isUsableEmailAddress(text.toStdString()));
}

void EmailAddressTest::refusesOverlongParts()
{
    QVERIFY(isUsableEmailAddress(std::string(64, 'a') + "@example.com"));
    QVERIFY(!isUsableEmailAddress(std::string(65, 'a') + "@example.com"));
    QVERIFY(!isUsableEmailAddress("a@" + std::string(64, 'b') + ".com"));
    std::string domain;
    while (domain.size() < 260) {
        domain += "label.";
    }
    QVERIFY(!isUsableEmailAddress("a@" + domain + "com"));
}

QTEST_APPLESS_MAIN(EmailAddressTest)
#include "EmailAddressTest.moc"
