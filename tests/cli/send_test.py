"""From an untold line to a told customer, through a real mail server and each of its failures.

REPROMISE_SEND_KILLS (default 5) says how often a run of messages is killed at random,
REPROMISE_SEND_SCALE how large the world is.
"""

import os
import random
import sqlite3
import subprocess
import tempfile
import unittest
from collections import Counter

from ctl import PROGRAM, Workspace, generate
from sink import Sink

KILLS = int(os.environ.get("REPROMISE_SEND_KILLS", "5"))
SCALE = os.environ.get("REPROMISE_SEND_SCALE", "0.0005")


class SendTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        generate(cls.folder.name, "--scale", SCALE)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def workspace(self, sink=None, **settings):
        workspace = Workspace()
        self.addCleanup(workspace.__exit__)
        workspace.load(self.folder.name)
        values = {"smtp.host": "127.0.0.1", "smtp.tls": "none", "smtp.from": "orders@example.com",
                  "company.name": "Example Trading", **{key.replace("__", "."): value
                                                       for key, value in settings.items()}}
        if sink:
            values["smtp.port"] = sink.port
        for key, value in values.items():
            workspace.run("settings", "set", key, value)
        return workspace

    def sink(self, *options):
        sink = Sink(*options)
        self.addCleanup(sink.__exit__)
        return sink

    def untold(self, workspace):
        return {(row["order"], row["line"]): row for row in workspace.json("untold").rows}

    @staticmethod
    def lines_of(rows):
        return {tuple(line.split("/")) for row in rows for line in row["lines"]}

    def test_everybody_with_an_address_is_told_once_and_the_ledger_shows_it(self):
        sink = self.sink()
        workspace = self.workspace(sink)
        before = self.untold(workspace)
        drafts = workspace.json("draft", "--untold").doc
        written = [row for row in drafts["rows"] if row["state"] == "draft"]
        silent = [row for row in drafts["rows"] if row["state"] == "undraftable"]
        self.assertEqual(self.lines_of(written) | self.lines_of(silent), set(before))
        self.assertEqual(len({(row["contact"], row["language"]) for row in written}), len(written))
        self.assertEqual(sink.mails(), [])
        sent = workspace.json("send", "--all").rows
        self.assertEqual({row["state"] for row in sent}, {"sent"})
        self.assertEqual({row["code"] for row in sent}, {250})
        self.assertEqual(Counter(mail["To"].addresses[0].addr_spec for mail in sink.mails()),
                         Counter(row["to"] for row in written))
        after = self.untold(workspace)
        self.assertEqual(set(after), self.lines_of(silent))
        self.assertTrue(all(row["reason"] in ("no_address", "no_contact") for row in after.values()))
        order, line = sorted(self.lines_of(written))[0]
        ledger = workspace.json("explain", order, line).rows[0]["ledger"]
        told = [entry for entry in ledger if entry["kind"] == "told"]
        self.assertEqual(len(told), 1)
        self.assertEqual(told[0]["date"], before[order, line]["projected"])
        self.assertEqual(workspace.json("draft").doc["messages"], 0)
        workspace.run("audit", "verify")

    def test_a_mail_says_what_was_frozen(self):
        sink = self.sink()
        workspace = self.workspace(sink)
        row = next(row for row in workspace.json("draft").rows if row["state"] == "draft")
        shown = workspace.json("message", "show", row["message"]).rows[0]
        workspace.run("send", row["message"])
        mail, = sink.mails()
        self.assertEqual(mail["Subject"], shown["subject"])
        self.assertEqual(mail["Message-ID"], shown["message_id"])
        self.assertEqual(mail.get_body(("plain",)).get_content().split(), shown["text"].split())
        self.assertEqual(mail.get_body(("html",)).get_content().split(), shown["html"].split())
        for line in row["lines"]:
            self.assertIn(line.split("/")[0], shown["text"])

    def drafted_with_one_refused(self, answer):
        """Drafts, and a server that answers so to the mail address of one of them."""
        workspace = self.workspace()
        addresses = [row["to"] for row in workspace.json("draft").rows if row["state"] == "draft"]
        address = next(to for to in addresses if addresses.count(to) == 1)
        sink = self.sink("--fail", f"rcpt:{address}={answer}")
        workspace.run("settings", "set", "smtp.port", sink.port)
        return workspace, sink

    def test_a_refused_message_is_work_and_its_lines_stay_untold(self):
        workspace, _ = self.drafted_with_one_refused("550")
        rows = workspace.json("send", "--all", code=3).rows
        failed = [row for row in rows if row["state"] == "failed"]
        self.assertEqual(len(failed), 1)
        self.assertEqual(failed[0]["code"], 550)
        outbox = {row["message"]: row for row in workspace.json("outbox").rows}
        lines = self.lines_of([outbox[failed[0]["message"]]])
        untold = self.untold(workspace)
        for line in lines:
            self.assertEqual(untold[line]["reason"], "message_failed")
            self.assertIn("MESSAGE_FAILED", untold[line]["exceptions"])
        again = workspace.json("draft").doc
        self.assertEqual(self.lines_of(row for row in again["rows"] if row["state"] == "draft"), lines)

    def test_what_is_refused_for_now_waits_and_goes_later(self):
        workspace, sink = self.drafted_with_one_refused("451:first=1")
        rows = workspace.json("send", "--all", code=3).rows
        held, = [row for row in rows if row["state"] == "held"]
        self.assertEqual(held["code"], 451)
        outbox = {row["message"]: row for row in workspace.json("outbox").rows}
        self.assertTrue(outbox[held["message"]]["next_try"])
        self.assertEqual(workspace.json("send", held["message"]).rows[0]["state"], "sent")
        self.assertEqual(len(set(sink.message_ids())), len(sink.mails()))

    def test_a_lost_reply_is_uncertain_and_never_sent_again(self):
        sink = self.sink("--fail", "data:drop-after-accept:first=1")
        workspace = self.workspace(sink)
        workspace.run("draft")
        rows = workspace.json("send", "--all", code=3).rows
        uncertain, = [row for row in rows if row["state"] == "uncertain"]
        workspace.run("send", "--all", code=None)
        workspace.run("send", uncertain["message"], code=None)
        self.assertEqual(len(set(sink.message_ids())), len(sink.mails()))
        self.assertEqual(workspace.json("status").doc["messages_uncertain"], 1)
        outbox = {row["message"]: row for row in workspace.json("outbox").rows}
        lines = self.lines_of([outbox[uncertain["message"]]])
        self.assertTrue(lines <= set(self.untold(workspace)))
        resolved = workspace.json("message", "resolve", uncertain["message"], "--sent").rows[0]
        self.assertEqual(resolved["state"], "sent")
        self.assertFalse(lines & set(self.untold(workspace)))

    def test_without_a_server_nothing_is_lost(self):
        workspace = self.workspace(smtp__port="1")
        workspace.run("draft")
        answer = workspace.json("send", "--all", code=None)
        self.assertIn(answer.code, (1, 3))
        self.assertTrue(answer.err)
        self.assertNotIn("sent", {row["state"] for row in workspace.json("outbox").rows})
        self.assertEqual(workspace.json("status").doc["messages_failed"], 0)

    def test_what_is_not_set_is_named(self):
        with Workspace() as workspace:
            workspace.load(self.folder.name)
            self.assertIn("smtp.from", workspace.run("draft", code=1).err)
        workspace = self.workspace(smtp__host="")
        workspace.run("draft")
        self.assertTrue(workspace.run("send", "--all", code=1).err)
        remote = self.workspace(smtp__host="mail.example.com")
        remote.run("draft")
        self.assertIn("TLS", remote.run("send", "--all", code=1).err)

    def test_a_message_beyond_the_threshold_waits_for_approval(self):
        sink = self.sink()
        workspace = self.workspace(sink, approval__lines="1")
        rows = workspace.json("draft").rows
        waiting = [row for row in rows if row["needs_approval"]]
        self.assertTrue(waiting)
        self.assertTrue(all(len(row["lines"]) > 1 for row in waiting))
        held = {row["message"] for row in workspace.json("send", "--all", code=3).rows
                if row["state"] == "held"}
        self.assertEqual(held, {row["message"] for row in waiting})
        first = waiting[0]["message"]
        workspace.run("message", "approve", first)
        self.assertEqual(workspace.json("send", first).rows[0]["state"], "sent")

    def test_stale_data_block_sending(self):
        sink = self.sink()
        workspace = self.workspace(sink)
        workspace.run("draft")
        database = sqlite3.connect(os.path.join(workspace.path, "repromise.sqlite"))
        database.execute("UPDATE source SET last_good = last_good - 100 * 3600 * 1000")
        database.commit()
        database.close()
        self.assertIn("erp", workspace.run("send", "--all", code=1).err)
        self.assertEqual(sink.mails(), [])
        workspace.run("backlog")

    def test_tls_is_demanded_and_the_certificate_checked(self):
        sink = self.sink("--tls", "starttls", "--auth", "mailer:s3cret", "--require-tls")
        workspace = self.workspace(sink, smtp__tls="starttls", smtp__host="localhost", smtp__user="mailer",
                                   smtp__secret_env="MAIL_PASSWORD")
        workspace.run("draft")
        secret = {"MAIL_PASSWORD": "s3cret"}
        answer = workspace.run("send", "--all", code=None, env=secret)
        self.assertIn(answer.code, (1, 3))
        self.assertEqual(sink.mails(), [])
        workspace.run("settings", "set", "smtp.ca", sink.about["ca"])
        wrong = workspace.run("send", "--all", code=None, env={"MAIL_PASSWORD": "wr0ng"})
        self.assertIn(wrong.code, (1, 3))
        self.assertEqual(sink.mails(), [])
        self.assertNotIn("wr0ng", wrong.out + wrong.err)
        while any(row["state"] == "held" for row in workspace.json("outbox").rows):
            waiting = [row["message"] for row in workspace.json("outbox").rows if row["state"] == "held"]
            workspace.run("send", *waiting, env=secret)
        workspace.run("send", "--all", code=None, env=secret)
        self.assertEqual({row["state"] for row in workspace.json("outbox").rows}, {"sent"})
        for folder, _, names in os.walk(workspace.path):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(b"s3cret", file.read(), name)

    def test_kills_at_random_moments_neither_double_nor_forget(self):
        sink = self.sink("--fail", "slow:ms=5")
        workspace = self.workspace(sink)
        workspace.run("draft")
        moments = random.Random(1)
        words = [PROGRAM, "--workspace", workspace.path, "--as-of", workspace.as_of, "send", "--all"]
        for _ in range(KILLS):
            program = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                program.wait(moments.uniform(0.05, 0.5))
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        workspace.run("send", "--all", code=None)
        arrived = sink.message_ids()
        self.assertEqual(len(set(arrived)), len(arrived))
        for row in workspace.json("outbox").rows:
            self.assertIn(row["state"], ("sent", "uncertain"))
            message_id = workspace.json("message", "show", row["message"]).rows[0]["message_id"]
            if row["state"] == "sent":
                self.assertIn(message_id, arrived)
            else:
                ending = "--sent" if message_id in arrived else "--not-sent"
                workspace.run("message", "resolve", row["message"], ending)
        workspace.run("audit", "verify")


if __name__ == "__main__":
    unittest.main()
