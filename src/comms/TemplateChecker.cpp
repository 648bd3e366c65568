#include "comms/TemplateChecker.h"

#include "base/Excerpt.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TemplateChecker)
};

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool isUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// Where in HTML a place is, told by the markup before it.
class HtmlPlace {
public:
    void read(std::string_view markup)
    {
        for (const char c : markup) {
            readCharacter(c);
        }
    }
    bool insideTag() const { return m_inTag; }
    bool insideRawElement() const { return m_rawElement; }

private:
    void readCharacter(char c)
    {
        if (m_inTag && m_quote != '\0') {
            m_quote = c == m_quote ? '\0' : m_quote;
        } else if (m_inTag && c == '>') {
            m_inTag = false;
            closeTag();
        } else if (m_inTag) {
            m_quote = c == '"' || c == '\'' ? c : '\0';
            m_tag.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        } else if (c == '<') {
            m_inTag = true;
            m_tag.clear();
        }
    }
    void closeTag()
    {
        const auto is = [this](std::string_view name) {
            return m_tag.rfind(name, 0) == 0
                   && (m_tag.size() == name.size()
                       || std::string_view(" \t\r\n/").find(m_tag[name.size()])
                              != std::string_view::npos);
        };
        if (is("style") || is("script")) {
            m_rawElement = true;
        } else if (is("/style") || is("/script")) {
            m_rawElement = false;
        }
    }

    bool m_inTag = false;
    bool m_rawElement = false;
    char m_quote = '\0';
    std::string m_tag;
};

struct OpenSection {
    std::string_view name;
    std::size_t at;
    bool list;
};

/// One pass over one template.
class TemplateScan {
public:
    TemplateScan(std::string_view text, TemplatePart part) : m_text(text), m_part(part) {}

    std::vector<TemplateProblem> run();

private:
    std::size_t readTag(std::size_t at);
    void readContents(std::size_t at, std::string_view contents);
    void readValue(std::size_t at, std::string_view name);
    void openSection(std::size_t at, std::string_view name, bool inverted);
    void closeSection(std::size_t at, std::string_view name);
    const TemplateName* known(std::size_t at, std::string_view name);
    std::string_view list() const;
    void report(std::size_t at, const QString& sentence);

    std::string_view m_text;
    TemplatePart m_part;
    HtmlPlace m_html;
    std::vector<OpenSection> m_open;
    std::vector<TemplateProblem> m_problems;
};

std::vector<TemplateProblem> TemplateScan::run()
{
    std::size_t at = 0;
    while (at < m_text.size()) {
        const auto tag = std::min(m_text.find("{{", at), m_text.size());
        m_html.read(m_text.substr(at, tag - at));
        at = tag < m_text.size() ? readTag(tag) : tag;
    }
    for (const auto& section : m_open) {
        report(section.at, Texts::tr("The section “%1” is never closed. Add {{/%1}} where it ends.")
                               .arg(excerpt(section.name)));
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const auto& a, const auto& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return std::move(m_problems);
}

// Returns where the text goes on.
std::size_t TemplateScan::readTag(std::size_t at)
{
    const bool raw = at + 2 < m_text.size() && m_text[at + 2] == '{';
    const auto end = m_text.find("}}", at + 2);
    if (end == std::string_view::npos) {
        report(at, Texts::tr("This tag is never closed. Add the missing }}."));
        return m_text.size();
    }
    if (raw) {
        report(at, Texts::tr("Raw output {{{ }}} is not allowed, since data could then change the "
                             "message. Use {{ }}."));
        return end + (m_text.substr(end, 3) == "}}}" ? 3 : 2);
    }
    readContents(at, trimmed(m_text.substr(at + 2, end - at - 2)));
    return end + 2;
}

void TemplateScan::readContents(std::size_t at, std::string_view contents)
{
    if (contents.empty()) {
        report(at, Texts::tr("This tag is empty. Give a name, or remove it."));
        return;
    }
    const std::string_view name = trimmed(contents.substr(1));
    switch (contents.front()) {
    case '!':
        return;
    case '#':
    case '^':
        openSection(at, name, contents.front() == '^');
        return;
    case '/':
        closeSection(at, name);
        return;
    case '&':
        report(at, Texts::tr("Raw output {{& }} is not allowed, since data could then change the "
                             "message. Use {{ }}."));
        return;
    case '>':
        report(at, Texts::tr("Partials {{> }} are not allowed. Write the text here instead."));
        return;
    case '=':
        report(at, Texts::tr("Other delimiters {{= }} are not allowed. Use {{ }} throughout."));
        return;
    default:
        readValue(at, contents);
    }
}

std::string_view TemplateScan::list() const
{
    const auto found =
        std::find_if(m_open.rbegin(), m_open.rend(), [](const OpenSection& s) { return s.list; });
    return found == m_open.rend() ? std::string_view() : found->name;
}

const TemplateName* TemplateScan::known(std::size_t at, std::string_view name)
{
    const TemplateName* found = findTemplateName(name, list(), m_part);
    if (found != nullptr) {
        return found;
    }
    const auto all = templateVocabulary();
    const auto elsewhere = std::find_if(all.begin(), all.end(),
                                        [&](const TemplateName& row) { return row.name == name; });
    if (elsewhere == all.end()) {
        report(at, Texts::tr("“%1” is not a name that templates can use. Check its spelling; the "
                             "manual lists the names.")
                       .arg(excerpt(name)));
    } else if (elsewhere->textOnly && m_part != TemplatePart::Text) {
        report(at, Texts::tr("“%1” can only be used in the text part. Use {{#lines}} here.")
                       .arg(excerpt(name)));
    } else {
        report(at, Texts::tr("“%1” is only known inside {{#%2}} … {{/%2}}. Move it there.")
                       .arg(excerpt(name), excerpt(elsewhere->list)));
    }
    return nullptr;
}

void TemplateScan::readValue(std::size_t at, std::string_view name)
{
    const TemplateName* row = known(at, name);
    if (row != nullptr && row->kind != TemplateNameKind::Value) {
        report(at, Texts::tr("“%1” is a section, not a value. Write {{#%1}} … {{/%1}}.")
                       .arg(excerpt(name)));
    }
    if (m_part != TemplatePart::Html) {
        return;
    }
    if (m_html.insideTag() || m_html.insideRawElement()) {
        report(at, Texts::tr("Data may not stand inside an HTML tag, a style or a script. Move "
                             "{{%1}} into the text between tags.")
                       .arg(excerpt(name)));
    }
}

void TemplateScan::openSection(std::size_t at, std::string_view name, bool inverted)
{
    const TemplateName* row = known(at, name);
    if (row != nullptr && row->kind == TemplateNameKind::Value) {
        report(at, Texts::tr("“%1” is a value, not a section. Write {{%1}}, or use its flag "
                             "{{#has_…}}.")
                       .arg(excerpt(name)));
    }
    const bool isList = row != nullptr && row->kind == TemplateNameKind::List;
    if (isList && !list().empty()) {
        report(at, Texts::tr("A list cannot stand inside another list. Close {{/%1}} first.")
                       .arg(excerpt(list())));
    }
    m_open.push_back({name, at, isList && !inverted});
}

void TemplateScan::closeSection(std::size_t at, std::string_view name)
{
    if (m_open.empty()) {
        report(at, Texts::tr("{{/%1}} closes a section that was not opened. Remove it, or add "
                             "{{#%1}} before.")
                       .arg(excerpt(name)));
        return;
    }
    if (m_open.back().name != name) {
        report(at, Texts::tr("{{/%1}} does not match the open section “%2”. Close that one first.")
                       .arg(excerpt(name), excerpt(m_open.back().name)));
    }
    m_open.pop_back();
}

void TemplateScan::report(std::size_t at, const QString& sentence)
{
    const std::string_view before = m_text.substr(0, at);
    const auto lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const auto characters =
        std::count_if(before.begin() + static_cast<std::ptrdiff_t>(lineStart), before.end(),
                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    m_problems.push_back({static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
                          static_cast<int>(characters) + 1, sentence});
}

} // namespace

std::vector<TemplateProblem> TemplateChecker::check(std::string_view text, TemplatePart part)
{
    if (text.size() > maxBytes) {
        return {{1, 1, Texts::tr("The template is larger than 256 KiB. Shorten it.")}};
    }
    if (!isUtf8(text)) {
        return {{1, 1, Texts::tr("The template is not UTF-8 text. Save it as UTF-8.")}};
    }
    return TemplateScan(text, part).run();
}

} // namespace repromise
