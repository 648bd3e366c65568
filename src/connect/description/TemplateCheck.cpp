#include "connect/description/TemplateCheck.h"

#include "base/Excerpt.h"
#include "base/JsonPointer.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TemplateCheck)
};

using Visit = std::function<void(const TextTemplate&, const std::string& pointer)>;

void visitBody(const Json& body, const std::string& pointer, const Visit& visit)
{
    if (body.is_string()) {
        std::string wrong;
        if (const auto text = TextTemplate::parse(body.get_ref<const std::string&>(), wrong)) {
            visit(*text, pointer);
        }
    } else if (body.is_structured()) {
        for (const auto& [key, element] : body.items()) {
            visitBody(element, memberPointer(pointer, key), visit);
        }
    }
}

void visitNamed(const std::vector<NamedTemplate>& list, const std::string& pointer,
                const Visit& visit)
{
    for (const NamedTemplate& entry : list) {
        visit(entry.value, memberPointer(pointer, entry.name));
    }
}

/// Which scopes may stand at a place.
struct Place {
    std::set<ValueScope> scopes;
    bool address = false; ///< part of a URL, which must hold no secret
};

class Checker {
public:
    Checker(const ConnectorDescription& description, DescriptionProblems& problems)
        : m_description(description), m_problems(problems)
    {
    }

    void text(const TextTemplate& text, const std::string& pointer, const Place& place)
    {
        for (const TextTemplate::Part& part : text.parts()) {
            if (part.placeholder) {
                placeholder(part, pointer, place);
            }
        }
    }

    void request(const RequestDescription& request, const std::string& pointer,
                 const std::set<ValueScope>& scopes)
    {
        const Place address{scopes, true};
        const Place content{scopes, false};
        text(request.path, pointer + "/path", address);
        visitNamed(request.query, pointer + "/query",
                   [&](const auto& value, const auto& at) { text(value, at, address); });
        const auto plain = [&](const auto& value, const auto& at) { text(value, at, content); };
        visitNamed(request.headers, pointer + "/headers", plain);
        visitBody(request.body, pointer + "/body", plain);
    }

    /// What may stand for `{found.…}` from here on.
    void setFound(std::set<std::string> names) { m_found = std::move(names); }
    /// … and for `{login.…}` next to the token.
    void setLogin(std::set<std::string> names) { m_login = std::move(names); }
    /// … and for `{each.…}`.
    void setEach(std::set<std::string> names) { m_each = std::move(names); }

private:
    void placeholder(const TextTemplate::Part& part, const std::string& pointer, const Place& place)
    {
        const QString written = QStringLiteral("{%1.%2}").arg(shown(valueScopeName(part.scope)),
                                                              QString::fromStdString(part.name));
        if (part.scope == ValueScope::Secret && place.address) {
            m_problems.add(pointer, Tr::tr("%1 would stand in an address, where others can see it. "
                                           "Send it by auth, in a header or in the body.")
                                        .arg(written));
        } else if (place.scopes.count(part.scope) == 0) {
            m_problems.add(pointer, Tr::tr("%1 has no value here.").arg(written));
        } else if (!named(part)) {
            m_problems.add(
                pointer,
                Tr::tr("%1 names nothing; correct it, or add it to settings.").arg(written));
        }
    }

    bool named(const TextTemplate::Part& part) const
    {
        const SettingDescription* const setting = m_description.setting(part.name);
        switch (part.scope) {
        case ValueScope::Setting:
            return setting != nullptr && setting->kind != SettingKind::Secret;
        case ValueScope::Secret:
            return setting != nullptr && setting->kind == SettingKind::Secret;
        case ValueScope::Since:
            return part.name == "start" || part.name == "end"
                   || (part.name == "history" && m_description.history);
        case ValueScope::Each:
            return m_each.count(part.name) != 0;
        case ValueScope::Page:
            return part.name == "number" || part.name == "offset" || part.name == "size"
                   || part.name == "token";
        case ValueScope::Login:
            return part.name == "token" || m_login.count(part.name) != 0;
        case ValueScope::Write:
            return part.name == "order" || part.name == "line" || part.name == "value";
        case ValueScope::Found:
            return m_found.count(part.name) != 0;
        }
        return false;
    }

    const ConnectorDescription& m_description;
    DescriptionProblems& m_problems;
    std::set<std::string> m_found, m_login, m_each;
};

std::set<std::string> namesOf(const std::vector<TakenValue>& values)
{
    std::set<std::string> names;
    for (const TakenValue& value : values) {
        names.insert(value.name);
    }
    return names;
}

void checkAuth(Checker& checker, const ConnectorDescription& description,
               const AuthDescription& auth, const std::string& pointer,
               DescriptionProblems& problems)
{
    const Place credentials{{ValueScope::Setting, ValueScope::Secret}, false};
    const bool key = auth.kind == AuthKind::Key;
    const std::pair<const char*, const TextTemplate*> members[]{
        {"user", &auth.user},
        {"password", &auth.password},
        {key ? "value" : "token", &auth.token},
        {"token_secret", &auth.tokenSecret},
        {"client_id", &auth.clientId},
        {"client_secret", &auth.clientSecret},
        {"refresh_token", &auth.refreshToken},
        {"scopes", &auth.scopes},
        {"consumer_key", &auth.consumerKey},
        {"consumer_secret", &auth.consumerSecret},
        {"realm", &auth.realm}};
    for (const auto& [name, text] : members) {
        checker.text(*text, memberPointer(pointer, name), credentials);
    }
    checker.text(auth.tokenUrl, pointer + "/token_url", {{ValueScope::Setting}, true});
    checker.setLogin(namesOf(auth.take));
    const Place ofLogin{{ValueScope::Setting, ValueScope::Login}, false};
    checker.text(auth.compose.value_or(TextTemplate()), pointer + "/compose/text", ofLogin);
    checker.text(auth.sendValue, pointer + "/value", ofLogin);
    visitNamed(auth.extra, pointer + "/extra",
               [&](const auto& text, const auto& at) { checker.text(text, at, credentials); });
    checker.request(auth.request, pointer + "/request", {ValueScope::Setting, ValueScope::Secret});
    if (auth.logout) {
        checker.request(*auth.logout, pointer + "/logout",
                        {ValueScope::Setting, ValueScope::Secret});
    }
    if (!auth.whenSetting.empty() && description.setting(auth.whenSetting) == nullptr) {
        problems.add(pointer + "/when/setting", Tr::tr("There is no such setting."));
    }
}

void checkFeedTemplates(Checker& checker, const FeedDescription& feed, const std::string& pointer)
{
    std::set<std::string> each;
    if (feed.each) {
        for (const EachValue& value : feed.each->values) {
            each.insert(value.name);
        }
    }
    checker.setEach(std::move(each));
    checker.request(feed.request, pointer + "/request",
                    {ValueScope::Setting, ValueScope::Secret, ValueScope::Since, ValueScope::Each,
                     ValueScope::Page});
    const Place known{{ValueScope::Setting, ValueScope::Each}, false};
    for (std::size_t at = 0; at < feed.outputs.size(); ++at) {
        const std::string output = at == 0 ? pointer : pointer + "/also/" + std::to_string(at - 1);
        std::size_t index = 0;
        for (const FieldShape& field : feed.outputs[at].shape) {
            const std::string place = output + "/shape/" + std::to_string(index++);
            checker.text(field.value.value_or(TextTemplate()), place + "/value", known);
            checker.text(field.preset.value_or(TextTemplate()), place + "/default", known);
            checker.text(field.zone, place + "/zone", known);
        }
    }
    if (feed.each) {
        for (const TextTemplate& element : feed.each->list) {
            checker.text(element, pointer + "/for_each/list", {{ValueScope::Setting}, false});
        }
    }
}

void checkQueryTemplates(Checker& checker, const RecordQuery& query, const std::string& pointer)
{
    const std::set<ValueScope> scopes{ValueScope::Setting, ValueScope::Write, ValueScope::Found};
    checker.request(query.request, pointer + "/request", scopes);
    std::size_t index = 0;
    for (const MatchRule& rule : query.match) {
        checker.text(rule.equals, pointer + "/records/match/" + std::to_string(index++) + "/is",
                     {scopes, false});
    }
}

void checkLookTemplates(Checker& checker, const LookDescription& look, const std::string& pointer)
{
    std::set<std::string> found;
    checker.setFound(found);
    std::size_t index = 0;
    for (const FindDescription& find : look.find) {
        checkQueryTemplates(checker, find.query, pointer + "/find/" + std::to_string(index++));
        found.merge(namesOf(find.take));
        checker.setFound(found);
    }
    checkQueryTemplates(checker, look, pointer);
    checker.text(look.value.zone, pointer + "/value/zone", {{ValueScope::Setting}, false});
}

// What is written is shown to people and kept, so it must hold no secret.
void checkWriteTemplates(Checker& checker, const WriteDescription& write,
                         const std::string& pointer)
{
    checkLookTemplates(checker, write.read, pointer + "/read");
    if (write.readBack) {
        checkLookTemplates(checker, *write.readBack, pointer + "/read_back");
    }
    std::set<std::string> found = namesOf(write.take);
    for (const FindDescription& find : write.read.find) {
        found.merge(namesOf(find.take));
    }
    checker.setFound(std::move(found));
    const std::set<ValueScope> sent{ValueScope::Setting, ValueScope::Write, ValueScope::Found};
    checker.request(write.request, pointer + "/request", sent);
    if (write.lift) {
        checker.request(*write.lift, pointer + "/lift", sent);
    }
    checker.text(write.csrfPath, pointer + "/csrf", {{ValueScope::Setting}, true});
}

} // namespace

bool requestMentionsSince(const RequestDescription& request)
{
    return requestMentions(request, ValueScope::Since, "start")
           || requestMentions(request, ValueScope::Since, "end");
}

bool requestMentions(const RequestDescription& request, ValueScope scope, std::string_view name)
{
    bool found = request.path.mentions(scope, name);
    const Visit look = [&](const TextTemplate& text, const std::string&) {
        found = found || text.mentions(scope, name);
    };
    visitNamed(request.query, {}, look);
    visitNamed(request.headers, {}, look);
    visitBody(request.body, {}, look);
    return found;
}

void checkTemplates(const ConnectorDescription& description, DescriptionProblems& problems)
{
    Checker checker(description, problems);
    checker.text(description.server.base, "/server/base", {{ValueScope::Setting}, true});
    visitNamed(description.server.headers, "/server/headers",
               [&](const auto& text, const auto& at) {
                   checker.text(text, at, {{ValueScope::Setting, ValueScope::Secret}, false});
               });
    std::size_t index = 0;
    for (const AuthDescription& auth : description.server.auth) {
        checkAuth(checker, description, auth, "/server/auth/" + std::to_string(index++), problems);
    }
    index = 0;
    for (const FeedDescription& feed : description.feeds) {
        checkFeedTemplates(checker, feed, "/feeds/" + std::to_string(index++));
    }
    index = 0;
    for (const WriteDescription& write : description.writes) {
        checkWriteTemplates(checker, write, "/writes/" + std::to_string(index++));
    }
}

} // namespace repromise
