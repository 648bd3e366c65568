#pragma once

#include "gui/shell/PageId.h"

#include <QListWidget>

namespace repromise {

class CommandTable;

/// The pages down the left side: icon, name and how much waits there. Arrow keys move, as in any
/// list; the current row is the page shown.
class NavigationBar : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    /// Names, icons and keys of the pages come from their commands.
    void setCommands(const CommandTable& commands);
    PageId page() const;
    void setPage(PageId page);
    /// 0 shows none.
    void setCount(PageId page, std::uint64_t count);

signals:
    void pageChosen(repromise::PageId page);
};

} // namespace repromise
