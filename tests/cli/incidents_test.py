"""Late lines by root cause: the rows of incidents, their lines, and messages about them."""

import os
import tempfile
import unittest

from ctl import Workspace, generate

COLUMNS = ["incident", "kind", "supply", "supplier", "item", "location", "promised", "expected",
           "quantity", "lines", "customers", "untold_customers", "untold_lines", "worst_days_late",
           "without_date", "value", "values", "cause"]

# Two customers wait for P1/1, which slipped, one for I2 that nobody ordered, and one for a release.
FILES = {
    "customers.csv": "customer_id,name,tier,region\nC1,One,A,North\nC2,Two,B,South\n",
    "contacts.csv": "contact_id,customer_id,name,purpose,email,language,time_zone\n"
                    "T1,C1,Ann,orders,ann@example.com,en,Europe/Berlin\n"
                    "T2,C2,Bob,orders,bob@example.com,en,Europe/Berlin\n",
    "items.csv": "item_id,description,family,uom,qty_step,unit_cost,lead_time_days\n"
                 "I1,Bolt,Fasteners,EA,1,4,14\nI2,Nut,Fasteners,EA,1,1.5,14\n"
                 "I3,Washer,Fasteners,EA,1,1,14\n",
    "locations.csv": "location_id,name\nL1,Here\n",
    "stock.csv": "item_id,location_id,on_hand_qty,allocated_qty\nI3,L1,10,0\n",
    "sales_orders.csv": "order_id,customer_id,order_date\nO1,C1,2026-06-01\nO2,C2,2026-06-01\n",
    "sales_lines.csv": "order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,allocated_qty,"
                       "cancelled_qty,unit_price,requested_date,promised_date,priority\n"
                       "O1,1,I1,L1,10,0,0,0,10,2026-06-29,2026-06-29,2\n"
                       "O1,2,I2,L1,3,0,0,0,2.5,2026-06-29,2026-06-29,2\n"
                       "O2,1,I1,L1,5,0,0,0,10,2026-07-02,2026-07-02,2\n"
                       "O2,2,I3,L1,5,0,0,0,1,2026-06-25,2026-06-25,2\n",
    "purchase_lines.csv": "po_id,line_no,supplier_id,item_id,location_id,ordered_qty,received_qty,"
                          "promised_date,eta_date\nP1,1,S1,I1,L1,20,0,2026-06-28,2026-07-10\n",
}


def line_names(rows):
    return {(row["order"], row["line"]) for row in rows}


class IncidentsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, text in FILES.items():
            with open(os.path.join(folder.name, name), "w", encoding="utf-8") as file:
                file.write(text)
        self.workspace = Workspace()
        self.addCleanup(self.workspace.__exit__)
        self.workspace.load(folder.name)
        for key, value in (("smtp.from", "orders@example.com"), ("smtp.host", "127.0.0.1"),
                           ("company.name", "Example")):
            self.workspace.run("settings", "set", key, value)

    def test_rows_have_the_columns_and_values(self):
        doc = self.workspace.json("incidents").doc
        self.assertEqual(doc["schema"], "repromise/incidents/1")
        self.assertTrue(all(list(row) == COLUMNS for row in doc["rows"]))
        self.assertEqual([row["incident"] for row in doc["rows"]],
                         ["supply:P1/1", "short:I2@L1", "release:L1"])
        slipped, short, free = doc["rows"]
        self.assertEqual((slipped["kind"], slipped["supply"], slipped["supplier"]),
                         ("late_supply", "P1/1", "S1"))
        self.assertEqual((slipped["promised"], slipped["expected"], slipped["quantity"]),
                         ("2026-06-28", "2026-07-10", "15"))
        self.assertEqual((slipped["lines"], slipped["customers"], slipped["untold_customers"]),
                         (2, 2, 2))
        self.assertEqual((slipped["worst_days_late"], slipped["without_date"], slipped["value"]),
                         (11, 0, "150.00"))
        self.assertEqual(slipped["cause"],
                         "P1/1 with I1 for L1 slipped from 2026-06-28 to 2026-07-10.")
        self.assertEqual((short["worst_days_late"], short["without_date"]), (None, 1))
        self.assertEqual(short["cause"], "Nobody has ordered supply for 3 of I2 at L1.")
        self.assertEqual((free["item"], free["kind"]), (None, "not_released"))
        self.assertEqual((doc["incidents"], doc["lines"]), (3, 4))
        csv = self.workspace.run("incidents", "--format", "csv").csv_rows
        self.assertEqual([row["incident"] for row in csv], [r["incident"] for r in doc["rows"]])

    def test_lines_of_an_incident_and_the_filter_agree(self):
        doc = self.workspace.json("incident", "supply:P1/1").doc
        self.assertEqual(line_names(doc["rows"]), {("O1", "1"), ("O2", "1")})
        self.assertEqual({row["untold"] for row in doc["rows"]}, {True})
        self.assertEqual((doc["incident"], doc["kind"], doc["lines"]),
                         ("supply:P1/1", "late_supply", 2))
        kept = self.workspace.json("backlog", "--filter", "incident=supply:P1/1").rows
        self.assertEqual(line_names(kept), line_names(doc["rows"]))

    def test_draft_tells_each_customer_of_the_incident_once(self):
        drafts = self.workspace.json("draft", "--incident", "supply:P1/1").doc
        self.assertEqual({row["customer"]: row["lines"] for row in drafts["rows"]},
                         {"C1": ["O1/1"], "C2": ["O2/1"]})
        again = self.workspace.json("draft", "--incident", "supply:P1/1").doc
        self.assertEqual((again["messages"], again["pending"]), (0, 2))

    def test_id_that_names_nothing_is_refused(self):
        for words in (("incident", "supply:P9/1"), ("draft", "--incident", "supply:P9/1"),
                      ("backlog", "--filter", "incident=supply:P9/1"), ("incident", "")):
            answer = self.workspace.run(*words, code=1)
            self.assertIn("There is no incident", answer.err)
            self.assertEqual(answer.out, "")
        self.workspace.run("incident", code=2)

    def test_options_of_an_incident_and_their_proposal(self):
        doc = self.workspace.json("options", "--incident", "supply:P1/1").doc
        self.assertEqual(doc["schema"], "repromise/options_incident/1")
        self.assertEqual([row["option"] for row in doc["rows"]], ["expedite", "wait"])
        sooner, wait = doc["rows"]
        self.assertEqual((sooner["supply"], sooner["quantity"], sooner["lines_helped"]),
                         ("P1/1", "20", 2))
        self.assertLess(sooner["last_ship_date"], wait["last_ship_date"])
        self.assertEqual(wait["last_ship_date"], "2026-07-10")
        self.assertEqual([(line["order"], line["option"], line["gains"])
                          for line in sooner["lines"]],
                         [("O1", "expedite", True), ("O2", "expedite", True)])
        proposed = self.workspace.json("options", "--incident", "supply:P1/1", "--propose", 1).rows
        self.assertEqual([(row["command"], row["subject"]) for row in proposed],
                         [("ask_supplier_date", "inbound/P1/1")])
        entry = self.workspace.json("journal", "--subject", "inbound/P1/1").rows[-1]
        self.assertEqual(entry["kind"], "proposal.made")
        short = self.workspace.json("options", "--incident", "short:I2@L1").rows
        self.assertEqual((short[0]["option"], short[0]["quantity"]), ("expedite", "3"))
        self.assertEqual(self.workspace.json("options", "--incident", "short:I2@L1", "--propose",
                                             1).rows[0]["command"], "order_supply")
        self.workspace.run("options", "--incident", "supply:P1/1", "--propose", 2, code=1)
        self.workspace.run("options", "--incident", "supply:P9/1", code=1)
        self.workspace.run("options", "O1", "1", "--incident", "supply:P1/1", code=2)
        self.workspace.run("options", code=2)

    def test_incidents_share_out_the_backlog(self):
        with tempfile.TemporaryDirectory() as folder, Workspace() as workspace:
            generate(folder, "--scale", "0.0005")
            workspace.load(folder)
            backlog = line_names(workspace.json("backlog").rows)
            rows = workspace.json("incidents").rows
            self.assertGreater(len(rows), 3)
            self.assertEqual(sum(row["lines"] for row in rows), len(backlog))
            self.assertEqual(len({row["incident"] for row in rows}), len(rows))
            for row in rows[:3]:
                lines = workspace.json("incident", row["incident"]).rows
                self.assertEqual(len(lines), row["lines"])
                self.assertLessEqual(line_names(lines), backlog)
                self.assertEqual(len({line["customer"] for line in lines}), row["customers"])


if __name__ == "__main__":
    unittest.main()
