namespace repromise {

extern const char* const migration0001;

// Quantities are 10^-4 units, unit prices micros, money minor units, dates days
// since 1970 (2147483647 unknown), instants UTC milliseconds (null unknown),
// currencies packed letters. order_line.id = sales_order.id * 65536 + n and
// stock.id = item.id * 65536 + location.id: rows lie together without a second
// index. `fingerprint` is a hash of the record as delivered.
const char* const migration0001 = R"sql(
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL,
    patch_floor INTEGER NOT NULL
) STRICT;
INSERT INTO workspace VALUES (1, 0, 0);

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'never',
    last_try INTEGER,
    last_good INTEGER,
    last_error TEXT,
    accept_truncated INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE source_cursor (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    feed TEXT NOT NULL,
    cursor TEXT NOT NULL,
    PRIMARY KEY (source_id, feed)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    record TEXT NOT NULL,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    handling TEXT NOT NULL,
    reason TEXT NOT NULL,
    raw TEXT NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX quarantine_by_source ON quarantine (source_id, record, key);

CREATE TABLE location (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, kind TEXT NOT NULL, region TEXT NOT NULL,
    replenished_from TEXT NOT NULL, transfer_days INTEGER NOT NULL
) STRICT;

CREATE TABLE supplier (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, country TEXT NOT NULL, lead_time_days INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, tier TEXT NOT NULL, region TEXT NOT NULL,
    home_location TEXT NOT NULL, partial_ok INTEGER NOT NULL
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY REFERENCES customer (id),
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    credit_limit INTEGER NOT NULL, credit_used INTEGER NOT NULL, currency INTEGER NOT NULL,
    payment_days INTEGER NOT NULL, late_penalty INTEGER NOT NULL, tolerance_days INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL, purpose TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
    language TEXT NOT NULL, time_zone TEXT NOT NULL, email_usable INTEGER NOT NULL
) STRICT;

CREATE TABLE item (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    description TEXT NOT NULL, family TEXT NOT NULL, unit TEXT NOT NULL, abc_class TEXT NOT NULL,
    status TEXT NOT NULL, supplier TEXT NOT NULL, step INTEGER NOT NULL,
    list_price INTEGER NOT NULL, unit_cost INTEGER NOT NULL, lead_time_days INTEGER NOT NULL
) STRICT;

CREATE TABLE substitute (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    item_id INTEGER NOT NULL REFERENCES item (id),
    substitute_id INTEGER NOT NULL REFERENCES item (id),
    rank INTEGER NOT NULL, ratio INTEGER NOT NULL,
    valid_from INTEGER NOT NULL, valid_to INTEGER NOT NULL
) STRICT;

CREATE TABLE stock (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    on_hand INTEGER NOT NULL, allocated INTEGER NOT NULL, safety INTEGER NOT NULL
) STRICT;

CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    channel TEXT NOT NULL, status TEXT NOT NULL, order_date INTEGER NOT NULL,
    partial_ok INTEGER NOT NULL,
    UNIQUE (key, source_id)
) STRICT;

CREATE TABLE order_line (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    item_id INTEGER NOT NULL, location_id INTEGER NOT NULL, status TEXT NOT NULL,
    ordered INTEGER NOT NULL, shipped INTEGER NOT NULL, allocated INTEGER NOT NULL,
    cancelled INTEGER NOT NULL, unit_price INTEGER NOT NULL, currency INTEGER NOT NULL,
    requested INTEGER NOT NULL, promised INTEGER NOT NULL, confirmed INTEGER NOT NULL,
    priority INTEGER NOT NULL, first_seen INTEGER NOT NULL
) STRICT;

CREATE TABLE shipment (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    order_line_id INTEGER NOT NULL, location_id INTEGER NOT NULL, carrier TEXT NOT NULL,
    shipped INTEGER NOT NULL, ship_date INTEGER NOT NULL
) STRICT;

CREATE TABLE inbound (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL, supplier TEXT NOT NULL, item_id INTEGER NOT NULL,
    location_id INTEGER NOT NULL, status TEXT NOT NULL,
    ordered INTEGER NOT NULL, received INTEGER NOT NULL, unit_cost INTEGER NOT NULL,
    order_date INTEGER NOT NULL, promised INTEGER NOT NULL, expected INTEGER NOT NULL
) STRICT;

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    inbound_order TEXT NOT NULL, inbound_line TEXT NOT NULL, supplier TEXT NOT NULL, item_id INTEGER NOT NULL,
    location_id INTEGER NOT NULL, received INTEGER NOT NULL,
    order_date INTEGER NOT NULL, promised INTEGER NOT NULL, received_on INTEGER NOT NULL
) STRICT;

-- The date ledger: what changed after a line was first seen. First entries live in the line.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    order_line_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date INTEGER NOT NULL,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_by_line ON ledger (order_line_id, id);

-- What the customer was last told, per line; date 2147483647 says "told that there is no date".
CREATE TABLE line_told (
    order_line_id INTEGER PRIMARY KEY,
    date INTEGER NOT NULL,
    at INTEGER NOT NULL,
    message_id TEXT NOT NULL
) STRICT;

-- LineMessageState of the newest message about a line that is neither sent nor discarded.
CREATE TABLE line_message (
    order_line_id INTEGER PRIMARY KEY,
    state INTEGER NOT NULL,
    message_id TEXT NOT NULL
) STRICT;

-- Rows touched per generation, so that a picture can be patched instead of reread.
CREATE TABLE change_log (
    generation INTEGER NOT NULL,
    kind TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (generation, kind, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    workstation TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject, seq);
CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO journal_head VALUES (1, 0, '');
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;
)sql";

} // namespace repromise
