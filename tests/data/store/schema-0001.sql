BEGIN TRANSACTION;
CREATE TABLE account (
    id INTEGER PRIMARY KEY REFERENCES customer (id),
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    credit_limit INTEGER NOT NULL, credit_used INTEGER NOT NULL, currency INTEGER NOT NULL,
    payment_days INTEGER NOT NULL, late_penalty INTEGER NOT NULL, tolerance_days INTEGER NOT NULL
) STRICT;
INSERT INTO "account" VALUES(1,1,-6121631574387096922,NULL,0,500000,10000,4543826,30,50,2);
INSERT INTO "account" VALUES(2,1,1002298876273884260,NULL,0,500000,10000,4543826,30,50,0);
CREATE TABLE change_log (
    generation INTEGER NOT NULL,
    kind TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (generation, kind, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "change_log" VALUES(2,'line',65537);
CREATE TABLE contact (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL, purpose TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
    language TEXT NOT NULL, time_zone TEXT NOT NULL, email_usable INTEGER NOT NULL
) STRICT;
INSERT INTO "contact" VALUES(1,'CT1',1,-5833077794371272285,NULL,0,1,'Ann','orders','ann@example.com','+49 30 1234','de','Europe/Berlin',1);
INSERT INTO "contact" VALUES(2,'CT2',1,-4658390778568858778,NULL,0,2,'Ann','orders','ann@example.com','+49 30 1234','de','Europe/Berlin',1);
CREATE TABLE customer (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, tier TEXT NOT NULL, region TEXT NOT NULL,
    home_location TEXT NOT NULL, partial_ok INTEGER NOT NULL
) STRICT;
INSERT INTO "customer" VALUES(1,'C1',1,3432499239983245428,NULL,0,'Buyer','A','North','L1',1);
INSERT INTO "customer" VALUES(2,'C2',1,3432499239983245428,NULL,0,'Buyer','A','North','L1',1);
CREATE TABLE inbound (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL, supplier TEXT NOT NULL, item_id INTEGER NOT NULL,
    location_id INTEGER NOT NULL, status TEXT NOT NULL,
    ordered INTEGER NOT NULL, received INTEGER NOT NULL, unit_cost INTEGER NOT NULL,
    order_date INTEGER NOT NULL, promised INTEGER NOT NULL, expected INTEGER NOT NULL
) STRICT;
INSERT INTO "inbound" VALUES(1,'PO-1/1',1,-6952393828197205497,NULL,0,'purchase','S1',1,1,'confirmed',500000,0,4000000,20605,20639,20639);
INSERT INTO "inbound" VALUES(2,'PO-2/1',1,-6952393828197205497,NULL,0,'purchase','S1',1,1,'confirmed',500000,0,4000000,20605,20639,20639);
CREATE TABLE item (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    description TEXT NOT NULL, family TEXT NOT NULL, unit TEXT NOT NULL, abc_class TEXT NOT NULL,
    status TEXT NOT NULL, supplier TEXT NOT NULL, step INTEGER NOT NULL,
    list_price INTEGER NOT NULL, unit_cost INTEGER NOT NULL, lead_time_days INTEGER NOT NULL
) STRICT;
INSERT INTO "item" VALUES(1,'I1',1,-3985727679758015929,NULL,0,'Pump','Pumps','EA','A','active','S1',10000,6000000,4000000,10);
INSERT INTO "item" VALUES(2,'I2',1,-3985727679758015929,NULL,0,'Pump','Pumps','EA','A','active','S1',10000,6000000,4000000,10);
INSERT INTO "item" VALUES(3,'I3',1,-3985727679758015929,NULL,0,'Pump','Pumps','EA','A','active','S1',10000,6000000,4000000,10);
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
INSERT INTO "journal" VALUES(1,'019f171c-ef00-7267-81fc-0181bd36eb83',1782799200000,'ann','agent','desk-1','source.added','source/erp','{}','','9a064f88ded80adb7df4e1b3d0b1d2e0b058ea83aa1ec4c9b82e95af110398f3');
INSERT INTO "journal" VALUES(2,'019f171c-ef00-7268-a2ae-9c97d65129f2',1782799200000,'ann','agent','desk-1','sync.applied','source/erp','{"full":false,"kinds":{"locations":{"read":2,"added":2,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"suppliers":{"read":1,"added":1,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"customers":{"read":2,"added":2,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"accounts":{"read":2,"added":2,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"contacts":{"read":2,"added":2,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"items":{"read":3,"added":3,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"stock":{"read":3,"added":3,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"sales_orders":{"read":2,"added":2,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"sales_lines":{"read":3,"added":3,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"purchase_lines":{"read":2,"added":2,"changed":0,"unchanged":0,"removed":0,"quarantined":0},"receipts_history":{"read":1,"added":1,"changed":0,"unchanged":0,"removed":0,"quarantined":0}}}','9a064f88ded80adb7df4e1b3d0b1d2e0b058ea83aa1ec4c9b82e95af110398f3','9d39f3ea6a83e32b006be283c333a6c0c87f7df2f585f435c29102aa9deda85e');
INSERT INTO "journal" VALUES(3,'019f1753-dd80-7050-bb5b-abb398ab91ef',1782802800000,'ann','agent','desk-1','sync.applied','source/erp','{"full":false,"kinds":{"stock":{"read":1,"added":0,"changed":0,"unchanged":0,"removed":0,"quarantined":1},"sales_lines":{"read":1,"added":0,"changed":1,"unchanged":0,"removed":0,"quarantined":0},"shipments":{"read":1,"added":1,"changed":0,"unchanged":0,"removed":0,"quarantined":0}}}','9d39f3ea6a83e32b006be283c333a6c0c87f7df2f585f435c29102aa9deda85e','718bd20612dfa28cc349941077ad05bc61a643312358be9583e4b7646fd543fb');
INSERT INTO "journal" VALUES(4,'019f1753-dd80-7051-a7d2-4ab3b15eaf86',1782802800000,'ann','agent','desk-1','message.sent','message/M1','{}','718bd20612dfa28cc349941077ad05bc61a643312358be9583e4b7646fd543fb','b1173435a5c6ccdc6eaa90295d53723e073f7c637b809abfa3218a5ef380b5e6');
CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO "journal_head" VALUES(1,4,'b1173435a5c6ccdc6eaa90295d53723e073f7c637b809abfa3218a5ef380b5e6');
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
INSERT INTO "ledger" VALUES(1,65537,'confirmed',20642,1782802800000,'erp','sync','');
INSERT INTO "ledger" VALUES(2,65537,'told',20643,1782803400000,'repromise','ann','message M1');
CREATE TABLE line_message (
    order_line_id INTEGER PRIMARY KEY,
    state INTEGER NOT NULL,
    message_id TEXT NOT NULL
) STRICT;
INSERT INTO "line_message" VALUES(65538,1,'M2');
CREATE TABLE line_told (
    order_line_id INTEGER PRIMARY KEY,
    date INTEGER NOT NULL,
    at INTEGER NOT NULL,
    message_id TEXT NOT NULL
) STRICT;
INSERT INTO "line_told" VALUES(65537,20643,1782803400000,'M1');
CREATE TABLE location (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, kind TEXT NOT NULL, region TEXT NOT NULL,
    replenished_from TEXT NOT NULL, transfer_days INTEGER NOT NULL
) STRICT;
INSERT INTO "location" VALUES(1,'L1',1,1419155607410960352,NULL,0,'Depot','dc','North','',0);
INSERT INTO "location" VALUES(2,'L2',1,1419155607410960352,NULL,0,'Depot','dc','North','',0);
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
INSERT INTO "order_line" VALUES(65537,'1',1,-6550505446709393568,NULL,0,1,1,'open',100000,0,0,0,5250000,4543826,20635,20635,20642,3,1782799200000);
INSERT INTO "order_line" VALUES(65538,'2',1,-907974818402479070,NULL,0,2,1,'open',100000,0,0,0,5250000,4543826,20635,20635,20637,3,1782799200000);
INSERT INTO "order_line" VALUES(131073,'1',1,706475680584857863,NULL,0,1,1,'open',100000,0,0,0,5250000,4543826,20635,20635,2147483647,3,1782799200000);
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
INSERT INTO "quarantine" VALUES(1,1,'stock','feed',2,'I9/L1','unknown_item','rejected','Item "I9" is not known. Deliver the item first, or correct the code.','raw record',1782802800000);
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    inbound_order TEXT NOT NULL, inbound_line TEXT NOT NULL, supplier TEXT NOT NULL, item_id INTEGER NOT NULL,
    location_id INTEGER NOT NULL, received INTEGER NOT NULL,
    order_date INTEGER NOT NULL, promised INTEGER NOT NULL, received_on INTEGER NOT NULL
) STRICT;
INSERT INTO "receipt" VALUES(1,'R1',1,4235553073517975865,1782745200000,0,'PO-0','1','S1',1,1,50000,20574,20593,20595);
CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    channel TEXT NOT NULL, status TEXT NOT NULL, order_date INTEGER NOT NULL,
    partial_ok INTEGER NOT NULL,
    UNIQUE (key, source_id)
) STRICT;
INSERT INTO "sales_order" VALUES(1,'SO-1',1,-7916408452069153769,NULL,0,1,'edi','open',20605,1);
INSERT INTO "sales_order" VALUES(2,'SO-2',1,2534269517785637795,NULL,0,2,'edi','open',20605,1);
CREATE TABLE shipment (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    order_line_id INTEGER NOT NULL, location_id INTEGER NOT NULL, carrier TEXT NOT NULL,
    shipped INTEGER NOT NULL, ship_date INTEGER NOT NULL
) STRICT;
INSERT INTO "shipment" VALUES(1,'SH-1',1,2070603460784427369,1782763200000,0,65537,1,'Carrier',20000,20624);
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
INSERT INTO "source" VALUES(1,'erp','csv','{}','good',1782802800000,1782802800000,NULL,0,0);
CREATE TABLE source_cursor (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    feed TEXT NOT NULL,
    cursor TEXT NOT NULL,
    PRIMARY KEY (source_id, feed)
) STRICT, WITHOUT ROWID;
CREATE TABLE stock (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    on_hand INTEGER NOT NULL, allocated INTEGER NOT NULL, safety INTEGER NOT NULL
) STRICT;
INSERT INTO "stock" VALUES(65537,1,3643400967988292680,NULL,0,40000,0,0);
INSERT INTO "stock" VALUES(131073,1,4994637412084321856,NULL,0,1000000,30000,0);
INSERT INTO "stock" VALUES(131074,1,5639650401195840895,NULL,0,70000,0,0);
CREATE TABLE substitute (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    item_id INTEGER NOT NULL REFERENCES item (id),
    substitute_id INTEGER NOT NULL REFERENCES item (id),
    rank INTEGER NOT NULL, ratio INTEGER NOT NULL,
    valid_from INTEGER NOT NULL, valid_to INTEGER NOT NULL
) STRICT;
CREATE TABLE supplier (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL, fingerprint INTEGER NOT NULL, updated_at INTEGER,
    gone INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, country TEXT NOT NULL, lead_time_days INTEGER NOT NULL
) STRICT;
INSERT INTO "supplier" VALUES(1,'S1',1,679588769879303331,NULL,0,'Maker','DE',14);
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL,
    patch_floor INTEGER NOT NULL
) STRICT;
INSERT INTO "workspace" VALUES(1,3,1);
CREATE INDEX quarantine_by_source ON quarantine (source_id, record, key);
CREATE INDEX ledger_by_line ON ledger (order_line_id, id);
CREATE INDEX journal_by_subject ON journal (subject, seq);
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;
COMMIT;
PRAGMA user_version = 1;
