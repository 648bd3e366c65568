"""The sender is killed at random moments of a long run: afterwards every contact has at most one
message and none is forgotten. The mail server's journal is the judge.

REPROMISE_KILLS sets the number of kills (25), REPROMISE_SEED the random moments."""
import collections
import os
import random
import signal
import subprocess
import time
import unittest

from mailbench import Bench, order_of, wait_for

KILLS = int(os.environ.get('REPROMISE_KILLS', '25'))
SEED = int(os.environ.get('REPROMISE_SEED', time.time_ns() % 1_000_000))


class OutboxKill(unittest.TestCase):
    def setUp(self):
        self.random = random.Random(SEED)
        self.count = max(40, KILLS * 5)
        self.bench = Bench([{} for _ in range(self.count)])
        self.addCleanup(self.bench.close)
        # Every 30th reply is lost and every 17th recipient is refused for now, on top of the kills.
        self.sink = self.bench.serve('--fail', 'data:drop-after-accept:every=30',
                                     '--fail', 'rcpt:*=450:every=17', '--fail', 'slow:ms=4')
        self.assertEqual(len(self.bench.draft()), self.count)

    def kill_once(self):
        """Whether the sender was alive when it was killed."""
        sender = subprocess.Popen(self.bench.command('send', '--all'), env=self.bench.env,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        progress = len(self.sink.events('data')) + self.random.randint(0, 2)
        wait_for(lambda: sender.poll() is not None or len(self.sink.events('data')) >= progress)
        time.sleep(self.random.uniform(0, 0.02) if self.random.random() < 0.7
                   else self.random.uniform(0, 0.1))
        alive = sender.poll() is None
        sender.send_signal(signal.SIGKILL) if alive else None
        sender.wait()
        return alive

    def finish(self):
        """Sends what is left, one by one where it must wait for its next try."""
        for _ in range(20):
            self.bench.send()
            left = [row['message'] for row in self.bench.outbox()
                    if row['state'] not in ('sent', 'uncertain')]
            if not left:
                return
            self.bench.send(*left)
        self.fail('the outbox does not become empty: %s' % self.bench.states())

    def test_no_message_is_sent_twice_and_none_is_forgotten(self):
        kills = sum(self.kill_once() for _ in range(KILLS))
        self.finish()
        last = len(self.sink.events('data'))
        self.bench.send()
        self.assertEqual(len(self.sink.events('data')), last, 'an empty outbox still sends')

        kept = collections.Counter(self.sink.kept())
        states = self.bench.states()
        self.assertEqual(len(states), self.count)
        self.assertLessEqual(max(kept.values()), 1, 'a contact has two messages: seed %d' % SEED)
        for number in range(1, self.count + 1):
            to = 'buyer%d@c%d.example' % (number, number)
            self.assertIn(states[to], ('sent', 'uncertain'))
            if states[to] == 'sent':
                self.assertEqual(kept[to], 1, 'told, but never sent: %s, seed %d' % (to, SEED))
        sent = {order_of(number) for number in range(1, self.count + 1)
                if states['buyer%d@c%d.example' % (number, number)] == 'sent'}
        self.assertEqual(self.bench.told_orders(), sent)
        self.bench.ctl('audit', 'verify')
        uncertain = self.count - len(sent)
        print('%d kills (of %d), %d messages: %d sent, %d uncertain, of which %d had arrived' % (
            kills, KILLS, self.count, len(sent), uncertain, sum(kept.values()) - len(sent)))
        self.assertGreater(kills, KILLS // 3, 'too few kills hit a running sender')
        self.assertLessEqual(uncertain, kills + self.count // 30 + 1)


if __name__ == '__main__':
    unittest.main()
