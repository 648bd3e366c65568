#include "gui/widgets/FilterChip.h"

#include "gui/models/LocalText.h"

#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace repromise {
namespace {

constexpr int mostNamed = 2;
constexpr std::size_t mostOffered = 60; ///< a longer menu is none

/// Stays open while the user ticks.
class TickMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->position().toPoint());
        if (action != nullptr && action->isEnabled() && action->isCheckable()) {
            action->trigger();
            return;
        }
        QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

FilterChip::FilterChip(const QString& title, QWidget* parent)
    : ChevronButton(title, parent), m_title(title)
{
    setProperty("kind", QStringLiteral("chip"));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_menu == nullptr) {
            emit changed();
        }
    });
}

void FilterChip::setOptions(const std::vector<Option>& options)
{
    m_options = options;
    for (const QString& key : m_ticked) {
        if (std::ranges::find(m_options, key, &Option::key) == m_options.end()) {
            m_options.push_back({key, key});
        }
    }
    if (m_menu == nullptr) {
        m_menu = new TickMenu(this);
        setProperty("menu", QStringLiteral("true"));
        setMenu(m_menu);
    }
    rebuildMenu();
    refreshText();
}

void FilterChip::rebuildMenu()
{
    m_menu->clear();
    for (std::size_t i = 0; i < m_options.size() && i < mostOffered; ++i) {
        const Option& option = m_options[i];
        QAction* action = m_menu->addAction(option.title);
        action->setCheckable(true);
        action->setChecked(m_ticked.contains(option.key));
        connect(action, &QAction::triggered, this,
                [this, key = option.key](bool on) { toggle(key, on); });
    }
    if (!m_ticked.isEmpty()) {
        m_menu->addSeparator();
        QAction* clear = m_menu->addAction(tr("Clear"));
        connect(clear, &QAction::triggered, this, [this] {
            setTicked({});
            emit changed();
        });
    }
}

void FilterChip::toggle(const QString& key, bool on)
{
    m_ticked.removeAll(key);
    if (on) {
        m_ticked << key;
    }
    refreshText();
    emit changed();
}

void FilterChip::setTicked(const QStringList& keys)
{
    m_ticked = keys;
    if (m_menu != nullptr) {
        setOptions(m_options);
    }
}

void FilterChip::setOn(bool on)
{
    setChecked(on);
}

void FilterChip::setCount(std::uint64_t count)
{
    m_count = count;
    refreshText();
}

void FilterChip::refreshText()
{
    QStringList names;
    for (const QString& key : m_ticked) {
        const auto option = std::ranges::find(m_options, key, &Option::key);
        names << (option == m_options.end() ? key : option->title);
    }
    const QString named = names.size() > mostNamed
                              ? tr("%1 + %2", "first choices, how many more")
                                    .arg(names.first(mostNamed - 1).join(QStringLiteral(", ")))
                                    .arg(names.size() - mostNamed + 1)
                              : names.join(QStringLiteral(", "));
    QString text = named.isEmpty() ? m_title : m_title + QStringLiteral(": ") + named;
    if (m_count > 0) {
        text += QStringLiteral("  ") + LocalText::count(m_count);
    }
    setText(text);
    setToolTip(names.first(std::min(names.size(), qsizetype(mostOffered))).join(u'\n'));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    if (m_menu != nullptr) {
        setChecked(!m_ticked.isEmpty());
    }
}

} // namespace repromise
