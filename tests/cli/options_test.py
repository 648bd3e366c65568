"""Options for a short line: their columns, their costs, who loses by them, and their order."""

import json
import os
import tempfile
import unittest

from ctl import Workspace

COLUMNS = ["rank", "option", "from", "item", "quantity", "ship_date", "delivery_date", "rest",
           "rest_ship_date", "cost", "currency", "freight", "handling", "expedite", "penalty",
           "margin", "needs_consent", "needs_approval", "losers", "supply", "reason"]

# Ten of I1 are wanted at L1 since yesterday and come in ten days. L2 has ten that another customer
# waits for, L3 has ten that nobody wants, and four of I2 may stand for each I1.
FILES = {
    "customers.csv": "customer_id,name,tier,region\nC1,One,A,North\nC2,Two,B,South\n",
    "accounts.csv": "customer_id,credit_limit,credit_used,late_penalty_percent_per_week,"
                    "notify_tolerance_days\nC1,0,0,1.4,0\n",
    "items.csv": "item_id,description,family,uom,qty_step,unit_cost,lead_time_days\n"
                 "I1,Bolt,Fasteners,EA,1,4,14\nI2,Small bolt,Fasteners,EA,1,1.5,14\n",
    "substitutes.csv": "item_id,substitute_item_id,ratio,needs_consent\nI1,I2,4,Y\nI2,I1,0.25,N\n",
    "locations.csv": "location_id,name\nL1,Here\nL2,There\nL3,Far\n",
    "lanes.csv": "from,to,transit_days,cost_per_unit,currency\nL2,L1,1,0.25,EUR\nL3,L1,4,1,EUR\n"
                 "L1,L3,1,1,EUR\nL1,North,2,1,EUR\nL2,North,3,1.5,EUR\n",
    "stock.csv": "item_id,location_id,on_hand_qty,allocated_qty\nI1,L2,10,0\nI1,L3,10,0\n"
                 "I2,L1,40,0\n",
    "sales_orders.csv": "order_id,customer_id,order_date\nO1,C1,2026-06-01\nO2,C2,2026-06-01\n",
    "sales_lines.csv": "order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,allocated_qty,"
                       "cancelled_qty,unit_price,requested_date,promised_date,priority\n"
                       "O1,1,I1,L1,10,0,0,0,10,2026-06-29,2026-06-29,2\n"
                       "O2,1,I1,L2,10,0,0,0,10,2026-07-01,2026-07-01,3\n",
    "purchase_lines.csv": "po_id,line_no,supplier_id,item_id,location_id,ordered_qty,received_qty,"
                          "promised_date,eta_date\nP1,1,,I1,L1,10,0,2026-07-10,2026-07-10\n"
                          "P2,1,,I1,L2,10,0,2026-07-03,2026-07-03\n",
}


class OptionsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        for name, text in FILES.items():
            with open(os.path.join(cls.folder.name, name), "w", encoding="utf-8") as file:
                file.write(text)
        cls.workspace = Workspace()
        cls.addClassCleanup(cls.workspace.__exit__)
        cls.workspace.load(cls.folder.name)
        for key, value in (("options.handling_cost", "5"), ("options.expedite_cost", "80"),
                           ("options.approval_cost", "50")):
            cls.workspace.run("settings", "set", key, value)
        cls.doc = cls.workspace.json("options", "O1", "1").doc

    def row(self, option, **where):
        found = [row for row in self.doc["rows"] if row["option"] == option
                 and all(row[key] == value for key, value in where.items())]
        self.assertEqual(len(found), 1, (option, where))
        return found[0]

    def test_document_has_the_columns_of_the_contract(self):
        self.assertEqual(self.doc["schema"], "repromise/options/1")
        self.assertEqual((self.doc["due"], self.doc["projected"]), ("2026-06-29", "2026-07-10"))
        self.assertTrue(all(list(row) == COLUMNS for row in self.doc["rows"]))
        self.assertEqual([row["rank"] for row in self.doc["rows"]],
                         list(range(1, len(self.doc["rows"]) + 1)))

    def test_waiting_costs_the_penalty_of_the_account(self):
        wait = self.row("wait")
        self.assertEqual((wait["ship_date"], wait["delivery_date"]), ("2026-07-10", "2026-07-12"))
        self.assertEqual((wait["cost"], wait["penalty"]), ("2.20", "2.20"))  # 100 at 1.4 %, 11 days
        self.assertEqual((wait["losers"], wait["needs_approval"]), ([], False))
        self.assertEqual(self.doc["rows"][-1], wait)

    def test_transfer_pays_its_lane_and_names_who_waits_for_it(self):
        near = self.row("transfer", **{"from": "L2"})
        self.assertEqual((near["ship_date"], near["freight"], near["handling"]),
                         ("2026-07-01", "2.50", "5.00"))
        self.assertEqual(near["losers"],
                         [{"order": "O2", "line": "1", "customer": "C2", "days": 2}])
        self.assertTrue(near["needs_approval"])
        far = self.row("transfer", **{"from": "L3"})
        self.assertEqual((far["ship_date"], far["losers"]), ("2026-07-04", []))
        self.assertFalse(far["needs_approval"])

    def test_shipping_from_elsewhere_counts_when_the_customer_has_it(self):
        near = self.row("ship_from", **{"from": "L2"})
        self.assertEqual((near["ship_date"], near["delivery_date"]), ("2026-06-30", "2026-07-03"))
        self.assertEqual(near["freight"], "5.00")
        self.assertIsNone(self.row("ship_from", **{"from": "L3"})["delivery_date"])

    def test_substitute_counts_its_ratio_and_asks_the_customer(self):
        substitute = self.row("substitute")
        self.assertEqual((substitute["item"], substitute["quantity"]), ("I2", "40"))
        self.assertEqual((substitute["margin"], substitute["needs_consent"]), ("20.00", True))
        self.assertIn("must agree", substitute["reason"])

    def test_expediting_names_the_purchase_and_needs_approval(self):
        expedite = self.row("expedite")
        self.assertEqual((expedite["supply"], expedite["ship_date"]), ("P1/1", "2026-07-05"))
        self.assertEqual((expedite["expedite"], expedite["needs_approval"]), ("80.00", True))

    def test_same_question_same_bytes(self):
        again = self.workspace.json("options", "O1", "1")
        self.assertEqual(again.out, self.workspace.json("options", "O1", "1").out)
        table = self.workspace.run("options", "O1", "1")
        self.assertIn("substitute", table.out)

    def test_explain_tells_ship_and_delivery_date_apart(self):
        row = self.workspace.json("explain", "O1", "1").rows[0]
        self.assertEqual((row["ship_date"], row["delivery_date"]), ("2026-07-10", "2026-07-12"))
        row = self.workspace.json("explain", "O2", "1").rows[0]
        self.assertEqual((row["ship_date"], row["delivery_date"]), ("2026-07-01", None))

    def test_unknown_line_is_refused(self):
        answer = self.workspace.run("options", "O1", "9", code=1)
        self.assertIn("O1/9", answer.err)
        self.workspace.run("options", "O1", code=2)

    def test_taken_option_becomes_commands_in_the_journal(self):
        near = self.row("transfer", **{"from": "L2"})
        rows = self.workspace.json("options", "O1", "1", "--propose", near["rank"]).rows
        self.assertEqual(rows, [{"command": "request_transfer", "subject": "line/O1/1",
                                 "sentence": "Transfer 10 of I1 from L2 to L1 for line O1/1, to "
                                             "ship on 2026-07-01."}])
        entry = self.workspace.json("journal", "--subject", "line/O1/1").rows[-1]
        self.assertEqual(entry["kind"], "proposal.made")
        payload = entry["payload"]
        payload = json.loads(payload) if isinstance(payload, str) else payload
        self.assertEqual((payload["command"], payload["option"], payload["line"]),
                         ("request_transfer", "transfer", "O1/1"))
        self.assertEqual(payload["move"], {"order": "O1", "line": "1", "item": "I1", "from": "L2",
                                           "to": "L1", "quantity": "10", "date": "2026-07-01"})
        self.assertEqual(payload["effect_of_option"]["losers"], 1)

    def test_every_option_but_waiting_asks_somebody(self):
        for row in self.doc["rows"]:
            if row["option"] == "wait":
                refused = self.workspace.run("options", "O1", "1", "--propose", row["rank"], code=1)
                self.assertIn("asks nothing of anybody", refused.err)
                continue
            rows = self.workspace.json("options", "O1", "1", "--propose", row["rank"]).rows
            kind = {"transfer": "request_transfer", "ship_from": "ship_elsewhere",
                    "substitute": "offer_substitute", "split": "split_line",
                    "expedite": "ask_supplier_date"}[row["option"]]
            self.assertEqual({each["command"] for each in rows}, {kind})

    def test_proposing_what_is_not_there_is_refused(self):
        self.workspace.run("options", "O1", "1", "--propose", 99, code=1)
        self.workspace.run("options", "O1", "1", "--propose", 0, code=2)
        self.workspace.run("options", "O1", "1", "--propose", "best", code=2)


if __name__ == "__main__":
    unittest.main()
