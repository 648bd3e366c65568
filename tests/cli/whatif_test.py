"""What-if says what really happens: each answer is held against a second workspace with the change
made in its files. Also keeping, comparing and proposing scenarios, and what is refused."""

import csv
import json
import os
import shutil
import tempfile
import unittest

from ctl import Workspace, generate

COLUMNS = ["order", "line", "item", "location", "customer", "before", "after", "days", "value",
           "currency", "broken", "kept"]
TOTALS = ["winners", "losers", "newly_broken", "newly_kept", "value_at_risk"]


def read_csv(folder, name):
    with open(os.path.join(folder, name + ".csv"), newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write_csv(folder, name, rows):
    with open(os.path.join(folder, name + ".csv"), "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def projected(workspace):
    return {(row["order"], row["line"]): row["projected"]
            for row in workspace.json("backlog", "--all-open").rows}


class WhatIfTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        generate(cls.folder.name, "--scale", "0.001")
        cls.workspace = Workspace()
        cls.workspace.load(cls.folder.name)
        cls.before = projected(cls.workspace)

    @classmethod
    def tearDownClass(cls):
        cls.workspace.__exit__()
        cls.folder.cleanup()

    def whatif(self, *words, **how):
        return self.workspace.json("whatif", *words, **how)

    def limiting_purchases(self):
        """Keys of inbound lines that set the date of some line, with the line."""
        found = {}
        for row in self.workspace.json("backlog").rows:
            if row["projected"]:
                line = self.workspace.json("explain", row["order"], row["line"]).rows[0]
                if line["limiting_supply"]:
                    found.setdefault(line["limiting_supply"], row)
            if len(found) == 3:
                break
        self.assertTrue(found)
        return found

    def with_changed_files(self, change, read=projected):
        """Projected dates of a workspace of its own whose files `change` has altered."""
        with tempfile.TemporaryDirectory() as base:
            folder = os.path.join(base, "data")
            shutil.copytree(self.folder.name, folder)
            change(folder)
            with Workspace() as other:
                other.load(folder)
                return read(other)

    def assert_says(self, doc, after):
        """The rows are the lines whose projected date is another, and no more."""
        expected = {key: (self.before[key], after[key]) for key in after
                    if self.before[key] != after[key]}
        told = {(row["order"], row["line"]): (row["before"], row["after"]) for row in doc["rows"]
                if row["before"] != row["after"]}
        self.assertEqual(told, expected)

    def test_a_slipped_purchase_line_is_what_the_files_would_say(self):
        key = next(iter(self.limiting_purchases()))
        order, line = key.rsplit("/", 1)

        def slip(folder):
            rows = read_csv(folder, "purchase_lines")
            for row in rows:
                if (row["po_id"], row["line_no"]) == (order, line):
                    row["eta_date"] = "2026-12-24"
            write_csv(folder, "purchase_lines", rows)

        doc = self.whatif("--purchase", key, "--date", "2026-12-24").doc
        self.assertTrue(doc["rows"])
        self.assertGreater(doc["losers"], 0)
        self.assert_says(doc, self.with_changed_files(slip))

    def test_several_changes_at_once_are_what_the_files_would_say(self):
        (first, first_line), (second, second_line) = list(self.limiting_purchases().items())[:2]
        stocked = second_line["item"], second_line["location"]
        moved = first_line["order"], first_line["line"]

        def change(folder):
            rows = read_csv(folder, "purchase_lines")
            for row in rows:
                if f'{row["po_id"]}/{row["line_no"]}' == first:
                    row["eta_date"] = "2026-07-02"
                    row["ordered_qty"] = str(int(row["received_qty"]) + 3)
            write_csv(folder, "purchase_lines", rows)
            rows = read_csv(folder, "sales_lines")
            for row in rows:
                if (row["order_id"], row["line_no"]) == moved:
                    row["priority"] = "1"
            write_csv(folder, "sales_lines", rows)
            rows = read_csv(folder, "stock")
            found = [row for row in rows if (row["item_id"], row["location_id"]) == stocked]
            if not found:
                rows.append(dict(rows[0], item_id=stocked[0], location_id=stocked[1],
                                 allocated_qty="0"))
                found = [rows[-1]]
            found[0]["on_hand_qty"] = "40"
            write_csv(folder, "stock", rows)

        doc = self.whatif("--purchase", first, "--date", "2026-07-02", "--quantity", "3",
                          "--stock", f"{stocked[0]}@{stocked[1]}=40",
                          "--priority", f"{moved[0]}/{moved[1]}=1").doc
        self.assertTrue(doc["rows"])
        self.assert_says(doc, self.with_changed_files(change))

    def test_dropping_is_what_the_files_would_say(self):
        key, row = next(iter(self.limiting_purchases().items()))
        gone = row["order"], row["line"]

        def drop(folder):
            rows = read_csv(folder, "purchase_lines")
            write_csv(folder, "purchase_lines",
                      [r for r in rows if f'{r["po_id"]}/{r["line_no"]}' != key])
            rows = read_csv(folder, "sales_lines")
            for r in rows:
                if (r["order_id"], r["line_no"]) == gone:
                    r["cancelled_qty"] = str(int(r["ordered_qty"]) - int(r["shipped_qty"]))
                    r["status"] = "cancelled"
            write_csv(folder, "sales_lines", rows)

        doc = self.whatif("--drop", key, "--drop", "/".join(gone)).doc
        after = self.with_changed_files(drop)
        after.pop(gone, None)
        self.assertNotIn(gone, {(r["order"], r["line"]) for r in doc["rows"]})
        self.assert_says(doc, after)

    def test_the_document_has_the_columns_and_totals_of_the_contract(self):
        key = next(iter(self.limiting_purchases()))
        doc = self.whatif("--purchase", key, "--date", "9999-12-31").doc
        self.assertEqual(doc["schema"], "repromise/whatif/1")
        self.assertEqual(list(doc["rows"][0])[:len(COLUMNS)], COLUMNS)
        for total in TOTALS:
            self.assertIn(total, doc)
        row = doc["rows"][0]
        self.assertIsInstance(row["value"], str)
        self.assertIsInstance(row["broken"], bool)
        self.assertEqual(doc["losers"], sum(c["losers"] for c in doc["customers"]))
        self.assertEqual(doc["newly_broken"], sum(row["broken"] for row in doc["rows"]))
        told = self.workspace.run("whatif", "--purchase", key, "--date", "9999-12-31",
                                  "--format", "csv")
        self.assertEqual([r["after"] for r in told.csv_rows],
                         [r["after"] or "" for r in doc["rows"]])

    def test_nothing_is_written_by_asking(self):
        before = self.workspace.json("journal").rows
        self.whatif("--purchase", next(iter(self.limiting_purchases())), "--date", "none")
        self.assertEqual(self.workspace.json("journal").rows, before)
        self.assertEqual(projected(self.workspace), self.before)

    def test_a_scenario_is_kept_compared_and_proposed(self):
        key, line = next(iter(self.limiting_purchases().items()))
        subject = f'{line["order"]}/{line["line"]}'
        self.whatif("--purchase", key, "--date", "2026-12-24", "--keep", "late")
        early = self.whatif("--purchase", key, "--date", "2026-07-01", "--priority", f"{subject}=1",
                            "--keep", "early").doc
        kept = {row["name"]: row for row in self.workspace.json("promise", "scenarios").rows}
        self.assertEqual(kept["early"]["winners"], early["winners"])
        self.assertEqual(kept["late"]["kept_as_of"], "2026-06-30")
        self.assertEqual(self.whatif("--scenario", "early").rows, early["rows"])

        doc = self.workspace.json("promise", "compare", "late", "early").doc
        self.assertEqual(doc["schema"], "repromise/promise_compare/1")
        self.assertEqual(doc["b_winners"], early["winners"])
        found = {f'{row["order"]}/{row["line"]}': row for row in doc["rows"]}
        self.assertEqual(found[subject]["better"], "b")
        swapped = self.workspace.json("promise", "compare", "early", "late").doc
        self.assertEqual({f'{row["order"]}/{row["line"]}' for row in swapped["rows"]}, set(found))
        self.assertEqual(swapped["lines_better_a"], doc["lines_better_b"])
        self.assertEqual(self.workspace.json("promise", "compare", "late", "late").rows, [])

        proposed = self.workspace.json("promise", "propose", "early").rows
        self.assertEqual([row["command"] for row in proposed],
                         ["ask_supplier_date", "move_line_priority"])
        entries = [row for row in self.workspace.json("journal").rows
                   if row["kind"] == "proposal.made"]
        self.assertEqual([row["subject"] for row in entries],
                         ["inbound/" + key, "line/" + subject])
        self.workspace.run("promise", "propose", "late", code=1)
        self.assertEqual(self.workspace.json("audit", "verify").rows[0]["first_broken"], None)

        taken = self.whatif("--purchase", key, "--date", "2026-07-03", "--keep", "late", code=1)
        self.assertIn("--replace", taken.err)
        self.workspace.run("promise", "forget", "late")
        self.workspace.run("promise", "forget", "early")
        self.assertEqual(self.workspace.json("promise", "scenarios").rows, [])

    def test_a_run_under_a_scenario_is_what_the_files_would_say(self):
        key = next(iter(self.limiting_purchases()))
        order, line = key.rsplit("/", 1)

        def slip(folder):
            rows = read_csv(folder, "purchase_lines")
            for row in rows:
                if (row["po_id"], row["line_no"]) == (order, line):
                    row["eta_date"] = "2026-12-24"
            write_csv(folder, "purchase_lines", rows)

        changes = ["--purchase", key, "--date", "2026-12-24"]
        doc = self.workspace.json("promise", "run", *changes, "--all-open", "--keep", "run").doc
        self.assertEqual({(row["order"], row["line"]): row["projected"] for row in doc["rows"]},
                         self.with_changed_files(slip))
        named = self.workspace.json("promise", "run", "--scenario", "run", "--all-open").doc
        self.assertEqual(named["rows"], doc["rows"])
        self.assertEqual([row["name"] for row in self.workspace.json("promise", "runs").rows],
                         ["run"])
        self.workspace.run("promise", "forget", "run")
        self.assertEqual(self.workspace.json("promise", "runs").rows, [])
        self.assertEqual(self.workspace.json("promise", "scenarios").rows, [])

    def test_kept_runs_are_compared_as_they_were(self):
        key, late = next(iter(self.limiting_purchases().items()))
        self.workspace.run("promise", "run", "--keep", "before")
        slipped = self.workspace.json("promise", "run", "--purchase", key, "--date", "2026-12-24",
                                      "--all-open", "--keep", "after").doc
        dates = {(row["order"], row["line"]): row["projected"] for row in slipped["rows"]}
        doc = self.workspace.json("promise", "compare", "before", "after").doc
        told = {(row["order"], row["line"]): (row["a"], row["b"]) for row in doc["rows"]
                if row["a"] != row["b"]}
        self.assertEqual(told, {k: (self.before[k], dates[k]) for k in dates
                                if self.before[k] != dates[k]})
        self.assertIn((late["order"], late["line"]), told)
        self.assertEqual((doc["a_winners"], doc["a_losers"], doc["a_gone"]), (0, 0, 0))
        self.assertEqual(doc["lines_better_a"], doc["b_losers"])
        # A scenario stands beside a run, worked out over today.
        self.whatif("--purchase", key, "--date", "2026-12-24", "--keep", "slip")
        mixed = self.workspace.json("promise", "compare", "after", "slip").doc
        self.assertEqual((mixed["rows"], mixed["b_losers"]), ([], doc["b_losers"]))
        taken = self.workspace.run("promise", "run", "--keep", "before", code=1)
        self.assertIn("--replace", taken.err)
        self.workspace.run("promise", "run", "--keep", "before", "--replace")
        kept = {row["name"]: row for row in self.workspace.json("promise", "runs").rows}
        self.assertEqual(kept["before"]["lines"], len(dates))
        self.assertEqual(kept["before"]["kept_as_of"], "2026-06-30")
        journal = self.workspace.json("journal", "--subject", "run/before").rows
        self.assertEqual([entry["kind"] for entry in journal], ["run.kept", "run.kept"])
        for name in ("before", "after", "slip"):
            self.workspace.run("promise", "forget", name)
        self.workspace.run("promise", "run", "--keep", "../out", code=1)
        self.workspace.run("promise", "compare", "before", "after", code=1)

    def test_safe_dates_are_compared_too(self):
        key, late = next(iter(self.limiting_purchases().items()))
        order, line = key.rsplit("/", 1)

        def slip(folder):
            rows = read_csv(folder, "purchase_lines")
            for row in rows:
                if (row["po_id"], row["line_no"]) == (order, line):
                    row["eta_date"] = "2026-12-24"
            write_csv(folder, "purchase_lines", rows)

        doc = self.whatif("--purchase", key, "--date", "2026-12-24").doc
        told = {(row["order"], row["line"]): (row["safe_before"], row["safe_after"])
                for row in doc["rows"]}
        before = {(row["order"], row["line"]): row["safe"]
                  for row in self.workspace.json("backlog", "--all-open").rows}
        after = {}

        def safe(other):
            after.update({(row["order"], row["line"]): row["safe"]
                          for row in other.json("backlog", "--all-open").rows})
            return after

        self.with_changed_files(slip, safe)
        self.assertIn((late["order"], late["line"]), told)
        for key, (was, then) in told.items():
            self.assertEqual((was, then), (before[key], after[key]))
        self.assertEqual(doc["riskier"] + doc["safer"],
                         sum(before[key] != after[key] for key in after))

    def test_under_a_variant_before_and_after_are_those_of_its_runs(self):
        key = next(iter(self.limiting_purchases()))
        variant = self.workspace.json("promise", "variants").rows[0]["name"]
        changes = ["--purchase", key, "--date", "2026-12-24"]

        def dates(*words):
            doc = self.workspace.json("promise", "run", "--variant", variant, "--all-open", *words)
            return {(row["order"], row["line"]): row["projected"] for row in doc.rows}

        before, after = dates(), dates(*changes)
        told = {(row["order"], row["line"]): (row["before"], row["after"])
                for row in self.whatif(*changes, "--variant", variant).rows
                if row["before"] != row["after"]}
        self.assertEqual(told, {k: (before[k], after[k]) for k in before if before[k] != after[k]})
        self.whatif(*changes, "--variant", "no such variant", code=1)

    def test_a_file_of_scenario_is_tried_and_its_mistakes_are_placed(self):
        key = next(iter(self.limiting_purchases()))
        with tempfile.TemporaryDirectory() as base:
            path = os.path.join(base, "mine.json")
            change = {"change": "inbound_date", "inbound": key, "date": "2026-12-24"}

            def attempt(changes, code):
                with open(path, "w", encoding="utf-8") as file:
                    json.dump({"schema": "repromise/scenario/1", "name": "mine",
                               "changes": changes}, file)
                return self.whatif("--scenario", path, code=code)

            told = attempt([change], 0)
            self.assertEqual(told.rows,
                             self.whatif("--purchase", key, "--date", "2026-12-24").rows)
            for bad, place in (([change, change], "/changes/1"),
                               ([dict(change, date="2026-13-01")], "/changes/0/date"),
                               ([dict(change, inbound="PO-NONE/1")], "/changes/0"),
                               ([dict(change, colour="red")], "/changes/0/colour")):
                self.assertIn(place, attempt(bad, 1).err)
            with open(path, "wb") as file:
                file.write(b"\xff\xfe not json")
            self.assertIn("mine.json", self.whatif("--scenario", path, code=1).err)

    def test_what_makes_no_sense_is_refused(self):
        key = next(iter(self.limiting_purchases()))
        for words, code in (
                ([], 1),
                (["--purchase", key], 2),
                (["--date", "2026-07-01"], 2),
                (["--purchase", key, "--date", "0000-01-01"], 2),
                (["--purchase", key, "--date", "10000-01-01"], 2),
                (["--purchase", key, "--quantity", "-1"], 2),
                (["--purchase", key, "--quantity", "1e3"], 2),
                (["--purchase", key, "--date", "2026-07-01", "--date", "2026-07-02"], 2),
                (["--stock", "IT-000001@L01=-5"], 2),
                (["--stock", "IT-000001=5"], 2),
                (["--priority", "SO-1=5"], 2),
                (["--priority", "SO-1/1=70000"], 2),
                (["--purchase", "PO-NONE/1", "--date", "2026-07-01"], 1),
                (["--stock", "IT-NONE@L01=5"], 1),
                (["--stock", "IT-000001@NOWHERE=5"], 1),
                (["--priority", "SO-NONE/1=1"], 1),
                (["--drop", "NOTHING"], 1),
                (["--drop", key, "--purchase", key, "--date", "2026-07-01"], 1),
                (["--scenario", "never kept"], 1),
                (["--scenario", "/nowhere/at/all.json"], 1),
                (["--purchase", key, "--date", "2026-07-01", "--keep", "../out"], 1)):
            answer = self.workspace.run("whatif", *words, code=code)
            self.assertTrue(answer.err, words)
            self.assertEqual(answer.out, "", words)

    def test_the_ends_of_the_calendar_are_days_like_others(self):
        key = next(iter(self.limiting_purchases()))
        self.assertTrue(self.whatif("--purchase", key, "--date", "9999-12-31").rows)
        first = self.whatif("--purchase", key, "--date", "0001-01-01").rows
        self.assertTrue(all(row["after"] is None or row["after"] >= "2026-06-30" for row in first))


if __name__ == "__main__":
    unittest.main()
