#include "connect/described/PageTurner.h"

#include <QTest>

using namespace repromise;

namespace {

RecordPointer pointer(const char* text)
{
    return RecordPointer::parse(text).value();
}

} // namespace

/// When a feed's pages end.
class PageTurnerTest : public QObject {
    Q_OBJECT

private slots:
    void aSinglePageThatIsFullIsRefused();
    void theEndThatAServerNamesEndsIt();
    void aPageThatCameBeforeIsRefused();
    void tokensThatRiseStartAtANumberAndMustRise();

private:
    PageFacts page(const std::string& json, std::size_t records)
    {
        return m_document.parse(json)
                   ? PageFacts{m_document.root(), records, {}, nullptr, "https://a.example/list"}
                   : PageFacts();
    }

    AnswerDocument m_document;
    ConnectorDescription m_description;
    SourceValues m_source;
    RequestValues m_values{m_description, m_source};
};

void PageTurnerTest::aSinglePageThatIsFullIsRefused()
{
    PageDescription pages;
    pages.size = 3;
    PageTurner turner(pages);
    turner.begin(m_values);
    const auto last = turner.turn(page("{}", 2), m_values);
    QVERIFY(last.has_value());
    QVERIFY(!*last);
    const auto full = turner.turn(page("{}", 3), m_values);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::BadInput);
    pages.size = 0;
    QVERIFY(turner.turn(page("{}", 3), m_values).has_value());
}

void PageTurnerTest::theEndThatAServerNamesEndsIt()
{
    PageDescription pages;
    pages.kind = PageKind::Token;
    pages.at = pointer("/after");
    pages.stop = {StopKind::EndAt};
    pages.endAt = pointer("/end");
    PageTurner turner(pages);
    turner.begin(m_values);
    const auto more = turner.turn(page(R"({"after": "a", "end": false})", 1), m_values);
    QVERIFY(more && *more);
    QCOMPARE(m_values.pageToken.value(), std::string("a"));
    const auto last = turner.turn(page(R"({"after": "b", "end": true})", 1), m_values);
    QVERIFY(last && !*last);
}

void PageTurnerTest::aPageThatCameBeforeIsRefused()
{
    PageDescription pages;
    pages.kind = PageKind::Token;
    pages.at = pointer("/after");
    pages.stop = {StopKind::NoNext};
    PageTurner turner(pages);
    turner.begin(m_values);
    QVERIFY(turner.turn(page(R"({"after": "a"})", 1), m_values).has_value());
    QVERIFY(!turner.turn(page(R"({"after": "a"})", 1), m_values).has_value());
}

void PageTurnerTest::tokensThatRiseStartAtANumberAndMustRise()
{
    PageDescription pages;
    pages.kind = PageKind::Token;
    pages.rising = true;
    pages.first = 0;
    pages.size = 2;
    pages.ofLast = pointer("/id");
    pages.stop = {StopKind::ShortPage};
    const ConnectorDescription none;
    const SourceValues nothing;
    RequestValues values(none, nothing);
    PageTurner turner(pages);
    turner.begin(values);
    QCOMPARE(*values.value(ValueScope::Page, "token"), std::string("0"));
    QVERIFY(values.number(ValueScope::Page, "token"));
    simdjson::dom::parser parser;
    const std::string text = R"([{"id": 3}, {"id": 7}, {"id": 7}, {"id": "9"}])";
    const JsonElement page = parser.parse(text);
    QVERIFY(turner.rises(page.at(0)));
    QVERIFY(turner.rises(page.at(1)));
    const HttpResponse answer;
    const auto more = turner.turn({page, 2, page.at(1), &answer, "https://x"}, values);
    QVERIFY(more.has_value() && *more);
    QCOMPARE(*values.value(ValueScope::Page, "token"), std::string("7"));
    QVERIFY(!turner.rises(page.at(2))); // came before
    QVERIFY(!turner.rises(page.at(3))); // no number
}

QTEST_APPLESS_MAIN(PageTurnerTest)
#include "PageTurnerTest.moc"
