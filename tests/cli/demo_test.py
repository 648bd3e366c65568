"""The demo has something worth seeing on every page, relative to any day."""

import datetime
import tempfile
import unittest
from collections import Counter

from ctl import run


class DemoTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = cls.folder.name + "/demo"
        cls.today = datetime.date.today()  # also when the test ends on the next day
        run("--workspace", cls.path, "--as-of", cls.today, "demo")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def doc(self, *words):
        return run("--workspace", self.path, "--as-of", self.today, "--format", "json", *words).doc

    def test_there_are_orders_of_every_kind(self):
        doc = self.doc("backlog", "--all-open")
        self.assertEqual(doc["lines"], 600)
        codes = Counter(code for row in doc["rows"] for code in row["exceptions"])
        for code in ("LATE_VS_PROMISED", "RELEASABLE", "NO_SUPPLY", "SUPPLY_SLIPPED", "NOT_TOLD",
                     "LATE_VS_TOLD", "NOT_CONFIRMED", "MESSAGE_FAILED"):
            self.assertGreater(codes[code], 0, code)
        backorders = self.doc("backlog")["lines"]
        self.assertTrue(60 <= backorders <= 250, backorders)

    def test_dates_are_around_today(self):
        days = [datetime.date.fromisoformat(row["requested"])
                for row in self.doc("backlog", "--all-open")["rows"]]
        self.assertTrue(min(days) < self.today < max(days))

    def test_there_are_messages_in_every_state_and_several_languages(self):
        rows = self.doc("outbox")["rows"]
        self.assertEqual({row["state"] for row in rows}, {"sent", "failed", "uncertain", "draft"})
        languages = {self.doc("message", "show", row["message"])["rows"][0]["language"] for row in rows}
        self.assertGreaterEqual(len(languages), 3)

    def test_something_is_quarantined_and_somebody_has_no_address(self):
        self.assertEqual({row["handling"] for row in self.doc("quarantine")["rows"]},
                         {"rejected", "flagged"})
        self.assertIn("no_address", {row["reason"] for row in self.doc("untold")["rows"]})

    def test_it_can_be_synced_again_without_change(self):
        before = self.doc("backlog", "--all-open")["rows"]
        run("--workspace", self.path, "--as-of", self.today, "sync", "--full", code=3)
        self.assertEqual(self.doc("backlog", "--all-open")["rows"], before)

    def test_it_goes_into_an_empty_workspace_only(self):
        self.assertIn("empty workspace", run("--workspace", self.path, "demo", code=1).err)

    def test_the_journal_holds(self):
        self.assertIsNone(self.doc("audit", "verify")["rows"][0]["first_broken"])


if __name__ == "__main__":
    unittest.main()
