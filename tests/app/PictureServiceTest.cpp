#include "app/PictureService.h"

#include "app/FirstSteps.h"
#include "app/WhatChanged.h"
#include "support/Patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace repromise;

namespace {

constexpr std::size_t demoLines = 600;

} // namespace

class PictureServiceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aRefreshReadsThePicture();
    void theFirstPictureComesBeforeItsSafeDates();
    void laterPicturesComeWhole();
    void nothingNewKeepsTheBacklog();
    void requestsDuringAReadAreJoined();
    void aFailedReadKeepsTheLastPicture();
    void todayNamesWhatToDoFirst();

private:
    std::filesystem::path folder() const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / "workspace";
    }
    PicturePtr refreshed(PictureService& service)
    {
        QSignalSpy loading(&service, &PictureService::loadingChanged);
        service.refresh();
        while (service.loading() && loading.wait(patienceMs)) {
        }
        return service.picture();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
};

void PictureServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto context = AppContext::create(folder());
    QVERIFY(context);
    m_context = std::move(*context);
    NoProgress progress;
    const auto loaded = FirstSteps(*m_context).loadDemo(progress, CancelToken());
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence));
}

void PictureServiceTest::aRefreshReadsThePicture()
{
    JobRunner jobs;
    PictureService service(*m_context, jobs);
    QVERIFY(!service.picture());
    const auto picture = refreshed(service);
    QVERIFY(picture);
    QCOMPARE(picture->backlog->lines.size(), demoLines);
    QCOMPARE(picture->states.due.size(), demoLines);
    QCOMPARE(picture->today, m_context->clock().today());
}

void PictureServiceTest::theFirstPictureComesBeforeItsSafeDates()
{
    JobRunner jobs;
    PictureService service(*m_context, jobs);
    PicturePtr early;
    connect(&service, &PictureService::pictureChanged, &service,
            [&early](const PicturePtr& picture) { early = picture; });
    QSignalSpy found(&service, &PictureService::safeDatesFound);
    const auto complete = refreshed(service);
    QVERIFY(early);
    QVERIFY(early->safeDatesComing);
    QVERIFY(!early->certainty);
    QVERIFY(std::ranges::none_of(early->plan.safe, [](Date date) { return date.known(); }));
    QCOMPARE(found.count(), 1);
    QVERIFY(!complete->safeDatesComing);
    QVERIFY(complete->certainty);
    QVERIFY(std::ranges::any_of(complete->plan.safe, [](Date date) { return date.known(); }));
    QVERIFY(complete->backlog == early->backlog);
    QVERIFY(complete->plan.projected == early->plan.projected);
}

void PictureServiceTest::laterPicturesComeWhole()
{
    JobRunner jobs;
    PictureService service(*m_context, jobs);
    const auto first = refreshed(service);
    QSignalSpy found(&service, &PictureService::safeDatesFound);
    const auto second = refreshed(service);
    QVERIFY(second != first);
    QVERIFY(second->certainty == first->certainty);
    QVERIFY(second->plan.safe == first->plan.safe);
    QCOMPARE(found.count(), 0);
}

void PictureServiceTest::nothingNewKeepsTheBacklog()
{
    JobRunner jobs;
    PictureService service(*m_context, jobs);
    const auto first = refreshed(service);
    const auto second = refreshed(service);
    QVERIFY(first->backlog == second->backlog);
    QCOMPARE(second->states.untoldCount, first->states.untoldCount);
}

void PictureServiceTest::requestsDuringAReadAreJoined()
{
    JobRunner jobs;
    PictureService service(*m_context, jobs);
    QSignalSpy changed(&service, &PictureService::pictureChanged);
    QSignalSpy loading(&service, &PictureService::loadingChanged);
    service.refresh();
    service.refresh();
    service.refresh();
    QTRY_VERIFY(!service.loading());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(loading.last().first().toBool(), false);
}

void PictureServiceTest::aFailedReadKeepsTheLastPicture()
{
    JobRunner jobs;
    PictureService service(*m_context, jobs);
    const auto good = refreshed(service);
    QVERIFY(good);
    for (const char* suffix : {"-wal", "-shm"}) {
        std::filesystem::remove(m_context->workspace().databaseFile().string() + suffix);
    }
    std::ofstream(m_context->workspace().databaseFile(), std::ios::trunc) << "no database at all";
    QSignalSpy failed(&service, &PictureService::failed);
    QVERIFY(refreshed(service) == good);
    QCOMPARE(failed.count(), 1);
    QVERIFY(service.lastError().has_value());
}

void PictureServiceTest::todayNamesWhatToDoFirst()
{
    JobRunner jobs;
    PictureService service(*m_context, jobs);
    const auto picture = refreshed(service);
    const auto first = WhatChanged(*m_context).run(picture);
    QVERIFY(first);
    QVERIFY(!first->lastVisit.known());
    QCOMPARE(first->openLines, demoLines);
    QCOMPARE(first->untold, picture->states.untoldCount);
    QVERIFY(std::ranges::any_of(first->steps, [](const NextStep& step) {
        return step.kind == NextStep::Kind::ResolveUncertain && step.count == 1;
    }));
    QVERIFY(WhatChanged(*m_context).markVisited());
    QTest::qWait(2);
    const auto second = WhatChanged(*m_context).run(picture);
    QVERIFY(second->lastVisit.known());
    QCOMPARE(second->changes, 0U);
}

QTEST_GUILESS_MAIN(PictureServiceTest)
#include "PictureServiceTest.moc"
