#include "base/StringPool.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>

using namespace repromise;

namespace {

// Mostly short texts, now and then one around or beyond the size of a block.
rc::Gen<std::string> anyText()
{
    const auto large =
        rc::gen::map(rc::gen::element(65'535, 65'536, 65'537, 200'000),
                     [](int size) { return std::string(static_cast<std::size_t>(size), 'x'); });
    return rc::gen::weightedOneOf<std::string>(
        {{20, rc::gen::container<std::string>(rc::gen::inRange('a', 'd'))},
         {4, rc::gen::arbitrary<std::string>()},
         {1, large}});
}

} // namespace

class StringPoolTest : public QObject {
    Q_OBJECT

private slots:
    void sameTextHasTheSameId();
    void layersAgree();
    void appendedTextIsNotFound();
    void shortTextAfterALongOneHasItsOwnPlace();
    void viewsStay();
};

void StringPoolTest::sameTextHasTheSameId()
{
    QVERIFY(rc::check("ids are one to one with texts", [] {
        StringPool pool;
        std::map<std::string, StringPool::Id> ids;
        for (const std::string& text : *rc::gen::container<std::vector<std::string>>(anyText())) {
            const auto id = pool.intern(text);
            const auto [known, isNew] = ids.emplace(text, id);
            RC_ASSERT(known->second == id);
        }
        for (const auto& [text, id] : ids) {
            RC_ASSERT(pool.view(id) == text);
        }
        RC_ASSERT(pool.view(0).empty());
        RC_ASSERT(pool.size() == ids.size() + (ids.contains("") ? 0U : 1U));
    }));
}

void StringPoolTest::layersAgree()
{
    QVERIFY(rc::check("a text keeps its id through all layers", [] {
        auto pool = std::make_shared<StringPool>();
        std::map<std::string, StringPool::Id> ids;
        const int layers = *rc::gen::inRange(1, 5);
        for (int layer = 0; layer < layers; ++layer) {
            for (const auto& text : *rc::gen::container<std::vector<std::string>>(anyText())) {
                const auto id = pool->intern(text);
                RC_ASSERT(ids.emplace(text, id).first->second == id);
            }
            RC_ASSERT(pool->depth() == layer);
            pool = std::make_shared<StringPool>(pool);
        }
        for (const auto& [text, id] : ids) {
            RC_ASSERT(pool->view(id) == text);
            RC_ASSERT(pool->intern(text) == id);
        }
    }));
}

void StringPoolTest::appendedTextIsNotFound()
{
    StringPool pool;
    const auto appended = pool.append("key");
    const auto interned = pool.intern("key");
    QVERIFY(appended != interned);
    QCOMPARE(pool.view(appended), pool.view(interned));
    QCOMPARE(pool.intern("key"), interned);
}

void StringPoolTest::shortTextAfterALongOneHasItsOwnPlace()
{
    StringPool pool;
    const std::string large(100'000, 'x');
    const auto first = pool.intern(large);
    const auto second = pool.intern("short");
    QCOMPARE(pool.view(first), std::string_view(large));
    QCOMPARE(pool.view(second), std::string_view("short"));
    const char* const end = pool.view(first).data() + large.size();
    const std::less<> before;
    QVERIFY2(before(pool.view(second).data(), pool.view(first).data())
                 || pool.view(second).data() - end > 0,
             "written behind the block of the long text");
}

void StringPoolTest::viewsStay()
{
    StringPool pool;
    const std::string_view first = pool.view(pool.intern("first"));
    for (int i = 0; i < 50'000; ++i) {
        pool.intern(std::to_string(i));
    }
    QCOMPARE(first, std::string_view("first"));
    QCOMPARE(pool.view(1).data(), first.data());
}

QTEST_GUILESS_MAIN(StringPoolTest)
#include "StringPoolTest.moc"
