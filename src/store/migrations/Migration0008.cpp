namespace repromise {

extern const char* const migration0008;

// What carriers, warehouses and customers say about lines. Orders and customers are kept as they
// were named: they may come later, or from nowhere. Equal keys of two sources are two rows.
const char* const migration0008 = R"sql(
CREATE TABLE tracking (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    carrier TEXT NOT NULL, order_key TEXT NOT NULL, shipment TEXT NOT NULL, status TEXT NOT NULL,
    ship_date INTEGER NOT NULL, promised INTEGER NOT NULL, expected INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    UNIQUE (key, source_id)
) STRICT;
CREATE INDEX tracking_by_order ON tracking (order_key) WHERE order_key <> '';
CREATE INDEX tracking_by_shipment ON tracking (shipment) WHERE shipment <> '';

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    tracking_key TEXT NOT NULL, status TEXT NOT NULL, at INTEGER, location TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (key, source_id)
) STRICT;
CREATE INDEX milestone_by_tracking ON milestone (source_id, tracking_key);

CREATE TABLE inquiry (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    customer_key TEXT NOT NULL, contact TEXT NOT NULL, order_key TEXT NOT NULL,
    subject TEXT NOT NULL, status TEXT NOT NULL, priority TEXT NOT NULL, channel TEXT NOT NULL,
    opened_at INTEGER, closed_at INTEGER,
    UNIQUE (key, source_id)
) STRICT;
CREATE INDEX inquiry_by_order ON inquiry (order_key) WHERE order_key <> '';
CREATE INDEX inquiry_by_customer ON inquiry (customer_key) WHERE customer_key <> '';

CREATE TABLE pick_task (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    order_line_id INTEGER NOT NULL, item_id INTEGER NOT NULL, location_id INTEGER NOT NULL,
    state TEXT NOT NULL, quantity INTEGER NOT NULL, picked INTEGER NOT NULL,
    missing INTEGER NOT NULL, open_short INTEGER NOT NULL,
    UNIQUE (key, source_id)
) STRICT;
CREATE INDEX pick_task_by_line ON pick_task (order_line_id);
CREATE INDEX pick_task_open_short ON pick_task (order_line_id) WHERE open_short = 1;
)sql";

} // namespace repromise
