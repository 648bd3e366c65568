#include "gui/shell/UiSettings.h"

namespace repromise {

UiSettings::UiSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Repromise"),
                 QStringLiteral("console"))
{
}

UiSettings::UiSettings(const QString& file) : m_settings(file, QSettings::IniFormat) {}

QString UiSettings::text(const QString& key, const QString& fallback) const
{
    return m_settings.value(key, fallback).toString();
}

QByteArray UiSettings::bytes(const QString& key) const
{
    return m_settings.value(key).toByteArray();
}

bool UiSettings::flag(const QString& key, bool fallback) const
{
    return m_settings.value(key, fallback).toBool();
}

void UiSettings::set(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
}

void UiSettings::remove(const QString& key)
{
    m_settings.remove(key);
}

QStringList UiSettings::keysBelow(const QString& group) const
{
    m_settings.beginGroup(group);
    QStringList keys = m_settings.childKeys();
    m_settings.endGroup();
    return keys;
}

} // namespace repromise
