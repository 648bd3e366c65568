#include "gui/today/TodayPage.h"

#include "app/PictureService.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/today/FigureTile.h"
#include "gui/today/IncidentRow.h"
#include "gui/today/StepRow.h"
#include "gui/today/TodayController.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/MessageBar.h"
#include "support/BacklogBuilder.h"
#include "support/Patience.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace repromise;

namespace {

const Instant now = Instant::fromMs(1'782'800'000'000);

TodayView busyDay()
{
    TodayView view;
    view.openLines = 2'000;
    view.backorders = 500;
    view.untold = 1'234;
    view.onTime = 1'500;
    view.backorderMinorByCurrency = {{"EUR", 1'234'500}};
    view.steps = {{NextStep::Kind::FixFailed, 1, {}}, {NextStep::Kind::TellCustomers, 1'234, {}}};
    return view;
}

} // namespace

class TodayPageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<TodayPage>();
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void figuresAreThoseOfTheView()
    {
        m_page->setToday(busyDay(), testToday(), now);
        QVERIFY(hasText(QStringLiteral("500")));
        QVERIFY(hasText(QStringLiteral("75.0%")));
        QVERIFY(hasText(QStringLiteral("12345.00 EUR")) || hasText(QStringLiteral("12,345.00 EUR"))
                || hasText(QStringLiteral("12345.00\u00a0EUR"))
                || hasText(QStringLiteral("12,345.00\u00a0EUR")));
    }

    void anEmptyWorkspaceClaimsNoFigures()
    {
        m_page->setToday({}, testToday(), now);
        QVERIFY(!hasText(QStringLiteral("100.0%")));
        const auto tiles = m_page->findChildren<FigureTile*>();
        for (const FigureTile* tile : tiles) {
            QVERIFY2(tile->accessibleName().contains(u'–'), qPrintable(tile->accessibleName()));
        }
    }

    void aStepsButtonBeginsIt()
    {
        m_page->setToday(busyDay(), testToday(), now);
        QSignalSpy chosen(m_page.get(), &TodayPage::stepChosen);
        const auto rows = m_page->findChildren<StepRow*>();
        QCOMPARE(rows.size(), 2);
        QTest::mouseClick(rows.at(1)->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<NextStep::Kind>(), NextStep::Kind::TellCustomers);
    }

    void aDayWithNothingToDoSaysSo()
    {
        TodayView view = busyDay();
        view.steps.clear();
        m_page->setToday(view, testToday(), now);
        QVERIFY(m_page->findChild<EmptyState*>()->isVisible());
    }

    void newsAreCountedSinceTheLastVisit()
    {
        TodayView view = busyDay();
        m_page->setToday(view, testToday(), now);
        QVERIFY(hasText(QStringLiteral("Your first visit to this workspace.")));
        view.lastVisit = now.plusMs(-3'600'000);
        m_page->setToday(view, testToday(), now);
        QVERIFY(hasText(QStringLiteral("Nothing has happened since")));
        view.syncs = 2;
        m_page->setToday(view, testToday(), now);
        QVERIFY(hasText(QStringLiteral("2 sync")));
    }

    void aFailureIsSaidInThePage()
    {
        Workshop workshop;
        QVERIFY(workshop.open());
        workshop.breakDatabase();
        JobRunner jobs;
        PictureService pictures(workshop.context(), jobs);
        TodayController controller(workshop.context(), jobs, pictures, *m_page);
        controller.reload();
        auto* bar = m_page->findChild<MessageBar*>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->text().isEmpty());
    }

    void isUsableByKeyboardAndNamed()
    {
        m_page->setToday(busyDay(), testToday(), now);
        QCOMPARE(formComplaints(*m_page), QStringList());
    }

    void tabGoesDownThePageWhicheverListWasRenewed()
    {
        m_page->setToday(busyDay(), testToday(), now);
        m_page->setIncidents({incident()}, 1);
        m_page->setToday(busyDay(), testToday(), now); // as after a sync
        QWidget* widget = m_page->nextInFocusChain();
        QStringList places;
        for (; widget != m_page.get(); widget = widget->nextInFocusChain()) {
            if (qobject_cast<StepRow*>(widget->parentWidget()) != nullptr
                && widget->focusPolicy() != Qt::NoFocus) {
                places << QStringLiteral("step");
            } else if (qobject_cast<IncidentRow*>(widget->parentWidget()) != nullptr
                       && widget->focusPolicy() != Qt::NoFocus) {
                places << QStringLiteral("incident");
            }
        }
        const QString order = places.join(u' ');
        QVERIFY2(order.endsWith(QStringLiteral("step step incident")), qPrintable(order));
    }

    void aWideWindowHasIncidentsBesideTheSteps()
    {
        m_page->setToday(busyDay(), testToday(), now);
        m_page->setIncidents({incident()}, 1);
        const auto place = [this](QWidget* row) { return row->mapTo(m_page.get(), QPoint()); };
        const auto apart = [&] {
            return place(m_page->findChild<IncidentRow*>()) - place(m_page->findChild<StepRow*>());
        };
        QTRY_VERIFY(apart().y() > 0 && apart().x() == 0);
        m_page->resize(1700, 700);
        QTRY_VERIFY(apart().y() == 0 && apart().x() > 0);
    }

private:
    static IncidentView incident()
    {
        IncidentView view;
        view.id = "supply:PO-1/1";
        view.kind = "late_supply";
        view.lines = 3;
        view.cause = QStringLiteral("PO-1/1 is late.");
        return view;
    }
    bool hasText(const QString& text) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<TodayPage> m_page;
};

QTEST_MAIN(TodayPageTest)
#include "TodayPageTest.moc"
