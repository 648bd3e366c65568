#include "gui/shell/CommandTable.h"

#include "gui/shell/Icons.h"

#include <QWidget>

namespace repromise {
namespace {

using enum CommandScope;

constexpr std::array<CommandRow, commandCount> table{{
    {CommandId::GoToday, "go-today", Window, QT_TRANSLATE_NOOP("CommandTable", "&Today"),
     QT_TRANSLATE_NOOP("CommandTable", "What changed, and what to do first"), "today", "Ctrl+1"},
    {CommandId::GoQueue, "go-queue", Window, QT_TRANSLATE_NOOP("CommandTable", "&Queue"),
     QT_TRANSLATE_NOOP("CommandTable", "Lines that will miss their promise"), "queue", "Ctrl+2"},
    {CommandId::GoMessages, "go-messages", Window, QT_TRANSLATE_NOOP("CommandTable", "&Messages"),
     QT_TRANSLATE_NOOP("CommandTable", "Drafts, outbox and what was sent"), "messages", "Ctrl+3"},
    {CommandId::GoAgeing, "go-ageing", Window, QT_TRANSLATE_NOOP("CommandTable", "&Ageing"),
     QT_TRANSLATE_NOOP("CommandTable", "The backlog by age"), "ageing", "Ctrl+4"},
    {CommandId::GoSupply, "go-supply", Window, QT_TRANSLATE_NOOP("CommandTable", "S&upply"),
     QT_TRANSLATE_NOOP("CommandTable", "What is short, and what another date would do"), "supply",
     "Ctrl+5"},
    {CommandId::GoConnections, "go-connections", Window,
     QT_TRANSLATE_NOOP("CommandTable", "&Connections"),
     QT_TRANSLATE_NOOP("CommandTable", "Sources, how fresh they are, and refused rows"),
     "connections", "Ctrl+6"},
    {CommandId::SyncNow, "sync-now", Window, QT_TRANSLATE_NOOP("CommandTable", "&Sync now"),
     QT_TRANSLATE_NOOP("CommandTable", "Read every source again"), "refresh", "F5"},
    {CommandId::ExportReview, "export-review", Window,
     QT_TRANSLATE_NOOP("CommandTable", "Export &review…"),
     QT_TRANSLATE_NOOP("CommandTable", "Write the backlog review as PDF and picture"), "pdf",
     "Ctrl+Shift+E"},
    {CommandId::Quit, "quit", Window, QT_TRANSLATE_NOOP("CommandTable", "&Quit"),
     QT_TRANSLATE_NOOP("CommandTable", "Close the console"), "", "Ctrl+Q"},
    {CommandId::Find, "find", Queue, QT_TRANSLATE_NOOP("CommandTable", "&Find…"),
     QT_TRANSLATE_NOOP("CommandTable", "Search orders, items and customers"), "search", "Ctrl+F"},
    {CommandId::TellCustomer, "tell-customer", Queue,
     QT_TRANSLATE_NOOP("CommandTable", "&Tell customer"),
     QT_TRANSLATE_NOOP("CommandTable", "Draft a message about the selected lines"), "send",
     "Ctrl+T"},
    {CommandId::CopyLines, "copy-lines", Queue, QT_TRANSLATE_NOOP("CommandTable", "&Copy"),
     QT_TRANSLATE_NOOP("CommandTable", "Copy the selected lines as a table"), "copy", "Ctrl+C"},
    {CommandId::ExportCsv, "export-csv", Queue, QT_TRANSLATE_NOOP("CommandTable", "&Export CSV…"),
     QT_TRANSLATE_NOOP("CommandTable", "Write the lines shown to a CSV file"), "export", "Ctrl+E"},
    {CommandId::ChooseColumns, "choose-columns", Queue,
     QT_TRANSLATE_NOOP("CommandTable", "Choose c&olumns…"),
     QT_TRANSLATE_NOOP("CommandTable", "Choose which columns are shown"), "columns",
     "Ctrl+Shift+K"},
    {CommandId::SaveView, "save-view", Queue, QT_TRANSLATE_NOOP("CommandTable", "&Save view…"),
     QT_TRANSLATE_NOOP("CommandTable", "Keep filters, sorting and columns under a name"),
     "bookmark", "Ctrl+S"},
    {CommandId::ClearFilters, "clear-filters", Queue,
     QT_TRANSLATE_NOOP("CommandTable", "C&lear filters"),
     QT_TRANSLATE_NOOP("CommandTable", "Show the whole backlog again"), "close", "Ctrl+Backspace"},
    {CommandId::ToggleStory, "toggle-story", Queue,
     QT_TRANSLATE_NOOP("CommandTable", "Line stor&y"),
     QT_TRANSLATE_NOOP("CommandTable", "Show the story of the line beside the list"), "panel", "F9",
     true},
    {CommandId::NextLine, "next-line", Queue, QT_TRANSLATE_NOOP("CommandTable", "&Next line"),
     QT_TRANSLATE_NOOP("CommandTable", "Go to the next line of the list"), "next", "Alt+Down"},
    {CommandId::PreviousLine, "previous-line", Queue,
     QT_TRANSLATE_NOOP("CommandTable", "&Previous line"),
     QT_TRANSLATE_NOOP("CommandTable", "Go to the previous line of the list"), "previous",
     "Alt+Up"},
    {CommandId::SendMessage, "send-message", Messages, QT_TRANSLATE_NOOP("CommandTable", "&Send"),
     QT_TRANSLATE_NOOP("CommandTable", "Send the selected drafts"), "send", "Ctrl+Return"},
    {CommandId::UndoSend, "undo-send", Messages, QT_TRANSLATE_NOOP("CommandTable", "&Undo send"),
     QT_TRANSLATE_NOOP("CommandTable", "Take back what has not left yet"), "undo", "Ctrl+Z"},
    {CommandId::DiscardDraft, "discard-draft", Messages,
     QT_TRANSLATE_NOOP("CommandTable", "&Discard draft"),
     QT_TRANSLATE_NOOP("CommandTable", "Drop the selected drafts"), "trash", "Del"},
    {CommandId::KeepScenario, "keep-scenario", Supply,
     QT_TRANSLATE_NOOP("CommandTable", "&Keep as scenario…"),
     QT_TRANSLATE_NOOP("CommandTable", "Keep what is supposed under a name"), "bookmark", "Ctrl+S"},
    {CommandId::ResetScenario, "reset-scenario", Supply,
     QT_TRANSLATE_NOOP("CommandTable", "&Reset dates"),
     QT_TRANSLATE_NOOP("CommandTable", "Suppose nothing any more"), "undo", "Ctrl+Backspace"},
    {CommandId::EditVariants, "edit-variants", Window,
     QT_TRANSLATE_NOOP("CommandTable", "Run &variants…"),
     QT_TRANSLATE_NOOP("CommandTable", "How supply is shared out: edit, try and keep run variants"),
     "filter", "Ctrl+Shift+V"},
    {CommandId::AddSource, "add-source", Connections,
     QT_TRANSLATE_NOOP("CommandTable", "&Add source…"),
     QT_TRANSLATE_NOOP("CommandTable", "Connect another system or folder"), "plus", "Ctrl+N"},
    {CommandId::TestSource, "test-source", Connections,
     QT_TRANSLATE_NOOP("CommandTable", "&Test connection"),
     QT_TRANSLATE_NOOP("CommandTable", "Reach for the source without reading it"), "check",
     "Ctrl+Shift+T"},
    {CommandId::ThemeSystem, "theme-system", Window,
     QT_TRANSLATE_NOOP("CommandTable", "As the &system"),
     QT_TRANSLATE_NOOP("CommandTable", "Light or dark as the desktop is"), "", "", true},
    {CommandId::ThemeLight, "theme-light", Window, QT_TRANSLATE_NOOP("CommandTable", "&Light"),
     QT_TRANSLATE_NOOP("CommandTable", "Dark text on a light ground"), "", "", true},
    {CommandId::ThemeDark, "theme-dark", Window, QT_TRANSLATE_NOOP("CommandTable", "&Dark"),
     QT_TRANSLATE_NOOP("CommandTable", "Light text on a dark ground"), "", "", true},
    {CommandId::FullScreen, "full-screen", Window,
     QT_TRANSLATE_NOOP("CommandTable", "&Full screen"),
     QT_TRANSLATE_NOOP("CommandTable", "Use the whole screen"), "", "F11", true},
    {CommandId::ShowShortcuts, "show-shortcuts", Window,
     QT_TRANSLATE_NOOP("CommandTable", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("CommandTable", "All keys of the console"), "info", "F1"},
    {CommandId::About, "about", Window, QT_TRANSLATE_NOOP("CommandTable", "&About Repromise"),
     QT_TRANSLATE_NOOP("CommandTable", "Version and licence"), "", ""},
}};

QString textOf(const char* source)
{
    return QCoreApplication::translate("CommandTable", source);
}

QList<QKeySequence> keysOf(const CommandRow& row)
{
    return *row.keys == '\0' ? QList<QKeySequence>()
                             : QKeySequence::listFromString(QString::fromLatin1(row.keys),
                                                            QKeySequence::PortableText);
}

bool sharesPlace(CommandScope a, CommandScope b)
{
    return a == b || a == CommandScope::Window || b == CommandScope::Window;
}

bool sharesKey(const CommandRow& a, const CommandRow& b)
{
    const QList<QKeySequence> others = keysOf(b);
    const QList<QKeySequence> own = keysOf(a);
    return std::ranges::any_of(own,
                               [&](const QKeySequence& keys) { return others.contains(keys); });
}

} // namespace

CommandTable::CommandTable(QObject* parent) : QObject(parent)
{
    for (const CommandRow& row : table) {
        auto* action = new QAction(textOf(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setCheckable(row.checkable);
        action->setStatusTip(textOf(row.description));
        action->setShortcuts(keysOf(row));
        action->setShortcutContext(row.scope == CommandScope::Window
                                       ? Qt::WindowShortcut
                                       : Qt::WidgetWithChildrenShortcut);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(
            keys.isEmpty()
                ? textOf(row.description)
                : tr("%1 (%2)", "description (keys)").arg(textOf(row.description), keys));
        m_actions[static_cast<std::size_t>(row.id)] = action;
    }
}

void CommandTable::addTo(QWidget* widget, CommandScope scope) const
{
    for (const CommandRow& row : table) {
        if (row.scope == scope) {
            widget->addAction(action(row.id));
        }
    }
}

void CommandTable::setColors(const Colors& colors)
{
    for (const CommandRow& row : table) {
        if (*row.icon != '\0') {
            action(row.id)->setIcon(makeIcon(QString::fromLatin1(row.icon), colors));
        }
    }
}

std::span<const CommandRow> CommandTable::rows()
{
    return table;
}

QString CommandTable::text(CommandId id)
{
    return textOf(table[static_cast<std::size_t>(id)].text);
}

std::vector<std::pair<CommandId, CommandId>> CommandTable::clashes()
{
    std::vector<std::pair<CommandId, CommandId>> result;
    for (std::size_t a = 0; a < table.size(); ++a) {
        for (std::size_t b = a + 1; b < table.size(); ++b) {
            if (sharesPlace(table[a].scope, table[b].scope) && sharesKey(table[a], table[b])) {
                result.emplace_back(table[a].id, table[b].id);
            }
        }
    }
    return result;
}

} // namespace repromise
