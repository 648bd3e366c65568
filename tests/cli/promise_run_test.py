"""`promise run` and `promise variants`: rows, totals, what a variant file may not say."""

import json
import os
import tempfile
import unittest

from ctl import Workspace, generate

EXTRA = ["strategy", "segment", "flags", "commitment", "present", "alone", "waits_for"]
SHIPPED = ["commitment-ordering", "demand-priority-rule", "priority-then-due", "reservation-order",
           "segments-by-strategy", "standard"]
KEY_CUSTOMERS = {"name": "mine", "says": "Key customers first.",
                 "segments": [{"name": "Key", "strategy": "gain", "where": {"tier": ["A"]},
                               "sort": ["due"]}]}


class PromiseRunTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        generate(cls.folder.name, "--scale", "0.0005")
        cls.workspace = Workspace()
        cls.workspace.load(cls.folder.name)
        cls.backlog = cls.workspace.json("backlog", "--all-open").doc

    @classmethod
    def tearDownClass(cls):
        cls.workspace.__exit__()
        cls.folder.cleanup()

    def write(self, variant, *folders):
        file = os.path.join(self.workspace.path, "variants", *folders, variant["name"] + ".json")
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8") as out:
            json.dump(variant, out)
        self.addCleanup(os.remove, file)
        return file

    def test_without_a_variant_it_is_the_standard_run(self):
        doc = self.workspace.json("promise", "run", "--all-open").doc
        self.assertEqual(doc["schema"], "repromise/promise_run/1")
        self.assertEqual([{k: v for k, v in row.items() if k not in EXTRA} for row in doc["rows"]],
                         self.backlog["rows"])
        self.assertEqual((doc["better"], doc["worse"], doc["end"]), (0, 0, "as_asked"))
        self.assertEqual(doc["backorders"], doc["backorders_present"])
        for row in doc["rows"]:
            self.assertEqual(list(row)[-len(EXTRA):], EXTRA)
            self.assertEqual(row["present"], row["projected"])
            self.assertEqual(row["commitment"], row["confirmed"] or row["told"] or row["promised"])

    def test_every_shipped_variant_runs(self):
        names = [row["name"] for row in self.workspace.json("promise", "variants").rows]
        self.assertEqual(names, SHIPPED)
        for name in names:
            doc = self.workspace.json("promise", "run", "--variant", name, "--all-open").doc
            self.assertEqual(len(doc["rows"]), len(self.backlog["rows"]))
            present = {(row["order"], row["line"]): row["projected"] for row in self.backlog["rows"]}
            far = "9999-12-31"
            better = sum((row["projected"] or far) < (present[row["order"], row["line"]] or far)
                         for row in doc["rows"])
            self.assertEqual(better, doc["better"])

    def test_gain_keeps_commitments_or_says_that_it_failed(self):
        file = self.write(KEY_CUSTOMERS)
        rows = self.workspace.json("promise", "run", "--variant", file, "--all-open").rows
        gained = [row for row in rows if row["strategy"] == "gain"]
        self.assertTrue(gained)
        for row in gained:
            self.assertEqual(row["tier"], "A")
            if not {"guarantee_failed", "commitment_passed"} & set(row["flags"]) and row["commitment"]:
                self.assertLessEqual(row["projected"],
                                     max(row["commitment"], row["requested"] or "", "2026-06-30"))

    def test_a_file_of_the_workspace_is_found_by_name_and_goes_first(self):
        self.write({**KEY_CUSTOMERS, "name": "priority-then-due"})
        rows = self.workspace.json("promise", "variants").rows
        self.assertEqual([row["from"] for row in rows if row["name"] == "priority-then-due"],
                         ["workspace"])
        run = self.workspace.json("promise", "run", "--variant", "priority-then-due").rows
        self.assertIn("Key", {row["segment"] for row in run})

    def test_a_wrong_file_is_refused_with_every_place(self):
        file = self.write({"name": "wrong", "says": "No.", "segments": [
            {"name": "a", "strategy": "win", "knobs": {"gives_up": True, "colour": 1}}]})
        answer = self.workspace.run("promise", "run", "--variant", file, code=1)
        self.assertIn("/segments/0/knobs/gives_up", answer.err)
        self.assertIn("/segments/0/knobs/colour", answer.err)
        self.assertEqual(answer.out, "")
        self.workspace.run("promise", "run", "--variant", "nobody", code=1)
        self.workspace.run("promise", "run", "--variant", "./nobody.json", code=1)

    def test_explained_date_is_the_word_of_the_run_it_came_from(self):
        row = self.backlog["rows"][0]
        for words, by in (([], "standard run"), (["--variant", "priority-then-due"],
                                                 "priority-then-due")):
            ledger = self.workspace.json("explain", row["order"], row["line"], *words).rows[0][
                "ledger"]
            self.assertEqual([entry["by"] for entry in ledger if entry["kind"] == "projected"], [by])

    def test_complete_order_is_as_sure_as_its_worst_line(self):
        variant = {"name": "complete", "says": "Orders ship complete.",
                   "segments": [{"name": "All", "strategy": "redistribute", "sort": ["due"],
                                 "knobs": {"ship_complete": "order"}}]}
        self.write(variant)
        rows = self.workspace.json("promise", "run", "--variant", "complete", "--all-open").rows
        orders = {}
        for row in rows:
            orders.setdefault(row["order"], []).append(row)
        waiting = [order for order in orders.values() if any(r["waits_for"] for r in order)]
        self.assertTrue(waiting)
        for order in waiting:
            self.assertEqual(len({row["projected"] for row in order}), 1)
            self.assertEqual(len({row["safe"] for row in order}), 1)

    def test_explain_tells_where_every_supply_went(self):
        rows = self.workspace.json("promise", "run", "--variant", "priority-then-due").rows
        row = max(rows, key=lambda row: float(row["open"]))
        for options in ([], ["--variant", "priority-then-due"]):
            why = self.workspace.json("explain", row["order"], row["line"], *options).rows[0]
            gave = sum(float(supply["gave"]) for supply in why["considered"])
            pegged = sum(float(peg["quantity"]) for peg in why["pegs"]
                         if peg["kind"] != "allocated")
            self.assertEqual(gave, pegged)
            for supply in why["considered"]:
                taken = sum(float(taker["quantity"]) for taker in supply["taken_by"])
                self.assertLessEqual(taken + float(supply["gave"]) + float(supply["left"]),
                                     float(supply["quantity"]))
        words = self.workspace.run("explain", row["order"], row["line"]).out
        self.assertTrue(why["considered"] == [] or "considered" in words)

    def test_complete_orders_name_the_line_they_wait_for(self):
        rows = self.workspace.json("promise", "run", "--variant", "reservation-order",
                                   "--all-open").rows
        dates = {(row["order"], row["line"]): row for row in rows}
        waiting = [row for row in rows if row["waits_for"]]
        self.assertTrue(waiting)
        for row in waiting:
            order, line = row["waits_for"].rsplit("/", 1)
            self.assertEqual(order, row["order"])
            self.assertEqual(row["projected"], dates[order, line]["projected"])
            self.assertIn("waits_for_order", row["flags"])
            self.assertIn("SHIP_COMPLETE_BLOCKED", row["exceptions"])
            self.assertLess(row["alone"] or "", row["projected"] or "9999")


if __name__ == "__main__":
    unittest.main()
