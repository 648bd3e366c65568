#include "store/Database.h"

#include "base/FileRights.h"
#include "store/Migrations.h"
#include "store/PageMemory.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace repromise {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Database", text);
}

QString shown(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

// SQLite would create the file with the umask's mode; order data is nobody else's business. SQLite
// gives its helper files the mode of this one.
Outcome createPrivately(const std::filesystem::path& file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        return fail(ErrorKind::Storage,
                    say(QT_TRANSLATE_NOOP("Database", "Cannot open the workspace database %1: %2. "
                                                      "Check that the folder exists and is yours."))
                        .arg(shown(file), QString::fromLocal8Bit(std::strerror(errno))));
    }
    ::fchmod(fd, static_cast<mode_t>(privateRights(file.parent_path())));
    ::close(fd);
    return {};
}

QString meaning(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return say(
            QT_TRANSLATE_NOOP("Database", "the disk is full; free some space and try again"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(QT_TRANSLATE_NOOP(
            "Database", "another program is writing to the workspace; try again when it is done"));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return say(QT_TRANSLATE_NOOP(
            "Database",
            "the database file is damaged; restore a copy, or move it away and sync again"));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return say(
            QT_TRANSLATE_NOOP("Database", "the file may not be written; check its permissions"));
    case SQLITE_CANTOPEN:
        return say(QT_TRANSLATE_NOOP("Database", "the file cannot be opened; check its folder"));
    case SQLITE_IOERR:
        return say(QT_TRANSLATE_NOOP("Database",
                                     "the disk reported an error; check the drive and try again"));
    default:
        return say(QT_TRANSLATE_NOOP("Database", "the database refused it; see the log"));
    }
}

} // namespace

Error storageError(const SQLite::Exception& exception, const QString& doing)
{
    const int code = exception.getErrorCode() & 0xFF;
    const bool busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
    return Error{busy ? ErrorKind::Busy : ErrorKind::Storage,
                 say(QT_TRANSLATE_NOOP("Database", "Could not %1: %2."))
                     .arg(doing, meaning(exception.getErrorCode())),
                 QStringLiteral("sqlite %1: %2")
                     .arg(exception.getExtendedErrorCode())
                     .arg(QString::fromUtf8(exception.what()))};
}

Database::Database(std::filesystem::path file, int flags, int timeoutMs)
    : m_file(std::move(file)), m_connection(m_file.string(), flags, timeoutMs)
{
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, Mode mode,
                                                 int timeoutMs)
{
    givePageMemory();
    if (mode == Mode::ReadWrite) {
        if (auto created = createPrivately(file); !created) {
            return tl::unexpected(created.error());
        }
    }
    return guarded(
        say(QT_TRANSLATE_NOOP("Database", "open the workspace database %1")).arg(shown(file)),
        [&]() -> Result<std::unique_ptr<Database>> {
            const int access =
                mode == Mode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
            const int flags = access | SQLITE_OPEN_NOMUTEX;
            std::unique_ptr<Database> database(new Database(file, flags, timeoutMs));
            if (auto ready = database->prepare(mode); !ready) {
                return tl::unexpected(ready.error());
            }
            return database;
        });
}

Outcome Database::prepare(Mode mode)
{
    m_connection.exec("PRAGMA foreign_keys = ON");
    m_connection.exec("PRAGMA cache_size = -65536");
    m_connection.exec("PRAGMA secure_delete = OFF");
    m_connection.exec("PRAGMA temp_store = MEMORY");
    if (mode == Mode::ReadWrite) {
        if (auto known = refuseForeign(m_connection); !known) {
            return known; // and leave the file as it is
        }
        m_connection.exec("PRAGMA journal_mode = WAL");
        m_connection.exec("PRAGMA synchronous = NORMAL");
        m_connection.exec("PRAGMA journal_size_limit = 67108864");
        return migrate(m_connection);
    }
    return checkVersion(m_connection);
}

std::uint64_t Database::generation()
{
    SQLite::Statement query(m_connection, "SELECT generation FROM workspace");
    return query.executeStep() ? static_cast<std::uint64_t>(query.getColumn(0).getInt64()) : 0;
}

} // namespace repromise
