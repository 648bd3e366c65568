#include "app/SourceLock.h"

#include "support/TestFolder.h"

#include <QTest>

using namespace repromise;

/// One program reads a source at a time.
class SourceLockTest : public QObject {
    Q_OBJECT

private slots:
    void aSourceThatIsReadIsBusyUntilThatIsOver();
    void waitingCanBeStopped();

private:
    Result<SourceLock> take(std::int64_t id, const CancelToken& cancel = {}) const
    {
        Source source;
        source.id = id;
        source.name = "erp";
        return SourceLock::take(m_folder.path().toStdString(), source, {}, cancel);
    }

    TestFolder m_folder;
};

void SourceLockTest::aSourceThatIsReadIsBusyUntilThatIsOver()
{
    {
        const auto first = take(1);
        QVERIFY(first);
        const auto second = take(1);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(take(2));
    }
    QVERIFY(take(1));
}

void SourceLockTest::waitingCanBeStopped()
{
    const auto first = take(1);
    QVERIFY(first);
    CancelToken cancel;
    cancel.cancel();
    const auto second = take(1, cancel);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(SourceLockTest)
#include "SourceLockTest.moc"
