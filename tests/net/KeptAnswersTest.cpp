#include "net/KeptAnswers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

namespace {

HttpRequest asking(const std::string& url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace

/// Answers are kept until all have come, but never more than is granted.
class KeptAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void moreThanIsGrantedIsRefused();
};

void KeptAnswersTest::moreThanIsGrantedIsRefused()
{
    const QTemporaryDir folder;
    const std::vector<Secret> secrets;
    constexpr std::size_t half = 1U << 20U;
    KeptAnswers answers(folder.filePath(QStringLiteral("kept")).toStdString(), secrets, 2 * half);
    QVERIFY(answers.begin("erp", false, Instant::fromMs(1)));
    const std::string body(half, 'x');
    QVERIFY(answers.keep(asking("https://erp.example/1"), {200, {}, body}));
    QVERIFY(answers.keep(asking("https://erp.example/2"), {200, {}, body}));
    const Outcome third = answers.keep(asking("https://erp.example/3"), {200, {}, "x"});
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::BadInput);
    QVERIFY2(third.error().sentence.contains(QLatin1String("more than 2 megabytes")),
             qPrintable(third.error().sentence));
    QVERIFY(answers.find(asking("https://erp.example/2")).has_value());
    QVERIFY(!answers.find(asking("https://erp.example/3")).has_value());
}

QTEST_APPLESS_MAIN(KeptAnswersTest)
#include "KeptAnswersTest.moc"
