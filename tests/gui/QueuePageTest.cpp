#include "gui/queue/QueuePage.h"

#include "gui/FakeAsk.h"
#include "gui/SamplePicture.h"
#include "gui/models/LocalText.h"
#include "gui/models/QueueModel.h"
#include "gui/queue/LineStoryPanel.h"
#include "gui/queue/QueueGrid.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/UiSettings.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/FilterChip.h"
#include "gui/widgets/MessageBar.h"
#include "support/BacklogBuilder.h"
#include "support/Patience.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

namespace {

BacklogBuilder world()
{
    BacklogBuilder builder;
    builder.customer({.key = "C1", .name = "Acme", .tier = "A"});
    builder.customer({.key = "C2", .name = "Baker", .tier = "B"});
    for (int i = 1; i <= 8; ++i) {
        LineSpec line;
        line.order = "SO-" + std::to_string(100 + i);
        line.customer = i % 2 == 0 ? "C2" : "C1";
        line.item = i < 5 ? "PUMP" : "VALVE";
        line.ordered = Quantity::whole(i);
        line.requested = line.promised = testDay(-i);
        builder.line(line);
    }
    return builder;
}

/// As a store gives it: a line keeps its id from one generation to the next.
PicturePtr built(BacklogBuilder& builder)
{
    auto backlog = std::make_shared<Backlog>(*builder.build());
    for (LineIx line = 0; line < backlog->lines.size(); ++line) {
        backlog->lines.id[line] = std::stoi(std::string(backlog->orderKey(line).substr(3)));
    }
    return pictureOf(backlog, testToday());
}

} // namespace

/// Through the real widgets: clicks, keys, and what is on the screen after.
class QueuePageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<UiSettings>(m_home->filePath(QStringLiteral("console.ini")));
        m_commands = std::make_unique<CommandTable>();
        m_ask = std::make_unique<FakeAsk>();
        m_page = std::make_unique<QueuePage>(*m_commands, *m_settings, *m_ask);
        m_page->resize(1400, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_world = world();
        m_picture = built(m_world);
        m_page->setPicture(m_picture);
    }
    void cleanup()
    {
        m_page.reset();
        m_commands.reset();
    }

    void aClickOnAHeadSortsAndAnotherTurnsItRound()
    {
        clickHead(QueueColumn::Open);
        QCOMPARE(orders().constFirst(), QStringLiteral("SO-101"));
        clickHead(QueueColumn::Open);
        QCOMPARE(orders().constFirst(), QStringLiteral("SO-108"));
    }

    void typingInTheSearchBoxNarrowsTheList()
    {
        auto* search = child<QLineEdit>("searchLineEdit");
        QTest::keyClicks(search, QStringLiteral("valve acme"));
        QTRY_COMPARE(orders().size(), 2);
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Delete);
        QTRY_COMPARE(orders().size(), 8);
    }

    void findPutsTheCursorIntoTheSearchBox()
    {
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(child<QLineEdit>("searchLineEdit")->hasFocus());
    }

    void aChipNarrowsAndClearShowsAllAgain()
    {
        FilterChip* tier = chip(QStringLiteral("Tier"));
        tier->menu()->actions().at(0)->trigger(); // A
        QCOMPARE(m_page->filter().tiers, std::vector<std::string>{"A"});
        QCOMPARE(orders().size(), 4);
        QVERIFY(tier->text().contains(u'A'));
        m_commands->action(CommandId::ClearFilters)->trigger();
        QCOMPARE(orders().size(), 8);
        QCOMPARE(tier->ticked(), QStringList());
    }

    void selectionAndPlaceSurviveANewPictureById()
    {
        select({QStringLiteral("SO-103"), QStringLiteral("SO-106")});
        LineSpec late;
        late.order = "SO-050"; // sorts before all others, so that every row number changes
        late.requested = late.promised = testDay(-3);
        m_world.line(late);
        m_page->setPicture(built(m_world));
        QCOMPARE(orders().size(), 9);
        QCOMPARE(selected(), QStringList({"SO-103", "SO-106"}));
        QCOMPARE(orderOf(grid().currentLine()), QStringLiteral("SO-106"));
        QCOMPARE(orderOf(m_page->story().line()), QStringLiteral("SO-106"));
    }

    void selectionSurvivesSortingAndFiltering()
    {
        select({QStringLiteral("SO-101"), QStringLiteral("SO-104")});
        clickHead(QueueColumn::Customer);
        QCOMPARE(selected(), QStringList({"SO-101", "SO-104"}));
        QueueFilter onlyB;
        onlyB.tiers = {"B"};
        m_page->showFiltered(onlyB);
        QCOMPARE(selected(), QStringList({"SO-104"}));
    }

    void everythingSelectedStaysEverything()
    {
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(grid().selectedCount(), 8);
        clickHead(QueueColumn::Value);
        QCOMPARE(grid().selectedCount(), 8);
    }

    void tellCustomerAsksForDraftsOfTheSelectedLines()
    {
        QSignalSpy drafts(m_page.get(), &QueuePage::draftRequested);
        select({QStringLiteral("SO-102"), QStringLiteral("SO-105")});
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(drafts.count(), 1);
        QCOMPARE(drafts.at(0).at(1).value<std::vector<LineIx>>().size(), 2U);
    }

    void theStoryFollowsTheArrowKeys()
    {
        QSignalSpy stories(&m_page->story(), &LineStoryPanel::storyRequested);
        grid().setFocus();
        const LineIx before = grid().currentLine();
        QTest::keyClick(&grid(), Qt::Key_Down);
        QVERIFY(grid().currentLine() != before);
        QCOMPARE(m_page->story().line(), grid().currentLine());
        QCOMPARE(stories.count(), 1);
    }

    void safeDatesComeWithoutDisturbingAnybody()
    {
        auto early = std::make_shared<Picture>(*m_picture);
        early->safeDatesComing = true;
        m_page->setPicture(early);
        select({QStringLiteral("SO-102"), QStringLiteral("SO-105")});
        const LineIx line = grid().currentLine();
        LineStoryView story;
        story.explanation.sentence = QStringLiteral("It comes later.");
        m_page->story().setStory(line, story);
        const QModelIndex cell =
            grid().model()->index(grid().currentIndex().row(), static_cast<int>(QueueColumn::Safe));
        QCOMPARE(cell.data().toString(), QStringLiteral("…"));
        QVERIFY(child<QLabel>("trustLabel")->isVisibleTo(m_page.get()));
        QSignalSpy stories(&m_page->story(), &LineStoryPanel::storyRequested);
        QSignalSpy moved(grid().model(), &QAbstractItemModel::layoutChanged);
        auto complete = std::make_shared<Picture>(*m_picture);
        complete->plan.safe[line] = testDay(40);
        m_page->addSafeDates(complete);
        QCOMPARE(cell.data().toString(), LocalText::shortDate(testDay(40), testToday()));
        QCOMPARE(selected(), QStringList({"SO-102", "SO-105"}));
        QCOMPARE(grid().currentLine(), line);
        QCOMPARE(stories.count(), 0);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(child<QLabel>("sentenceLabel")->text(), QStringLiteral("It comes later."));
        QVERIFY(m_page->story().picture() == complete);
    }

    void rowsSortedBySafeDatesAreSortedAgain()
    {
        auto early = std::make_shared<Picture>(*m_picture);
        early->safeDatesComing = true;
        m_page->setPicture(early);
        m_page->showFiltered({}, RowSorting{QueueColumn::Safe, false});
        auto complete = std::make_shared<Picture>(*m_picture);
        const LineIx last = grid().queue().lineAt(grid().queue().rowCount() - 1);
        complete->plan.safe[last] = testDay(1);
        m_page->addSafeDates(complete);
        QCOMPARE(grid().queue().rowOf(last), 0);
    }

    void aStoryOfAnotherLineIsIgnored()
    {
        LineStoryView story;
        story.explanation.sentence = QStringLiteral("It comes later.");
        m_page->story().setStory(m_page->story().line() + 1, story);
        QVERIFY(!child<QWidget>("sentenceLabel")->isVisibleTo(m_page.get()));
        m_page->story().setStory(m_page->story().line(), story);
        QVERIFY(child<QWidget>("sentenceLabel")->isVisibleTo(m_page.get()));
    }

    void anOutrankersLinkGoesToThatLine()
    {
        const LineIx other = m_picture->backlog->findLine("SO-107", "1");
        LineStoryView story;
        story.explanation.outrankedBy = {{other, "SO-107", "1", 10'000}};
        m_page->story().setStory(m_page->story().line(), story);
        QueueFilter onlyB;
        onlyB.tiers = {"B"};
        auto* link = child<QWidget>("outrankList")->findChild<QPushButton*>();
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(grid().currentLine(), other);
    }

    void optionsNameWhoLosesByThem()
    {
        const LineIx line = m_page->story().line();
        LineOptionsView options;
        OptionView transfer;
        transfer.option = "transfer";
        transfer.reason = QStringLiteral("Bring 3 here from L2.");
        transfer.ship = testDay(2);
        transfer.losers = {{line, "SO-107", "1", "Acme", 5}, {line, "SO-108", "1", "Baker", {}}};
        options.options = {transfer};
        m_page->story().setOptions(line + 1, options); // of another line
        QVERIFY(!child<QWidget>("optionsSection")->isVisibleTo(m_page.get()));
        m_page->story().setOptions(line, options);
        QVERIFY(child<QWidget>("optionsSection")->isVisibleTo(m_page.get()));
        QStringList texts;
        const auto labels = child<QWidget>("optionList")->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            texts << label->text();
        }
        QVERIFY(texts.contains(QStringLiteral("Bring 3 here from L2.")));
        const QString all = texts.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("SO-107/1 by 5")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("SO-108/1 without a date")), qPrintable(all));
    }

    void aMessageStaysThroughAChangeOfPalette()
    {
        m_page->messageBar().show(Tone::Danger, QStringLiteral("The disk is full."));
        QPalette palette = m_page->palette();
        palette.setColor(QPalette::Window, Qt::black);
        m_page->setPalette(palette);
        qApp->setStyleSheet(QStringLiteral("QLabel { color: red; }"));
        QVERIFY(m_page->messageBar().isVisible());
        qApp->setStyleSheet({});
    }

    void goingToAHiddenLineOpensTheFilter()
    {
        QueueFilter onlyB;
        onlyB.tiers = {"B"};
        m_page->showFiltered(onlyB);
        m_page->goToLine(m_picture->backlog->findLine("SO-101", "1"));
        QCOMPARE(orderOf(grid().currentLine()), QStringLiteral("SO-101"));
    }

    void aSavedViewBringsFilterAndSortingBack()
    {
        QueueFilter filter;
        filter.tiers = {"A"};
        filter.search = "pump";
        m_page->showFiltered(filter, RowSorting{QueueColumn::Value, true});
        m_ask->text = QStringLiteral("My pumps");
        m_commands->action(CommandId::SaveView)->trigger();
        m_page->showFiltered({});
        QAction* view = nullptr;
        const QList<QAction*> actions = child<QPushButton>("viewsButton")->menu()->actions();
        for (QAction* action : actions) {
            view = action->text() == QStringLiteral("My pumps") ? action : view;
        }
        if (view == nullptr) {
            QFAIL("the view is not in the menu");
        }
        view->trigger();
        QCOMPARE(m_page->filter(), filter);
    }

    void copyPutsATableOnTheClipboard()
    {
        select({QStringLiteral("SO-103")});
        m_commands->action(CommandId::CopyLines)->trigger();
        const QStringList rows = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.at(1).startsWith(QStringLiteral("SO-103\t")));
    }

    void exportHandsOverTheRowsAndColumnsShown()
    {
        QSignalSpy exports(m_page.get(), &QueuePage::exportRequested);
        m_ask->path.clear();
        m_commands->action(CommandId::ExportCsv)->trigger();
        QCOMPARE(exports.count(), 0); // given up
        m_ask->path = QStringLiteral("lines.csv");
        m_commands->action(CommandId::ExportCsv)->trigger();
        QCOMPARE(exports.count(), 1);
        QCOMPARE(exports.at(0).at(1).value<ArrangementPtr>()->rows.size(), 8U);
    }

    void aHiddenColumnStaysHiddenInTheNextSession()
    {
        grid().setColumnShown(QueueColumn::Promised, false);
        m_page = std::make_unique<QueuePage>(*m_commands, *m_settings, *m_ask);
        QVERIFY(!grid().columnShown(QueueColumn::Promised));
        QVERIFY(grid().columnShown(QueueColumn::Order));
    }

    void aSmallWindowShowsTheValueAndAWideOneWholeNames()
    {
        m_page.reset();
        m_page = std::make_unique<QueuePage>(*m_commands, *m_settings, *m_ask);
        m_page->resize(1090, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        const QString name = QStringLiteral("Sundry Pumps and Valves of the North Ltd");
        m_world.customer({.key = "C3", .name = name.toStdString(), .tier = "A"});
        LineSpec line;
        line.order = "SO-120";
        line.customer = "C3";
        line.item = "PUMP";
        line.ordered = Quantity::whole(3);
        line.requested = line.promised = testDay(-3);
        m_world.line(line);
        m_page->setPicture(built(m_world));
        QTRY_COMPARE(grid().queue().rowCount(), 9);
        const int customer = static_cast<int>(QueueColumn::Customer);
        const int value = static_cast<int>(QueueColumn::Value);
        const int wholeName = grid().fontMetrics().horizontalAdvance(name) + 16;
        QVERIFY(grid().columnWidth(customer) < wholeName);
        QTRY_VERIFY(grid().columnViewportPosition(value) + grid().columnWidth(value)
                    <= grid().viewport()->width());
        m_page->resize(1900, 700);
        QTRY_VERIFY2(grid().columnWidth(customer) >= wholeName,
                     qPrintable(QString::number(grid().columnWidth(customer))));
    }

    void saysWhyThereIsNothingToSee()
    {
        auto* empty = child<EmptyState>("emptyState");
        QueueFilter nothing;
        nothing.tiers = {"Z"};
        m_page->showFiltered(nothing);
        QCOMPARE(empty->content().title, QStringLiteral("No line fits"));
        m_page->setPicture({});
        m_page->setWithout(Without::Failed, QStringLiteral("The disk is full."));
        QCOMPARE(empty->content().text, QStringLiteral("The disk is full."));
        QSignalSpy retries(m_page.get(), &QueuePage::retryRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(retries.count(), 1);
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QueueGrid& grid() const { return *child<QueueGrid>("grid"); }
    FilterChip* chip(const QString& title) const
    {
        const QList<FilterChip*> chips = m_page->findChildren<FilterChip*>();
        for (FilterChip* each : chips) {
            if (each->accessibleName() == title) {
                return each;
            }
        }
        return nullptr;
    }
    void clickHead(QueueColumn column) const
    {
        QHeaderView* head = grid().horizontalHeader();
        const int section = static_cast<int>(column);
        head->setOffset(0);
        grid().scrollTo(grid().model()->index(0, section));
        const QPoint place(head->sectionViewportPosition(section) + 12, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    }
    QString orderOf(LineIx line) const
    {
        const PicturePtr& picture = grid().queue().arrangement()->picture;
        return QString::fromStdString(std::string(picture->backlog->orderKey(line)));
    }
    QStringList orders() const
    {
        QStringList result;
        for (int row = 0; row < grid().queue().rowCount(); ++row) {
            result << orderOf(grid().queue().lineAt(row));
        }
        return result;
    }
    QStringList selected() const
    {
        QStringList result;
        for (const LineIx line : grid().selectedLines()) {
            result << orderOf(line);
        }
        result.sort();
        return result;
    }
    /// With the mouse, the last with Ctrl.
    void select(const QStringList& wanted) const
    {
        Qt::KeyboardModifiers modifiers;
        for (const QString& order : wanted) {
            const int row = static_cast<int>(orders().indexOf(order));
            const QRect cell = grid().visualRect(grid().model()->index(row, 0));
            QTest::mouseClick(grid().viewport(), Qt::LeftButton, modifiers, cell.center());
            modifiers = Qt::ControlModifier;
        }
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<QueuePage> m_page;
    BacklogBuilder m_world;
    PicturePtr m_picture;
};

QTEST_MAIN(QueuePageTest)
#include "QueuePageTest.moc"
