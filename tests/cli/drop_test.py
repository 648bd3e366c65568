"""Sources that read a folder others put files into: suppliers' EDI and portals, warehouse feeds."""

import json
import os
import pathlib
import subprocess
import time
import unittest

from ctl import PROGRAM, Workspace

SAMPLES = pathlib.Path(__file__).resolve().parents[1] / "data" / "edi"
ERP = {
    "customers.csv": "customer_id,name,tier\nC1,One,A\n",
    "items.csv": "item_id,description,family,uom\nBOLT-M8,Bolt,Bolts,EA\nBOLT-M10,Bolt,Bolts,EA\n"
                 "BOLT-M12,Bolt,Bolts,EA\nNUT-M8,Nut,Nuts,EA\nNUT-M10,Nut,Nuts,EA\n"
                 "WASHER-8,Washer,Washers,EA\nWASHER-10,Washer,Washers,EA\nCLIP-3,Clip,Clips,EA\n",
    "locations.csv": "location_id,name\nL1,Here\nL2,There\n",
    "sales_orders.csv": "order_id,customer_id,order_date\nSO-501,C1,2026-06-01\n",
    "sales_lines.csv": "order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,allocated_qty,"
                       "cancelled_qty,unit_price,requested_date,promised_date,priority,status\n"
                       "SO-501,1,BOLT-M8,L1,60,0,0,0,2.00,2026-07-10,2026-07-10,2,open\n"
                       "SO-501,2,BOLT-M10,L1,20,0,0,0,2.00,2026-07-10,2026-07-10,2,open\n",
    "purchase_lines.csv": "po_id,line_no,supplier_id,item_id,location_id,ordered_qty,received_qty,"
                          "promised_date,eta_date,status\n"
                          + "".join(f"PO-1001,{line},S-014,{item},L1,{ordered},0,2026-07-05,2026-07-05,open\n"
                                    for line, item, ordered in (
                                        (1, "BOLT-M8", 100), (2, "BOLT-M10", 100), (3, "BOLT-M12", 100),
                                        (4, "NUT-M8", 40), (5, "NUT-M10", 50), (6, "WASHER-8", 90),
                                        (7, "WASHER-10", 1000), (8, "CLIP-3", 12))),
}


class DropTest(unittest.TestCase):
    def setUp(self):
        self.workspace = Workspace()
        self.addCleanup(self.workspace.__exit__)
        self.erp = self.folder("erp")
        for name, content in ERP.items():
            (self.erp / name).write_text(content, encoding="utf-8")
        self.workspace.load(self.erp)

    def folder(self, name):
        path = pathlib.Path(self.workspace.base) / name
        path.mkdir()
        return path

    def add(self, connector, name, *settings):
        folder = self.folder(name)
        self.workspace.run("source", "add", connector, name, "--dir", folder, "--set", "settle=0", *settings)
        return folder

    def put(self, folder, sample):
        (folder / sample).write_bytes((SAMPLES / sample).read_bytes())

    def line(self, number):
        rows = self.workspace.json("backlog", "--all-open").rows
        return next(row for row in rows if row["order"] == "SO-501" and row["line"] == number)

    def counts(self, answer, kind):
        return next((row for row in answer.rows if row["kind"] == kind), None)

    def test_a_supplier_s_answer_moves_the_dates_of_waiting_lines(self):
        self.assertEqual(self.line("1")["projected"], "2026-07-10")
        folder = self.add("edi", "supplier", "transit_days=2")
        self.put(folder, "855_answer.edi")
        answer = self.workspace.json("sync", "supplier", code=3)
        counts = self.counts(answer, "purchase_lines")
        self.assertEqual((counts["read"], counts["changed"], counts["quarantined"]), (9, 8, 2))
        self.assertEqual(self.line("2")["projected"], "2026-07-24")
        quarantine = self.workspace.json("quarantine").rows
        self.assertEqual([(row["file"], row["line"], row["kind"]) for row in quarantine],
                         [("855_answer.edi", 16, "split_confirmation"), ("855_answer.edi", 25, "missing_key")])
        self.assertIn("Segment 25", quarantine[1]["reason"])

    def test_the_word_stands_when_the_erp_is_read_again(self):
        folder = self.add("edi", "supplier")
        self.put(folder, "855_answer.edi")
        self.workspace.json("sync", "supplier", code=3)
        self.workspace.json("sync", "erp", "--full")
        self.assertEqual(self.line("2")["projected"], "2026-07-24")
        text = ERP["purchase_lines.csv"].replace("PO-1001,2,S-014,BOLT-M10,L1,100,0,2026-07-05,2026-07-05",
                                                 "PO-1001,2,S-014,BOLT-M10,L1,100,0,2026-07-05,2026-07-12")
        (self.erp / "purchase_lines.csv").write_text(text, encoding="utf-8")
        self.workspace.json("sync", "erp")
        self.assertEqual(self.line("2")["projected"], "2026-07-12")

    def test_a_file_is_applied_once(self):
        folder = self.add("edi", "supplier")
        self.put(folder, "865_860_change.edi")
        self.workspace.json("sync", "supplier")
        self.assertEqual(os.listdir(folder / "archive"), ["865_860_change.edi"])
        self.put(folder, "865_860_change.edi")
        self.assertIsNone(self.counts(self.workspace.json("sync", "supplier"), "purchase_lines"))
        (folder / "renamed.edi").write_bytes((SAMPLES / "865_860_change.edi").read_bytes())
        self.assertIsNone(self.counts(self.workspace.json("sync", "supplier"), "purchase_lines"))
        self.assertEqual(sorted(os.listdir(folder / "quarantine")), ["renamed.edi", "renamed.edi.reason.txt"])

    def test_a_file_left_lying_by_a_crash_is_only_moved(self):
        folder = self.add("edi", "supplier")
        self.put(folder, "865_860_change.edi")
        self.workspace.json("sync", "supplier")
        # As if the program had died when all was kept, and before the file was moved.
        os.rename(folder / "archive" / "865_860_change.edi", folder / "865_860_change.edi")
        answer = self.workspace.json("sync", "supplier")
        self.assertIsNone(self.counts(answer, "purchase_lines"))
        self.assertEqual(os.listdir(folder / "archive"), ["865_860_change.edi"])

    def test_a_killed_sync_loses_and_repeats_nothing(self):
        template = (SAMPLES / "865_860_change.edi").read_text(encoding="utf-8")
        folder = self.add("edi", "supplier")
        for number in range(120):
            # Each a minute later than the one before: the last word is the one of 11:59.
            text = template.replace("*260630*1102*U*", f"*260630*{10 + number // 60}{number % 60:02}*U*")
            (folder / f"change-{number:03}.edi").write_text(text, encoding="utf-8")
        command = [PROGRAM, "--workspace", self.workspace.path, "--as-of", "2026-06-30", "sync", "supplier"]
        for delay in (0.02, 0.05, 0.1, 0.2, 0.3):
            with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
                time.sleep(delay)
                program.kill()
        self.workspace.json("sync", "supplier")
        self.assertEqual(sorted(os.listdir(folder)), ["archive", "quarantine"])
        self.assertEqual(len(os.listdir(folder / "archive")), 120)
        self.assertEqual(os.listdir(folder / "quarantine"), [])
        self.assertEqual(self.line("1")["projected"], "2026-08-05")
        read = sum(kind["read"] for entry in self.workspace.json("journal").rows
                   if entry["kind"] == "sync.applied" and entry["subject"] == "source/supplier"
                   for kind in entry["payload"].get("kinds", {}).values())
        self.assertEqual(read, 120 * 5)

    def test_a_broken_file_is_set_aside_and_named(self):
        folder = self.add("edi", "supplier")
        (folder / "letter.edi").write_text("Dear customer,\n", encoding="utf-8")
        self.workspace.json("sync", "supplier", code=3)
        self.assertEqual(sorted(os.listdir(folder / "quarantine")), ["letter.edi", "letter.edi.reason.txt"])
        kinds = {row["kind"] for row in self.workspace.json("quarantine").rows}
        self.assertEqual(kinds, {"not_edi", "bad_file"})

    def test_a_portal_s_columns_are_mapped(self):
        folder = self.add("drop", "portal", "kind=supply_confirmations",
                          "columns=po_id:Order No,line_no:Pos,confirmed_date:New date")
        (folder / "export.csv").write_text("Order No,Pos,New date\nPO-1001,1,2026-08-01\nPO-9,1,2026-08-01\n",
                                           encoding="utf-8")
        self.workspace.json("sync", "portal", code=3)
        self.assertEqual(self.line("1")["projected"], "2026-08-01")
        rows = self.workspace.json("quarantine").rows
        self.assertEqual([(row["key"], row["kind"], row["line"]) for row in rows],
                         [("PO-9/1", "unknown_supply", 3)])

    def test_a_warehouse_feed_gives_stock_receipts_and_shipments(self):
        folder = self.add("drop", "wms", "locations=W-NORD:L1,W-SUED:L2")
        self.put(folder, "945_940_warehouse.edi")
        self.put(folder, "846_odd_separators.edi")
        (folder / "receipts_history.json").write_text(
            '{"rows": [{"receipt_id": "R1", "po_id": "PO-1001", "po_line_no": "1", "supplier_id": "S-014",'
            ' "item_id": "BOLT-M8", "location_id": "L1", "received_qty": 5, "order_date": "2026-06-01",'
            ' "promised_date": "2026-06-20", "received_date": "2026-06-21"}]}', encoding="utf-8")
        answer = self.workspace.json("sync", "wms", code=3)
        self.assertEqual(self.counts(answer, "stock")["added"], 3)
        self.assertEqual(self.counts(answer, "shipments")["added"], 2)
        self.assertEqual(self.counts(answer, "receipts_history")["added"], 1)
        self.assertEqual(self.counts(answer, "pick_tasks")["added"], 2)
        kinds = {row["kind"] for row in self.workspace.json("quarantine").rows}
        self.assertLessEqual({"orphan_event", "not_carried", "missing_key", "not_a_number"}, kinds)
        self.assertNotIn("PICK_SHORT", self.line("1")["exceptions"])
        self.assertIn("PICK_SHORT", self.line("2")["exceptions"])

    def test_an_open_short_pick_marks_its_line_until_it_is_settled(self):
        folder = self.add("drop", "wms")
        head = "task_id,order_id,line_no,location_id,qty,picked_qty,short_qty,state,as_of\n"
        (folder / "pick_tasks-1.csv").write_text(
            head + "T1,SO-501,1,L1,60,0,0,open,2026-06-30T08:00:00Z\n"
            "T2,SO-501,2,L1,20,15,5,short,2026-06-30T08:00:00Z\n"
            "T3,SO-501,9,L1,20,15,5,short,2026-06-30T08:00:00Z\n", encoding="utf-8")
        answer = self.workspace.json("sync", "wms", code=3)
        counts = self.counts(answer, "pick_tasks")
        self.assertEqual((counts["read"], counts["added"], counts["quarantined"]), (3, 2, 1))
        self.assertNotIn("PICK_SHORT", self.line("1")["exceptions"])
        self.assertIn("PICK_SHORT", self.line("2")["exceptions"])
        task = self.workspace.json("explain", "SO-501", "2").rows[0]["pick_tasks"]
        self.assertEqual([(entry["task"], entry["picked"], entry["short"], entry["source"]) for entry in task],
                         [("T2", "15", "5", "wms")])
        event = {"specversion": "1.0", "id": "7", "source": "/wms", "type": "com.example.pick_tasks.changed",
                 "data": {"task_id": "T2", "order_id": "SO-501", "line_no": "2", "qty": 20, "picked_qty": 15,
                          "short_qty": 5, "state": "closed", "as_of": "2026-06-30T09:00:00Z"}}
        (folder / "event.json").write_text(json.dumps(event), encoding="utf-8")
        # An older word that comes late changes nothing.
        (folder / "pick_tasks-2.csv").write_text(head + "T2,SO-501,2,L1,20,0,0,open,2026-06-30T07:00:00Z\n",
                                                 encoding="utf-8")
        counts = self.counts(self.workspace.json("sync", "wms"), "pick_tasks")
        self.assertEqual((counts["changed"], counts["unchanged"]), (1, 1))
        self.assertNotIn("PICK_SHORT", self.line("2")["exceptions"])

    def test_parcels_and_questions_are_told_with_the_line(self):
        folder = self.add("drop", "others")
        (folder / "trackings.csv").write_text(
            "tracking_id,carrier,order_id,status,eta_date,updated_at\n"
            "0034,dhl,SO-501,in_transit,2026-07-02,2026-06-30T08:00:00Z\n"
            "0035,dhl,SO-77,in_transit,2026-07-02,2026-06-30T08:00:00Z\n", encoding="utf-8")
        (folder / "milestones.csv").write_text(
            "tracking_id,milestone_id,status,at,location,text\n0034,2,in_transit,2026-06-29T09:00:00Z,Bonn,In the depot\n"
            "0034,1,in_transit,2026-06-28T16:00:00Z,Kiel,Picked up\n", encoding="utf-8")
        (folder / "inquiries.csv").write_text(
            "inquiry_id,customer_id,order_id,subject,status,opened_at\n"
            "7,,SO-501,Where is it?,closed,2026-06-29T07:00:00Z\n8,C1,,Call me,open,2026-06-29T08:00:00Z\n"
            "9,C1,SO-77,Other order,open,2026-06-29T08:00:00Z\n10,C1,,Long ago,closed,2026-06-29T08:00:00Z\n",
            encoding="utf-8")
        self.workspace.json("sync", "others")
        told = self.workspace.json("explain", "SO-501", "1").rows[0]
        self.assertEqual([(entry["tracking"], entry["status"], entry["expected"]) for entry in told["trackings"]],
                         [("0034", "in_transit", "2026-07-02")])
        self.assertEqual([entry["location"] for entry in told["trackings"][0]["milestones"]], ["Kiel", "Bonn"])
        self.assertEqual([(entry["inquiry"], entry["about_order"]) for entry in told["inquiries"]],
                         [("7", True), ("8", False)])

    def test_a_carrier_s_status_is_told_with_what_the_warehouse_shipped(self):
        folder = self.add("drop", "wms", "locations=W-NORD:L1,W-SUED:L2")
        self.put(folder, "945_940_warehouse.edi")
        status = (SAMPLES / "856_214_transport.edi").read_text(encoding="utf-8").replace("L11*SO-501*VN~\n", "")
        (folder / "214.edi").write_text(status.replace("SE*9*0002", "SE*8*0002"), encoding="utf-8")
        self.workspace.json("sync", "wms", code=3)
        for line in ("1", "2"):
            trackings = self.workspace.json("explain", "SO-501", line).rows[0]["trackings"]
            self.assertEqual([(entry["tracking"], entry["delivered"], len(entry["milestones"])) for entry in trackings],
                             [("PRO-1", "2026-07-03", 2)])

    def test_settings_that_cannot_be_are_refused(self):
        for words, says in ((["drop", "a"], "--dir"), (["edi", "a", "--dir", "x", "--set", "kind=stock"], "kind"),
                            (["drop", "a", "--dir", "x", "--set", "kind=short_picks"], "pick_tasks"),
                            (["drop", "a", "--dir", "x", "--set", "settle=-1"], "settle"),
                            (["drop", "a", "--dir", "x", "--set", "kind=stock", "columns=sku:S"], "item_id")):
            answer = self.workspace.run("source", "add", *words, code=None)
            self.assertNotEqual(answer.code, 0, words)
            self.assertIn(says, answer.err)

    def test_the_source_can_be_tested(self):
        folder = self.add("drop", "wms")
        self.workspace.run("source", "test", "wms")
        folder.rename(folder.with_name("elsewhere"))
        self.assertIn(str(folder), self.workspace.run("source", "test", "wms", code=1).err)


if __name__ == "__main__":
    unittest.main()
