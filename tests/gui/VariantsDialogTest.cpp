#include "gui/variants/VariantsDialog.h"

#include "gui/FakeAsk.h"
#include "gui/FormHelpers.h"
#include "gui/Workshop.h"
#include "gui/variants/ConditionRow.h"
#include "gui/variants/SortRow.h"
#include "gui/variants/ValueList.h"
#include "gui/variants/VariantText.h"
#include "gui/variants/VariantsController.h"
#include "gui/widgets/MessageBar.h"
#include "promise/variant/RunVariantWords.h"
#include "support/Patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace repromise;

/// The dialog with its controller on a workspace, by clicks and keys.
class VariantsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workshop = std::make_unique<Workshop>(); }
    void cleanup()
    {
        m_controller.reset();
        m_jobs.reset();
        m_window.reset();
        m_workshop.reset();
    }

    void shippedVariantsAreListedWithWhatTheyDo();
    void aChangedSegmentIsSaved();
    void cancelForgetsWhatWasChanged();
    void whatIsWrongStandsBesideItsField();
    void conditionsAndOrdersBecomeJson();
    void theFormAndTheJsonAreOneThing();
    void segmentsMoveAndGo();
    void aCopyCanBeRenamedAndDeleted();
    void partsOfTheProgramStay();
    void changesAreNotLostUnasked();
    void aTrialNamesWinnersAndLosers();
    void valuesWithCommasSurvive();
    void theWordsAreThoseOfTheFiles();
    void everyFieldTakesTheKeyboard();

private:
    void open()
    {
        QVERIFY(m_workshop->open());
        start();
    }
    void start()
    {
        m_jobs = std::make_unique<JobRunner>();
        m_pictures = std::make_unique<PictureService>(m_workshop->context(), *m_jobs);
        m_ask = std::make_unique<FakeAsk>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_controller = std::make_unique<VariantsController>(m_workshop->context(), *m_jobs,
                                                            *m_pictures, *m_ask);
        m_controller->open(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
        QTRY_VERIFY(list()->count() > 0);
    }
    VariantsDialog& dialog() const { return *m_controller->dialog(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return dialog().findChild<Widget*>(QLatin1String(name));
    }
    QListWidget* list() const { return child<QListWidget>("variantsListWidget"); }
    QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < list()->count(); ++row) {
            result << list()->item(row)->text().section(u'\n', 0, 0);
        }
        return result;
    }
    void choose(const QString& name) const
    {
        const auto row = static_cast<int>(names().indexOf(name));
        QVERIFY2(row >= 0, qPrintable(name));
        const QRect place = list()->visualItemRect(list()->item(row));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    }
    void click(const char* name) const
    {
        auto* button = child<QAbstractButton>(name);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text) const
    {
        auto* edit = child<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void pick(QComboBox* box, const QString& word) const
    {
        box->setFocus();
        const int row = box->findData(word);
        QVERIFY(row >= 0);
        while (box->currentIndex() != row) {
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    QString text(const char* label) const
    {
        auto* found = child<QLabel>(label);
        return found->isVisibleTo(&dialog()) ? found->text() : QString();
    }
    std::string file(const std::string& name) const
    {
        std::ifstream stream(m_workshop->context().workspace().variantsFolder() / (name + ".json"));
        std::stringstream all;
        all << stream.rdbuf();
        return all.str();
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<PictureService> m_pictures;
    std::unique_ptr<FakeAsk> m_ask;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<VariantsController> m_controller;
};

void VariantsDialogTest::shippedVariantsAreListedWithWhatTheyDo()
{
    open();
    QCOMPARE(names().size(), 6);
    QVERIFY(names().contains(QStringLiteral("reservation-order")));
    for (int row = 0; row < list()->count(); ++row) {
        QVERIFY2(!list()->item(row)->toolTip().isEmpty(), qPrintable(list()->item(row)->text()));
    }
    choose(QStringLiteral("segments-by-strategy"));
    QCOMPARE(child<QListWidget>("segmentsListWidget")->count(), 6);
    QVERIFY(child<QLineEdit>("saysLineEdit")->text().contains(QStringLiteral("SAP")));
    QVERIFY(!child<QPushButton>("savePushButton")->isEnabled());
}

void VariantsDialogTest::aChangedSegmentIsSaved()
{
    open();
    choose(QStringLiteral("priority-then-due"));
    type("nameLineEdit", QStringLiteral("Everybody"));
    pick(child<QComboBox>("strategyComboBox"), QStringLiteral("gain"));
    type("minimumPercentLineEdit", QStringLiteral("40"));
    click("savePushButton");
    QTRY_VERIFY(file("priority-then-due").find("\"Everybody\"") != std::string::npos);
    const auto kept = RunVariantReader::read(file("priority-then-due"));
    QVERIFY(kept.problems.empty());
    QCOMPARE(kept.variant.segments.front().strategy, Strategy::Gain);
    QCOMPARE(kept.variant.segments.front().knobs.minimumPercent, 40);
    QTRY_VERIFY(list()->currentItem()->text().contains(QStringLiteral("Changed here")));
    QVERIFY(!dialog().changed());
}

void VariantsDialogTest::cancelForgetsWhatWasChanged()
{
    open();
    choose(QStringLiteral("priority-then-due"));
    const QString before = child<QLineEdit>("nameLineEdit")->text();
    type("nameLineEdit", QStringLiteral("Everybody"));
    QVERIFY(dialog().changed());
    click("cancelPushButton");
    QVERIFY(!dialog().changed());
    QCOMPARE(child<QLineEdit>("nameLineEdit")->text(), before);
    QVERIFY(file("priority-then-due").empty());
}

void VariantsDialogTest::whatIsWrongStandsBesideItsField()
{
    open();
    choose(QStringLiteral("priority-then-due"));
    type("minimumQuantityLineEdit", QStringLiteral("six"));
    QVERIFY2(text("minimumQuantityProblemLabel")
                 .startsWith(QStringLiteral("/segments/0/knobs/minimum_quantity: ")),
             qPrintable(text("minimumQuantityProblemLabel")));
    QCOMPARE(child<QListWidget>("problemsListWidget")->count(), 1);
    QVERIFY(!child<QPushButton>("savePushButton")->isEnabled());
    type("minimumQuantityLineEdit", QStringLiteral("6"));
    QVERIFY(text("minimumQuantityProblemLabel").isEmpty());
    QVERIFY(child<QPushButton>("savePushButton")->isEnabled());
    // Guarantees that contradict each other.
    pick(child<QComboBox>("strategyComboBox"), QStringLiteral("win"));
    QTest::mouseClick(child<QCheckBox>("givesUpCheckBox"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(text("givesUpProblemLabel").startsWith(QStringLiteral("/segments/0/knobs/gives_up")));
}

void VariantsDialogTest::conditionsAndOrdersBecomeJson()
{
    open();
    choose(QStringLiteral("priority-then-due"));
    QTest::mouseClick(dialog()
                          .findChild<QWidget*>("conditionsEditor")
                          ->findChild<QPushButton*>(QStringLiteral("addPushButton")),
                      Qt::LeftButton);
    auto* condition = dialog().findChild<ConditionRow*>();
    QVERIFY(condition != nullptr);
    QVERIFY(text("problemsLabel").size() > 0); // a condition on nothing
    pick(condition->findChild<QComboBox*>(QStringLiteral("attributeComboBox")),
         QStringLiteral("tier"));
    QTest::keyClicks(condition->findChild<QLineEdit*>(QStringLiteral("valuesLineEdit")),
                     QStringLiteral("A, B"));
    const auto sorts = dialog().findChildren<SortRow*>();
    QCOMPARE(sorts.size(), 2); // priority, due
    QTest::keyClicks(sorts.first()->findChild<QLineEdit*>(QStringLiteral("sequenceLineEdit")),
                     QStringLiteral("3, 1"));
    QTest::mouseClick(sorts.first()->findChild<QToolButton*>(QStringLiteral("downToolButton")),
                      Qt::LeftButton);
    QVERIFY(dialog().draft().problems().empty());
    const Segment& segment = dialog().draft().variant().segments.front();
    QCOMPARE(segment.where.size(), 1U);
    QCOMPARE(segment.where.front().values, (std::vector<std::string>{"A", "B"}));
    QCOMPARE(segment.sort.front().attribute, VariantAttribute::Due);
    QCOMPARE(segment.sort.back().sequence, (std::vector<std::string>{"3", "1"}));
}

void VariantsDialogTest::theFormAndTheJsonAreOneThing()
{
    open();
    choose(QStringLiteral("priority-then-due"));
    auto* json = child<QPlainTextEdit>("jsonPlainTextEdit");
    child<QTabWidget>("viewsTabWidget")->setCurrentIndex(1);
    QString edited = json->toPlainText();
    edited.replace(QStringLiteral("All demands"), QStringLiteral("Everybody"));
    json->setPlainText(edited);
    QCOMPARE(child<QLineEdit>("nameLineEdit")->text(), QStringLiteral("Everybody"));
    json->setPlainText(QStringLiteral("{ nothing"));
    QVERIFY(!child<QWidget>("variantForm")->isEnabled());
    QVERIFY(!child<QPushButton>("savePushButton")->isEnabled());
    json->setPlainText(edited);
    child<QTabWidget>("viewsTabWidget")->setCurrentIndex(0);
    type("nameLineEdit", QStringLiteral("Nobody"));
    QVERIFY(json->toPlainText().contains(QStringLiteral("\"Nobody\"")));
}

void VariantsDialogTest::segmentsMoveAndGo()
{
    open();
    choose(QStringLiteral("segments-by-strategy"));
    auto* segments = child<QListWidget>("segmentsListWidget");
    const QString first = segments->item(0)->text();
    QTest::mouseClick(
        child<QWidget>("segmentsPanel")->findChild<QToolButton*>(QStringLiteral("downToolButton")),
        Qt::LeftButton);
    QCOMPARE(segments->item(1)->text(), first);
    QCOMPARE(segments->currentRow(), 1);
    QTest::mouseClick(child<QWidget>("segmentsPanel")
                          ->findChild<QToolButton*>(QStringLiteral("removeToolButton")),
                      Qt::LeftButton);
    QCOMPARE(segments->count(), 5);
    click("addToolButton");
    QCOMPARE(segments->count(), 6);
    QTRY_COMPARE(QApplication::focusWidget(), child<QLineEdit>("nameLineEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("The rest"));
    QCOMPARE(segments->item(5)->text(), QStringLiteral("The rest"));
}

void VariantsDialogTest::aCopyCanBeRenamedAndDeleted()
{
    open();
    choose(QStringLiteral("priority-then-due"));
    m_ask->text = QStringLiteral("mine");
    click("duplicatePushButton");
    QTRY_VERIFY(names().contains(QStringLiteral("mine")));
    QTRY_COMPARE(text("nameLabel"), QStringLiteral("mine"));
    QVERIFY(file("mine").find("\"name\": \"mine\"") != std::string::npos);
    m_ask->text = QStringLiteral("ours");
    click("renamePushButton");
    QTRY_VERIFY(names().contains(QStringLiteral("ours")));
    QVERIFY(file("mine").empty());
    m_ask->yes = false;
    click("deletePushButton");
    QVERIFY(!file("ours").empty());
    m_ask->yes = true;
    click("deletePushButton");
    QTRY_VERIFY(!names().contains(QStringLiteral("ours")));
    QVERIFY(file("ours").empty());
}

void VariantsDialogTest::partsOfTheProgramStay()
{
    open();
    choose(QStringLiteral("reservation-order"));
    QVERIFY(!child<QPushButton>("deletePushButton")->isEnabled());
    QVERIFY(!child<QPushButton>("renamePushButton")->isEnabled());
    m_ask->text = QStringLiteral("priority-then-due"); // a name that is taken
    click("duplicatePushButton");
    QTRY_VERIFY(dialog().messageBar().text().contains(QStringLiteral("already")));
    QCOMPARE(names().size(), 6);
}

void VariantsDialogTest::changesAreNotLostUnasked()
{
    open();
    choose(QStringLiteral("priority-then-due"));
    type("nameLineEdit", QStringLiteral("Everybody"));
    m_ask->yes = false;
    choose(QStringLiteral("reservation-order"));
    QCOMPARE(m_ask->asked, 1);
    QCOMPARE(text("nameLabel"), QStringLiteral("priority-then-due"));
    QCOMPARE(child<QLineEdit>("nameLineEdit")->text(), QStringLiteral("Everybody"));
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QCOMPARE(m_ask->asked, 2);
    QVERIFY(dialog().isVisible());
    m_ask->yes = true;
    const QPointer<VariantsDialog> gone = &dialog();
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(gone.isNull());
}

void VariantsDialogTest::aTrialNamesWinnersAndLosers()
{
    QVERIFY(m_workshop->openDemo());
    start();
    m_pictures->refresh();
    QTRY_VERIFY(m_pictures->picture());
    choose(QStringLiteral("segments-by-strategy"));
    child<QTabWidget>("viewsTabWidget")->setCurrentIndex(2);
    click("tryPushButton");
    auto* table = child<QTableView>("differenceTableView");
    QTRY_VERIFY(table->isVisibleTo(&dialog()));
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(!text("totalsLabel").isEmpty());
    QVERIFY(file("segments-by-strategy").empty()); // nothing is kept
    child<QTabWidget>("viewsTabWidget")->setCurrentIndex(0);
    type("nameLineEdit", QStringLiteral("Other"));
    QVERIFY(!table->isVisibleTo(child<QWidget>("trialPanel"))); // no longer what was tried
}

void VariantsDialogTest::valuesWithCommasSurvive()
{
    const QStringList values{QStringLiteral("A"), QStringLiteral("B, C"), QStringLiteral("6\" x"),
                             QStringLiteral(" d ")};
    QCOMPARE(ValueList::split(ValueList::join(values)), values);
    QCOMPARE(ValueList::split(QStringLiteral(" a ,, b ")),
             QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void VariantsDialogTest::theWordsAreThoseOfTheFiles()
{
    const auto same = [](std::span<const VariantText::Word> titles, const auto& words) {
        return std::ranges::equal(
            titles, words, {},
            [](const VariantText::Word& word) -> std::string_view { return word.word; });
    };
    QVERIFY(same(VariantText::strategies(), RunVariantWords::strategies));
    QVERIFY(same(VariantText::shipComplete(), RunVariantWords::shipComplete));
    QVERIFY(same(VariantText::sharing(), RunVariantWords::sharing));
    QVERIFY(same(VariantText::onFailure(), RunVariantWords::onFailure));
}

void VariantsDialogTest::everyFieldTakesTheKeyboard()
{
    open();
    choose(QStringLiteral("segments-by-strategy"));
    const QStringList complaints = formComplaints(dialog());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    const QStringList order = tabOrder(dialog());
    QVERIFY(order.indexOf(QStringLiteral("saysLineEdit"))
            < order.indexOf(QStringLiteral("segmentsListWidget")));
    QVERIFY(order.indexOf(QStringLiteral("segmentsListWidget"))
            < order.indexOf(QStringLiteral("strategyComboBox")));
    QVERIFY(order.indexOf(QStringLiteral("strategyComboBox"))
            < order.indexOf(QStringLiteral("packLineEdit")));
}

QTEST_MAIN(VariantsDialogTest)
#include "VariantsDialogTest.moc"
