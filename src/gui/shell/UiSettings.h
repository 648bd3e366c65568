#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace repromise {

/// How this user likes the console: window, columns, views, theme. Per user, not per workspace.
class UiSettings {
public:
    /// Of the signed-in user.
    UiSettings();
    /// In a file of its own, for tests.
    explicit UiSettings(const QString& file);

    QString text(const QString& key, const QString& fallback = {}) const;
    QByteArray bytes(const QString& key) const;
    bool flag(const QString& key, bool fallback) const;
    void set(const QString& key, const QVariant& value);
    void remove(const QString& key);
    /// Names below `group`, sorted.
    QStringList keysBelow(const QString& group) const;

private:
    mutable QSettings m_settings;
};

} // namespace repromise
