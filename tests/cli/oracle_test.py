"""repromisectl agrees, to the unit and the cent, with an independent calculation from the CSV.

REPROMISE_ORACLE_SEEDS ("1 2 3") and REPROMISE_ORACLE_SCALE ("0.01") choose other worlds.
"""

import os
import tempfile
import unittest
from decimal import Decimal

from ctl import AS_OF, Workspace, generate
from oracle import Oracle

SEEDS = os.environ.get("REPROMISE_ORACLE_SEEDS", "1 7").split()
SCALE = os.environ.get("REPROMISE_ORACLE_SCALE", "0.004")
KEYS = ["bucket", "location", "tier", "family"]


class OracleTest(unittest.TestCase):
    def assert_same_rows(self, found, expected):
        self.assertEqual(len(found), len(expected))
        for row, wanted in zip(found, expected):
            self.assertEqual({key: row[key] for key in wanted}, wanted)

    def assert_totals(self, doc, expected):
        self.assertEqual(doc["lines"], len(expected))
        self.assertEqual(Decimal(doc["value"]), sum(Decimal(row["value"]) for row in expected))

    def test_every_command_agrees(self):
        for seed in SEEDS:
            with self.subTest(seed=seed), tempfile.TemporaryDirectory() as folder, \
                    Workspace() as workspace:
                generate(folder, "--scale", SCALE, "--seed", seed)
                workspace.load(folder)
                self.check_world(workspace, Oracle(folder, AS_OF))

    def check_world(self, workspace, oracle):
        self.check_backlog(workspace, oracle, "--all-open")
        self.check_backlog(workspace, oracle)
        for keys in (KEYS, ["bucket"], ["customer"], ["tier", "bucket"]):
            self.check_ageing(workspace, oracle, keys)
        self.check_untold(workspace, oracle)

    def check_backlog(self, workspace, oracle, *options):
        doc = workspace.json("backlog", *options).doc
        expected = oracle.backlog(all_open=bool(options))
        self.assert_same_rows(doc["rows"], expected)
        self.assert_totals(doc, expected)
        self.assertEqual({(row["order"], row["line"]) for row in doc["rows"]
                          if "RELEASABLE" in row["exceptions"]}, oracle.releasable())

    def check_ageing(self, workspace, oracle, keys):
        doc = workspace.json("ageing", "--by", ",".join(keys)).doc
        found = {tuple(row[key] for key in keys): (row["lines"], row["quantity"], row["value"])
                 for row in doc["rows"]}
        self.assertEqual(len(found), len(doc["rows"]))
        self.assertEqual(found, oracle.ageing(keys))
        self.assertEqual(doc["lines"], sum(lines for lines, _, _ in found.values()))

    def check_untold(self, workspace, oracle):
        doc = workspace.json("untold").doc
        expected = oracle.backlog()  # nobody was told anything yet
        self.assert_same_rows(doc["rows"], expected)
        self.assert_totals(doc, expected)
        contacts = oracle.contacts()
        for row in doc["rows"]:
            known = {contact["contact_id"]: contact for contact in contacts[row["customer"]]}
            self.assertIn(row["contact"], known)
            self.assertEqual(row["email"] or "", known[row["contact"]]["email"])


if __name__ == "__main__":
    unittest.main()
