"""A workspace with late order lines, a mail server that fails on demand, and repromisectl."""
import csv
import json
import os
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CTL = os.environ['REPROMISECTL']
SINK = os.path.join(os.path.dirname(HERE), 'peers', 'mail', 'smtp-sink')
TODAY = '2026-06-30'
STAMP = '2026-06-29T10:00:00Z'


def wait_for(what, seconds=60):
    """The first true value of what(), polled; an error after that many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = what()
        if value:
            return value
        time.sleep(0.002)
    raise AssertionError('waited %s s in vain' % seconds)


class Sink:
    """smtp-sink with its journal."""

    def __init__(self, folder, *options, port=0):
        self.folder = os.path.join(folder, 'mail')
        ready = os.path.join(folder, 'mail.ready')
        if os.path.exists(ready):
            os.unlink(ready)
        self.process = subprocess.Popen(
            [SINK, '--port', str(port), '--dir', self.folder, '--ready', ready, *options],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: os.path.exists(ready))
        with open(ready) as file:
            self.ready = json.load(file)
        self.port = self.ready['port']

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def events(self, name):
        with open(os.path.join(self.folder, 'journal.jsonl')) as file:
            entries = [json.loads(line) for line in file if line.endswith('\n')]
        return [entry for entry in entries if entry['event'] == name]

    def kept(self):
        """Recipient of each message that the server took, in the order of taking."""
        return [e['recipients'][0] for e in self.events('data') if e.get('kept')]

    def kept_ids(self):
        return [e['message_id'] for e in self.events('data') if e.get('kept')]

    def mail(self, name):
        with open(os.path.join(self.folder, name), 'rb') as file:
            return file.read()


class Bench:
    """A workspace of `contacts`: dicts that may hold email, language, name and lines."""

    def __init__(self, contacts, env=None):
        self._temporary = tempfile.TemporaryDirectory(prefix='repromise-mail-')
        self.folder = self._temporary.name
        self.workspace = os.path.join(self.folder, 'workspace')
        self.env = {**os.environ, **(env or {})}
        self.source = os.path.join(self.folder, 'csv')
        os.mkdir(self.source)
        write_source(self.source, contacts)
        self.ctl('init')
        self.set('smtp.from', 'orders@nordwind.example')
        self.set('smtp.from_name', 'Nordwind, Handel "West"')
        self.set('company.name', 'Nordwind Handel')
        self.ctl('source', 'add', 'csv', 'erp', '--dir', self.source)
        self.ctl('sync', 'erp', expect=(0, 3))
        self.sink = None

    def close(self):
        if self.sink:
            self.sink.stop()
        self._temporary.cleanup()

    def set(self, key, value):
        self.ctl('settings', 'set', key, str(value))

    def command(self, *words):
        return [CTL, '--workspace', self.workspace, '--as-of', TODAY, *words]

    def ctl(self, *words, expect=(0,)):
        done = subprocess.run(self.command(*words), capture_output=True, text=True, env=self.env,
                              timeout=280)
        if done.returncode not in expect:
            raise AssertionError('%s: exit code %s\n%s%s' % (words, done.returncode,
                                                             done.stdout[-2000:],
                                                             done.stderr[-2000:]))
        return done

    def json(self, *words, expect=(0,)):
        return json.loads(self.ctl('--format', 'json', *words, expect=expect).stdout)

    def serve(self, *options, **more):
        """Starts the mail server and points the workspace at it, without TLS."""
        self.sink = Sink(self.folder, *options, **more)
        self.set('smtp.host', '127.0.0.1')
        self.set('smtp.port', self.sink.port)
        self.set('smtp.tls', 'none')
        return self.sink

    def draft(self):
        return self.json('draft', '--untold')['rows']

    def send(self, *words, expect=(0, 1, 3)):
        done = self.ctl('--format', 'json', 'send', *(words or ('--all',)), expect=expect)
        return json.loads(done.stdout)['rows'] if done.stdout.strip() else []

    def outbox(self):
        return self.json('outbox')['rows']

    def states(self):
        """State by address."""
        return {row['to']: row['state'] for row in self.outbox()}

    def told_orders(self):
        """Orders whose ledger says that the customer was told."""
        return {row['order'] for row in self.json('backlog', '--all-open')['rows']
                if row['told'] is not None}

    def untold_orders(self):
        return {row['order'] for row in self.json('untold')['rows']}


def order_of(number):
    return 'SO-%07d' % number


def write_source(folder, contacts):
    """One customer and one order a contact; each line is late, and arrives with its own receipt."""
    def table(name, columns, rows):
        with open(os.path.join(folder, name + '.csv'), 'w', newline='', encoding='utf-8') as file:
            writer = csv.writer(file, lineterminator='\n')
            writer.writerow(columns.split(','))
            writer.writerows(rows)

    people = list(enumerate(contacts, 1))
    lines = [(n, i) for n, person in people for i in range(1, person.get('lines', 1) + 1)]
    table('locations', 'location_id,name,kind,region,replenished_from,transfer_days',
          [['L01', 'Rotterdam DC', 'dc', 'EU-W', '', '']])
    table('suppliers', 'supplier_id,name,country,nominal_lead_time_days',
          [['SU-1', 'Supply One', 'DE', 10]])
    table('customers', 'customer_id,name,tier,region,home_location_id,partial_ok,customer_since',
          [['CU-%05d' % n, person.get('customer', 'Customer %d' % n), 'B', 'EU-W', 'L01', 'Y',
            '2020-01-01'] for n, person in people])
    table('accounts', 'customer_id,credit_limit,credit_used,payment_days,'
          'late_penalty_percent_per_week,notify_tolerance_days',
          [['CU-%05d' % n, '1000.00', '0.00', 30, '0.00', 0] for n, _ in people])
    table('contacts', 'contact_id,customer_id,name,purpose,email,phone,language,time_zone',
          [['CT-%05d' % n, 'CU-%05d' % n, person.get('name', 'Buyer %d' % n), 'orders',
            person.get('email', 'buyer%d@c%d.example' % (n, n)), '', person.get('language', 'en'),
            'Europe/Berlin'] for n, person in people])
    table('items', 'item_id,description,family,uom,qty_step,abc_class,list_price,unit_cost,'
          'supplier_id,lead_time_days,status',
          [['IT-%05d-%d' % (n, i), 'Kugellager Größe %d, "fein"' % i, 'Bearings', 'EA', 1, 'A',
            '8.30', '4.00', 'SU-1', 10, 'active'] for n, i in lines])
    table('substitutes', 'item_id,substitute_item_id,rank,ratio,valid_from,valid_to', [])
    table('stock', 'item_id,location_id,on_hand_qty,allocated_qty,safety_stock_qty,updated_at',
          [['IT-%05d-%d' % (n, i), 'L01', 0, 0, 0, STAMP] for n, i in lines])
    table('sales_orders', 'order_id,customer_id,order_date,channel,partial_ok,status,updated_at',
          [[order_of(n), 'CU-%05d' % n, '2026-05-01', 'web', 'Y', 'open', STAMP]
           for n, _ in people])
    table('sales_lines', 'order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,'
          'allocated_qty,cancelled_qty,unit_price,requested_date,promised_date,priority,status,'
          'updated_at',
          [[order_of(n), i, 'IT-%05d-%d' % (n, i), 'L01', 1200 + i, 0, 0, 0, '7.50', '2026-06-10',
            '2026-06-12', 3, 'backordered', STAMP] for n, i in lines])
    table('shipments', 'shipment_id,order_id,line_no,location_id,shipped_qty,ship_date,carrier,'
          'recorded_at', [])
    # Every third line of an order has no supply at all: there is no date to tell.
    table('purchase_lines', 'po_id,line_no,supplier_id,item_id,location_id,ordered_qty,'
          'received_qty,unit_cost,order_date,promised_date,eta_date,status,updated_at',
          [['PO-%05d' % n, i, 'SU-1', 'IT-%05d-%d' % (n, i), 'L01', 5000, 0, '4.00', '2026-05-01',
            '2026-06-11', '2026-07-14', 'open', STAMP] for n, i in lines if i % 3])
    table('receipts_history', 'receipt_id,po_id,po_line_no,supplier_id,item_id,location_id,'
          'received_qty,order_date,promised_date,received_date,recorded_at', [])
