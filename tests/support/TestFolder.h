#pragma once

#include <QTemporaryDir>

/// A folder for small files that lives as long as this: in memory where the system offers that, so
/// that hundreds of little databases do not wait for the disk.
class TestFolder : public QTemporaryDir {
public:
    TestFolder();
};
