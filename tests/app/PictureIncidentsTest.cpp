#include "app/PictureIncidents.h"

#include "promise/StandardRun.h"
#include "support/RandomWorld.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace repromise;

namespace {

PicturePtr pictureOf(const BacklogPtr& backlog)
{
    auto picture = std::make_shared<Picture>();
    picture->backlog = backlog;
    picture->today = testToday();
    picture->plan = standardRun(*backlog, picture->today);
    picture->states = deriveStates(*backlog, picture->plan, {});
    return picture;
}

std::map<CauseKind, std::size_t> kindsOf(const PictureIncidents& incidents)
{
    std::map<CauseKind, std::size_t> kinds;
    for (const Incident& incident : incidents.all().rows) {
        ++kinds[incident.cause.kind];
    }
    return kinds;
}

} // namespace

class PictureIncidentsTest : public QObject {
    Q_OBJECT

private slots:
    void noKindOfCauseCrowdsOutAnother()
    {
        QVERIFY(rc::check([](std::uint32_t) {
            const PictureIncidents incidents(pictureOf((*genRandomWorld()).backlog()));
            const auto most = *rc::gen::inRange<std::size_t>(0, 8);
            const auto worst = incidents.worst(most);
            RC_ASSERT(worst.size() == std::min(most, incidents.size()));
            std::map<CauseKind, std::size_t> shown;
            std::map<CauseKind, std::size_t> last;
            for (const std::size_t row : worst) {
                const CauseKind kind = incidents.all().rows[row].cause.kind;
                // Within a kind the worse one comes first.
                RC_ASSERT(shown[kind] == 0U || last[kind] < row);
                ++shown[kind];
                last[kind] = row;
            }
            for (const auto& [kind, there] : kindsOf(incidents)) {
                for (const auto& [other, count] : shown) {
                    RC_ASSERT(shown[kind] == there || count <= shown[kind] + 1U);
                }
            }
            if (!worst.empty()) {
                RC_ASSERT(worst.front() == 0U); // the worst of all leads
            }
        }));
    }
};

QTEST_APPLESS_MAIN(PictureIncidentsTest)
#include "PictureIncidentsTest.moc"
