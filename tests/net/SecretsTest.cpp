#include "net/EnvironmentSecrets.h"
#include "net/FileSecrets.h"
#include "net/MemorySecrets.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <fstream>
#include <type_traits>

using namespace repromise;

namespace {

template <typename T, typename = void>
struct Printable : std::false_type {
};
template <typename T>
struct Printable<T, std::void_t<decltype(std::declval<std::ostream&>() << std::declval<T>())>>
    : std::true_type {
};

static_assert(!Printable<Secret>::value, "a secret must not be printable");
static_assert(!std::is_convertible_v<Secret, std::string>);

unsigned modeOf(const std::filesystem::path& file)
{
    struct stat status = {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private slots:
    void memoryKeepsUntilRemoved();
    void environmentReadsAndNeverWrites();
    void fileIsForItsOwnerOnly();
    void fileKeepsTheOthers();
    void fileThatOthersCanReadIsRefused();
    void damagedFileIsRefusedAndKept();
    void aFolderInPlaceOfTheFileIsReported();
    void errorsTellNoSecret();
    void aMovedSecretLeavesNothing();

private:
    std::filesystem::path file() const
    {
        return (m_dir.path() + QStringLiteral("/secrets.json")).toStdString();
    }
    QTemporaryDir m_dir;
};

void SecretsTest::memoryKeepsUntilRemoved()
{
    MemorySecrets store;
    QCOMPARE(store.read("a").error().kind, ErrorKind::NotFound);
    QVERIFY(store.write("a", Secret("one")).has_value());
    QCOMPARE(store.read("a")->reveal(), std::string("one"));
    QVERIFY(store.remove("a").has_value());
    QVERIFY(store.remove("a").has_value());
    QVERIFY(!store.read("a").has_value());
}

void SecretsTest::environmentReadsAndNeverWrites()
{
    EnvironmentSecrets store;
    qputenv("REPROMISE_TEST_SECRET", "sesame");
    QCOMPARE(store.read("REPROMISE_TEST_SECRET")->reveal(), std::string("sesame"));
    QCOMPARE(store.write("REPROMISE_TEST_SECRET", Secret("x")).error().kind, ErrorKind::Refused);
    qunsetenv("REPROMISE_TEST_SECRET");
    QCOMPARE(store.read("REPROMISE_TEST_SECRET").error().kind, ErrorKind::NotFound);
}

void SecretsTest::fileIsForItsOwnerOnly()
{
    FileSecrets store(file());
    QVERIFY(!store.read("a").has_value());
    QVERIFY(store.write("a", Secret("Pass\"wörd\n")).has_value());
    QCOMPARE(modeOf(file()), 0600U);
    QCOMPARE(FileSecrets(file()).read("a")->reveal(), std::string("Pass\"wörd\n"));
}

void SecretsTest::fileKeepsTheOthers()
{
    FileSecrets store(file());
    QVERIFY(store.write("a", Secret("1")).has_value());
    QVERIFY(store.write("b", Secret("2")).has_value());
    QVERIFY(store.write("a", Secret("3")).has_value());
    QCOMPARE(store.read("a")->reveal(), std::string("3"));
    QVERIFY(store.remove("a").has_value());
    QVERIFY(!store.read("a").has_value());
    QCOMPARE(store.read("b")->reveal(), std::string("2"));
}

void SecretsTest::fileThatOthersCanReadIsRefused()
{
    FileSecrets store(file());
    QVERIFY(store.write("a", Secret("1")).has_value());
    QCOMPARE(::chmod(file().c_str(), 0644), 0);
    QCOMPARE(store.read("a").error().kind, ErrorKind::Refused);
    QCOMPARE(store.write("b", Secret("2")).error().kind, ErrorKind::Refused);
    QCOMPARE(::chmod(file().c_str(), 0600), 0);
    QVERIFY(store.read("a").has_value());
}

void SecretsTest::damagedFileIsRefusedAndKept()
{
    {
        std::ofstream out(file());
        out << "{\"a\": \"1\"";
    }
    QCOMPARE(::chmod(file().c_str(), 0600), 0);
    FileSecrets store(file());
    QCOMPARE(store.read("a").error().kind, ErrorKind::BadInput);
    QCOMPARE(store.write("b", Secret("2")).error().kind, ErrorKind::BadInput);
    std::ifstream in(file());
    std::string kept;
    std::getline(in, kept);
    QCOMPARE(kept, std::string("{\"a\": \"1\""));
    std::filesystem::remove(file());
}

void SecretsTest::aFolderInPlaceOfTheFileIsReported()
{
    FileSecrets store(m_dir.path().toStdString());
    QVERIFY(!store.read("a").has_value());
    FileSecrets nowhere(std::filesystem::path(m_dir.path().toStdString()) / "no" / "file");
    QCOMPARE(nowhere.write("a", Secret("1")).error().kind, ErrorKind::Storage);
}

void SecretsTest::errorsTellNoSecret()
{
    FileSecrets nowhere(std::filesystem::path(m_dir.path().toStdString()) / "no" / "file");
    const Error error = nowhere.write("a", Secret("hunter2")).error();
    QVERIFY(!(error.sentence + error.detail).contains(QStringLiteral("hunter2")));
}

void SecretsTest::aMovedSecretLeavesNothing()
{
    Secret first("sesame");
    const Secret second(std::move(first));
    QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): that is the point
    QCOMPARE(second.reveal(), std::string("sesame"));
}

QTEST_APPLESS_MAIN(SecretsTest)
#include "SecretsTest.moc"
