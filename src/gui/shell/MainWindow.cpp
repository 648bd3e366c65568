#include "gui/shell/MainWindow.h"

#include "gui/shell/Icons.h"
#include "gui/shell/ShortcutsDialog.h"
#include "gui/shell/UiSettings.h"
#include "ui_MainWindow.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>

#include <algorithm>

namespace repromise {
namespace {

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString pageKey()
{
    return QStringLiteral("window/page");
}

QString themeKey()
{
    return QStringLiteral("window/theme");
}

} // namespace

MainWindow::MainWindow(Theme& theme, CommandTable& commands, UiSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_theme(theme),
      m_commands(commands),
      m_settings(settings),
      m_status(new StatusStrip(this))
{
    m_ui->setupUi(this);
    m_ui->wordmarkLabel->setFont(scaledFont(font(), 1.15, QFont::Bold));
    m_ui->markLabel->setPixmap(
        QIcon(QStringLiteral(":/icons/repromise.svg")).pixmap(QSize(24, 24), devicePixelRatioF()));
    setWindowIcon(QIcon(QStringLiteral(":/icons/repromise.svg")));
    m_ui->sidebar->setFixedWidth(m_ui->navigationBar->width());
    statusBar()->addPermanentWidget(m_status);
    statusBar()->setSizeGripEnabled(false);
    for (const PageId id : allPages) {
        setPage(id, new QWidget);
    }
    buildMenus();
    connectCommands();
    followTheme();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::setPage(PageId id, QWidget* page)
{
    QWidget*& slot = m_pages[static_cast<std::size_t>(id)];
    const bool shown = slot != nullptr && m_ui->pageStack->currentWidget() == slot;
    m_ui->pageStack->insertWidget(static_cast<int>(id), page);
    if (slot != nullptr) {
        m_ui->pageStack->removeWidget(slot);
        delete slot;
    }
    slot = page;
    if (shown) {
        m_ui->pageStack->setCurrentWidget(page);
    }
}

PageId MainWindow::currentPage() const
{
    return m_ui->navigationBar->page();
}

void MainWindow::setCount(PageId page, std::uint64_t count)
{
    m_ui->navigationBar->setCount(page, count);
}

void MainWindow::setStatus(const ConsoleStatus& status)
{
    m_status->setStatus(status);
}

void MainWindow::setWorkspaceName(const QString& name, const QString& tip)
{
    m_ui->workspaceLabel->setText(name);
    m_ui->workspaceLabel->setToolTip(tip);
    setWindowTitle(name.isEmpty() ? tr("Repromise") : tr("%1 – Repromise").arg(name));
}

void MainWindow::showPage(PageId page)
{
    m_ui->navigationBar->setPage(page);
}

void MainWindow::enterPage(PageId id)
{
    showPage(id);
    QWidget* inside = page(id);
    const auto takesKeys = [inside](const QWidget* widget) {
        return widget->isVisibleTo(inside) && widget->isEnabled()
               && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    // The first list of a page is what it is about.
    const auto lists = inside->findChildren<QAbstractItemView*>();
    const auto list = std::ranges::find_if(lists, takesKeys);
    QWidget* wanted = list == lists.end() ? inside : *list;
    while (wanted == inside || !(inside->isAncestorOf(wanted) && takesKeys(wanted))) {
        wanted = wanted->nextInFocusChain();
        if (wanted == inside) {
            return; // a page without anything to do
        }
    }
    wanted->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu* menu, std::initializer_list<CommandId> ids) {
        for (const CommandId id : ids) {
            menu->addAction(m_commands.action(id));
        }
        menu->addSeparator();
    };
    using enum CommandId;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    add(file, {SyncNow, ExportReview});
    add(file, {EditVariants});
    add(file, {Quit});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    add(view, {GoToday, GoQueue, GoMessages, GoAgeing, GoSupply, GoConnections});
    QMenu* theme = view->addMenu(tr("&Theme"));
    add(theme, {ThemeSystem, ThemeLight, ThemeDark});
    add(view, {FullScreen});
    QMenu* queue = addPageMenu(PageId::Queue, tr("&Queue"));
    add(queue, {TellCustomer, CopyLines, ExportCsv});
    add(queue, {Find, NextLine, PreviousLine, ToggleStory});
    add(queue, {ChooseColumns, SaveView, ClearFilters});
    add(addPageMenu(PageId::Messages, tr("&Messages")), {SendMessage, UndoSend, DiscardDraft});
    add(addPageMenu(PageId::Supply, tr("&Supply")), {KeepScenario, ResetScenario, EditVariants});
    add(addPageMenu(PageId::Connections, tr("&Connections")), {AddSource, TestSource});
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    add(help, {ShowShortcuts, About});
    m_commands.addTo(this, CommandScope::Window);
}

QMenu* MainWindow::addPageMenu(PageId page, const QString& title)
{
    auto* menu = new QMenu(title, this);
    // A menu that is only hidden would keep its Alt key from the pages.
    connect(this, &MainWindow::pageShown, menu, [this, menu, page](PageId shown) {
        menuBar()->removeAction(menu->menuAction());
        if (shown == page) {
            menuBar()->insertMenu(menuBar()->actions().last(), menu);
        }
    });
    return menu;
}

void MainWindow::connectCommands()
{
    const auto on = [this](CommandId id, auto&& slot) {
        connect(m_commands.action(id), &QAction::triggered, this, slot);
    };
    on(CommandId::GoToday, [this] { enterPage(PageId::Today); });
    on(CommandId::GoQueue, [this] { enterPage(PageId::Queue); });
    on(CommandId::GoMessages, [this] { enterPage(PageId::Messages); });
    on(CommandId::GoAgeing, [this] { enterPage(PageId::Ageing); });
    on(CommandId::GoSupply, [this] { enterPage(PageId::Supply); });
    on(CommandId::GoConnections, [this] { enterPage(PageId::Connections); });
    on(CommandId::SyncNow, &MainWindow::syncRequested);
    on(CommandId::ExportReview, &MainWindow::reviewRequested);
    on(CommandId::Quit, &QWidget::close);
    on(CommandId::ShowShortcuts, &MainWindow::showShortcuts);
    on(CommandId::About, &MainWindow::showAbout);
    on(CommandId::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(m_status, &StatusStrip::connectionsRequested, this,
            [this] { showPage(PageId::Connections); });
    connect(m_status, &StatusStrip::messagesRequested, this,
            [this] { showPage(PageId::Messages); });
    connect(m_ui->navigationBar, &NavigationBar::pageChosen, this, [this](PageId page) {
        m_ui->pageStack->setCurrentIndex(static_cast<int>(page));
        m_settings.set(pageKey(), QLatin1String(pageNames[static_cast<std::size_t>(page)]));
        emit pageShown(page);
    });
}

void MainWindow::followTheme()
{
    auto* group = new QActionGroup(this);
    const std::array choices{std::pair(CommandId::ThemeSystem, ThemeChoice::System),
                             std::pair(CommandId::ThemeLight, ThemeChoice::Light),
                             std::pair(CommandId::ThemeDark, ThemeChoice::Dark)};
    for (const auto& [id, choice] : choices) {
        QAction* action = m_commands.action(id);
        group->addAction(action);
        action->setChecked(choice == m_theme.choice());
        connect(action, &QAction::triggered, this, [this, value = choice] {
            m_theme.setChoice(value);
            m_settings.set(themeKey(), Theme::choiceKey(value));
        });
    }
    const auto dress = [this] {
        m_commands.setColors(m_theme.colors());
        m_ui->navigationBar->setCommands(m_commands);
    };
    connect(&m_theme, &Theme::changed, this, dress);
    dress();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.bytes(geometryKey()))) {
        resize(1360, 840);
    }
    setWorkspaceName({}, {});
    const QString name = m_settings.text(pageKey());
    const auto page =
        std::ranges::find(pageNames, name, [](const char* each) { return QLatin1String(each); });
    showPage(page == pageNames.end() ? PageId::Queue
                                     : static_cast<PageId>(page - pageNames.begin()));
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Repromise"),
                                tr("Repromise %1").arg(QStringLiteral(REPROMISE_VERSION)),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setInformativeText(tr("No customer learns of a delay by calling.\n\n"
                               "Free software under the GNU General Public License, version 3 or "
                               "later. It comes without any warranty."));
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.set(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace repromise
