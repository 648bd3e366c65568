#include "support/store/FailingVfs.h"

#include <new>

namespace repromise {
namespace {

// SQLite gives room for this and, behind it, for the file of the original VFS.
struct FailingFile {
    sqlite3_file base;
    FailingVfs* vfs;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FailingFile& own(sqlite3_file* file)
{
    return *reinterpret_cast<FailingFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return own(file).real();
}

int fileClose(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

int fileRead(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int fileWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const int fault = own(file).vfs->next();
    return fault != SQLITE_OK ? fault
                              : real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int fileTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int fault = own(file).vfs->next();
    return fault != SQLITE_OK ? fault : real(file)->pMethods->xTruncate(real(file), size);
}

int fileSync(sqlite3_file* file, int)
{
    return own(file).vfs->next();
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int fileLock(sqlite3_file* file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}

int fileUnlock(sqlite3_file* file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int fileCheckReservedLock(sqlite3_file* file, int* reserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), reserved);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int fileSectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int fileCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int fileShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int fileShmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void fileShmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int fileShmUnmap(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods fileMethods{2,
                                     fileClose,
                                     fileRead,
                                     fileWrite,
                                     fileTruncate,
                                     fileSync,
                                     fileSize,
                                     fileLock,
                                     fileUnlock,
                                     fileCheckReservedLock,
                                     fileControl,
                                     fileSectorSize,
                                     fileCharacteristics,
                                     fileShmMap,
                                     fileShmLock,
                                     fileShmBarrier,
                                     fileShmUnmap,
                                     nullptr,
                                     nullptr};

FailingVfs& owner(sqlite3_vfs* vfs)
{
    return *static_cast<FailingVfs*>(vfs->pAppData);
}

int vfsOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* made = new (file) FailingFile{{nullptr}, &owner(vfs)};
    if (owner(vfs).next() != SQLITE_OK) {
        return SQLITE_CANTOPEN;
    }
    sqlite3_vfs& original = owner(vfs).original();
    const int code = original.xOpen(&original, name, made->real(), flags, outFlags);
    if (code == SQLITE_OK) {
        made->base.pMethods = &fileMethods;
    }
    return code;
}

int vfsDelete(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    const int fault = owner(vfs).next();
    sqlite3_vfs& original = owner(vfs).original();
    return fault != SQLITE_OK ? fault : original.xDelete(&original, name, syncFolder);
}

int vfsAccess(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    sqlite3_vfs& original = owner(vfs).original();
    return original.xAccess(&original, name, flags, result);
}

int vfsFullPathname(sqlite3_vfs* vfs, const char* name, int size, char* path)
{
    sqlite3_vfs& original = owner(vfs).original();
    return original.xFullPathname(&original, name, size, path);
}

} // namespace

FailingVfs::FailingVfs() : m_original(*sqlite3_vfs_find(nullptr)), m_vfs(m_original)
{
    m_vfs.zName = "failing";
    m_vfs.pAppData = this;
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = static_cast<int>(sizeof(FailingFile)) + m_original.szOsFile;
    m_vfs.xOpen = vfsOpen;
    m_vfs.xDelete = vfsDelete;
    m_vfs.xAccess = vfsAccess;
    m_vfs.xFullPathname = vfsFullPathname;
    sqlite3_vfs_register(&m_vfs, 1);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(&m_original, 1);
}

void FailingVfs::arm(const Fault& fault)
{
    m_fault = fault;
    m_calls = 0;
    m_struck = false;
}

int FailingVfs::next()
{
    ++m_calls;
    if (!m_fault || m_calls < m_fault->call || (m_calls > m_fault->call && !m_fault->stays)) {
        return SQLITE_OK;
    }
    m_struck = true;
    return m_fault->code;
}

} // namespace repromise
