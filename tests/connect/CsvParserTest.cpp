#include "connect/csv/CsvParser.h"

#include "TextSource.h"

#include <QtTest>

#include <rapidcheck.h>

#include <vector>

using namespace repromise;

namespace {

struct ReadRow {
    std::vector<std::string> fields;
    std::uint64_t line = 0;
    CsvRowFault fault = CsvRowFault::None;
    std::string raw;
    bool plain = false;
    friend bool operator==(const ReadRow& a, const ReadRow& b)
    {
        return a.fields == b.fields && a.line == b.line && a.fault == b.fault && a.raw == b.raw;
    }
};

std::vector<ReadRow> parse(const std::string& text, std::size_t piece = 1U << 20U,
                           CsvParser::Limits limits = {})
{
    TextSource source(text, piece);
    CsvParser parser(source, limits);
    std::vector<ReadRow> rows;
    CsvRow row;
    while (parser.next(row) == CsvParser::Step::Row) {
        rows.push_back({{row.fields.begin(), row.fields.end()},
                        row.line,
                        row.fault,
                        std::string(row.raw),
                        row.plain});
    }
    return rows;
}

std::vector<std::string> fieldsOf(const std::string& line)
{
    return parse(line).at(0).fields;
}

using Fields = std::vector<std::string>;

std::string quoted(const std::string& field)
{
    std::string result = "\"";
    for (const char c : field) {
        result += c == '"' ? "\"\"" : std::string(1, c);
    }
    return result + '"';
}

bool needsQuotes(const std::string& field)
{
    return field.find_first_of("\",\r\n") != std::string::npos;
}

rc::Gen<std::string> anyField()
{
    const auto bytes =
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,\"\n\r \t9\xC3\xA9")));
    return rc::gen::oneOf(bytes, rc::gen::container<std::string>(rc::gen::inRange('0', '9')));
}

} // namespace

class CsvParserTest : public QObject {
    Q_OBJECT

private slots:
    void plainRows()
    {
        const auto rows = parse("a,b\n1,2\n3,\n");
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[2].fields, (Fields{"3", ""}));
        QCOMPARE(rows[2].line, 3U);
        QCOMPARE(rows[2].raw, std::string("3,"));
    }
    void emptyTextHasNoRow() { QVERIFY(parse("").empty()); }
    void byteOrderMarkAndCrlfAreNotData()
    {
        const auto rows = parse("\xEF\xBB\xBF"
                                "a,b\r\n1,\"2\"\r\n");
        QCOMPARE(rows[0].fields, (Fields{"a", "b"}));
        QCOMPARE(rows[1].fields, (Fields{"1", "2"}));
        QCOMPARE(rows[1].raw, std::string("1,\"2\""));
    }
    void lastLineEndMayBeMissing()
    {
        QCOMPARE(parse("a\nb,\"c\"").at(1).fields, (Fields{"b", "c"}));
        QCOMPARE(parse("a\nb,c\r").at(1).fields, (Fields{"b", "c"}));
        QCOMPARE(parse("a\nb,").at(1).fields, (Fields{"b", ""}));
    }
    void quotesWithinUnquotedFieldsAreText()
    {
        QCOMPARE(fieldsOf("pipe 5\",x\n"), (Fields{"pipe 5\"", "x"}));
    }
    void doubledQuotesAreOne()
    {
        QCOMPARE(fieldsOf("\"a \"\"b\"\" c\",\"\"\"\",\"\"\n"), (Fields{"a \"b\" c", "\"", ""}));
    }
    void linesArePhysical()
    {
        const auto rows = parse("h\n\"a\nb\nc\",1\n\nx\n");
        QCOMPARE(rows[1].fields, (Fields{"a\nb\nc", "1"}));
        QCOMPARE(rows[1].line, 2U);
        QCOMPARE(rows[2].fields, (Fields{"x"}));
        QCOMPARE(rows[2].line, 6U);
    }
    void unclosedQuoteCostsOneLine()
    {
        const auto rows = parse("k,\"Broken,1\nl,m\nn,\"o, p\"\n");
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].fault, CsvRowFault::UnbalancedQuote);
        QCOMPARE(rows[0].fields, (Fields{"k"}));
        QCOMPARE(rows[0].raw, std::string("k,\"Broken,1"));
        QCOMPARE(rows[1].fields, (Fields{"l", "m"}));
        QCOMPARE(rows[2].fields, (Fields{"n", "o, p"}));
        QCOMPARE(rows[2].line, 3U);
    }
    void textAfterAClosingQuoteIsRefused()
    {
        const auto rows = parse("k,\"a\"b,c\nx,y\n");
        QCOMPARE(rows[0].fault, CsvRowFault::UnbalancedQuote);
        QCOMPARE(rows[0].fields, (Fields{"k"}));
        QCOMPARE(rows[1].fields, (Fields{"x", "y"}));
    }
    void longLineIsSkippedWithItsKey()
    {
        const std::string text = "SO-1,1," + std::string(5000, 'x') + "\nSO-2,2\n";
        const auto rows = parse(text, 512, {512, 1000});
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].fault, CsvRowFault::TooLong);
        QCOMPARE(rows[0].fields, (Fields{"SO-1", "1"}));
        QCOMPARE(rows[1].fields, (Fields{"SO-2", "2"}));
        QCOMPARE(rows[1].line, 2U);
    }
    void onlyPrintableAsciiIsPlain()
    {
        QVERIFY(parse("ab,c\r\nd,e\n").at(0).plain);
        QVERIFY(!parse("\xC3\xA9,c\n").at(0).plain);
        QVERIFY(!parse("a\tb,c\n").at(0).plain);
        QVERIFY(!parse(std::string("a\0b,c\n", 6)).at(0).plain);
    }
    void sixteenBitTextIsRefused()
    {
        TextSource source(std::string("\xFF\xFE"
                                      "a\0,\0",
                                      6));
        CsvParser parser(source);
        CsvRow row;
        QCOMPARE(parser.next(row), CsvParser::Step::Failed);
        QVERIFY(parser.error().sentence.contains("UTF-8"));
    }
    void whatIsWrittenIsRead()
    {
        QVERIFY(rc::check("rows survive writing and parsing, in pieces of any size", [] {
            const auto columns = *rc::gen::inRange(2, 6);
            const auto rows = *rc::gen::container<std::vector<Fields>>(
                rc::gen::container<Fields>(static_cast<std::size_t>(columns), anyField()));
            const std::string end = *rc::gen::element<std::string>("\n", "\r\n");
            const auto piece = *rc::gen::inRange<std::size_t>(1, 200);
            std::string text;
            std::vector<ReadRow> expected;
            std::uint64_t line = 1;
            for (const Fields& fields : rows) {
                std::string raw;
                for (const std::string& field : fields) {
                    const bool quote = needsQuotes(field) || *rc::gen::arbitrary<bool>();
                    raw += (raw.empty() && &field == &fields[0] ? "" : ",")
                           + (quote ? quoted(field) : field);
                }
                expected.push_back({fields, line, CsvRowFault::None, raw, false});
                line += 1 + static_cast<std::uint64_t>(std::count(raw.begin(), raw.end(), '\n'));
                text += raw + end;
            }
            RC_ASSERT(parse(text, piece) == expected);
            RC_ASSERT(parse(text, piece, {piece, 1U << 16U}) == expected);
        }));
    }
    void piecesDoNotMatterForAnyBytes()
    {
        QVERIFY(rc::check("any bytes parse alike in pieces of any size", [] {
            const auto text = *rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("a,\"\n\r\"\n,b\xE9")));
            const auto rowLimit = *rc::gen::inRange<std::size_t>(1, 40);
            const auto piece = *rc::gen::inRange<std::size_t>(1, 50);
            const auto whole = parse(text, 1U << 20U, {1U << 20U, rowLimit});
            RC_ASSERT(parse(text, piece, {1U << 20U, rowLimit}) == whole);
            RC_ASSERT(parse(text, 1U << 20U, {piece, rowLimit}) == whole);
        }));
    }
};

QTEST_APPLESS_MAIN(CsvParserTest)
#include "CsvParserTest.moc"
