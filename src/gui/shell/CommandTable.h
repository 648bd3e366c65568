#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

#include <array>
#include <span>
#include <vector>

namespace repromise {

struct Colors;

/// Every command of the console. A new command is a new row in CommandTable.cpp.
enum class CommandId {
    GoToday,
    GoQueue,
    GoMessages,
    GoAgeing,
    GoSupply,
    GoConnections,
    SyncNow,
    ExportReview,
    Quit,
    Find,
    TellCustomer,
    CopyLines,
    ExportCsv,
    ChooseColumns,
    SaveView,
    ClearFilters,
    ToggleStory,
    NextLine,
    PreviousLine,
    SendMessage,
    UndoSend,
    DiscardDraft,
    KeepScenario,
    ResetScenario,
    EditVariants,
    AddSource,
    TestSource,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FullScreen,
    ShowShortcuts,
    About,
};
constexpr int commandCount = static_cast<int>(CommandId::About) + 1;

/// Where a command's keys work.
enum class CommandScope { Window, Queue, Messages, Ageing, Supply, Connections };

struct CommandRow {
    CommandId id;
    const char* name; ///< stable, for settings and tests
    CommandScope scope;
    const char* text; ///< untranslated, context CommandTable
    const char* description;
    const char* icon;
    const char* keys; ///< portable form, `; ` between alternatives
    bool checkable = false;
};

/// Makes one QAction for every row, and keeps their icons in the theme's colours. Actions of a
/// page's scope must be added to that page (`addTo`), where their keys then work.
class CommandTable : public QObject {
    Q_OBJECT

public:
    explicit CommandTable(QObject* parent = nullptr);

    QAction* action(CommandId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    void addTo(QWidget* widget, CommandScope scope) const;
    void setColors(const Colors& colors);

    static std::span<const CommandRow> rows();
    static QString text(CommandId id);
    /// Pairs of commands that would answer to the same keys in the same place.
    static std::vector<std::pair<CommandId, CommandId>> clashes();

private:
    std::array<QAction*, commandCount> m_actions{};
};

} // namespace repromise
