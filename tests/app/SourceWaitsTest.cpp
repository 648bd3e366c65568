#include "app/SourceWaits.h"

#include "app/AddSource.h"
#include "app/KeepSecret.h"
#include "app/StoreAccess.h"
#include "net/BreakerText.h"
#include "store/Sources.h"

#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class SourceWaitsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aMissingSecretIsNamedUntilItIsThere();
    void aSourceThatIsWellWaitsForNothing();
    void aHeldSnapshotSaysWhatIsHeld();
    void aPauseSaysUntilWhen();
    void aPauseThatIsOverIsNone();
    void anUnknownSourceIsRefused();

private:
    std::vector<SourceWait> waits() const { return *SourceWaits(*m_context).run("crm"); }
    void set(const std::function<void(Sources&, const Source&)>& change) const
    {
        auto store = StoreAccess::open(*m_context);
        Sources sources(*store->database, store->journal);
        change(sources, *sources.find("crm"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
};

void SourceWaitsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto folder = m_folder->filePath(QStringLiteral("workspace")).toStdString();
    QVERIFY((*AppContext::create(folder))->changeSetting("secrets.store", "file"));
    auto context = AppContext::open(folder); // takes the store that was chosen
    QVERIFY(context);
    m_context = std::move(*context);
    NewSource source;
    source.name = "crm";
    source.connector = "zendesk";
    source.settings = {{"url", "https://acme.example"}, {"user", "agent"}};
    QVERIFY(AddSource(*m_context).run(source));
}

void SourceWaitsTest::aMissingSecretIsNamedUntilItIsThere()
{
    const auto missing = waits();
    QCOMPARE(missing.size(), std::size_t{1});
    QCOMPARE(missing[0].kind, SourceWait::Kind::NeedsSecret);
    QVERIFY(KeepSecret(*m_context).run(missing[0].secret, Secret("sesame")));
    QVERIFY(waits().empty());
}

void SourceWaitsTest::aSourceThatIsWellWaitsForNothing()
{
    NewSource folder;
    folder.name = "files";
    folder.connector = "csv";
    folder.settings = {{"dir", m_folder->path().toStdString()}};
    QVERIFY(AddSource(*m_context).run(folder));
    QVERIFY(SourceWaits(*m_context).run("files")->empty());
}

void SourceWaitsTest::aHeldSnapshotSaysWhatIsHeld()
{
    set([&](Sources& sources, const Source& source) {
        QVERIFY(sources.recordFailure(source, m_context->clock().now(), "held",
                                      QStringLiteral("3 where 900 are held.")));
    });
    const auto held = waits();
    QCOMPARE(held.size(), std::size_t{1});
    QCOMPARE(held[0].kind, SourceWait::Kind::HeldPicture);
    QVERIFY(held[0].words.contains(QStringLiteral("900")));
}

void SourceWaitsTest::aPauseSaysUntilWhen()
{
    const Instant until = m_context->clock().now().plusMs(3'600'000);
    set([&](Sources& sources, const Source& source) {
        QVERIFY(sources.keepPatience(source.id, breakerText({4, until})));
        QVERIFY(sources.recordFailure(source, m_context->clock().now(), "failed",
                                      QStringLiteral("No answer.")));
    });
    const auto resting = waits();
    QVERIFY(resting.size() >= 2);
    QCOMPARE(resting[0].kind, SourceWait::Kind::Resting);
    QCOMPARE(resting[0].until.ms(), until.ms());
    QCOMPARE(resting[1].kind, SourceWait::Kind::Failed);
}

void SourceWaitsTest::aPauseThatIsOverIsNone()
{
    set([&](Sources& sources, const Source& source) {
        const Instant past = m_context->clock().now().plusMs(-1'000);
        QVERIFY(sources.keepPatience(source.id, breakerText({4, past})));
    });
    for (const SourceWait& wait : waits()) {
        QVERIFY(wait.kind != SourceWait::Kind::Resting);
    }
}

void SourceWaitsTest::anUnknownSourceIsRefused()
{
    QCOMPARE(SourceWaits(*m_context).run("nobody").error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(SourceWaitsTest)
#include "SourceWaitsTest.moc"
