#pragma once

#include "store/BulkStatement.h"
#include "store/backlog/IdMap.h"

namespace repromise {

/// Row numbers by database id of everything lines and supply point at.
struct MasterIds {
    IdMap sources, locations, items, customers, orders;
};

/// Reads sources, locations, items, customers with contacts, and orders into `backlog`.
class MasterDataReader {
public:
    MasterDataReader(Database& database, Backlog& backlog, StringPool& texts, MasterIds& ids);

    void read();

private:
    void readSources();
    void readLocations();
    void readLanes();
    void readSuppliers();
    void readItems();
    void readSubstitutes();
    void readCustomers();
    void readContacts();
    void readOrders();

    Database& m_database;
    Backlog& m_backlog;
    StringPool& m_texts;
    MasterIds& m_ids;
};

} // namespace repromise
