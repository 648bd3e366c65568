#!/usr/bin/python3
"""repromisectl against a real Tryton 6.0: what it shows is what the ERP's database says, and a
delta after any change of a user gives what a fresh full read gives.

Runs only with REPROMISE_LIVE_TRYTON=1 and where tests/peers/erp/tryton-up can run (Debian packages,
root); the first run on a machine builds the ERP for some minutes.
"""
import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
PEER = os.path.join(os.path.dirname(HERE), 'peers', 'erp')
CTL = os.environ.get('REPROMISECTL', '')
PORT = os.environ.get('REPROMISE_LIVE_TRYTON_PORT', '8047')


def can_run():
    return (os.environ.get('REPROMISE_LIVE_TRYTON') == '1' and os.access(CTL, os.X_OK)
            and os.geteuid() == 0 and shutil.which('apt-get') is not None)


def peer(script, *args):
    command = [os.path.join(PEER, script)]
    if script == 'tryton-truth' or script == 'tryton-mutate':
        command += ['--port', PORT]
    done = subprocess.run(command + list(args), check=True, capture_output=True, text=True)
    return done.stdout


def number(value):
    return Decimal(str(value)) if value is not None else None


class Workspace:
    def __init__(self, folder, peer_info):
        self.folder = folder
        self.today = peer_info['TODAY']
        self.environment = dict(os.environ, TRYTON_PASSWORD=peer_info['PASSWORD'])
        self.ctl('init')
        self.ctl('source', 'add', 'tryton', 'erp', '--url', peer_info['URL'], '--database',
                 peer_info['DATABASE'], '--user', peer_info['USER'], '--secret-env',
                 'TRYTON_PASSWORD')

    def ctl(self, *args):
        command = [CTL, '--workspace', self.folder, '--as-of', self.today, '--format', 'json', *args]
        done = subprocess.run(command, capture_output=True, text=True, env=self.environment)
        if done.returncode != 0:
            raise AssertionError('%s: exit %d: %s' % (args, done.returncode, done.stderr))
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def sync(self):
        return self.ctl('sync')

    def lines(self):
        return {(row['order'], row['line']): row
                for row in self.ctl('backlog', '--all-open')['rows']}


class TrytonLiveTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not can_run():
            raise unittest.SkipTest('set REPROMISE_LIVE_TRYTON=1 to run against a real Tryton')
        cls.info = dict(line.split('=', 1) for line in
                        peer('tryton-up', '--port', PORT, '--reset').splitlines() if '=' in line)
        cls.stack = contextlib.ExitStack()
        cls.console = cls.workspace()
        cls.console.sync()

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()
        peer('tryton-up', '--stop', '--port', PORT)

    @classmethod
    def workspace(cls):
        folder = cls.stack.enter_context(tempfile.TemporaryDirectory())
        return Workspace(os.path.join(folder, 'workspace'), cls.info)

    def assert_truth(self, lines):
        truth = {(line['order'], str(line['line_id'])): line
                 for line in json.loads(peer('tryton-truth', '--lines'))}
        self.assertEqual(sorted(lines), sorted(truth))
        for key, line in truth.items():
            row = lines[key]
            for mine, theirs in (('ordered', 'ordered'), ('shipped', 'shipped'), ('open', 'open'),
                                 ('allocated', 'reserved')):
                self.assertEqual(Decimal(row[mine]), number(line[theirs]), (key, mine))
            self.assertEqual(row['item'], line['product'], key)
            self.assertEqual(row['location'], line['warehouse'], key)
            self.assertEqual(row['customer'], line['customer_code'], key)
            self.assertEqual(row['confirmed'], line['next_date'], key)
            if line['requested_date']:
                self.assertEqual(row['requested'], line['requested_date'], key)

    def assert_as_fresh(self):
        fresh = self.workspace()
        fresh.sync()
        self.console.sync()
        mine, theirs = self.console.lines(), fresh.lines()
        for row in list(mine.values()) + list(theirs.values()):
            row.pop('told', None)
        self.assertEqual(mine, theirs)
        self.assertEqual(self.console.ctl('status')['counts'], fresh.ctl('status')['counts'])
        return mine

    @staticmethod
    def lines_read(synced):
        return next(row['read'] for row in synced['rows'] if row['kind'] == 'sales_lines')

    def test_1_pristine_data_is_the_truth(self):
        lines = self.console.lines()
        self.assertEqual(len(lines), 275)
        self.assert_truth(lines)

    def test_2_each_change_arrives_by_delta(self):
        truth = json.loads(peer('tryton-truth'))
        dated = [line['purchase'] for line in truth['inbound'] if line['expected']]
        dated = list(dict.fromkeys(dated))
        waiting = [line for line in truth['open_lines'] if line['warehouse'] != 'GDN'
                   and line['shipments'] and line['shipments'][0][1] == 'waiting']
        orders = list({line['order']: line for line in waiting}.values())
        changes = [
            ('delay-purchase', dated[0], '--days', '9'),
            ('set-purchase-date', dated[1], '2027-01-15'),
            ('receive-purchase', dated[2], '--fraction', '0.5'),
            ('receive-purchase', dated[3]),
            ('assign', orders[0]['order']),
            ('ship-line', orders[1]['order'], orders[1]['product']),
            ('cancel-order', orders[2]['order']),
            ('new-order',),
            ('new-order', '--warehouse', 'GDN', '--quantity', '2.0'),
            ('rename-customer', orders[3]['customer_code'], 'Neuer Name & Söhne'),
            ('set-email', orders[3]['customer_code'], 'new@müller.example'),
            ('set-email', orders[4]['customer_code'], ''),
            ('plan-order', orders[5]['order'], '2027-02-01'),
        ]
        for change in changes:
            with self.subTest(' '.join(change)):
                peer('tryton-mutate', *change)
                self.assert_truth(self.assert_as_fresh())
        # By now what is closed is older than what a delta reads once more.
        self.assertLess(self.lines_read(self.console.sync()),
                        self.lines_read(self.workspace().sync()))

    def test_3_changes_are_written_there_and_come_back(self):
        truth = json.loads(peer('tryton-truth'))
        line = next(row for row in truth['open_lines'] if row['shipments']
                    and row['shipments'][0][1] == 'waiting' and row['next_date']
                    and row['open'] == row['ordered'])
        inbound = next(row for row in truth['inbound'] if row['expected'] and len(row['moves']) == 1
                       and row['moves'][0]['arrival_state'] is None and not row['received'])
        self.assert_written('--line', '%s/%s' % (line['order'], line['line_id']), '--confirmed')
        self.assert_written('--purchase', '%s/%s' % (inbound['purchase'], inbound['line_id']),
                            '--date')
        lines = self.assert_as_fresh()
        self.assertEqual(lines[(line['order'], str(line['line_id']))]['confirmed'], '2027-03-03')
        self.assert_truth(lines)

    def assert_written(self, kind, key, flag):
        self.console.ctl('writes', 'add', kind, key, flag, '2027-03-03', '--why', 'test')
        sent = self.console.ctl('writes', 'send', '--all')
        self.assertEqual([row['state'] for row in sent['rows']], ['done'], key)

    def test_4_a_wrong_password_is_told_and_keeps_the_cache(self):
        before = self.console.lines()
        right = self.console.environment['TRYTON_PASSWORD']
        self.console.environment['TRYTON_PASSWORD'] = 'wrong'
        with self.assertRaisesRegex(AssertionError, 'exit 1'):
            self.console.sync()
        self.assertEqual(self.console.lines().keys(), before.keys())
        self.console.environment['TRYTON_PASSWORD'] = right
        self.console.sync()


if __name__ == '__main__':
    unittest.main(verbosity=2)
