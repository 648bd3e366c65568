"""Names, columns, totals and exit codes that scripts rely on, and three formats that say the same."""

import json
import os
import tempfile
import unittest

from ctl import AS_OF, Workspace, generate, run

BACKLOG = ["order", "line", "item", "location", "customer", "tier", "priority", "ordered", "shipped",
           "allocated", "open", "requested", "promised", "confirmed", "projected", "safe", "told",
           "age_days", "days_late", "value", "currency", "exceptions", "source"]


class CommandsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        generate(cls.folder.name, "--scale", "0.0005", "--delta", "0.05")
        cls.workspace = Workspace()
        cls.first_sync = cls.workspace.load(cls.folder.name).doc

    @classmethod
    def tearDownClass(cls):
        cls.workspace.__exit__()
        cls.folder.cleanup()

    def doc(self, *words):
        return self.workspace.json(*words).doc

    def assert_columns(self, doc, columns):
        self.assertTrue(doc["rows"])
        for row in doc["rows"]:
            self.assertEqual(list(row)[:len(columns)], columns)

    def test_every_document_names_its_schema_and_day(self):
        for words in (["backlog"], ["ageing", "--by", "bucket"], ["untold"], ["status"], ["quarantine"],
                      ["outbox"], ["journal"], ["source", "list"], ["settings", "list"],
                      ["audit", "verify"]):
            doc = self.doc(*words)
            self.assertEqual(list(doc)[:4], ["schema", "as_of", "generation", "rows"])
            name = "-".join(words[:2] if words[0] in ("source", "settings", "audit") else words[:1])
            self.assertEqual(doc["schema"], f"repromise/{name}/1")
            self.assertEqual(doc["as_of"], AS_OF)

    def test_backlog_has_the_columns_and_totals_of_the_contract(self):
        doc = self.doc("backlog", "--all-open")
        self.assert_columns(doc, BACKLOG)
        self.assertEqual(doc["lines"], 500)
        row = doc["rows"][0]
        self.assertIsInstance(row["open"], str)
        self.assertIsInstance(row["value"], str)
        self.assertIsInstance(row["priority"], int)
        self.assertIsInstance(row["exceptions"], list)
        self.assertEqual(row["source"], "erp")

    def test_untold_adds_whom_to_write_to(self):
        self.assert_columns(self.doc("untold"), BACKLOG + ["contact", "email", "reason"])

    def test_ageing_has_the_keys_asked_for(self):
        self.assert_columns(self.doc("ageing", "--by", "bucket,location,tier,family,customer"),
                            ["bucket", "location", "tier", "family", "customer", "lines", "quantity",
                             "value"])

    def test_sync_counts_every_kind(self):
        self.assert_columns(self.first_sync, ["source", "kind", "read", "added", "changed", "unchanged",
                                              "removed", "quarantined", "seconds"])
        counts = {row["kind"]: row for row in self.first_sync["rows"]}
        self.assertEqual(counts["sales_lines"]["read"], counts["sales_lines"]["added"])

    def test_a_second_sync_changes_nothing(self):
        before = self.doc("backlog")
        for row in self.doc("sync", "--full")["rows"]:
            self.assertEqual((row["added"], row["changed"], row["removed"]), (0, 0, 0))
        after = self.doc("backlog")
        self.assertEqual(before["rows"], after["rows"])

    def test_status_counts_records_and_shows_each_source(self):
        doc = self.doc("status")
        self.assertGreater(doc["counts"]["sales_lines"], 500)
        source = doc["rows"][0]
        self.assertEqual((source["source"], source["connector"], source["state"], source["stale"]),
                         ("erp", "csv", "good", False))
        self.assertGreaterEqual(source["age_seconds"], 0)
        self.assertIsNone(source["last_error"])

    def test_formats_say_the_same(self):
        for words in (["backlog", "--all-open"], ["untold"], ["ageing", "--by", "bucket,tier"],
                      ["settings", "list"]):
            rows = self.doc(*words)["rows"]
            table = self.workspace.run(*words, "--format", "csv").csv_rows
            self.assertEqual(len(rows), len(table))
            for row, cells in zip(rows, table):
                self.assertEqual({key: self.as_cell(value) for key, value in row.items()}, cells)

    @staticmethod
    def as_cell(value):
        if isinstance(value, list):
            return ";".join(value)
        if isinstance(value, bool):
            return "true" if value else "false"
        return "" if value is None else str(value)

    def test_the_table_has_a_line_for_each_row_and_the_totals(self):
        doc = self.doc("backlog")
        lines = self.workspace.run("backlog").out.splitlines()
        self.assertEqual(lines[0].split(), BACKLOG)
        self.assertEqual(lines[-2:], [f"lines: {doc['lines']}", f"value: {doc['value']}"])
        self.assertEqual(len(lines), 1 + len(doc["rows"]) + 3)

    def test_a_filter_keeps_what_it_names(self):
        everything = self.doc("backlog", "--all-open")["rows"]
        kept = self.doc("backlog", "--all-open", "--filter", "tier=A", "tier=B", "location=L01")["rows"]
        self.assertEqual(kept, [row for row in everything
                                if row["tier"] in "AB" and row["location"] == "L01"])
        short = self.doc("backlog", "--filter", "exception=NO_SUPPLY")["rows"]
        self.assertTrue(all(row["projected"] is None for row in short))

    def test_explain_names_its_supply(self):
        for line in self.doc("backlog", "--all-open")["rows"][:12]:
            row = self.doc("explain", line["order"], line["line"])["rows"][0]
            self.assertEqual(set(row) >= {"pegs", "limiting_supply", "outranked_by", "ledger", "sentence"},
                             True)
            pegged = sum(float(peg["quantity"]) for peg in row["pegs"])
            self.assertAlmostEqual(pegged + float(row["shortage"]), float(line["open"]), places=6)
            self.assertIn(f"{line['order']}/{line['line']}", row["sentence"])
            self.assertIn("requested", {entry["kind"] for entry in row["ledger"]})

    def test_explaining_an_unknown_line_is_refused(self):
        answer = self.workspace.run("explain", "SO-0", "1", code=1)
        self.assertEqual(answer.out, "")
        self.assertIn("SO-0/1", answer.err)

    def test_a_delta_is_applied_by_key(self):
        with Workspace() as workspace:
            workspace.load(self.folder.name)
            before = workspace.json("backlog", "--all-open").doc
            doc = workspace.json("sync", "erp", "--delta", os.path.join(self.folder.name, "delta")).doc
            counts = {row["kind"]: row for row in doc["rows"]}
            self.assertGreater(counts["sales_lines"]["changed"], 0)
            self.assertEqual(counts["sales_lines"]["removed"], 0)
            after = workspace.json("backlog", "--all-open").doc
            self.assertGreater(after["generation"], before["generation"])
            self.assertNotEqual(before["rows"], after["rows"])

    def test_the_journal_records_a_sync_and_proves_itself(self):
        entries = self.doc("journal", "--subject", "source/erp")["rows"]
        self.assertTrue(any(entry["kind"].startswith("sync") for entry in entries))
        self.assertTrue(all(isinstance(entry["payload"], dict) for entry in entries))
        self.assertEqual(self.doc("journal", "--since", "2999-01-01")["rows"], [])
        proof = self.doc("audit", "verify")["rows"][0]
        self.assertIsNone(proof["first_broken"])
        self.assertEqual(proof["entries_checked"], len(self.doc("journal")["rows"]))

    def test_options_stand_before_and_after_the_command(self):
        path = self.workspace.path
        before = run("--workspace", path, "--as-of", AS_OF, "--format", "json", "backlog").out
        after = run("backlog", f"--workspace={path}", f"--as-of={AS_OF}", "--format=json").out
        self.assertEqual(before, after)

    def test_as_of_moves_today(self):
        later = run("--workspace", self.workspace.path, "--as-of", "2026-07-31", "--format", "json",
                    "backlog", "--all-open").doc["rows"]
        now = self.doc("backlog", "--all-open")["rows"]
        self.assertEqual([row["age_days"] for row in later], [row["age_days"] + 31 for row in now])

    def test_a_reader_that_goes_away_is_no_error(self):
        import subprocess
        from ctl import PROGRAM
        done = subprocess.run(f"'{PROGRAM}' --workspace '{self.workspace.path}' backlog --all-open "
                              "--format json | head -1; echo ${PIPESTATUS[0]}", shell=True, text=True,
                              executable="/bin/bash", capture_output=True)
        self.assertEqual(done.stdout.splitlines()[-1], "0")
        self.assertEqual(done.stderr, "")

    def test_output_that_cannot_be_written_is_an_error(self):
        import subprocess
        from ctl import PROGRAM
        with open("/dev/full", "w") as full:
            done = subprocess.run([PROGRAM, "--workspace", self.workspace.path, "backlog", "--all-open"],
                                  stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 1)

    def test_settings_are_checked_kept_and_listed(self):
        with Workspace() as workspace:
            workspace.run("settings", "set", "smtp.port", "2525")
            row = workspace.json("settings", "get", "smtp.port").rows[0]
            self.assertEqual((row["value"], row["default"]), ("2525", "587"))
            self.assertIn("65535", workspace.run("settings", "set", "smtp.port", "70000", code=1).err)
            workspace.run("settings", "set", "smtp.port", "")
            self.assertEqual(workspace.json("settings", "get", "smtp.port").rows[0]["value"], "587")
            with open(os.path.join(workspace.path, "settings.json"), encoding="utf-8") as file:
                self.assertEqual(json.load(file), {})


if __name__ == "__main__":
    unittest.main()
