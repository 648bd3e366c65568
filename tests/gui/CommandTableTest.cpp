#include "gui/shell/CommandTable.h"

#include "gui/shell/Colors.h"

#include <QSet>
#include <QTest>

using namespace repromise;

class CommandTableTest : public QObject {
    Q_OBJECT

private slots:
    void noTwoCommandsShareKeysInOnePlace()
    {
        QStringList clashes;
        for (const auto& [a, b] : CommandTable::clashes()) {
            clashes << CommandTable::text(a) + QStringLiteral(" and ") + CommandTable::text(b);
        }
        QCOMPARE(clashes, QStringList());
    }

    void everyCommandHasItsRow()
    {
        QSet<QString> names;
        int place = 0;
        for (const CommandRow& row : CommandTable::rows()) {
            QCOMPARE(static_cast<int>(row.id), place++);
            QVERIFY(*row.text != '\0' && *row.description != '\0');
            names.insert(QString::fromLatin1(row.name));
        }
        QCOMPARE(names.size(), commandCount);
    }

    void everyIconExistsAndEveryKeyIsUnderstood()
    {
        CommandTable table;
        table.setColors(Colors::lightSet());
        for (const CommandRow& row : CommandTable::rows()) {
            const QAction* action = table.action(row.id);
            QVERIFY2(*row.icon == '\0' || !action->icon().isNull(), row.name);
            QVERIFY2(*row.keys == '\0' || !action->shortcut().isEmpty(), row.name);
        }
    }

    void menuLettersDifferWithinAScope()
    {
        for (const CommandScope scope : {CommandScope::Queue, CommandScope::Messages}) {
            QSet<QChar> letters;
            for (const CommandRow& row : CommandTable::rows()) {
                const QString text = QString::fromLatin1(row.text);
                if (row.scope != scope || !text.contains(u'&')) {
                    continue;
                }
                const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
                QVERIFY2(!letters.contains(letter), row.text);
                letters.insert(letter);
            }
        }
    }
};

QTEST_MAIN(CommandTableTest)
#include "CommandTableTest.moc"
