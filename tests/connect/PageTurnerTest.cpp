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
    void aFullPageThatDoesNotSayHowItGoesOnIsTold_data();
    void aFullPageThatDoesNotSayHowItGoesOnIsTold();
    void aNextThatIsNoTextIsTold();
    void fewerRecordsThanWereCountedAreRefused();

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

void PageTurnerTest::aFullPageThatDoesNotSayHowItGoesOnIsTold_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("records");
    QTest::addColumn<QString>("unread");
    QTest::newRow("both say it") << R"({"more": true, "total": 9})" << 3 << "";
    QTest::newRow("a word for yes") << R"({"more": "yes", "total": "9"})" << 3 << "";
    QTest::newRow("more is gone") << R"({"total": 9})" << 3 << "/more";
    QTest::newRow("more is another word") << R"({"more": "perhaps", "total": 9})" << 3 << "/more";
    QTest::newRow("total is null") << R"({"more": true, "total": null})" << 3 << "/total";
    QTest::newRow("a short page is the last") << "{}" << 2 << "";
    QTest::newRow("an empty page is the last") << "{}" << 0 << "";
}

void PageTurnerTest::aFullPageThatDoesNotSayHowItGoesOnIsTold()
{
    QFETCH(const QString, answer);
    QFETCH(const int, records);
    QFETCH(const QString, unread);
    PageDescription pages;
    pages.kind = PageKind::Number;
    pages.size = 3;
    pages.stop = {StopKind::MoreAt, StopKind::TotalAt};
    pages.moreAt = pointer("/more");
    pages.totalAt = pointer("/total");
    PageTurner turner(pages);
    turner.begin(m_values);
    const auto place = turner.unread(page(answer.toStdString(), static_cast<std::size_t>(records)));
    QCOMPARE(place ? QString::fromStdString(place->text()) : QString(), unread);
}

void PageTurnerTest::aNextThatIsNoTextIsTold()
{
    PageDescription pages;
    pages.kind = PageKind::Link;
    pages.at = pointer("/next");
    pages.stop = {StopKind::NoNext};
    PageTurner turner(pages);
    turner.begin(m_values);
    QVERIFY(turner.unread(page(R"({"next": {"href": "/list?page=2"}})", 3)).has_value());
    QVERIFY(!turner.unread(page(R"({"next": "/list?page=2"})", 3)));
    QVERIFY(!turner.unread(page(R"({"next": null})", 3)));
    QVERIFY(!turner.unread(page("{}", 3)));
}

void PageTurnerTest::fewerRecordsThanWereCountedAreRefused()
{
    PageDescription pages;
    pages.kind = PageKind::Number;
    pages.stop = {StopKind::TotalAt};
    pages.totalAt = pointer("/total");
    PageTurner turner(pages);
    turner.begin(m_values);
    const auto more = turner.turn(page(R"({"total": 5})", 3), m_values);
    QVERIFY(more && *more);
    const auto cut = turner.turn(page(R"({"total": 5})", 0), m_values);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::BadInput);
    turner.begin(m_values);
    QVERIFY(turner.turn(page(R"({"total": 5})", 3), m_values).has_value());
    const auto deleted = turner.turn(page(R"({"total": 3})", 0), m_values);
    QVERIFY(deleted && !*deleted);
}

QTEST_APPLESS_MAIN(PageTurnerTest)
#include "PageTurnerTest.moc"
