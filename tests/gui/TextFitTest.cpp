#include "app/AddSource.h"
#include "app/SourceForms.h"
#include "app/Translations.h"
#include "gui/CutTexts.h"
#include "gui/FakeAsk.h"
#include "gui/Workshop.h"
#include "gui/connections/AddSourceDialog.h"
#include "gui/connections/MapColumnsDialog.h"
#include "gui/connections/WaitsPanel.h"
#include "gui/console/Console.h"
#include "gui/variants/VariantsDialog.h"
#include "support/Patience.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace repromise;

namespace {

constexpr QSize smallScreen(1280, 800);

/// What is still cut once all is laid out: widths follow from widths, in as many rounds as it
/// takes.
QStringList stillCut(QWidget& window)
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
    }
    QStringList cut;
    const auto nothingIsCut = [&cut, &window] {
        cut = cutTexts(window);
        return cut.isEmpty();
    };
    return QTest::qWaitFor(nothingIsCut, 3'000) ? QStringList() : cut;
}

/// Every face of each stack and every tab within in turn.
QStringList cutOnEachFace(QWidget& window, QWidget& within)
{
    QStringList cut = stillCut(window);
    const auto stacks = within.findChildren<QStackedWidget*>();
    for (QStackedWidget* stack : stacks) {
        auto* tabs = qobject_cast<QTabWidget*>(stack->parentWidget());
        if (!stack->isVisibleTo(&window) || tabs == nullptr) {
            continue;
        }
        const int before = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            cut << stillCut(window);
        }
        tabs->setCurrentIndex(before);
    }
    return cut;
}

} // namespace

/// At 1280 x 800 every label, button, tab and head can be read whole, in every language, on every
/// page and in the dialogs.
class TextFitTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup()
    {
        m_console.reset();
        m_settings.reset();
        m_workshop.reset();
        m_translations.reset();
    }

    void aTextThatIsCutIsFound();

    void noTextOfAPageIsCut_data() { languages(); }
    void noTextOfAPageIsCut();
    void noTextOfConnectionsIsCutOnASmallerScreen_data() { languages(); }
    void noTextOfConnectionsIsCutOnASmallerScreen();
    void noTextOfADialogIsCut_data() { languages(); }
    void noTextOfADialogIsCut();
    void noTextOfAMappingIsCut_data() { languages(); }
    void noTextOfAMappingIsCut();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char* const language : {"en", "de", "fr"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void openConsole(const QString& language)
    {
        m_translations = std::make_unique<Translations>();
        m_translations->use(language);
        m_workshop = std::make_unique<Workshop>();
        QVERIFY(m_workshop->openDemo(Date::fromYmd(2026, 9, 23)));
        NewSource drop;
        drop.name = "portal";
        drop.connector = "drop";
        drop.settings = {{"dir", m_workshop->filePath(QString()).toStdString()}};
        QVERIFY(AddSource(m_workshop->context()).run(drop));
        m_settings =
            std::make_unique<UiSettings>(m_workshop->filePath(QStringLiteral("console.ini")));
        m_console = std::make_unique<Console>(m_workshop->take(), *m_theme, *m_settings);
        QSignalSpy completed(m_console.get(), &Console::completed);
        window().resize(smallScreen);
        m_console->show();
        QTRY_VERIFY(completed.count() > 0);
        QTRY_VERIFY(m_console->jobs().running().empty());
    }
    MainWindow& window() const { return m_console->window(); }
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return m_console->jobs().running().empty(); }, patienceMs)) {
            qWarning("a job runs too long");
        }
    }
    QWidget& show(PageId page) const
    {
        window().showPage(page);
        settle();
        return *window().page(page);
    }
    /// By the name of its command.
    template <typename Dialog>
    Dialog* open(PageId page, const char* command) const
    {
        QList<QAction*> actions = window().actions() + show(page).actions();
        for (QAction* action : std::as_const(actions)) {
            if (action->objectName() == QLatin1String(command)) {
                action->trigger();
            }
        }
        settle();
        const auto dialogs = window().findChildren<Dialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    QStringList cutInConnections() const;
    QStringList cutInVariants() const;
    QStringList cutInAddSource() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Console> m_console;
};

void TextFitTest::aTextThatIsCutIsFound()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    const QString text = QStringLiteral("A text that needs much more room than this");
    auto* label = new QLabel(text);
    auto* button = new QPushButton(text);
    auto* choice = new QComboBox;
    choice->addItem(text);
    auto* tabs = new QTabBar;
    tabs->addTab(text);
    auto* table = new QTableWidget(0, 1);
    table->setHorizontalHeaderLabels({text});
    for (QWidget* widget : std::initializer_list<QWidget*>{label, button, choice, tabs, table}) {
        layout->addWidget(widget);
        widget->setFixedWidth(600);
    }
    table->setColumnWidth(0, 560);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(cutTexts(window), QStringList());
    for (QWidget* widget : std::initializer_list<QWidget*>{label, button, choice, tabs}) {
        widget->setFixedWidth(60);
    }
    table->setColumnWidth(0, 60);
    for (const char* kind : {"QLabel", "QPushButton", "QComboBox", "QTabBar", "QHeaderView"}) {
        QTRY_VERIFY2(cutTexts(window).join(u'\n').contains(QLatin1String(kind)), kind);
    }
}

void TextFitTest::noTextOfAPageIsCut()
{
    QFETCH(QString, language);
    openConsole(language);
    QStringList cut;
    for (const PageId page : allPages) {
        cut << cutOnEachFace(window(), show(page));
    }
    auto* shelves = show(PageId::Messages).findChild<QTabBar*>(QStringLiteral("shelfTabBar"));
    for (int shelf = 0; shelf < shelves->count(); ++shelf) {
        shelves->setCurrentIndex(shelf);
        settle();
        cut << stillCut(window());
    }
    cut << cutInConnections();
    QCOMPARE(window().size(), smallScreen); // or something needs more than the screen has
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

/// With a source that waits for a person.
QStringList TextFitTest::cutInConnections() const
{
    QWidget& page = show(PageId::Connections);
    page.findChild<WaitsPanel*>()->setWaits({{SourceWait::Kind::HeldPicture, {}, {}, {}},
                                             {SourceWait::Kind::NeedsSecret, {}, {}, "portal"}},
                                            {});
    page.findChild<QWidget*>(QStringLiteral("mapPushButton"))->show();
    return cutOnEachFace(window(), page);
}

void TextFitTest::noTextOfConnectionsIsCutOnASmallerScreen()
{
    QFETCH(QString, language);
    openConsole(language);
    constexpr QSize smaller(1024, 700);
    window().resize(smaller);
    QStringList cut = cutInConnections();
    QCOMPARE(window().size(), smaller);
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TextFitTest::noTextOfADialogIsCut()
{
    QFETCH(QString, language);
    openConsole(language);
    QStringList cut;
    const std::pair<PageId, const char*> simple[]{{PageId::Today, "show-shortcuts"},
                                                  {PageId::Today, "about"},
                                                  {PageId::Queue, "choose-columns"},
                                                  {PageId::Queue, "save-view"}};
    for (const auto& [page, command] : simple) {
        auto* dialog = open<QDialog>(page, command);
        QVERIFY2(dialog != nullptr, command);
        cut << stillCut(*dialog);
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    cut << cutInVariants() << cutInAddSource();
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QStringList TextFitTest::cutInVariants() const
{
    auto* dialog = open<VariantsDialog>(PageId::Supply, "edit-variants");
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("variantsListWidget"));
    if (!QTest::qWaitFor([list] { return list->count() > 0; }, patienceMs)) {
        return {QStringLiteral("no run variants")};
    }
    QStringList cut;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        cut << cutOnEachFace(*dialog, *dialog);
    }
    dialog->reject();
    return cut;
}

/// The settings of every system that there is.
QStringList TextFitTest::cutInAddSource() const
{
    auto* dialog = open<AddSourceDialog>(PageId::Connections, "add-source");
    auto* systems = dialog->findChild<QListWidget*>(QStringLiteral("systemListWidget"));
    auto* next = dialog->findChild<QPushButton*>(QStringLiteral("nextPushButton"));
    auto* back = dialog->findChild<QPushButton*>(QStringLiteral("backPushButton"));
    if (!QTest::qWaitFor([systems] { return systems->count() > 0; }, patienceMs)) {
        return {QStringLiteral("no systems")};
    }
    QStringList cut;
    for (int row = 0; row < systems->count(); ++row) {
        systems->setCurrentRow(row);
        cut << stillCut(*dialog);
        next->click();
        cut << stillCut(*dialog);
        back->click();
    }
    dialog->showSample({});
    cut << stillCut(*dialog);
    dialog->reject();
    return cut;
}

void TextFitTest::noTextOfAMappingIsCut()
{
    QFETCH(QString, language);
    m_translations = std::make_unique<Translations>();
    m_translations->use(language);
    FakeAsk ask;
    MappingDraft draft;
    draft.source = "portal";
    draft.mapping.kind = "stock";
    draft.kinds = {"items", "stock", "sales_lines", "supply_confirmations"};
    draft.files = {"/drop/portal.csv"};
    MapColumnsDialog dialog(ask, draft);
    dialog.show();
    dialog.setSample({"portal.csv", {"SKU", "Warehouse"}, {{"I1", "L1"}, {"I2", "L1"}}});
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QStringList cut = stillCut(dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TextFitTest)
#include "TextFitTest.moc"
