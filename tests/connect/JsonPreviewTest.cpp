#include "connect/drop/JsonPreview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace repromise;
using Json = nlohmann::ordered_json;

namespace {

constexpr int deepest = 3;

/// Members whose names are hard to tell from paths, and numbers that are all different.
Json anything(int depth, int& next)
{
    static const std::vector<std::string> names{"a", "b", "a.b", "/", "~1", ""};
    const int kind = depth == 0 ? 0 : *rc::gen::inRange(depth == deepest ? 2 : 0, 4);
    if (kind == 0) {
        return ++next;
    }
    if (kind == 1) {
        Json array = Json::array();
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            array.push_back(anything(depth - 1, next));
        }
        return array;
    }
    Json object = Json::object();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const auto& name = *rc::gen::elementOf(names);
        object[name] = anything(depth - 1, next);
    }
    return object;
}

void leavesOf(const Json& value, std::vector<std::string>& leaves)
{
    if (value.is_number()) {
        leaves.push_back(value.dump());
    }
    if (value.is_structured()) {
        for (const auto& inner : value) {
            leavesOf(inner, leaves);
        }
    }
}

} // namespace

class JsonPreviewTest : public QObject {
    Q_OBJECT

private slots:
    void everyValueIsFoundUnderItsPath();
    void aMemberDoesNotHideAPathOfItsName();
    void whatIsNoJsonIsSaid_data();
    void whatIsNoJsonIsSaid();
    void aLineThatIsNoJsonIsOneRowOfMany();

private:
    Result<JsonPreview> preview(const QByteArray& content, const std::string& at = {}) const
    {
        const QString name = m_folder.filePath(QStringLiteral("rows.json"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        file.close();
        const auto bytes = FileBytes::open(name.toStdString());
        return previewJson(**bytes, at, 50);
    }

    QTemporaryDir m_folder;
};

void JsonPreviewTest::everyValueIsFoundUnderItsPath()
{
    QVERIFY(rc::check([this] {
        int next = 0;
        Json rows = Json::array();
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            rows.push_back(anything(deepest, next));
        }
        const auto shown = preview(QByteArray::fromStdString(rows.dump()));
        RC_ASSERT(shown.has_value());
        RC_ASSERT(shown->rows.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<std::string> wanted;
            leavesOf(rows[i], wanted);
            std::vector<std::string> found = shown->rows[i];
            // Where other rows have a value, this one may have a part of itself.
            std::erase_if(found, [](const std::string& text) {
                return text.empty() || text.front() == '{' || text.front() == '[';
            });
            std::ranges::sort(wanted);
            std::ranges::sort(found);
            RC_ASSERT(found == wanted);
        }
    }));
}

void JsonPreviewTest::aMemberDoesNotHideAPathOfItsName()
{
    const auto shown = preview(R"([{"a.b": {"c": 1}, "a": {"b": 2}}, {"a": {"b": 3}}])");
    QVERIFY(shown);
    QCOMPARE(shown->columns, (std::vector<std::string>{"/a.b/c", "/a/b"}));
    QCOMPARE(shown->rows.at(0), (std::vector<std::string>{"1", "2"}));
    QCOMPARE(shown->rows.at(1), (std::vector<std::string>{"", "3"}));
}

void JsonPreviewTest::whatIsNoJsonIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray("[{\"a\": 1}, {\"a\"");
    QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']');
    QTest::newRow("lines that begin with no object") << QByteArray("1\n{\"a\": 1}\n");
    QTest::newRow("no text") << QByteArray("{\"a\": \"\xff\xfe\"}");
}

void JsonPreviewTest::whatIsNoJsonIsSaid()
{
    QFETCH(QByteArray, content);
    const auto shown = preview(content);
    QVERIFY(!shown);
    QCOMPARE(shown.error().kind, ErrorKind::BadInput);
    QVERIFY(shown.error().sentence.contains("rows.json"));
}

void JsonPreviewTest::aLineThatIsNoJsonIsOneRowOfMany()
{
    const auto shown = preview("{\"a\": 1}\n\n{\"a\": \n[1]\n{\"a\": \"\xff\"}\r\n{\"a\": 2}");
    QVERIFY(shown);
    QCOMPARE(shown->columns, std::vector<std::string>{"a"});
    QCOMPARE(shown->rows.size(), std::size_t{2});
    QCOMPARE(shown->damaged, std::uint64_t{3});
}

QTEST_GUILESS_MAIN(JsonPreviewTest)
#include "JsonPreviewTest.moc"
