#include "gui/widgets/WithoutPicture.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct WithoutPictureText {
    Q_DECLARE_TR_FUNCTIONS(WithoutPictureText)
};

} // namespace

EmptyState::Content withoutPicture(Without why, const QString& sentence)
{
    switch (why) {
    case Without::NoSource:
        return {QStringLiteral("connections"),
                WithoutPictureText::tr("No source yet"),
                WithoutPictureText::tr(
                    "Connect a folder of CSV files or an order system, and the lines that "
                    "will miss their promise appear here."),
                WithoutPictureText::tr("Connect a source"),
                {},
                false};
    case Without::Failed:
        return {QStringLiteral("error"),
                WithoutPictureText::tr("The backlog could not be read"),
                sentence,
                WithoutPictureText::tr("Try again"),
                {},
                false};
    case Without::Loading:
        break;
    }
    return {QString(), WithoutPictureText::tr("Reading the backlog"), sentence, {}, {}, true};
}

} // namespace repromise
