#pragma once

#include "gui/widgets/ChevronButton.h"

#include <QStringList>

class QMenu;

namespace repromise {

/// A condition that can be switched: a plain chip is on or off; one with options shows a menu in
/// which several may be ticked, and wears them in its text.
class FilterChip : public ChevronButton {
    Q_OBJECT

public:
    struct Option {
        QString key, title;
    };

    /// Plain.
    explicit FilterChip(const QString& title, QWidget* parent = nullptr);

    /// Options that are ticked but no longer offered stay, so that no filter works unseen.
    void setOptions(const std::vector<Option>& options);
    QStringList ticked() const { return m_ticked; }
    /// Does not signal.
    void setTicked(const QStringList& keys);
    void setOn(bool on);
    /// Shown after the title, 0 for none.
    void setCount(std::uint64_t count);

signals:
    /// By the user.
    void changed();

private:
    void rebuildMenu();
    void toggle(const QString& key, bool on);
    void refreshText();

    QString m_title;
    QMenu* m_menu = nullptr;
    std::vector<Option> m_options;
    QStringList m_ticked;
    std::uint64_t m_count = 0;
};

} // namespace repromise
