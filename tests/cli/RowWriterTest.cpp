#include "cli/output/CsvWriter.h"
#include "cli/output/JsonWriter.h"
#include "cli/output/TableWriter.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <array>
#include <csignal>
#include <functional>

using namespace repromise;

namespace {

void writeSample(RowWriter& rows)
{
    const std::array<std::string_view, 2> codes{"A", "B"};
    rows.begin({"repromise/sample/1", Date::fromYmd(2026, 6, 30), 7},
               {{"name"}, {"count", true}, {"codes"}, {"day"}});
    rows.beginRow();
    rows.text("Müller, \"x\"\n=1");
    rows.integer(-3);
    rows.list(codes);
    rows.date(Date::fromYmd(2026, 1, 2));
    rows.endRow();
    rows.beginRow();
    rows.null();
    rows.decimal("0.50");
    rows.list({});
    rows.date(Date());
    rows.endRow();
    rows.total("lines");
    rows.integer(2);
    rows.end();
}

template <typename Writer>
QByteArray written(const std::function<void(RowWriter&)>& write)
{
    QTemporaryFile file;
    file.open();
    OutputStream out(file.handle());
    Writer writer(out);
    write(writer);
    out.flush();
    QFile reader(file.fileName());
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

} // namespace

class RowWriterTest : public QObject {
    Q_OBJECT

private slots:
    void jsonIsOneObjectWithExactDecimals();
    void jsonWithoutRowsIsWhole();
    void textThatIsNotUtf8StaysLegalJson();
    void csvKeepsValuesAndLeavesTotalsOut();
    void tableShowsNoControlCharacter();
    void aBrokenPipeIsNoticedAndSwallowed();
};

void RowWriterTest::jsonIsOneObjectWithExactDecimals()
{
    QCOMPARE(written<JsonWriter>(writeSample),
             QByteArray("{\"schema\": \"repromise/sample/1\", \"as_of\": \"2026-06-30\", "
                        "\"generation\": 7, \"rows\": [\n"
                        "{\"name\": \"Müller, \\\"x\\\"\\n=1\", \"count\": -3, \"codes\": [\"A\", "
                        "\"B\"], \"day\": \"2026-01-02\"},\n"
                        "{\"name\": null, \"count\": \"0.50\", \"codes\": [], \"day\": null}\n"
                        "], \"lines\": 2}\n"));
}

void RowWriterTest::jsonWithoutRowsIsWhole()
{
    const auto text = written<JsonWriter>([](RowWriter& rows) {
        rows.begin({"s", Date::fromYmd(2026, 6, 30), 0}, {{"a"}});
        rows.end();
    });
    QCOMPARE(text, QByteArray("{\"schema\": \"s\", \"as_of\": \"2026-06-30\", \"generation\": 0, "
                              "\"rows\": []}\n"));
}

void RowWriterTest::textThatIsNotUtf8StaysLegalJson()
{
    const auto text = written<JsonWriter>([](RowWriter& rows) {
        rows.begin({"s", Date::fromYmd(2026, 6, 30), 0}, {{"a"}});
        rows.beginRow();
        rows.text(std::string_view("Caf\xe9\x01\x7f"));
        rows.endRow();
        rows.end();
    });
    QVERIFY2(text.contains("Caf\xef\xbf\xbd\\u0001\\u007f"), text.constData());
}

void RowWriterTest::csvKeepsValuesAndLeavesTotalsOut()
{
    QCOMPARE(written<CsvWriter>(writeSample),
             QByteArray("name,count,codes,day\n"
                        "\"Müller, \"\"x\"\"\n=1\",-3,A;B,2026-01-02\n"
                        ",0.50,,\n"));
}

void RowWriterTest::tableShowsNoControlCharacter()
{
    QCOMPARE(written<TableWriter>(writeSample),
             QByteArray("name            count  codes  day\n"
                        "Müller, \"x\"?=1     -3  A B    2026-01-02\n"
                        "-                0.50         -\n"
                        "\n"
                        "lines: 2\n"));
}

void RowWriterTest::aBrokenPipeIsNoticedAndSwallowed()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]);
    {
        OutputStream out(ends[1]);
        out.write(std::string(1U << 18U, 'x'));
        out.write("more");
        QVERIFY(out.readerGone());
        QCOMPARE(out.failure(), 0);
    }
    ::close(ends[1]);
}

QTEST_APPLESS_MAIN(RowWriterTest)
#include "RowWriterTest.moc"
