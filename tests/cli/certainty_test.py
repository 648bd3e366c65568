"""`certainty backtest` on a workspace and on a foreign file; likely and safe dates of lines."""

import os
import random
import tempfile
import unittest
from datetime import date, timedelta

from ctl import Workspace, generate, run

METHODS = ["certainty", "promise_as_given", "global_quantile"]
FIGURES = ["pinball_p50", "pinball_p90", "coverage_p90", "excess_p50", "excess_p90"]


def style(day):
    return f"{day.day}-{day.strftime('%b-%y')}"


def foreign_file(folder, deliveries=900):
    """Direct deliveries keep their promise; the warehouse is 3 to 22 days late."""
    rng = random.Random(5)
    path = os.path.join(folder, "deliveries.csv")
    with open(path, "w", encoding="utf-8") as out:
        out.write("ID,ASN/DN #,Country,Fulfill Via,Scheduled Delivery Date,Delivered to Client Date,"
                  "Vendor,Item Description\n")
        for n in range(deliveries):
            day = date(2008, 1, 1) + timedelta(days=n)
            for via, late in (("Direct Drop", 0), ("From RDC", rng.randint(3, 22))):
                promised = style(day) if n != 7 else "Date Not Captured"
                out.write(f'{n},{via[0]}-{n},Peru,{via},{promised},{style(day + timedelta(days=late))},'
                          f'{"V1" if late == 0 else "RDC"},"Tablets, 60"\n')
    return path


class ForeignFileTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = foreign_file(cls.folder.name)
        cls.answer = run("certainty", "backtest", "--receipts", cls.path, "--format", "json",
                         "--workspace", os.path.join(cls.folder.name, "none"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def row(self, group, method):
        return next(r for r in self.answer.rows if (r["group"], r["method"]) == (group, method))

    def test_every_group_stands_under_every_method(self):
        self.assertEqual(self.answer.doc["schema"], "repromise/certainty_backtest/1")
        self.assertEqual([(r["group"], r["method"]) for r in self.answer.rows],
                         [(g, m) for g in ("all", "Direct Drop", "From RDC") for m in METHODS])
        for row in self.answer.rows:
            for figure in FIGURES:
                if row["method"] == "certainty" and figure.startswith("excess"):
                    self.assertIsNone(row[figure])
                else:
                    self.assertLessEqual(row[figure + "_low"], row[figure] + 1e-9)
                    self.assertLessEqual(row[figure], row[figure + "_high"] + 1e-9)

    def test_exact_promises_are_kept_and_late_ones_are_not(self):
        self.assertEqual(self.row("Direct Drop", "certainty")["pinball_p90"], 0)
        warehouse = self.row("From RDC", "certainty")
        self.assertTrue(0.85 < warehouse["coverage_p90"] < 0.95, warehouse)
        self.assertGreater(self.row("From RDC", "promise_as_given")["excess_p90_low"], 0)
        self.assertGreater(self.row("all", "global_quantile")["excess_p90_low"], 0)

    def test_rows_without_dates_are_counted_with_their_reason(self):
        doc = self.answer.doc
        self.assertEqual((doc["receipts"], doc["skipped"]), (1800, 2))
        self.assertEqual(doc["scored"] + doc["too_early"] + doc["skipped"], doc["receipts"])
        self.assertEqual([row["line"] for row in doc["skipped_rows"]], [16, 17])
        self.assertIn("Date Not Captured", doc["skipped_rows"][0]["reason"])
        self.assertIn("promised: Scheduled Delivery Date", doc["columns"])

    def test_it_needs_no_workspace_and_repeats_itself(self):
        again = run("certainty", "backtest", "--receipts", self.path, "--format", "json")
        self.assertEqual(again.rows, self.answer.rows)
        self.assertFalse(os.path.exists(os.path.join(self.folder.name, "none")))

    def test_a_period_is_scored_as_in_the_whole(self):
        part = run("certainty", "backtest", "--receipts", self.path, "--format", "json",
                   "--from", "2009-01-01", "--to", "2009-01-31").doc
        self.assertEqual(part["scored"], 62)

    def test_what_is_no_receipts_file_is_refused(self):
        wrong = os.path.join(self.folder.name, "wrong.csv")
        with open(wrong, "w", encoding="utf-8") as out:
            out.write("a,b\n1,2\n")
        self.assertIn("promised_date", run("certainty", "backtest", "--receipts", wrong, code=1).err)
        run("certainty", "backtest", "--receipts", os.path.join(self.folder.name, "no.csv"), code=1)
        run("certainty", "backtest", "--from", "yesterday", code=2)


class WorkspaceTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        generate(cls.folder.name, "--scale", "0.002")
        cls.workspace = Workspace()
        cls.workspace.load(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.workspace.__exit__()
        cls.folder.cleanup()

    def test_the_workspace_has_a_record(self):
        doc = self.workspace.json("certainty", "backtest").doc
        self.assertEqual([r["method"] for r in doc["rows"]], METHODS)  # one group only
        self.assertGreater(doc["scored"], 100)
        self.assertEqual(doc["as_of"], "2026-06-30")

    def test_an_earlier_day_knows_fewer_receipts(self):
        now = self.workspace.json("certainty", "backtest").doc["scored"]
        self.workspace.as_of, today = "2026-01-31", self.workspace.as_of
        before = self.workspace.json("certainty", "backtest").doc["scored"]
        self.workspace.as_of = today
        self.assertTrue(0 < before < now)

    def test_lines_have_safe_dates_and_explain_says_how_good_they_are(self):
        rows = self.workspace.json("backlog", "--all-open").rows
        self.assertTrue(any(r["safe"] and r["safe"] > r["projected"] for r in rows))
        for row in rows:
            self.assertEqual(row["safe"] is None, row["projected"] is None, row)
            self.assertTrue(row["safe"] is None or row["safe"] >= row["projected"])
        line = next(r for r in rows if r["safe"] and r["safe"] > r["projected"])
        told = self.workspace.json("explain", line["order"], line["line"]).rows[0]
        self.assertEqual(max(p["safe"] for p in told["pegs"]), line["safe"])
        for peg in told["pegs"]:
            self.assertLessEqual(peg["likely"], peg["safe"])
        self.assertRegex(told["certainty"], r"held in \d+% of [\d,]+ past receipts")


if __name__ == "__main__":
    unittest.main()
