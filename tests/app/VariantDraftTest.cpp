#include "app/VariantDraft.h"

#include <QTest>

using namespace repromise;

namespace {

constexpr char twoSegments[] = R"({
  "name": "mine", "says": "Two segments.",
  "segments": [
    {"name": "First", "strategy": "win", "where": {"tier": ["A"]}},
    {"name": "Second", "strategy": "fill", "knobs": {"minimum_quantity": "6"}}
  ],
  "firm": ["SO-1/1"]
})";

std::string at(const VariantDraft& draft, const std::string& pointer)
{
    const VariantDraft::Json* value = draft.find(pointer);
    return value == nullptr ? "nothing" : value->dump();
}

} // namespace

class VariantDraftTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotTouchedStaysAsItIs()
    {
        VariantDraft draft(twoSegments);
        QVERIFY(draft.problems().empty());
        draft.set("/segments/0/name", "Key customers");
        QVERIFY(draft.problems().empty());
        QCOMPARE(draft.variant().segments.front().name, std::string("Key customers"));
        QCOMPARE(draft.variant().firm, std::vector<std::string>{"SO-1/1"});
        QCOMPARE(at(draft, "/segments/1/knobs/minimum_quantity"), std::string("\"6\""));
    }

    void aWrongValueNamesItsPlace()
    {
        VariantDraft draft(twoSegments);
        draft.set("/segments/1/knobs/minimum_quantity", "six");
        QCOMPARE(draft.problems().size(), 1U);
        QCOMPARE(draft.problems().front().pointer,
                 std::string("/segments/1/knobs/minimum_quantity"));
    }

    void anEmptyObjectGoesWithItsLastMember()
    {
        VariantDraft draft(twoSegments);
        draft.erase("/segments/1/knobs/minimum_quantity");
        QCOMPARE(at(draft, "/segments/1/knobs"), std::string("nothing"));
        QCOMPARE(at(draft, "/segments/1/strategy"), std::string("\"fill\""));
    }

    void segmentsMoveCopyAndGo()
    {
        VariantDraft draft(twoSegments);
        draft.moveSegment(1, 0);
        QCOMPARE(at(draft, "/segments/0/name"), std::string("\"Second\""));
        draft.copySegment(0, "Third");
        QCOMPARE(draft.segments(), 3U);
        QCOMPARE(at(draft, "/segments/1/knobs/minimum_quantity"), std::string("\"6\""));
        draft.eraseSegment(0);
        draft.addSegment("Last");
        QCOMPARE(at(draft, "/segments/0/name"), std::string("\"Third\""));
        QCOMPARE(at(draft, "/segments/2/strategy"), std::string("\"redistribute\""));
    }

    void whatIsNoJsonIsKeptAndCannotBeSet()
    {
        VariantDraft draft("{ \"name\": ");
        QVERIFY(!draft.isJson());
        QVERIFY(!draft.problems().empty());
        draft.set("/name", "mine");
        QCOMPARE(draft.text(), std::string("{ \"name\": "));
        draft.setText(twoSegments);
        QVERIFY(draft.isJson());
    }

    void oddShapesAreNoFault()
    {
        for (const char* text : {"[]", "1", "{\"segments\": 1}", "{\"segments\": [1, []]}"}) {
            VariantDraft draft(text);
            draft.set("/segments/0/name", "x");
            draft.erase("/segments/0/name");
            draft.copySegment(0, "y");
            draft.moveSegment(0, 1);
            draft.addSegment("z");
            QVERIFY(!draft.problems().empty());
        }
    }
};

QTEST_GUILESS_MAIN(VariantDraftTest)
#include "VariantDraftTest.moc"
