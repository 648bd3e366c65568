#include "cli/Arguments.h"

#include "app/Translations.h"

#include <QCoreApplication>

#include <array>

namespace repromise {
namespace {

class ArgumentParser {
    Q_DECLARE_TR_FUNCTIONS(ArgumentParser)

public:
    explicit ArgumentParser(const std::vector<std::string>& words) : m_words(words) {}

    Result<Arguments> parse()
    {
        for (; m_at < m_words.size(); ++m_at) {
            if (m_words[m_at] == "--") {
                m_result.words.insert(m_result.words.end(), m_words.begin() + offset(),
                                      m_words.end());
                break;
            }
            if (const auto taken = takeWord(m_words[m_at]); !taken) {
                return tl::unexpected(taken.error());
            }
        }
        return m_result;
    }

private:
    std::ptrdiff_t offset() const { return static_cast<std::ptrdiff_t>(m_at); }

    Outcome takeWord(const std::string& word)
    {
        GlobalOptions& global = m_result.global;
        if (word == "--quiet" || word == "-q") {
            global.quiet = true;
        } else if (word == "--help" || word == "-h") {
            global.help = true;
        } else if (word == "--version") {
            global.version = true;
        } else if (const auto name = valueOption(word); !name.empty()) {
            return takeValue(std::string(name), word);
        } else {
            m_result.words.push_back(word);
        }
        return {};
    }

    static std::string_view valueOption(std::string_view word)
    {
        static constexpr std::array<std::string_view, 4> names{"--workspace", "--as-of", "--format",
                                                               "--language"};
        for (const std::string_view name : names) {
            if (word == name || (word.starts_with(name) && word[name.size()] == '=')) {
                return name;
            }
        }
        return {};
    }

    Outcome takeValue(const std::string& name, const std::string& word)
    {
        if (word.size() > name.size()) {
            return setValue(name, word.substr(name.size() + 1));
        }
        if (m_at + 1 >= m_words.size()) {
            return fail(ErrorKind::BadInput,
                        tr("%1 needs a value after it.").arg(QString::fromStdString(name)));
        }
        return setValue(name, m_words[++m_at]);
    }

    Outcome setValue(const std::string& name, const std::string& value)
    {
        if (name == "--workspace") {
            return setWorkspace(value);
        }
        if (name == "--language") {
            return checkLanguage(QString::fromStdString(value));
        }
        return name == "--as-of" ? setDay(value) : setFormat(value);
    }

    /// It is already in force: it comes before the first text.
    static Outcome checkLanguage(const QString& value)
    {
        if (!Translations::knows(value)) {
            return fail(ErrorKind::BadInput,
                        tr("--language “%1” is not known: choose one of %2.")
                            .arg(value, Translations::choices().join(QStringLiteral(", "))));
        }
        return {};
    }

    Outcome setWorkspace(const std::string& value)
    {
        if (value.empty()) {
            return fail(ErrorKind::BadInput, tr("--workspace needs the name of a folder."));
        }
        m_result.global.workspace = value;
        return {};
    }

    Outcome setDay(const std::string& value)
    {
        const auto day = Date::parse(value);
        if (!day) {
            return fail(ErrorKind::BadInput, tr("--as-of “%1” is no date: write an existing day as "
                                                "YYYY-MM-DD, for example 2026-06-30.")
                                                 .arg(QString::fromStdString(value)));
        }
        m_result.global.asOf = *day;
        return {};
    }

    Outcome setFormat(const std::string& value)
    {
        if (value != "table" && value != "json" && value != "csv") {
            return fail(ErrorKind::BadInput, tr("--format “%1” is not known: choose table, json or "
                                                "csv.")
                                                 .arg(QString::fromStdString(value)));
        }
        m_result.global.format = value == "json"  ? OutputFormat::Json
                                 : value == "csv" ? OutputFormat::Csv
                                                  : OutputFormat::Table;
        return {};
    }

    const std::vector<std::string>& m_words;
    std::size_t m_at = 0;
    Arguments m_result;
};

} // namespace

Result<Arguments> parseArguments(const std::vector<std::string>& words)
{
    return ArgumentParser(words).parse();
}

} // namespace repromise
