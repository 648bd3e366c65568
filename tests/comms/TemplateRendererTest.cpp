#include "comms/TemplateRenderer.h"

#include "comms/Drafter.h"
#include "comms/LocalFormat.h"
#include "comms/TextEscape.h"

#include <QtTest>

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace repromise;

namespace {

std::filesystem::path shipped()
{
    return std::filesystem::path(qEnvironmentVariable("REPROMISE_SOURCE").toStdString())
           / "resources/templates";
}

PlannedLine lineOf(const std::string& line, Date told)
{
    PlannedLine planned;
    planned.orderLine = 1;
    planned.order = "SO-0000123";
    planned.line = line;
    planned.item = "ITM-7";
    planned.description = "Ball bearing";
    planned.unit = "EA";
    planned.open = Quantity::parse("1234.5").value();
    planned.value = {617'250, Currency::parse("EUR").value()};
    planned.requested = planned.promised = Date::fromYmd(2026, 6, 30);
    planned.told = told;
    return planned;
}

MessageFacts factsIn(const std::string& language)
{
    PlannedDraft draft;
    draft.customer = "C-1";
    draft.customerName = "Müller & Söhne";
    draft.contact = "CT-1";
    draft.contactName = "Ann Buyer";
    draft.address = "ann@example.com";
    draft.language = language;
    draft.lines = {lineOf("1", Date::fromYmd(2026, 7, 14)), lineOf("2", Date())};
    return {"R-0A1B2C3D",
            Date::fromYmd(2026, 7, 1),
            {"Nordwind Handel", "", "sales@example.com"},
            draft};
}

RenderedMessage rendered(const MessageFacts& facts)
{
    const TemplateLibrary library({}, shipped());
    const auto wording = library.find("revised-date", facts.draft.language);
    return TemplateRenderer::render(wording.value(), facts).value();
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TemplateRendererTest : public QObject {
    Q_OBJECT

private slots:
    void tellsEveryLineInItsLanguage_data();
    void tellsEveryLineInItsLanguage();
    void datesAndNumbersFollowTheContactWhereTheTextCannot();
    void lineWithoutDateSaysThatWeWriteAgain();
    void textTableIsAligned();
    void dataCannotAddMarkupOrLines();
    void templateOutputHoldsNoTags();
    void unitIsNamedInTheTextsLanguage();
    void withoutACompanyTheSubjectBeginsWithTheMatter_data();
    void withoutACompanyTheSubjectBeginsWithTheMatter();
    void subjectStaysOneBoundedLine();
    void sameFactsGiveSameBytes();
    void factsAreFrozenExactly();
    void drafterFreezesWhatItWrote();
    void plainLineHasNoControlCharacters();
};

void TemplateRendererTest::tellsEveryLineInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("quantity");
    QTest::newRow("en") << "en"
                        << "Dear Ann Buyer,"
                        << "14 Jul 2026"
                        << "1,234.5";
    QTest::newRow("de") << "de"
                        << "Guten Tag Ann Buyer,"
                        << "14. Juli 2026"
                        << "1.234,5";
    QTest::newRow("fr") << "fr"
                        << "Bonjour Ann Buyer,"
                        << "14 juil. 2026"
                        << "1\u202F234,5";
}

void TemplateRendererTest::tellsEveryLineInItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, greeting);
    QFETCH(QString, date);
    QFETCH(QString, quantity);
    const RenderedMessage message = rendered(factsIn(language.toStdString()));
    for (const std::string* part : {&message.text, &message.html}) {
        const QString text = QString::fromStdString(*part);
        QVERIFY(text.contains(greeting));
        QVERIFY2(text.contains(date), qPrintable(text));
        QVERIFY2(text.contains(quantity), qPrintable(text));
        QCOMPARE(text.count("ITM-7"), 2);
        QVERIFY(text.contains("R-0A1B2C3D"));
    }
    QVERIFY(has(message.html, "M\u00fcller &amp; S\u00f6hne"));
    QVERIFY(has(message.text, "M\u00fcller & S\u00f6hne"));
}

void TemplateRendererTest::datesAndNumbersFollowTheContactWhereTheTextCannot()
{
    const RenderedMessage message = rendered(factsIn("it"));
    QVERIFY(has(message.text, "Dear Ann Buyer,"));
    QVERIFY(has(message.text, "14 lug 2026"));
    QVERIFY(has(message.text, "1234,5") || has(message.text, "1.234,5"));
    for (const char* language : {"nl", "es", "pl", "sv", "", "zz", "../../x"}) {
        QVERIFY(has(LocalFormat(language).date(Date::fromYmd(2026, 7, 14)), "2026"));
        QVERIFY(has(LocalFormat(language).date(Date::fromYmd(2026, 7, 14)), "14"));
    }
    QCOMPARE(LocalFormat("de").quantity(Quantity::parse("-0.5").value()), std::string("-0,5"));
}

void TemplateRendererTest::lineWithoutDateSaysThatWeWriteAgain()
{
    const RenderedMessage message = rendered(factsIn("en"));
    QVERIFY(has(message.html, "No date yet, we will write again"));
    QVERIFY(has(message.text, "no date yet"));
    QVERIFY(has(message.text, "We will write again"));
    MessageFacts dated = factsIn("en");
    dated.draft.lines.pop_back();
    QVERIFY(!has(rendered(dated).text, "date yet"));
}

void TemplateRendererTest::textTableIsAligned()
{
    MessageFacts facts = factsIn("de");
    facts.draft.lines[1].item = "ITM-70000000";
    facts.draft.lines[1].open = Quantity::whole(2);
    const QStringList lines = QString::fromStdString(rendered(facts).text).split('\n');
    QStringList rows;
    for (const QString& line : lines) {
        if (line.startsWith("SO-0000123")) {
            rows.append(line);
        }
    }
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].indexOf("Stück"), rows[1].indexOf("Stück"));
    QCOMPARE(rows[0].indexOf("1.234,5") + 7, rows[1].lastIndexOf(" 2 ") + 2);
}

void TemplateRendererTest::dataCannotAddMarkupOrLines()
{
    MessageFacts facts = factsIn("en");
    facts.draft.customerName = "<script>alert(1)</script>\r\nBcc: x@example.com {{customer.key}}";
    facts.draft.lines[0].description = "\"><img src=x onerror=alert(1)>\n\nSO-9 cancelled";
    const RenderedMessage message = rendered(facts);
    QVERIFY(!has(message.html, "<script") && !has(message.html, "<img"));
    QVERIFY(!has(message.text, "\nBcc:") && !has(message.text, "\nSO-9"));
    QVERIFY(has(message.text, "{{customer.key}}"));
    QVERIFY(!has(message.subject, "\n"));
}

void TemplateRendererTest::templateOutputHoldsNoTags()
{
    for (const char* language : {"en", "de", "fr"}) {
        const RenderedMessage message = rendered(factsIn(language));
        for (const std::string* part : {&message.subject, &message.text, &message.html}) {
            QVERIFY(!has(*part, "{{") && !has(*part, "}}"));
        }
        MessageFacts dated = factsIn(language);
        dated.draft.lines.pop_back();
        QVERIFY(!has(message.text, "\n\n\n") && !has(rendered(dated).text, "\n\n\n"));
    }
}

void TemplateRendererTest::unitIsNamedInTheTextsLanguage()
{
    QVERIFY(has(rendered(factsIn("de")).html, "1.234,5 Stück"));
    MessageFacts facts = factsIn("de");
    facts.draft.lines[0].unit = "VPE";
    QVERIFY(has(rendered(facts).html, "1.234,5 VPE"));
}

void TemplateRendererTest::withoutACompanyTheSubjectBeginsWithTheMatter_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("greeting");
    QTest::newRow("en") << "New dates for 2 order lines (R-0A1B2C3D)"
                        << "Kind regards";
    QTest::newRow("de") << "Neue Termine für 2 Bestellpositionen (R-0A1B2C3D)"
                        << "Mit freundlichen Grüßen";
    QTest::newRow("fr") << "Nouvelles dates pour 2 lignes de commande (R-0A1B2C3D)"
                        << "Cordialement";
}

void TemplateRendererTest::withoutACompanyTheSubjectBeginsWithTheMatter()
{
    QFETCH(QString, subject);
    QFETCH(QString, greeting);
    MessageFacts facts = factsIn(QTest::currentDataTag());
    const RenderedMessage named = rendered(facts);
    QVERIFY(QString::fromStdString(named.subject).startsWith(QStringLiteral("Nordwind Handel")));
    QCOMPARE(QString::fromStdString(named.text).count(QStringLiteral("Nordwind Handel")), 1);
    facts.sender.company.clear();
    const RenderedMessage message = rendered(facts);
    QCOMPARE(QString::fromStdString(message.subject), subject);
    // Who has no name signs with the address alone, and leaves no empty lines.
    QVERIFY(QString::fromStdString(message.text)
                .contains(greeting + QStringLiteral("\nsales@example.com")));
    QVERIFY(QString::fromStdString(message.html)
                .contains(greeting + QStringLiteral("<br>sales@example.com")));
}

void TemplateRendererTest::subjectStaysOneBoundedLine()
{
    MessageFacts facts = factsIn("en");
    facts.sender.company = std::string(500, 'x') + "\r\nBcc: a@b.c";
    const std::string subject = rendered(facts).subject;
    QVERIFY(!has(subject, "\n") && !has(subject, "\r"));
    QVERIFY(QString::fromStdString(subject).size() <= 150);
}

void TemplateRendererTest::sameFactsGiveSameBytes()
{
    QCOMPARE(rendered(factsIn("fr")).html, rendered(factsIn("fr")).html);
    QCOMPARE(rendered(factsIn("fr")).text, rendered(factsIn("fr")).text);
}

void TemplateRendererTest::factsAreFrozenExactly()
{
    const auto json = nlohmann::json::parse(factsIn("en").json("revised-date", 1, "en", "d1"));
    QCOMPARE(json["lines"][0]["open"].get<std::string>(), std::string("1234.5"));
    QCOMPARE(json["lines"][0]["told"].get<std::string>(), std::string("2026-07-14"));
    QVERIFY(json["lines"][1]["told"].is_null());
    QCOMPARE(json["template"]["version"].get<int>(), 1);
    QCOMPARE(json["customer"]["name"].get<std::string>(), std::string("Müller & Söhne"));
}

void TemplateRendererTest::drafterFreezesWhatItWrote()
{
    const TemplateLibrary library({}, shipped());
    const FixedClock clock(Instant::fromMs(1'782'820'800'000));
    const Drafter drafter(library, {"Nordwind", "", "sales@example.com"},
                          SmtpAddress::parse("sales@example.com").value(), clock);
    const auto first = drafter.write(factsIn("de").draft, "revised-date").value();
    const auto second = drafter.write(factsIn("de").draft, "revised-date").value();
    QVERIFY(first.head.id != second.head.id);
    QCOMPARE(first.head.headerId, '<' + first.head.id + "@example.com>");
    QCOMPARE(first.head.lines.size(), 2U);
    QVERIFY(has(first.content.text, messageReference(first.head.id)));
    QVERIFY(has(first.content.facts, "\"reference\":\"" + messageReference(first.head.id)));
    QVERIFY(messageReference(first.head.id) != messageReference(second.head.id));
    QVERIFY(!drafter.write(factsIn("de").draft, "no-such-template").has_value());
}

void TemplateRendererTest::plainLineHasNoControlCharacters()
{
    QVERIFY(rc::check([](const std::string& text) {
        const QString line = QString::fromStdString(plainLine(text));
        for (const QChar c : line) {
            RC_ASSERT(c.category() != QChar::Other_Control);
        }
        RC_ASSERT(line.size() <= 800);
        RC_ASSERT(htmlLine(text).find_first_of("<>\"'") == std::string::npos);
    }));
}

QTEST_GUILESS_MAIN(TemplateRendererTest)
#include "TemplateRendererTest.moc"
