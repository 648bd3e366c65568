#include "connect/described/PlainText.h"

#include "connect/described/FieldText.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

class PlainTextTest : public QObject {
    Q_OBJECT
private slots:
    void aPageCalledPlainHoldsPlainTextsOnly();
    void oneOddByteAnywhereIsSeen();
    void aTextIsThatOfTheAnswerUntilItIsChanged();
    void parsesWhereItLiesAsInACopy();
};

void PlainTextTest::aPageCalledPlainHoldsPlainTextsOnly()
{
    const std::vector<std::string> pieces = {
        "a", " ", "~", "/", "\\n", "\\u0000", "\\u007f", "\x7f", "\xC3\xA9", "\\\\", "\\u0041"};
    QVERIFY(rc::check([&] {
        std::string json = "{\"text\":\n\"";
        const auto count = *rc::gen::inRange(0, 9);
        for (int i = 0; i < count; ++i) {
            json += *rc::gen::elementOf(pieces);
        }
        json += "\"}";
        AnswerDocument document;
        RC_ASSERT(document.parse(json));
        FieldText text;
        RC_ASSERT(scalarText(document.root().at_key("text").value(), text));
        RC_ASSERT(!plainTextsIn(json) || plainText(text.view()));
        RC_ASSERT(plainTextsIn(json) || json.find_first_of("\\\x7f\xC3") != std::string::npos);
    }));
}

void PlainTextTest::oneOddByteAnywhereIsSeen()
{
    const std::string plain(5000, 'x');
    QVERIFY(plainTextsIn(plain));
    QVERIFY(rc::check([&] {
        std::string odd = plain;
        odd[*rc::gen::inRange<std::size_t>(0, odd.size())] =
            *rc::gen::element('\\', '\x7f', '\x80', '\xff', '\xC3');
        RC_ASSERT(!plainTextsIn(odd));
    }));
    QVERIFY(!plainText(std::string_view("a\0b", 3)));
}

void PlainTextTest::aTextIsThatOfTheAnswerUntilItIsChanged()
{
    const std::string answer = "12.500";
    FieldText text;
    text.lend(answer);
    text.cut(4);
    QVERIFY(text.lent() && text.view() == "12.5" && text.view().data() == answer.data());
    text.set("13");
    QVERIFY(!text.lent() && text.view() == "13");
    const FieldText copy = text;
    text.clear();
    QVERIFY(text.empty() && copy.view() == "13");
}

void PlainTextTest::parsesWhereItLiesAsInACopy()
{
    std::string json = R"({"a": [1, "two", null]})";
    AnswerDocument copied;
    QVERIFY(copied.parse(json));
    json.reserve(json.size() + 64);
    AnswerDocument inPlace;
    QVERIFY(inPlace.parse(json, json.capacity() - json.size()));
    QCOMPARE(compactJson(inPlace.root(), 99), compactJson(copied.root(), 99));
    json.assign(json.size(), ' '); // what was parsed needs it no longer
    QCOMPARE(compactJson(inPlace.root(), 99), std::string(R"({"a":[1,"two",null]})"));
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
