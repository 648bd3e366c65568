#include "connect/csv/CsvStyle.h"

#include "base/Date.h"
#include "connect/TextSource.h"
#include "connect/csv/CsvParser.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

constexpr CsvStyle german{true, true, DayOrder::DayFirst};
constexpr CsvStyle american{true, false, DayOrder::MonthFirst};

std::vector<std::vector<std::string>> rowsOf(const std::string& text, bool findSeparator)
{
    TextSource source(text, 7);
    CsvParser parser(source, CsvParser::Limits(), findSeparator);
    CsvRow row;
    std::vector<std::vector<std::string>> rows;
    while (parser.next(row) == CsvParser::Step::Row) {
        rows.emplace_back(row.fields.begin(), row.fields.end());
    }
    return rows;
}

/// Figures in groups of three, as accountants write them.
std::string grouped(std::string figures, char between)
{
    constexpr std::size_t group = 3;
    for (std::size_t at = figures.size(); at > group; at -= group) {
        figures.insert(at - group, 1, between);
    }
    return figures;
}

std::string padded(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

class CsvStyleTest : public QObject {
    Q_OBJECT

private slots:
    void theHeadSaysWhatSeparatesColumns_data();
    void theHeadSaysWhatSeparatesColumns();
    void everySeparatorGivesTheSameRows();
    void numbersWithACommaAreTheSameNumbers();
    void daysInAnotherOrderAreTheSameDays();
    void whatIsOtherwiseStaysAsItIs_data();
    void whatIsOtherwiseStaysAsItIs();
};

void CsvStyleTest::theHeadSaysWhatSeparatesColumns_data()
{
    QTest::addColumn<std::string>("head");
    QTest::addColumn<char>("separator");
    QTest::newRow("commas") << std::string("a,b,c") << ',';
    QTest::newRow("semicolons") << std::string("Bestellung;Pos;Menge, Stück") << ';';
    QTest::newRow("tabs") << std::string("a\tb\tc") << '\t';
    QTest::newRow("bars") << std::string("a|b|c") << '|';
    QTest::newRow("in quotes") << std::string("\"a;b;c;d\",e,f") << ',';
    QTest::newRow("as many of each") << std::string("a,b;c") << ',';
    QTest::newRow("one column") << std::string("a") << ',';
}

void CsvStyleTest::theHeadSaysWhatSeparatesColumns()
{
    QFETCH(std::string, head);
    QFETCH(char, separator);
    QCOMPARE(separatorOf(head), separator);
}

void CsvStyleTest::everySeparatorGivesTheSameRows()
{
    QVERIFY(rc::check([] {
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(
                3,
                rc::gen::container<std::string>(rc::gen::element('a', '1', '.', '\n', '"', '-'))));
        const auto written = [&rows](char separator) {
            std::string text = std::string("x") + separator + "y" + separator + "z\n";
            for (const auto& row : rows) {
                for (std::size_t i = 0; i < row.size(); ++i) {
                    std::string field = row[i];
                    for (std::size_t at = 0; (at = field.find('"', at)) != std::string::npos;
                         at += 2) {
                        field.insert(at, 1, '"');
                    }
                    text.append(i == 0 ? "" : std::string(1, separator));
                    text.append("\"").append(field).append("\"");
                }
                text += '\n';
            }
            return text;
        };
        const auto wanted = rowsOf(written(','), false);
        RC_ASSERT(wanted.size() == rows.size() + 1);
        for (const char separator : {',', ';', '\t', '|'}) {
            RC_ASSERT(rowsOf(written(separator), true) == wanted);
        }
    }));
}

void CsvStyleTest::numbersWithACommaAreTheSameNumbers()
{
    QVERIFY(rc::check([] {
        const std::string whole = std::to_string(*rc::gen::inRange(0, 100'000'000));
        const std::string part = std::to_string(*rc::gen::inRange(0, 10'000));
        const std::string sign = *rc::gen::element<std::string>("", "-");
        const std::string plain = *rc::gen::arbitrary<bool>() ? whole : grouped(whole, '.');
        RC_ASSERT(ownText(sign + plain + "," + part, "ordered_qty", german)
                  == sign + whole + "." + part);
        RC_ASSERT(ownText(" " + sign + plain + " ", "Unit_Price", german) == sign + whole);
    }));
}

void CsvStyleTest::daysInAnotherOrderAreTheSameDays()
{
    QVERIFY(rc::check([] {
        const Date day = Date::fromDays(*rc::gen::inRange(0, 40'000));
        const std::string iso = day.iso();
        const int month = std::stoi(iso.substr(5, 2));
        const int dayOfMonth = std::stoi(iso.substr(8, 2));
        const bool zeros = *rc::gen::arbitrary<bool>();
        const auto text = [zeros](int n) { return zeros ? padded(n) : std::to_string(n); };
        const std::string between = *rc::gen::element<std::string>(".", "/", "-");
        const std::string year = between + iso.substr(0, 4);
        RC_ASSERT(ownText(text(dayOfMonth) + between + text(month) + year, "confirmed_date", german)
                  == iso);
        RC_ASSERT(
            ownText(text(month) + between + text(dayOfMonth) + year, "promised_date", american)
            == iso);
        RC_ASSERT(ownText(text(dayOfMonth) + between + text(month) + year + " 08:30:00", "said_at",
                          german)
                  == iso + "T08:30:00");
    }));
}

void CsvStyleTest::whatIsOtherwiseStaysAsItIs_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("column");
    QTest::newRow("our number") << std::string("12.5") << std::string("qty");
    QTest::newRow("groups of two") << std::string("12.34,5") << std::string("qty");
    QTest::newRow("no figure before the comma") << std::string(",5") << std::string("qty");
    QTest::newRow("nothing behind the comma") << std::string("5,") << std::string("qty");
    QTest::newRow("two commas") << std::string("1,2,3") << std::string("qty");
    QTest::newRow("a number in a text") << std::string("1,5") << std::string("description");
    QTest::newRow("a key") << std::string("1.234") << std::string("item_id");
    QTest::newRow("our day") << std::string("2026-06-30") << std::string("confirmed_date");
    QTest::newRow("no such day") << std::string("31.02.2026") << std::string("confirmed_date");
    QTest::newRow("month first") << std::string("06/30/2026") << std::string("confirmed_date");
    QTest::newRow("two figures of a year") << std::string("30.06.26") << std::string("eta_date");
    QTest::newRow("a day in a text") << std::string("30.06.2026") << std::string("subject");
    QTest::newRow("empty") << std::string() << std::string("eta_date");
}

void CsvStyleTest::whatIsOtherwiseStaysAsItIs()
{
    QFETCH(std::string, text);
    QFETCH(std::string, column);
    QCOMPARE(ownText(text, column, german), text);
}

QTEST_APPLESS_MAIN(CsvStyleTest)
#include "CsvStyleTest.moc"
