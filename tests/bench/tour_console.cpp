// Walks through the console on a workspace by a list of steps, and takes pictures on the way:
//   key=Ctrl+6  click=NAME  type=NAME=TEXT  row=NAME=N  size=NAME=WxH  shot=FILE  wait=MS
//   action=NAME (of a command, as about)
// Names are those of widgets in the window, dialog or menu that is in front. Every step waits until
// no job runs.
#include "app/Translations.h"
#include "gui/console/Console.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace repromise;

namespace {

class Tour : public QObject {
public:
    Tour(Console& console, QStringList steps) : m_console(console), m_steps(std::move(steps)) {}

    void start()
    {
        auto* timer = new QTimer(this);
        timer->setInterval(250);
        connect(timer, &QTimer::timeout, this, [this] {
            if (m_console.jobs().running().empty() && m_until.hasExpired()) {
                step();
            }
        });
        timer->start();
    }

private:
    QWidget& front() const
    {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            return *popup;
        }
        QWidget* modal = QApplication::activeModalWidget();
        return modal != nullptr ? *modal : m_console.window();
    }
    QWidget* named(const QString& name) const
    {
        QWidget* found = nullptr;
        const auto all = front().findChildren<QWidget*>(name);
        for (QWidget* widget : all) {
            found = found == nullptr || widget->isVisible() ? widget : found;
        }
        if (found == nullptr) {
            qWarning("no widget %s", qPrintable(name));
        }
        return found;
    }
    void trigger(const QString& name) const
    {
        QList<QAction*> actions = m_console.window().actions();
        for (const PageId page : allPages) {
            actions << m_console.window().page(page)->actions();
        }
        for (QAction* action : std::as_const(actions)) {
            if (action->objectName() == name) {
                action->trigger();
                return;
            }
        }
        qWarning("no command %s", qPrintable(name));
    }
    void step()
    {
        if (m_steps.isEmpty()) {
            QCoreApplication::exit(0);
            return;
        }
        const QString step = m_steps.takeFirst();
        const QString verb = step.section(u'=', 0, 0);
        const QString name = step.section(u'=', 1, 1);
        const QString value = step.section(u'=', 2);
        if (verb == QLatin1String("shot")) {
            front().grab().save(name);
        } else if (verb == QLatin1String("wait")) {
            m_until.setRemainingTime(name.toInt());
        } else if (verb == QLatin1String("action")) {
            trigger(name);
        } else if (verb == QLatin1String("key")) {
            QWidget* focus = QApplication::focusWidget();
            const QKeyCombination keys = QKeySequence(name)[0];
            QWidget* taker = focus != nullptr ? focus : &front();
            QTimer::singleShot(0, taker, [taker, keys] {
                QTest::keyClick(taker, keys.key(), keys.keyboardModifiers());
            });
        } else if (QWidget* widget = named(name)) {
            act(verb, *widget, value);
        }
    }
    static void act(const QString& verb, QWidget& widget, const QString& value)
    {
        if (verb == QLatin1String("click")) {
            // Later, since a menu that opens waits in there.
            QTimer::singleShot(0, &widget,
                               [&widget] { QTest::mouseClick(&widget, Qt::LeftButton); });
        } else if (verb == QLatin1String("type")) {
            if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
                edit->setText(value);
                emit edit->textEdited(value);
            } else if (auto* spin = qobject_cast<QSpinBox*>(&widget)) {
                spin->setValue(value.toInt());
            } else if (auto* combo = qobject_cast<QComboBox*>(&widget)) {
                combo->setCurrentText(value);
                emit combo->activated(combo->currentIndex());
            }
        } else if (verb == QLatin1String("row")) {
            if (auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
                view->setCurrentIndex(view->model()->index(value.toInt(), 0));
            } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
                tabs->setCurrentIndex(value.toInt());
            } else if (auto* bar = qobject_cast<QTabBar*>(&widget)) {
                bar->setCurrentIndex(value.toInt());
            }
        } else if (verb == QLatin1String("size")) {
            const QStringList size = value.split(u'x');
            widget.window()->resize(size.value(0).toInt(), size.value(1).toInt());
        }
    }

    Console& m_console;
    QStringList m_steps;
    QDeadlineTimer m_until;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"workspace", "Folder", "DIR"},
                       {"theme", "light or dark", "NAME", "light"},
                       {"language", "en, de or fr", "NAME", "en"},
                       {"size", "Window size", "WxH", "1280x800"},
                       {"as-of", "Day", "DATE", "2026-06-30"}});
    parser.addPositionalArgument("steps", "What to do");
    parser.process(application);
    Translations translations;
    translations.use(parser.value("language"));
    QTemporaryDir home;
    UiSettings settings(home.filePath("console.ini"));
    Theme theme(application);
    theme.setChoice(Theme::choiceOf(parser.value("theme")));
    auto context = AppContext::create(parser.value("workspace").toStdString(),
                                      *Date::parse(parser.value("as-of").toStdString()));
    if (!context) {
        return 1;
    }
    Console console(std::move(*context), theme, settings);
    const QStringList size = parser.value("size").split(u'x');
    console.window().resize(size.value(0).toInt(), size.value(1).toInt());
    Tour tour(console, parser.positionalArguments());
    QObject::connect(&console, &Console::settled, &tour, [&tour, once = false]() mutable {
        if (!std::exchange(once, true)) {
            tour.start();
        }
    });
    console.show();
    return QApplication::exec();
}
