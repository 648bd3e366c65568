#include "app/AddSource.h"
#include "app/Translations.h"
#include "gui/KeyClashes.h"
#include "gui/Workshop.h"
#include "gui/connections/AddSourceDialog.h"
#include "gui/connections/WaitsPanel.h"
#include "gui/console/Console.h"
#include "gui/variants/VariantsDialog.h"
#include "support/Patience.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace repromise;

/// Alt with a letter reaches one widget and no other, on every page and in the large dialogs, in
/// every language.
class AltKeysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void noTwoThatAreSeenHaveTheSameKey_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* const language : {"en", "de", "fr"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void noTwoThatAreSeenHaveTheSameKey()
    {
        QFETCH(QString, language);
        Translations translations;
        translations.use(language);
        Workshop workshop;
        QVERIFY(workshop.openDemo());
        NewSource drop;
        drop.name = "portal";
        drop.connector = "drop";
        drop.settings = {{"dir", workshop.filePath(QString()).toStdString()}};
        QVERIFY(AddSource(workshop.context()).run(drop));
        UiSettings settings(workshop.filePath(QStringLiteral("console.ini")));
        Console console(workshop.take(), *m_theme, settings);
        MainWindow& window = console.window();
        QSignalSpy completed(&console, &Console::completed);
        window.resize(1280, 800);
        console.show();
        QTRY_VERIFY(completed.count() > 0);
        QStringList clashes;
        for (const PageId page : allPages) {
            window.showPage(page);
            showHidden(*window.page(page));
            clashes << clashesOfEachFace(window, *window.page(page));
        }
        clashes << connectionsClashes(window) << dialogClashes(window);
        clashes.removeDuplicates();
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

private:
    /// What only shows at times, but together with the rest.
    static void showHidden(const QWidget& page)
    {
        for (const char* const name : {"mapPushButton", "cancelPushButton", "progressPanel",
                                       "incidentBar", "differencePanel"}) {
            if (auto* widget = page.findChild<QWidget*>(QLatin1String(name))) {
                widget->show();
            }
        }
    }

    /// Every face of the page's stack in turn: which one a page shows while it waits for its
    /// data is a matter of luck.
    static QStringList clashesOfEachFace(const MainWindow& window, const QWidget& page)
    {
        QStringList clashes = keyClashes(window);
        for (auto* stack : page.findChildren<QStackedWidget*>()) {
            for (int face = 0; face < stack->count(); ++face) {
                stack->setCurrentIndex(face);
                clashes << keyClashes(window);
            }
        }
        return clashes;
    }

    static QStringList connectionsClashes(MainWindow& window)
    {
        QStringList clashes;
        window.showPage(PageId::Connections);
        QWidget& page = *window.page(PageId::Connections);
        using Kind = SourceWait::Kind;
        page.findChild<WaitsPanel*>()->setWaits(
            {{Kind::HeldPicture, {}, {}, {}}, {Kind::NeedsSecret, {}, {}, "portal"}}, {});
        auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("detailTabWidget"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const auto children = tabs->widget(tab)->findChildren<QPushButton*>();
            for (QPushButton* button : children) {
                for (QWidget* up = button; up != tabs->widget(tab); up = up->parentWidget()) {
                    up->show();
                }
            }
            clashes << keyClashes(window);
        }
        return clashes;
    }

    static QStringList dialogClashes(MainWindow& window)
    {
        QStringList clashes;
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto* variants = window.findChild<VariantsDialog*>();
        if (variants == nullptr) {
            return {QStringLiteral("no dialog of run variants")};
        }
        const bool filled = QTest::qWaitFor(
            [variants] {
                return variants->findChild<QPushButton*>(QStringLiteral("duplicatePushButton"))
                    ->isEnabled();
            },
            patienceMs);
        if (!filled) {
            clashes << QStringLiteral("no run variants");
        }
        clashes << keyClashes(*variants);
        variants->close();
        auto* add = window.findChild<QPushButton*>(QStringLiteral("addPushButton"));
        for (QPushButton* button : window.page(PageId::Connections)->findChildren<QPushButton*>()) {
            add = button->objectName() == QLatin1String("addPushButton") ? button : add;
        }
        add->click();
        auto* dialog = window.findChild<AddSourceDialog*>();
        if (dialog == nullptr
            || !QTest::qWaitFor(
                [dialog] {
                    return dialog->findChild<QPushButton*>(QStringLiteral("nextPushButton"))
                        ->isEnabled();
                },
                patienceMs)) {
            return {QStringLiteral("no dialog that adds a source")};
        }
        auto* steps = dialog->findChild<QStackedWidget*>(QStringLiteral("stepStackedWidget"));
        dialog->findChild<QPushButton*>(QStringLiteral("nextPushButton"))->click();
        clashes << keyClashes(*dialog);
        steps->setCurrentIndex(2);
        clashes << keyClashes(*dialog);
        dialog->close();
        return clashes;
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(AltKeysTest)
#include "AltKeysTest.moc"
