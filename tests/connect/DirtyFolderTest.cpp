#include "FolderFixture.h"
#include "GeneratedData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace repromise;

namespace {

// What only the store can see: rows that repeat, or refer to rows that are not there.
QStringList judgedByTheStore()
{
    return {"duplicate_key_same",  "duplicate_key_newer",
            "out_of_order_update", "duplicate_key_conflict",
            "unknown_item",        "unknown_location",
            "orphan_line",         "unknown_customer",
            "orphan_event"};
}

QJsonArray expectedDefects(const QString& folder)
{
    QFile file(folder + "/expected_defects.json");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object()["defects"].toArray();
}

QString place(const QString& file, qint64 line)
{
    return QStringLiteral("%1:%2").arg(file).arg(line);
}

bool handlingFits(const QString& expected, Handling handling)
{
    return expected == "reject_or_flag"
           || expected == (handling == Handling::Rejected ? "reject" : "flag");
}

// Whether the key that is complained of is made of the expected key parts, and of nothing else.
bool keyFits(const QJsonObject& expected, const std::string& key)
{
    QStringList parts = QString::fromStdString(key).split('/');
    for (const auto& part : expected) {
        parts.removeOne(part.toString());
    }
    return parts.isEmpty();
}

} // namespace

class DirtyFolderTest : public QObject {
    Q_OBJECT

private slots:
    void everyDefectOfARowIsReportedAsItShouldBe()
    {
        const QString folder = generatedData() + "/dirty";
        NoProgress progress;
        CollectingSink sink;
        CsvFolderReader reader({folder.toStdString(), CsvFolderMode::Snapshot, {}});
        const auto report = reader.read({}, sink, progress, CancelToken());
        QVERIFY(report);

        std::set<std::string> delivered(sink.order.begin(), sink.order.end());
        std::size_t expected = 0;
        const QJsonArray defects = expectedDefects(folder);
        QVERIFY(defects.size() > 30);
        for (const auto& value : defects) {
            const QJsonObject defect = value.toObject();
            const QString id = defect["id"].toString();
            const QString at = place(defect["file"].toString(), defect["line"].toInteger());
            const auto found = std::find_if(sink.complaints.begin(), sink.complaints.end(),
                                            [&](const auto& complaint) {
                                                return place(QString::fromStdString(complaint.file),
                                                             static_cast<qint64>(complaint.line))
                                                       == at;
                                            });
            const bool loaded =
                std::any_of(delivered.begin(), delivered.end(), [&at](const std::string& text) {
                    return QString::fromStdString(text).endsWith('@' + at);
                });
            const QString handling = defect["handling"].toString();
            if (handling == "accept" || judgedByTheStore().contains(defect["kind"].toString())) {
                QVERIFY2(found == sink.complaints.end(), qPrintable(id));
                QVERIFY2(loaded || defect["key"].toObject().isEmpty(), qPrintable(id));
                continue;
            }
            ++expected;
            QVERIFY2(found != sink.complaints.end(), qPrintable(id));
            QCOMPARE(QString::fromStdString(found->kind), defect["kind"].toString());
            QVERIFY2(handlingFits(handling, found->handling), qPrintable(id));
            QVERIFY2(keyFits(defect["key"].toObject(), found->key), qPrintable(id));
            QCOMPARE(loaded, found->handling == Handling::Flagged);
            QVERIFY(!found->reason.isEmpty() && !found->raw.empty());
        }
        QCOMPARE(sink.complaints.size(), expected);
    }
    void unreadableBytesAreShownReplaced()
    {
        FolderFixture folder;
        folder.write("customers.csv", "customer_id,name,tier\nC1,Caf\xE9 Nord,A\nC\xE9,x,B\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.customerNames, std::vector<std::string>{"Caf\xEF\xBF\xBD Nord"});
        QCOMPARE(sink.complaints.at(0).kind, std::string("bad_encoding"));
        QCOMPARE(sink.complaints.at(0).raw, std::string("C1,Caf\xEF\xBF\xBD Nord,A"));
        QCOMPARE(sink.complaints.back().kind, std::string("bad_key"));
        QCOMPARE(sink.complaints.back().handling, Handling::Rejected);
    }
    void nulByteRejectsTheRow()
    {
        FolderFixture folder;
        folder.write("customers.csv", QByteArray("customer_id,name,tier\nC1,a\0b,A\nC2,x,B\n", 39));
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.keysOf(RecordKind::Customer), std::vector<std::string>{"C2"});
        QCOMPARE(sink.complaints.at(0).kind, std::string("bad_encoding"));
    }
    void emptyValuesAreUnknownOrDoubtfulOrRefused()
    {
        FolderFixture folder;
        folder.write("sales_lines.csv", FolderFixture::lineHeader()
                                            + "\nO1,1,I1,L1,5,0,0,0,1.00,2026-07-01,,3,open,\n"
                                              "O1,2,I1,L1,5,,0,0,1.00,2026-07-01,,3,open,\n"
                                              "O1,3,I1,L1,,0,0,0,1.00,2026-07-01,,3,open,\n"
                                              "O1,,I1,L1,5,0,0,0,1.00,2026-07-01,,3,open,\n"
                                              "O1,5,,L1,5,0,0,0,1.00,2026-07-01,,3,open,\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.keysOf(RecordKind::OrderLine), (std::vector<std::string>{"O1/1", "O1/2"}));
        QCOMPARE(sink.complaints.size(), 4U);
        QCOMPARE(sink.complaints[0].handling, Handling::Flagged);
        QCOMPARE(sink.complaints[0].kind, std::string("missing_value"));
        QCOMPARE(sink.complaints[1].handling, Handling::Rejected);
        QCOMPARE(sink.complaints[2].kind, std::string("missing_key"));
        QCOMPARE(sink.complaints[3].kind, std::string("missing_value"));
    }
    void valuesThatDoNotFitAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("comma") << QByteArray(",2.5,") << QByteArray(",\"2,5\",")
                               << QByteArray("not_a_number");
        QTest::newRow("finer than held")
            << QByteArray(",2.5,") << QByteArray(",2.50001,") << QByteArray("not_a_number");
        QTest::newRow("exponent") << QByteArray(",2.5,") << QByteArray(",2e3,")
                                  << QByteArray("not_a_number");
        QTest::newRow("too large")
            << QByteArray(",2.5,") << QByteArray(",1000000001,") << QByteArray("out_of_range");
        QTest::newRow("value too large")
            << QByteArray(",9.99,") << QByteArray(",900000000000,") << QByteArray("out_of_range");
        QTest::newRow("no such day") << QByteArray("2026-07-02") << QByteArray("2026-06-31")
                                     << QByteArray("impossible_date");
        QTest::newRow("local date") << QByteArray("2026-07-02") << QByteArray("02.07.2026")
                                    << QByteArray("local_date_format");
        QTest::newRow("time") << QByteArray("T08:00:00Z") << QByteArray(" eight")
                              << QByteArray("not_a_time");
        QTest::newRow("priority") << QByteArray(",2,open") << QByteArray(",high,open")
                                  << QByteArray("not_a_number");
    }
    void valuesThatDoNotFitAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, kind);
        FolderFixture folder;
        folder.write("sales_lines.csv", FolderFixture::lineHeader() + "\n"
                                            + FolderFixture::goodLine().replace(from, to) + "\n"
                                            + FolderFixture::goodLine() + "\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.lines.size(), 1U);
        QCOMPARE(sink.complaints.size(), 1U);
        QCOMPARE(sink.complaints[0].kind, kind.toStdString());
        QCOMPARE(sink.complaints[0].key, std::string("O1/1"));
        QCOMPARE(sink.complaints[0].line, 2U);
    }
};

QTEST_GUILESS_MAIN(DirtyFolderTest)
#include "DirtyFolderTest.moc"
