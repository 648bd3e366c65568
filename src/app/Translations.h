#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <string>
#include <vector>

namespace repromise {

/// The texts of the program in one language, with numbers and dates as it writes them. English is
/// one of the languages, since plural forms are a translation too. Needs a QCoreApplication; texts
/// made before `use` stay as they are.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// `system` or empty: that of the system's locale, or English where we do not speak that.
    void use(const QString& language);
    const QString& language() const { return m_language; }

    static bool knows(const QString& language);
    /// `system` and the codes of the languages there are.
    static QStringList choices();
    /// What `--language` says among the words of a command line; empty without it.
    static QString wanted(const std::vector<std::string>& words);

private:
    QTranslator m_own, m_qt;
    QString m_language;
};

} // namespace repromise
