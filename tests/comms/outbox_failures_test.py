"""Each way in which a mail server can fail, from draft to ledger: who was told, who was not and who
is uncertain."""
import email
import email.policy
import json
import os
import signal
import subprocess
import unittest

from mailbench import Bench, order_of, wait_for

ANN, BOB, CID = 'ann@a.example', 'bob@b.example', 'cid@c.example'


class OutboxFailures(unittest.TestCase):
    def bench(self, *contacts, env=None):
        people = contacts or ({'email': ANN}, {'email': BOB}, {'email': CID})
        bench = Bench(people, env)
        self.addCleanup(bench.close)
        return bench

    def drafted(self, *options, **more):
        """A bench with three drafts and a server that fails by `options`."""
        bench = self.bench()
        bench.serve(*options, **more)
        self.assertEqual(len(bench.draft()), 3)
        return bench

    def expect(self, bench, told, **states):
        """`told`: numbers of the orders that must count as told, in every view of it."""
        found = bench.states()
        for name, state in states.items():
            self.assertEqual(found[{'ann': ANN, 'bob': BOB, 'cid': CID}[name]], state, found)
        self.assertEqual(bench.told_orders(), {order_of(n) for n in told})
        untold = bench.untold_orders()
        for number in (1, 2, 3):
            self.assertEqual(order_of(number) not in untold, number in told)

    def row(self, bench, to):
        return next(row for row in bench.outbox() if row['to'] == to)

    def test_all_is_well(self):
        bench = self.drafted()
        rows = bench.send(expect=(0,))
        self.assertEqual([row['state'] for row in rows], ['sent'] * 3)
        self.expect(bench, {1, 2, 3}, ann='sent', bob='sent', cid='sent')
        self.assertEqual(bench.send(), [])
        self.assertEqual(sorted(bench.sink.kept()), [ANN, BOB, CID])

    def test_recipient_refused_for_good(self):
        bench = self.drafted('--fail', 'rcpt:bob@*=550')
        bench.send(expect=(3,))
        self.expect(bench, {1, 3}, ann='sent', bob='failed', cid='sent')
        self.assertEqual(self.row(bench, BOB)['code'], 550)
        failed = [row for row in bench.json('backlog')['rows'] if row['order'] == order_of(2)]
        self.assertIn('MESSAGE_FAILED', failed[0]['exceptions'])

    def test_failed_lines_can_be_drafted_again(self):
        bench = self.drafted('--fail', 'rcpt:bob@*=550')
        bench.send()
        again = bench.draft()
        self.assertEqual([row['to'] for row in again], [BOB])

    def test_recipient_refused_for_now_waits_and_passes_later(self):
        bench = self.drafted('--fail', 'rcpt:*=451:first=1')
        bench.send()
        self.expect(bench, set(), ann='held', bob='held', cid='held')
        row = self.row(bench, ANN)
        self.assertEqual(row['code'], 451)
        self.assertIsNotNone(row['next_try'])
        self.assertEqual(len(bench.sink.events('rcpt')), 3)
        bench.send(*[row['message'] for row in bench.outbox()], expect=(0,))
        self.expect(bench, {1, 2, 3}, ann='sent', bob='sent', cid='sent')
        self.assertEqual(len(set(bench.sink.kept_ids())), 3)

    def test_sender_refused(self):
        bench = self.drafted('--fail', 'mail:*=553')
        bench.send()
        self.expect(bench, set(), ann='failed', bob='failed', cid='failed')

    def test_content_refused(self):
        bench = self.drafted('--fail', 'data=554,5.7.1 spam')
        bench.send(expect=(3,))
        self.expect(bench, set(), ann='failed', bob='failed', cid='failed')
        self.assertEqual(self.row(bench, ANN)['code'], 554)
        self.assertIn('spam', self.row(bench, ANN)['reason'])

    def test_reply_lost_after_the_message_was_kept(self):
        bench = self.drafted('--fail', 'data:drop-after-accept:every=2')
        bench.send(expect=(3,))
        states = sorted(bench.states().values())
        self.assertEqual(states, ['sent', 'sent', 'uncertain'])
        self.assertEqual(sorted(bench.sink.kept()), [ANN, BOB, CID])
        bench.send()
        self.assertEqual(len(bench.sink.kept()), 3)
        unsure = next(row for row in bench.outbox() if row['state'] == 'uncertain')
        bench.ctl('message', 'resolve', unsure['message'], '--sent')
        self.expect(bench, {1, 2, 3}, ann='sent', bob='sent', cid='sent')

    def test_dropped_before_the_message_was_kept(self):
        bench = self.drafted('--fail', 'data:drop-before-accept:first=1')
        bench.send(expect=(3,))
        self.assertEqual(sorted(bench.states().values()), ['sent', 'sent', 'uncertain'])
        unsure = next(row for row in bench.outbox() if row['state'] == 'uncertain')
        bench.ctl('message', 'resolve', unsure['message'], '--not-sent')
        self.assertEqual(len(bench.told_orders()), 2)
        self.assertEqual(len(bench.draft()), 1)
        bench.send(expect=(0,))
        self.assertEqual(sorted(bench.sink.kept()), [ANN, BOB, CID])
        self.assertEqual(len(bench.told_orders()), 3)

    def test_connection_gone_within_the_content(self):
        bench = self.drafted('--fail', 'data:drop-mid:first=1')
        bench.send()
        states = bench.states()
        kept = bench.sink.kept()
        self.assertEqual(len(kept), 2)
        for to, state in states.items():
            self.assertIn(state, ('sent',) if to in kept else ('uncertain', 'held'))

    def test_reply_later_than_the_limit(self):
        bench = self.drafted('--fail', 'data:hang:s=60:first=1')
        bench.set('smtp.timeout_seconds', 3)  # within which the other replies come
        bench.send(expect=(3,))
        self.assertEqual(sorted(bench.states().values()), ['sent', 'sent', 'uncertain'])
        bench.send()
        self.assertEqual(len(bench.sink.kept_ids()), len(set(bench.sink.kept_ids())))

    def test_no_service(self):
        bench = self.drafted('--fail', 'connect=421')
        bench.send()
        self.assertNotIn('sent', bench.states().values())
        self.assertNotIn('failed', bench.states().values())
        self.expect(bench, set())

    def test_server_down_and_back(self):
        bench = self.drafted()
        port = bench.sink.port
        bench.sink.stop()
        bench.send()
        self.expect(bench, set())
        bench.serve(port=port)
        bench.send(*[row['message'] for row in bench.outbox()], expect=(0,))
        self.expect(bench, {1, 2, 3}, ann='sent', bob='sent', cid='sent')

    def test_authentication(self):
        bench = self.bench(env={'MAIL_SECRET': 'wr0ng-s3cret'})
        sink = bench.serve('--tls', 'starttls', '--require-tls', '--auth', 'mailer:s3cret')
        bench.set('smtp.tls', 'starttls')
        bench.set('smtp.ca', sink.ready['ca'])
        bench.set('smtp.user', 'mailer')
        bench.set('smtp.secret_env', 'MAIL_SECRET')
        bench.draft()
        done = bench.ctl('--format', 'json', 'send', '--all', expect=(0, 1, 3))
        self.assertNotIn('wr0ng', done.stdout + done.stderr)
        self.expect(bench, set())
        self.assertNotIn('failed', bench.states().values())
        bench.env['MAIL_SECRET'] = 's3cret'
        bench.send(expect=(0,))
        self.expect(bench, {1, 2, 3}, ann='sent', bob='sent', cid='sent')
        self.assertTrue(all(event['tls'] for event in sink.events('data')))
        self.no_secret_anywhere(bench, b's3cret')

    def no_secret_anywhere(self, bench, secret):
        for folder, _, names in os.walk(bench.workspace):
            for name in names:
                with open(os.path.join(folder, name), 'rb') as file:
                    self.assertNotIn(secret, file.read(), name)

    def test_tls_demanded_by_the_server_or_by_us(self):
        bench = self.drafted('--tls', 'starttls', '--require-tls')
        bench.send()  # in clear, which the server refuses
        self.expect(bench, set())
        bench.set('smtp.tls', 'starttls')
        bench.send()  # its certificate is not trusted
        self.expect(bench, set())
        self.assertNotIn('failed', bench.states().values())
        self.assertEqual(bench.sink.kept(), [])
        bench.set('smtp.ca', bench.sink.ready['ca'])
        bench.send(expect=(0,))
        self.expect(bench, {1, 2, 3}, ann='sent', bob='sent', cid='sent')

    def test_server_without_tls(self):
        bench = self.drafted()
        bench.set('smtp.tls', 'starttls')
        bench.send()
        self.expect(bench, set())
        self.assertEqual(bench.sink.events('mail'), [])

    def test_plain_text_beyond_this_machine_is_refused(self):
        bench = self.drafted()
        bench.set('smtp.host', 'mail.nordwind.example')
        done = bench.ctl('send', '--all', expect=(1,))
        self.assertIn('TLS', done.stderr)
        self.expect(bench, set())

    def test_address_beyond_ascii(self):
        people = ({'email': 'jürgen@a.example', 'language': 'de'}, {'email': BOB})
        bench = self.bench(*people)
        bench.serve('--no-smtputf8', '--no-8bitmime')
        bench.draft()
        bench.send(expect=(3,))
        self.assertEqual(bench.states(), {'jürgen@a.example': 'failed', BOB: 'sent'})
        bench.sink.stop()
        bench.serve()
        bench.draft()
        bench.send(expect=(0,))
        self.assertIn('jürgen@a.example', bench.sink.kept())

    def test_message_too_big(self):
        bench = self.bench({'email': ANN, 'lines': 40}, {'email': BOB})
        bench.serve('--max-size', '20000')
        bench.draft()
        bench.send(expect=(3,))
        self.assertEqual(bench.states(), {ANN: 'failed', BOB: 'sent'})
        self.assertEqual(self.row(bench, ANN)['code'], 552)

    def test_contacts_without_usable_address_are_listed(self):
        bench = self.bench({'email': ''}, {'email': 'not an address'}, {'email': CID})
        bench.serve()
        rows = bench.draft()
        self.assertEqual(len(rows), 3)
        self.assertEqual([row['to'] for row in rows if row['state'] == 'draft'], [CID])
        bench.send(expect=(0,))
        self.assertEqual(bench.told_orders(), {order_of(3)})
        self.assertEqual(bench.untold_orders(), {order_of(1), order_of(2)})

    def test_draft_with_dates_that_no_longer_hold_is_not_sent(self):
        bench = self.drafted()
        path = os.path.join(bench.source, 'purchase_lines.csv')
        with open(path, encoding='utf-8') as file:
            supply = file.read()
        with open(path, 'w', encoding='utf-8') as file:
            file.write(supply.replace('PO-00002,1,SU-1,IT-00002-1,L01,5000,0,4.00,2026-05-01,'
                                      '2026-06-11,2026-07-14', 'PO-00002,1,SU-1,IT-00002-1,L01,'
                                      '5000,0,4.00,2026-05-01,2026-06-11,2026-08-20'))
        bench.ctl('sync', 'erp')
        held = [row for row in bench.send() if row['state'] == 'held']
        self.assertEqual(len(held), 1)
        self.assertIn('2026-08-20', held[0]['reason'])
        self.expect(bench, {1, 3}, ann='sent', bob='draft', cid='sent')
        bench.ctl('message', 'discard', held[0]['message'])
        self.assertEqual(len(bench.draft()), 1)
        bench.send(expect=(0,))
        self.assertEqual(bench.told_orders(), {order_of(n) for n in (1, 2, 3)})

    def test_second_sender_is_told_to_wait(self):
        bench = self.drafted('--fail', 'data:hang:s=2:first=1')
        first = subprocess.Popen(bench.command('send', '--all'), env=bench.env,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: bench.sink.events('data'))
        first.send_signal(signal.SIGSTOP)  # it keeps the outbox for as long as the second takes
        second = bench.ctl('send', '--all', expect=(1,))
        self.assertIn('sending', second.stderr)
        first.send_signal(signal.SIGCONT)
        first.wait(60)
        self.assertEqual(sorted(bench.sink.kept()), [ANN, BOB, CID])
        self.expect(bench, {1, 2, 3}, ann='sent', bob='sent', cid='sent')

    def test_message_is_what_was_shown_and_reads_well_elsewhere(self):
        bench = self.bench({'email': ANN, 'language': 'de', 'lines': 3,
                            'name': 'Jürgen "J." Groß, Einkauf', 'customer': 'Müller & Söhne <KG>'})
        bench.serve()
        draft = bench.draft()[0]
        bench.send(expect=(0,))
        shown = json.dumps(bench.json('message', 'show', draft['message']), ensure_ascii=False)
        entry = [event for event in bench.sink.events('data') if event['kept']][0]
        raw = bench.sink.mail(entry['kept'])
        self.assertTrue(all(byte < 128 for byte in raw))
        self.assertLessEqual(max(len(line) for line in raw.split(b'\r\n')), 78)
        self.assertNotIn(b'\n', raw.replace(b'\r\n', b''))
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        self.assertEqual(mail['To'].addresses[0].addr_spec, ANN)
        self.assertEqual(mail['To'].addresses[0].display_name, 'Jürgen "J." Groß, Einkauf')
        self.assertEqual(mail['From'].addresses[0].display_name, 'Nordwind, Handel "West"')
        self.assertEqual(str(mail['Subject']), draft['subject'])
        self.assertEqual(mail['Auto-Submitted'], 'auto-generated')
        self.assertEqual(mail.get_content_type(), 'multipart/alternative')
        self.assertEqual([part.get_content_type() for part in mail.iter_parts()],
                         ['text/plain', 'text/html'])
        text, html = [part.get_content() for part in mail.iter_parts()]
        text = text.replace('\r\n', '\n')
        self.assertIn(json.dumps(text, ensure_ascii=False)[1:-1], shown)
        self.assertIn('Müller & Söhne <KG>', text)
        self.assertIn('Müller &amp; Söhne &lt;KG&gt;', html)
        for part in (text, html):
            self.assertIn('14. Juli 2026', part)
            self.assertIn('1.201', part)
            self.assertIn('Kugellager Größe 3', part)
        self.assertIn('noch kein Termin', text)
        self.assertIn('Noch kein Termin, wir schreiben Ihnen erneut', html)


if __name__ == '__main__':
    unittest.main()
