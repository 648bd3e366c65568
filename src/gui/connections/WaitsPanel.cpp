#include "gui/connections/WaitsPanel.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace repromise {
namespace {

constexpr int iconSize = 18;

} // namespace

WaitsPanel::WaitsPanel(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    hide();
}

void WaitsPanel::setWaits(const std::vector<SourceWait>& waits, const QStringList& schemaChanges)
{
    QString wanted = schemaChanges.join(u'\n');
    for (const SourceWait& wait : waits) {
        wanted += QString::number(static_cast<int>(wait.kind)) + wait.words;
    }
    if (wanted == m_shown) {
        return;
    }
    m_shown = wanted;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadKeyboard = focus != nullptr && isAncestorOf(focus);
    const auto rows = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(rows);
    for (const SourceWait& wait : waits) {
        addWait(wait);
    }
    for (const QString& change : schemaChanges) {
        addRow(QStringLiteral("warning"), tr("What it delivers has changed"), change, {});
    }
    setVisible(!waits.empty() || !schemaChanges.isEmpty());
    emit stopsChanged(findChildren<QPushButton*>());
    if (hadKeyboard) {
        emit keyboardLeft();
    }
}

QPushButton* WaitsPanel::button(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void WaitsPanel::addWait(const SourceWait& wait)
{
    switch (wait.kind) {
    case SourceWait::Kind::Resting:
        addRow(QStringLiteral("clock"), tr("It is left alone for a while"), wait.words, {});
        break;
    case SourceWait::Kind::HeldPicture: {
        QPushButton* accept =
            button(tr("Accept a&nd sync"), QStringLiteral("acceptHeldPushButton"));
        QPushButton* again =
            button(tr("&Keep what is held and ask again"), QStringLiteral("askAgainPushButton"));
        QPushButton* refuse = button(tr("Refuse &it"), QStringLiteral("refuseHeldPushButton"));
        refuse->setToolTip(tr("It is wrong: what is held stays, and the next sync asks anew."));
        connect(refuse, &QPushButton::clicked, this, &WaitsPanel::refuseRequested);
        connect(accept, &QPushButton::clicked, this, &WaitsPanel::acceptRequested);
        connect(again, &QPushButton::clicked, this, &WaitsPanel::askAgainRequested);
        addRow(QStringLiteral("warning"), tr("A snapshot is held until you have looked"),
               wait.words, {refuse, again, accept});
        break;
    }
    case SourceWait::Kind::NeedsSecret: {
        QPushButton* type = button(tr("Typ&e it in…"), QStringLiteral("secretPushButton"));
        connect(type, &QPushButton::clicked, this,
                [this, secret = wait.secret] { emit secretRequested(secret); });
        addRow(QStringLiteral("error"), tr("A secret is missing"), wait.words, {type});
        break;
    }
    case SourceWait::Kind::Failed:
        addRow(QStringLiteral("error"), tr("The last read failed"), wait.words, {});
        break;
    }
}

void WaitsPanel::addRow(const QString& icon, const QString& title, const QString& words,
                        const std::vector<QPushButton*>& actions)
{
    auto* row = new QFrame(this);
    row->setProperty("kind", QStringLiteral("card"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(10);
    auto* drawing = new QLabel(row);
    const Tone tone = icon == QStringLiteral("error") ? Tone::Danger : Tone::Warning;
    drawing->setPixmap(
        makePixmap(icon, colorsOf(palette()).tone(tone).ink, iconSize, devicePixelRatioF()));
    layout->addWidget(drawing, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* head = new QLabel(title, row);
    head->setProperty("kind", QStringLiteral("heading"));
    auto* body = new QLabel(words, row);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setProperty("kind", QStringLiteral("muted"));
    texts->addWidget(head);
    texts->addWidget(body);
    layout->addLayout(texts, 1);
    // One stands beside the words; several would leave them no room.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (actions.size() > 1) {
        buttons->setContentsMargins(0, 7, 0, 2);
        texts->addLayout(buttons);
        buttons->addStretch();
    } else {
        layout->addLayout(buttons);
    }
    for (QPushButton* action : actions) {
        buttons->addWidget(action, 0, Qt::AlignVCenter);
    }
    m_layout->addWidget(row);
}

} // namespace repromise
