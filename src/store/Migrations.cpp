#include "store/Migrations.h"

#include <QCoreApplication>

#include <SQLiteCpp/Transaction.h>

#include <array>

namespace repromise {

extern const char* const migration0001;
extern const char* const migration0002;
extern const char* const migration0003;
extern const char* const migration0004;
extern const char* const migration0005;
extern const char* const migration0006;
extern const char* const migration0007;
extern const char* const migration0008;
extern const char* const migration0009;
extern const char* const migration0010;
extern const char* const migration0011;

namespace {

int versionOf(SQLite::Database& connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

int newest()
{
    return migrations().back().number;
}

tl::unexpected<Error> newerFile(int found)
{
    return fail(ErrorKind::Refused,
                QCoreApplication::translate(
                    "Migrations",
                    "This workspace was written by a newer Repromise (schema %1; this "
                    "program knows %2). Update Repromise to open it.")
                    .arg(found)
                    .arg(newest()));
}

void apply(SQLite::Database& connection, const Migration& step)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    if (versionOf(connection) >= step.number) {
        return; // another program was faster
    }
    connection.exec(step.sql);
    connection.exec("PRAGMA user_version = " + std::to_string(step.number));
    transaction.commit();
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array steps{
        Migration{1, migration0001},  Migration{2, migration0002}, Migration{3, migration0003},
        Migration{4, migration0004},  Migration{5, migration0005}, Migration{6, migration0006},
        Migration{7, migration0007},  Migration{8, migration0008}, Migration{9, migration0009},
        Migration{10, migration0010}, Migration{11, migration0011}};
    return steps;
}

Outcome refuseForeign(SQLite::Database& connection)
{
    const int found = versionOf(connection);
    if (found > newest()) {
        return newerFile(found);
    }
    if (found == 0 && connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() != 0) {
        return fail(ErrorKind::Refused,
                    QCoreApplication::translate(
                        "Migrations", "This file is a database of another program, not a Repromise "
                                      "workspace. Choose another folder."));
    }
    return {};
}

Outcome migrate(SQLite::Database& connection)
{
    const int found = versionOf(connection);
    if (found > newest()) {
        return newerFile(found);
    }
    for (const Migration& step : migrations()) {
        if (step.number > found) {
            apply(connection, step);
        }
    }
    return {};
}

Outcome checkVersion(SQLite::Database& connection)
{
    const int found = versionOf(connection);
    if (found > newest()) {
        return newerFile(found);
    }
    if (found < newest()) {
        return fail(ErrorKind::Refused,
                    QCoreApplication::translate(
                        "Migrations", "This workspace was written by an older Repromise. Open it "
                                      "once for writing to bring it up to date."));
    }
    return {};
}

} // namespace repromise
