#include "net/AnswerFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

namespace {

std::string nameOf(char c)
{
    return std::string(AnswerFile::nameSize, c);
}

HttpResponse answerOf(const std::string& body)
{
    return {206, {{"Content-Type", "application/json"}, {"Link", ""}}, body};
}

} // namespace

class AnswerFileTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatWasAppendedIsThereAgainAfterOpening();
    void theLatestAnswerOfANameCounts();
    void theLastAnswerCanBeForgotten();
    void whatACrashLeftUnfinishedIsCutOff();
    void aDamagedAnswerIsNotGiven();
    void onlyItsOwnerMayReadIt();
    void aFolderThatIsNotThereIsAnError();

private:
    std::filesystem::path path() const { return m_folder->filePath("answers").toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AnswerFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AnswerFileTest::whatWasAppendedIsThereAgainAfterOpening()
{
    const std::string body = std::string("a\0b\n", 4) + std::string(100'000, 'x');
    AnswerFile file;
    QVERIFY(file.open(path()));
    QVERIFY(file.append(nameOf('a'), answerOf(body), true));
    QVERIFY(file.append(nameOf('b'), {404, {}, {}}, false));
    for (int opened = 0; opened < 2; ++opened) {
        const auto first = file.find(nameOf('a'));
        QVERIFY(first);
        QCOMPARE(first->status, 206);
        QCOMPARE(first->body, body);
        QCOMPARE(first->headers.size(), std::size_t{2});
        QCOMPARE(std::string(first->header("content-type")), std::string("application/json"));
        QCOMPARE(file.find(nameOf('b'))->status, 404);
        QVERIFY(!file.find(nameOf('c')));
        QVERIFY(file.open(path()));
    }
}

void AnswerFileTest::theLatestAnswerOfANameCounts()
{
    AnswerFile file;
    QVERIFY(file.open(path()));
    QVERIFY(file.append(nameOf('a'), answerOf("old"), false));
    QVERIFY(file.append(nameOf('a'), answerOf("new"), false));
    QCOMPARE(file.find(nameOf('a'))->body, std::string("new"));
    QVERIFY(file.open(path()));
    QCOMPARE(file.find(nameOf('a'))->body, std::string("new"));
}

void AnswerFileTest::theLastAnswerCanBeForgotten()
{
    AnswerFile file;
    QVERIFY(file.open(path()));
    QVERIFY(file.append(nameOf('a'), answerOf("first"), false));
    QVERIFY(file.append(nameOf('b'), answerOf("second"), false));
    file.dropLast();
    file.dropLast(); // there is nothing more to forget
    QVERIFY(file.holds(nameOf('a')) && !file.holds(nameOf('b')));
    QVERIFY(file.append(nameOf('c'), answerOf("third"), false));
    QVERIFY(file.open(path()));
    QCOMPARE(file.find(nameOf('a'))->body, std::string("first"));
    QCOMPARE(file.find(nameOf('c'))->body, std::string("third"));
    QVERIFY(!file.holds(nameOf('b')));
}

void AnswerFileTest::whatACrashLeftUnfinishedIsCutOff()
{
    {
        AnswerFile file;
        QVERIFY(file.open(path()));
        QVERIFY(file.append(nameOf('a'), answerOf("whole"), false));
        QVERIFY(file.append(nameOf('b'), answerOf("the second one"), false));
    }
    QFile raw(QString::fromStdString(path().string()));
    const auto size = raw.size();
    for (qint64 cut = 1; cut < 60; ++cut) {
        QVERIFY(raw.resize(size - cut));
        AnswerFile file;
        QVERIFY(file.open(path()));
        QCOMPARE(file.find(nameOf('a'))->body, std::string("whole"));
        QVERIFY(!file.holds(nameOf('b')));
        QVERIFY(file.append(nameOf('b'), answerOf("the second one"), false));
        QCOMPARE(file.find(nameOf('b'))->body, std::string("the second one"));
    }
}

void AnswerFileTest::aDamagedAnswerIsNotGiven()
{
    AnswerFile file;
    QVERIFY(file.open(path()));
    QVERIFY(file.append(nameOf('a'), answerOf("body"), false));
    QVERIFY(file.append(nameOf('b'), answerOf("other"), false));
    QFile raw(QString::fromStdString(path().string()));
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QByteArray bytes = raw.readAll();
    bytes[bytes.indexOf("body")] = '\0';
    QVERIFY(raw.seek(0) && raw.write(bytes) == bytes.size());
    raw.close();
    QVERIFY(!file.find(nameOf('a')));
    QCOMPARE(file.find(nameOf('b'))->body, std::string("other"));
}

void AnswerFileTest::onlyItsOwnerMayReadIt()
{
    AnswerFile file;
    QVERIFY(file.open(path()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(QString::fromStdString(path().string())) & others));
}

void AnswerFileTest::aFolderThatIsNotThereIsAnError()
{
    AnswerFile file;
    const Outcome opened = file.open(path() / "deeper");
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(AnswerFileTest)
#include "AnswerFileTest.moc"
