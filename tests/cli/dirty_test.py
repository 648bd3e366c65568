"""Each known defect ends as its handling says, is shown at its place, and stops no good row."""

import json
import os
import tempfile
import unittest

from ctl import Workspace, generate
from oracle import rows

KEYS = {"sales_lines.csv": ("order_id", "line_no"), "sales_orders.csv": ("order_id",),
        "stock.csv": ("item_id", "location_id"), "purchase_lines.csv": ("po_id", "line_no"),
        "shipments.csv": ("shipment_id",), "receipts_history.csv": ("receipt_id",),
        "customers.csv": ("customer_id",), "contacts.csv": ("contact_id",), "items.csv": ("item_id",),
        "substitutes.csv": ("item_id", "substitute_item_id"), "locations.csv": ("location_id",)}


class DirtyTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        generate(cls.folder.name, "--scale", "0.0003", "--dirty")
        cls.data = os.path.join(cls.folder.name, "dirty")
        with open(os.path.join(cls.data, "expected_defects.json"), encoding="utf-8") as file:
            cls.defects = json.load(file)["defects"]
        cls.workspace = Workspace()
        cls.sync = cls.workspace.load(cls.data, code=3).doc
        cls.quarantine = cls.workspace.json("quarantine").rows
        cls.lines = {(row["order"], row["line"]): row
                     for row in cls.workspace.json("backlog", "--all-open").rows}

    @classmethod
    def tearDownClass(cls):
        cls.workspace.__exit__()
        cls.folder.cleanup()

    def complaints(self, defect):
        return [row for row in self.quarantine
                if row["file"] == defect["file"] and row["line"] == defect["line"]]

    def each(self, *handlings):
        found = [defect for defect in self.defects if defect["handling"] in handlings]
        self.assertTrue(found)
        return found

    @staticmethod
    def name(defect):
        return f"{defect['id']} {defect['kind']} {defect['file']}:{defect['line']}"

    def test_what_is_to_be_rejected_is_rejected_at_its_place_and_not_loaded(self):
        for defect in self.each("reject"):
            found = self.complaints(defect)
            self.assertIn("rejected", {row["handling"] for row in found}, self.name(defect))
            for row in found:
                self.assertTrue(row["reason"])
                self.assertTrue(row["raw"])
            if defect["file"] == "sales_lines.csv" and defect["key"].get("order_id"):
                self.assertNotIn((defect["key"]["order_id"], defect["key"]["line_no"]), self.lines)

    def test_what_is_doubtful_is_loaded_and_flagged(self):
        for defect in self.each("flag"):
            self.assertEqual({row["handling"] for row in self.complaints(defect)}, {"flagged"},
                             self.name(defect))

    def test_nothing_doubtful_passes_in_silence(self):
        for defect in self.each("reject_or_flag"):
            self.assertTrue(self.complaints(defect), self.name(defect))

    def test_what_is_only_unusual_is_no_complaint(self):
        for defect in self.each("accept"):
            found = [row for row in self.complaints(defect) if not self.hangs_on_a_rejected_line(row)]
            self.assertEqual(found, [], self.name(defect))

    def hangs_on_a_rejected_line(self, complaint):
        """A rejected row makes rows that refer to it orphans; those are not listed again."""
        rejected = {row["key"] for row in self.quarantine
                    if row["file"] == "sales_lines.csv" and row["handling"] == "rejected"}
        return complaint["file"] == "shipments.csv" and any(
            f"{row['order_id']}/{row['line_no']}" in rejected for row in rows(self.data, "shipments")
            if row["shipment_id"] == complaint["key"])

    def test_the_key_of_a_complaint_names_the_record(self):
        for defect in self.each("reject", "flag"):
            key = [str(defect["key"].get(name) or "") for name in KEYS[defect["file"]]]
            for row in self.complaints(defect):
                if row["key"] and all(key):
                    self.assertEqual(row["key"], "/".join(key))

    def test_of_two_rows_with_one_key_the_newest_wins(self):
        for defect in self.each("keep_one", "keep_newest"):
            key = tuple(defect["key"][name] for name in KEYS[defect["file"]])
            same = [row for row in rows(self.data, "sales_lines")
                    if (row["order_id"], row["line_no"]) == key]
            newest = max(same, key=lambda row: row["updated_at"])
            if key in self.lines:
                self.assertEqual(self.lines[key]["requested"], newest["requested_date"])

    def test_every_good_row_is_loaded(self):
        touched = {(defect["file"], defect["line"]) for defect in self.defects}
        rejected = {(row["file"], row["line"]) for row in self.quarantine if row["handling"] == "rejected"}
        self.assertEqual({place for place in rejected - touched
                          if not self.is_orphan_of_a_rejected_row(place)}, set())

    def is_orphan_of_a_rejected_row(self, place):
        return any(row["kind"].startswith(("unknown_", "orphan_")) for row in self.quarantine
                   if (row["file"], row["line"]) == place)

    def test_counts_agree_with_the_list(self):
        self.assertEqual(sum(row["quarantined"] for row in self.sync["rows"]), len(self.quarantine))

    def test_the_same_folder_again_gives_the_same_list(self):
        self.workspace.json("sync", "--full", code=3)
        again = self.workspace.json("quarantine").rows
        self.assertEqual(again, self.quarantine)


if __name__ == "__main__":
    unittest.main()
