#pragma once

#include "gui/shell/CommandTable.h"
#include "gui/shell/PageId.h"
#include "gui/shell/StatusStrip.h"
#include "gui/shell/Theme.h"

#include <QMainWindow>

#include <array>
#include <memory>

namespace Ui {
class MainWindow;
}

namespace repromise {

class UiSettings;

/// Navigation, menus and status; what happens in a page is the page's own affair. Requests that
/// concern the whole console leave as signals.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, CommandTable& commands, UiSettings& settings,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over; one that was there before is deleted.
    void setPage(PageId id, QWidget* page);
    QWidget* page(PageId id) const { return m_pages[static_cast<std::size_t>(id)]; }
    PageId currentPage() const;
    void setCount(PageId page, std::uint64_t count);
    void setStatus(const ConsoleStatus& status);
    /// Named in the title and at the foot of the navigation.
    void setWorkspaceName(const QString& name, const QString& tip);

public slots:
    void showPage(repromise::PageId page);
    /// Shows the page and puts the keyboard into it, so that its keys work.
    void enterPage(repromise::PageId page);
    void showShortcuts();
    void showAbout();

signals:
    void pageShown(repromise::PageId page);
    void syncRequested();
    void reviewRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    /// A menu that is there while its page is shown.
    QMenu* addPageMenu(PageId page, const QString& title);
    void connectCommands();
    void followTheme();
    void restore();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Theme& m_theme;
    CommandTable& m_commands;
    UiSettings& m_settings;
    StatusStrip* m_status;
    std::array<QWidget*, pageCount> m_pages{};
};

} // namespace repromise
