#include "comms/TemplateChecker.h"

#include "comms/MessageTemplate.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace repromise;

class TemplateCheckerTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatTheVocabularyAllows();
    void refusesWithLineAndColumn_data();
    void refusesWithLineAndColumn();
    void columnCountsCharactersNotBytes();
    void reportsEveryProblemInOrder();
    void refusesDataInsideHtmlTagsStylesAndScripts();
    void shippedTemplatesPass();
    void everyShippedLanguageHasTheSameVersion();
    void languageWithoutTemplateGetsEnglish();
    void regionFindsItsLanguage();
    void workspaceTemplateTakesThePlaceOfTheShippedOne();
    void faultyWorkspaceTemplateNamesItsPlace();
    void templateNameCannotLeaveTheFolder();

private:
    static std::filesystem::path shipped()
    {
        return std::filesystem::path(qEnvironmentVariable("REPROMISE_SOURCE").toStdString())
               / "resources/templates";
    }
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

void TemplateCheckerTest::acceptsWhatTheVocabularyAllows()
{
    const auto problems = TemplateChecker::check(
        "{{! note }}Dear {{ contact.name }}{{#lines}}{{order}}{{#has_told}}{{told}}{{/has_told}}"
        "{{^no_date_yet}}{{revised}} {{customer.name}}{{/no_date_yet}}{{/lines}}"
        "{{#table}}{{row}}{{/table}} { } }} {",
        TemplatePart::Text);
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().sentence));
}

void TemplateCheckerTest::refusesWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("unknown name") << QByteArray("a\nbc {{custmer.name}}") << 2 << 4;
    QTest::newRow("raw") << QByteArray("{{{customer.name}}}") << 1 << 1;
    QTest::newRow("raw with &") << QByteArray(" {{& customer.name}}") << 1 << 2;
    QTest::newRow("partial") << QByteArray("{{> /etc/passwd}}") << 1 << 1;
    QTest::newRow("delimiter") << QByteArray("\n\n{{=<% %>=}}") << 3 << 1;
    QTest::newRow("never closed tag") << QByteArray("x {{customer.name} y") << 1 << 3;
    QTest::newRow("never closed section") << QByteArray("{{#lines}}{{order}}") << 1 << 1;
    QTest::newRow("crossed sections")
        << QByteArray("{{#has_dated}}{{#lines}}{{/has_dated}}{{/lines}}") << 1 << 25;
    QTest::newRow("closed but not opened") << QByteArray("{{/lines}}") << 1 << 1;
    QTest::newRow("empty tag") << QByteArray("{{ }}") << 1 << 1;
    QTest::newRow("name of a line outside the lines") << QByteArray("{{order}}") << 1 << 1;
    QTest::newRow("list as a value") << QByteArray("{{lines}}") << 1 << 1;
    QTest::newRow("value as a section")
        << QByteArray("{{#customer.name}}{{/customer.name}}") << 1 << 1;
    QTest::newRow("list in a list")
        << QByteArray("{{#lines}}{{#lines}}{{/lines}}{{/lines}}") << 1 << 11;
    QTest::newRow("implicit iterator") << QByteArray("{{#lines}}{{.}}{{/lines}}") << 1 << 11;
    QTest::newRow("not UTF-8") << QByteArray("\xff") << 1 << 1;
    QTest::newRow("open at the very end") << QByteArray("ab{{") << 1 << 3;
    QTest::newRow("raw at the very end") << QByteArray("ab{{{") << 1 << 3;
}

void TemplateCheckerTest::refusesWithLineAndColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto problems = TemplateChecker::check(text.toStdString(), TemplatePart::Text);
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().line, line);
    QCOMPARE(problems.front().column, column);
    QVERIFY(problems.front().sentence.size() > 20);
}

void TemplateCheckerTest::columnCountsCharactersNotBytes()
{
    const auto problems = TemplateChecker::check("Grüße {{x}}", TemplatePart::Text);
    QCOMPARE(problems.front().column, 7);
}

void TemplateCheckerTest::reportsEveryProblemInOrder()
{
    const auto problems =
        TemplateChecker::check("{{#lines}}\n{{x}}\n{{{order}}}", TemplatePart::Text);
    QCOMPARE(problems.size(), 3U);
    QCOMPARE(problems[0].line, 1);
    QCOMPARE(problems[1].line, 2);
    QCOMPARE(problems[2].line, 3);
}

void TemplateCheckerTest::refusesDataInsideHtmlTagsStylesAndScripts()
{
    const auto refused = [](const char* text) {
        return !TemplateChecker::check(text, TemplatePart::Html).empty();
    };
    QVERIFY(refused("<a href=\"{{customer.name}}\">x</a>"));
    QVERIFY(refused("<a title='>' href={{customer.name}}>x</a>"));
    QVERIFY(refused("<style>p { color: {{customer.name}} }</style>"));
    QVERIFY(refused("<SCRIPT>{{customer.name}}</SCRIPT>"));
    QVERIFY(!refused("<style>p { }</style><p class=\"a\">{{customer.name}}</p>"));
    QVERIFY(refused("{{#table}}{{row}}{{/table}}"));
}

void TemplateCheckerTest::shippedTemplatesPass()
{
    for (const char* language : {"en", "de", "fr"}) {
        const auto read = TemplateLibrary::read(shipped() / "revised-date" / language);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->language, std::string(language));
    }
}

void TemplateCheckerTest::everyShippedLanguageHasTheSameVersion()
{
    const int version = TemplateLibrary::read(shipped() / "revised-date" / "en")->version;
    for (const char* language : {"de", "fr"}) {
        QCOMPARE(TemplateLibrary::read(shipped() / "revised-date" / language)->version, version);
    }
}

void TemplateCheckerTest::languageWithoutTemplateGetsEnglish()
{
    const TemplateLibrary library({}, shipped());
    for (const char* language : {"it", "sv", "", "../de", "xx-YY"}) {
        QCOMPARE(library.find("revised-date", language)->language, std::string("en"));
    }
}

void TemplateCheckerTest::regionFindsItsLanguage()
{
    const TemplateLibrary library({}, shipped());
    QCOMPARE(library.find("revised-date", "de-AT")->language, std::string("de"));
    QCOMPARE(library.find("revised-date", "fr_CH")->language, std::string("fr"));
}

void TemplateCheckerTest::workspaceTemplateTakesThePlaceOfTheShippedOne()
{
    QTemporaryDir own;
    const QString folder = own.filePath("revised-date/de");
    QVERIFY(QDir().mkpath(folder));
    for (const char* name : {"template.json", "subject.txt", "body.txt", "body.html"}) {
        QVERIFY(QFile::copy(QString::fromStdString((shipped() / "revised-date/de" / name).string()),
                            folder + '/' + name));
    }
    QFile::setPermissions(folder + "/subject.txt", QFile::ReadOwner | QFile::WriteOwner);
    write(folder + "/subject.txt", "Eigener Betreff\n");
    const TemplateLibrary library(own.path().toStdString(), shipped());
    const auto found = library.find("revised-date", "de");
    QCOMPARE(found->subject, std::string("Eigener Betreff"));
    QVERIFY(found->digest != TemplateLibrary({}, shipped()).find("revised-date", "de")->digest);
}

void TemplateCheckerTest::faultyWorkspaceTemplateNamesItsPlace()
{
    QTemporaryDir own;
    const QString folder = own.filePath("revised-date/de");
    QVERIFY(QDir().mkpath(folder));
    for (const char* name : {"template.json", "subject.txt", "body.html"}) {
        QVERIFY(QFile::copy(QString::fromStdString((shipped() / "revised-date/de" / name).string()),
                            folder + '/' + name));
    }
    write(folder + "/body.txt", "Guten Tag\n {{kunde}}\n");
    const auto found =
        TemplateLibrary(own.path().toStdString(), shipped()).find("revised-date", "de");
    QVERIFY(!found.has_value());
    QVERIFY2(found.error().sentence.contains("body.txt:2:2"), qPrintable(found.error().sentence));
}

void TemplateCheckerTest::templateNameCannotLeaveTheFolder()
{
    const TemplateLibrary library("/", shipped());
    QCOMPARE(library.find("../../etc", "en").error().kind, ErrorKind::BadInput);
    QCOMPARE(library.find("", "en").error().kind, ErrorKind::BadInput);
    QCOMPARE(library.find("no-such", "en").error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TemplateCheckerTest)
#include "TemplateCheckerTest.moc"
