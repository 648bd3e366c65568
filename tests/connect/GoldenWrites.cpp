#include "connect/GoldenWrites.h"

#include "connect/Recording.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace repromise {

using Json = nlohmann::ordered_json;

Json goldenWrites(const std::string& id)
{
    std::ifstream stream(std::filesystem::path(Recording::folder(id)) / "writes.json");
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str().empty() ? Json::array() : Json::parse(text.str());
}

WriteWish wishOf(const Json& golden)
{
    return {writeCommandOf(golden.at("command").get<std::string>()).value(), golden.at("order"),
            golden.at("line"), golden.at("value")};
}

void eachGoldenWrite(const std::string& with)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("index");
    for (const std::string& id : Recording::ids()) {
        const Json golden = goldenWrites(id);
        for (std::size_t i = 0; i < golden.size(); ++i) {
            if (with.empty() || golden[i].contains(with)) {
                QTest::addRow("%s %s %d", id.c_str(),
                              golden[i].at("command").get<std::string>().c_str(),
                              static_cast<int>(i))
                    << QString::fromStdString(id) << static_cast<int>(i);
            }
        }
    }
}

Json fetchGoldenWrite()
{
    QFETCH(QString, id);
    QFETCH(int, index);
    return goldenWrites(id.toStdString()).at(static_cast<std::size_t>(index));
}

} // namespace repromise
