#include "comms/MimeMessage.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

MimeMessage sample()
{
    return {.from = {"Nordwind Handel", SmtpAddress::parse("sales@example.com").value()},
            .to = {"Ann Buyer", SmtpAddress::parse("ann@example.net").value()},
            .messageId = "<0190-abc@example.com>",
            .date = Instant::fromMs(1'782'820'800'000),
            .subject = "New dates",
            .text = "Hello\n",
            .html = "<p>Hello</p>\n"};
}

QList<QByteArray> headerLines(const std::string& bytes)
{
    const auto head = QByteArray::fromStdString(bytes.substr(0, bytes.find("\r\n\r\n")));
    QList<QByteArray> lines;
    for (const QByteArray& line : head.split('\n')) {
        const QByteArray whole = line.endsWith('\r') ? line.chopped(1) : line;
        if (whole.startsWith(' ') || whole.startsWith('\t')) {
            lines.back() += whole;
        } else {
            lines.append(whole);
        }
    }
    return lines;
}

QList<QByteArray> headerNames(const std::string& bytes)
{
    QList<QByteArray> names;
    for (const QByteArray& line : headerLines(bytes)) {
        names.append(line.left(line.indexOf(':')));
    }
    return names;
}

QList<QByteArray> expectedNames()
{
    return {"Date",       "From",           "To",           "Subject",
            "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"};
}

} // namespace

class MimeMessageTest : public QObject {
    Q_OBJECT

private slots:
    void hasTheHeadersItShould();
    void noInputAddsAHeaderLine();
    void linesAreShortAndSevenBit();
    void lineBreakInAHeaderIsRefused_data();
    void lineBreakInAHeaderIsRefused();
    void replyToIsOnlyThereWhenAsked();
    void quotedPrintableGivesTheTextBack();
    void specialNamesAreQuoted();
    void sameMessageGivesSameBytes();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void internationalDomainIsWrittenInAscii();
    void noAddressSurvivesWithControlCharacters();
};

void MimeMessageTest::hasTheHeadersItShould()
{
    const std::string bytes = sample().bytes().value();
    QCOMPARE(headerNames(bytes), expectedNames());
    const auto lines = headerLines(bytes);
    QCOMPARE(lines[0], QByteArray("Date: Tue, 30 Jun 2026 12:00:00 +0000"));
    QCOMPARE(lines[1], QByteArray("From: Nordwind Handel <sales@example.com>"));
    QCOMPARE(lines[2], QByteArray("To: Ann Buyer <ann@example.net>"));
    QCOMPARE(lines[4], QByteArray("Message-ID: <0190-abc@example.com>"));
    QCOMPARE(lines[5], QByteArray("Auto-Submitted: auto-generated"));
}

void MimeMessageTest::noInputAddsAHeaderLine()
{
    QVERIFY(rc::check([](const std::string& subject, const std::string& from, const std::string& to,
                         const std::string& text, const std::string& html) {
        MimeMessage message = sample();
        message.subject = subject;
        message.from.name = from;
        message.to.name = to;
        message.text = text;
        message.html = html;
        const auto bytes = message.bytes();
        if (!bytes) {
            const std::string all = subject + from + to;
            RC_ASSERT(all.find_first_of(std::string("\r\n\0", 3)) != std::string::npos);
            return;
        }
        RC_ASSERT(headerNames(*bytes) == expectedNames());
        const std::string boundary = "--=_0190abcexamplecom\r\n";
        std::size_t parts = 0;
        for (auto at = bytes->find(boundary); at != std::string::npos;
             at = bytes->find(boundary, at + 1)) {
            ++parts;
        }
        RC_ASSERT(parts == 2U);
    }));
}

void MimeMessageTest::linesAreShortAndSevenBit()
{
    QVERIFY(rc::check([](const std::string& text) {
        MimeMessage message = sample();
        message.subject = std::string(40, 'x') + "ü" + std::string(60, 'y') + "Grüße, Zoë";
        message.to.name = "Jürgen " + std::string(70, 'M');
        message.text = text + std::string(500, 'a') + "é" + std::string(200, ' ') + "\n" + text;
        const std::string bytes = message.bytes().value();
        std::size_t start = 0;
        while (start < bytes.size()) {
            const auto end = bytes.find("\r\n", start);
            RC_ASSERT(end != std::string::npos);
            RC_ASSERT(end - start <= 78U);
            start = end + 2;
        }
        for (const char c : bytes) {
            RC_ASSERT(static_cast<unsigned char>(c) < 0x80);
            RC_ASSERT(c != '\0');
        }
    }));
}

void MimeMessageTest::lineBreakInAHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("CRLF") << QByteArray("Hello\r\nBcc: victim@example.org");
    QTest::newRow("LF") << QByteArray("Hello\nBcc: victim@example.org");
    QTest::newRow("CR") << QByteArray("Hello\rBcc: victim@example.org");
    QTest::newRow("NUL") << QByteArray("Hel\0lo", 6);
}

void MimeMessageTest::lineBreakInAHeaderIsRefused()
{
    QFETCH(QByteArray, bad);
    for (int field = 0; field < 4; ++field) {
        MimeMessage message = sample();
        std::string* const fields[]{&message.subject, &message.from.name, &message.to.name,
                                    &message.messageId};
        *fields[field] = bad.toStdString();
        QVERIFY(!message.bytes().has_value());
    }
}

void MimeMessageTest::replyToIsOnlyThereWhenAsked()
{
    MimeMessage message = sample();
    message.replyTo = SmtpAddress::parse("desk@example.com").value();
    QVERIFY(headerLines(message.bytes().value()).contains("Reply-To: desk@example.com"));
}

void MimeMessageTest::quotedPrintableGivesTheTextBack()
{
    QVERIFY(rc::check([](const std::string& text) {
        QByteArray encoded = QByteArray::fromStdString(quotedPrintable(text));
        encoded.replace("=\r\n", "");
        QByteArray decoded;
        for (qsizetype i = 0; i < encoded.size(); ++i) {
            if (encoded[i] == '=') {
                decoded += QByteArray::fromHex(encoded.mid(i + 1, 2));
                i += 2;
            } else {
                decoded += encoded[i];
            }
        }
        QByteArray expected = QByteArray::fromStdString(text).replace("\r\n", "\n");
        RC_ASSERT(decoded.replace("\r\n", "\n") == expected.replace("\r\n", "\n"));
    }));
}

void MimeMessageTest::specialNamesAreQuoted()
{
    MimeMessage message = sample();
    message.to.name = "Buyer, Ann \"A.\"";
    QVERIFY(headerLines(message.bytes().value())
                .contains("To: \"Buyer, Ann \\\"A.\\\"\" <ann@example.net>"));
}

void MimeMessageTest::sameMessageGivesSameBytes()
{
    QCOMPARE(sample().bytes().value(), sample().bytes().value());
}

void MimeMessageTest::addressesAreChecked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* text, bool good) {
        QTest::addRow("%s", text) << QByteArray(text) << good;
    };
    row("ann@example.com", true);
    row("  ann.b+orders@mail.example.co.uk ", true);
    row("jürgen@example.com", true);
    row("ann@münchen.example", true);
    row("ann", false);
    row("ann@", false);
    row("@example.com", false);
    row("ann@example", false);
    row("ann@@example.com", false);
    row("ann b@example.com", false);
    row("ann..b@example.com", false);
    row(".ann@example.com", false);
    row("ann@-example.com", false);
    row("ann@example.com>", false);
    row("<ann@example.com>", false);
    row("ann@example.com,bob@example.com", false);
    row("\"ann b\"@example.com", false);
    row("ann@exam_ple.com", false);
    row("ann@example..com", false);
    QTest::newRow("line break") << QByteArray("ann@example.com\r\nRCPT TO:<b@x.com>") << false;
    QTest::newRow("nul") << QByteArray("ann@example.com\0", 16) << false;
    QTest::newRow("not utf-8") << QByteArray("\xff@example.com") << false;
    QTest::newRow("bidi") << QByteArray("ann\u202E@example.com") << false;
    QTest::newRow("long") << QByteArray(65, 'a') + "@example.com" << false;
}

void MimeMessageTest::addressesAreChecked()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(SmtpAddress::parse(text.toStdString()).has_value(), good);
}

void MimeMessageTest::internationalDomainIsWrittenInAscii()
{
    const auto address = SmtpAddress::parse("ann@münchen.example").value();
    QCOMPARE(address.domain(), std::string("xn--mnchen-3ya.example"));
    QVERIFY(!address.needsSmtpUtf8());
    QVERIFY(SmtpAddress::parse("jürgen@example.com")->needsSmtpUtf8());
}

void MimeMessageTest::noAddressSurvivesWithControlCharacters()
{
    QVERIFY(rc::check([](const std::string& before, const std::string& after) {
        const auto address = SmtpAddress::parse(before + "@" + after);
        if (address) {
            const std::string text = address->text();
            RC_ASSERT(text.find_first_of(std::string("\r\n\0 <>,;\"", 9)) == std::string::npos);
        }
    }));
}

QTEST_GUILESS_MAIN(MimeMessageTest)
#include "MimeMessageTest.moc"
