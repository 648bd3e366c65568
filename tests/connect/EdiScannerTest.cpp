#include "EdiRows.h"
#include "connect/TextSource.h"
#include "connect/edi/EdiReader.h"

#include <QtTest>

using namespace repromise;

namespace {

std::string isa()
{
    return "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260629*"
           "0915*U*00401*000000001*0*P*>~";
}

// What a scanner gives, a word for each step: a segment's text, or its fault.
QStringList stepsOf(const std::string& text, EdiScanner::Limits limits = {})
{
    TextSource source(text, 5);
    EdiScanner scanner(source, limits);
    EdiSegment segment;
    QStringList steps;
    for (;;) {
        switch (scanner.next(segment)) {
        case EdiScanner::Step::Segment:
            steps << QString::fromStdString(segment.raw).left(20);
            break;
        case EdiScanner::Step::Fault:
            steps << QStringLiteral("fault %1").arg(static_cast<int>(scanner.fault()));
            break;
        default:
            return steps;
        }
    }
}

QString fault(EdiFault fault)
{
    return QStringLiteral("fault %1").arg(static_cast<int>(fault));
}

} // namespace

class EdiScannerTest : public QObject {
    Q_OBJECT

private slots:
    void longSegmentIsSkippedAndTheNextIsRead()
    {
        const std::string text = isa() + "AB*" + std::string(500, 'x') + "~CD*1~";
        QCOMPARE(stepsOf(text, {200, 50}).mid(1), (QStringList{fault(EdiFault::TooLong), "CD*1"}));
    }

    void segmentWithoutAnEndIsBounded()
    {
        const std::string text = isa() + "AB*" + std::string(500'000, 'x');
        QCOMPARE(stepsOf(text, {200, 50}).mid(1), QStringList{fault(EdiFault::TooLong)});
    }

    void tooManyElementsAndUnprintableCharactersAreFaults()
    {
        const std::string many = isa() + "AB" + std::string(60, '*') + "~CD*1~";
        QCOMPARE(stepsOf(many, {200, 50}).at(1), fault(EdiFault::BadCharacters));
        const std::string nul = isa() + "AB*" + std::string(1, '\0') + "~CD*1~";
        QCOMPARE(stepsOf(nul).mid(1), (QStringList{fault(EdiFault::BadCharacters), "CD*1"}));
    }

    void textThatIsNotUtf8IsTakenAsLatin1()
    {
        QCOMPARE(stepsOf(isa() + "N1*SU*M\xFCller~").at(1), QString::fromUtf8("N1*SU*Müller"));
        QCOMPARE(stepsOf(isa() + "N1*SU*M\xC3\xBCller~").at(1), QString::fromUtf8("N1*SU*Müller"));
    }

    void everyInterchangeHasItsOwnSeparators()
    {
        std::string other = isa();
        std::replace(other.begin(), other.end(), '*', '|');
        std::replace(other.begin(), other.end(), '~', '\n');
        const QStringList steps = stepsOf(isa() + "AB*1~IEA*1*1~" + other + "AB|2\nIEA|1|1\n");
        QCOMPARE(steps.size(), 6);
        QCOMPARE(steps.at(1), QString("AB*1"));
        QCOMPARE(steps.at(4), QString("AB|2"));
    }

    void headerThatGivesNoSeparatorsIsAFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut") << QByteArray("ISA*00*  *00*");
        QTest::newRow("no terminator")
            << QByteArray::fromStdString(isa().substr(0, isa().size() - 1) + "GS*PR~");
        QTest::newRow("element and segment alike")
            << QByteArray::fromStdString(isa()).replace('~', '*');
        QTest::newRow("UNA of one character") << QByteArray("UNA''''''UNB+UNOA:1+A+B+1:1+1'");
    }
    void headerThatGivesNoSeparatorsIsAFault()
    {
        QFETCH(QByteArray, text);
        QVERIFY(stepsOf(text.toStdString()).contains(fault(EdiFault::BadHeader)));
    }

    void terminatorIsTheLineBreakWhereBlanksPadTheHeader()
    {
        const std::string lines = isa().substr(0, isa().size() - 1) + " \r\n  AB*1\r\nCD*2~\r\n";
        QCOMPARE(stepsOf(lines).mid(1), (QStringList{"AB*1", "CD*2~"}));
    }

    void linesAndSegmentsAreCounted()
    {
        TextSource source(isa() + "\r\nAB*1~\n\n\nCD*2~", 7);
        EdiScanner scanner(source);
        EdiSegment segment;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(scanner.next(segment) == EdiScanner::Step::Segment);
        }
        QCOMPARE(segment.number, std::uint64_t{3});
        QCOMPARE(segment.line, std::uint64_t{5});
    }

    void messageBeyondTheLimitIsRefusedAndTheNextIsTaken()
    {
        std::string text = isa() + "GS*PR*A*B*20260629*0915*1*X*004010~ST*855*1~";
        for (int i = 0; i < 20; ++i) {
            text += "PO1*1*1~";
        }
        text += "SE*22*1~ST*855*2~BAK*00*AC*P~SE*3*2~GE*2*1~IEA*1*1~";
        TextSource source(text, 11);
        EdiRows rows;
        EdiReport report(rows, "f.edi");
        EdiReader::Limits limits;
        limits.segments = 10;
        EdiReader reader(source, report, limits);
        EdiMessage message;
        QVERIFY(reader.next(message) == EdiReader::Step::Message);
        QCOMPARE(message.reference, std::string("2"));
        QVERIFY(reader.next(message) == EdiReader::Step::End);
        QCOMPARE(rows.rows.size(), std::size_t{1});
        QVERIFY(rows.rows[0].find("message_too_large [000000001/1]") != std::string::npos);
    }

    void aFileOfFaultsComplainsABoundedNumberOfTimes()
    {
        std::string text;
        for (int i = 0; i < 5'000; ++i) {
            text += "ISA*nonsense\n";
        }
        TextSource source(text);
        EdiRows rows;
        EdiReport report(rows, "f.edi");
        EdiReader reader(source, report);
        EdiMessage message;
        QVERIFY(reader.next(message) == EdiReader::Step::End);
        QVERIFY(report.rejected() > 4'000);
        QVERIFY(rows.rows.size() < 1'100);
    }
};

QTEST_GUILESS_MAIN(EdiScannerTest)
#include "EdiScannerTest.moc"
