#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace repromise {
namespace {

const QStringList& languages()
{
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("de"),
                                   QStringLiteral("fr")};
    return codes;
}

QString codeOf(const QLocale& locale)
{
    return locale.name().section(u'_', 0, 0);
}

} // namespace

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString& language)
{
    const QLocale system = QLocale::system();
    const bool chosen = languages().contains(language);
    // A chosen language keeps the system's country, where that speaks it too.
    const QLocale locale = chosen && codeOf(system) != language ? QLocale(language) : system;
    const QString code =
        languages().contains(codeOf(locale)) ? codeOf(locale) : languages().first();
    if (code == m_language) {
        return;
    }
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_language = code;
    QLocale::setDefault(locale);
    if (m_own.load(QStringLiteral(":/i18n/repromise_") + code)) {
        QCoreApplication::installTranslator(&m_own);
    }
    if (m_qt.load(QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

bool Translations::knows(const QString& language)
{
    return choices().contains(language);
}

QStringList Translations::choices()
{
    return QStringList(QStringLiteral("system")) + languages();
}

QString Translations::wanted(const std::vector<std::string>& words)
{
    const QString option = QStringLiteral("--language");
    for (std::size_t at = 0; at < words.size(); ++at) {
        const QString word = QString::fromStdString(words[at]);
        if (word.startsWith(option + u'=')) {
            return word.mid(option.size() + 1);
        }
        if (word == option && at + 1 < words.size()) {
            return QString::fromStdString(words[at + 1]);
        }
    }
    return {};
}

} // namespace repromise
