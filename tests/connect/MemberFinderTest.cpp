#include "connect/described/MemberFinder.h"

#include "connect/described/DecimalText.h"
#include "connect/described/FieldConverter.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

std::vector<std::string> allNames()
{
    return {"id", "name", "", "a/b", "qty", "price", "unit"};
}

/// An object with some of the names, in any order, some of them twice.
std::string randomObject()
{
    std::string text = "{";
    for (int i = *rc::gen::inRange(0, 9); i > 0; --i) {
        text.append(text.size() == 1 ? "\"" : ",\"").append(*rc::gen::elementOf(allNames()));
        text.append("\":").append(
            *rc::gen::elementOf(std::vector<std::string>{"1", "null", "\"x\"", "[2,{}]", "true"}));
    }
    return text + "}";
}

} // namespace

class MemberFinderTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatLookingUpEachNameFinds();
    void holdsNothingOfTheObjectBefore();
    void whatIsNoObjectHasNoMembers();
    void shortWaysToReadDecimalsAgreeWithTheLongOne();
    void shortWaysToReadDaysAgreeWithTheCalendar();
};

void MemberFinderTest::findsWhatLookingUpEachNameFinds()
{
    QVERIFY(rc::check([] {
        MemberFinder finder;
        const auto wanted =
            *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(allNames()));
        std::vector<std::size_t> numbers;
        numbers.reserve(wanted.size());
        for (const std::string& name : wanted) {
            numbers.push_back(finder.want(name));
        }
        for (int i = 0; i < 5; ++i) {
            AnswerDocument document;
            RC_ASSERT(document.parse(randomObject()));
            RC_ASSERT(finder.read(document.root()));
            for (std::size_t w = 0; w < wanted.size(); ++w) {
                JsonElement expected;
                const bool there = document.root()[wanted[w]].get(expected) == simdjson::SUCCESS
                                   && !expected.is_null();
                const JsonElement* const found = finder.at(numbers[w]);
                RC_ASSERT((found != nullptr) == there);
                if (there) {
                    RC_ASSERT(compactJson(*found, 99) == compactJson(expected, 99));
                }
            }
        }
    }));
}

void MemberFinderTest::holdsNothingOfTheObjectBefore()
{
    MemberFinder finder;
    const std::size_t id = finder.want("id");
    QVERIFY(!finder.at(id));
    AnswerDocument document;
    QVERIFY(document.parse(R"({"id": 7})") && finder.read(document.root()));
    QVERIFY(finder.at(id));
    QVERIFY(document.parse(R"({"other": 7})") && finder.read(document.root()));
    QVERIFY(!finder.at(id));
}

void MemberFinderTest::whatIsNoObjectHasNoMembers()
{
    MemberFinder finder;
    const std::size_t first = finder.want("0");
    AnswerDocument document;
    QVERIFY(document.parse("[1]"));
    QVERIFY(!finder.read(document.root()));
    QVERIFY(!finder.at(first));
}

void MemberFinderTest::shortWaysToReadDecimalsAgreeWithTheLongOne()
{
    QVERIFY(rc::check([] {
        const auto text = *rc::gen::container<std::string>(rc::gen::element('0', '5', '9', '.'));
        const DecimalStyle style{false, *rc::gen::inRange(-1, 4)};
        std::string quick;
        std::string slow;
        const bool read = plainDecimal(text, style, quick);
        RC_ASSERT(read == plainDecimal('+' + text, style, slow)); // a sign takes the long way
        RC_ASSERT(!read || quick == slow);
    }));
}

void MemberFinderTest::shortWaysToReadDaysAgreeWithTheCalendar()
{
    FieldShape shape;
    shape.as = ValueType::Date;
    const FieldConverter converter(shape, {});
    QVERIFY(rc::check([&] {
        const auto two = [](int low, int high) {
            const int number = *rc::gen::inRange(low, high);
            return std::string(number < 10 ? "0" : "").append(std::to_string(number));
        };
        std::string text = two(20, 98) + two(0, 99) + '-' + two(0, 14) + '-' + two(0, 33);
        if (*rc::gen::inRange(0, 4) == 0) {
            text[*rc::gen::inRange<std::size_t>(0, text.size())] =
                *rc::gen::element('/', ':', '-', ' ', 'x');
        }
        FieldText field;
        field.lend(text);
        const bool taken = converter.convert(field) == ShapeFault::None && field.view() == text;
        RC_ASSERT(taken == Date::parse(text).has_value());
    }));
}

QTEST_GUILESS_MAIN(MemberFinderTest)
#include "MemberFinderTest.moc"
