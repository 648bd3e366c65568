"""What syncs cost, what changed at a source, and what sources disagree about, as scripts see it."""

import json
import os
import pathlib
import stat
import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer

from ctl import Workspace

CONNECTOR = {
    "format": 1, "id": "toy", "title": "Toy", "version": "1",
    "settings": [{"key": "url", "kind": "url", "required": True}],
    "server": {"base": "{setting.url}", "patience": {"tries": 2, "first_wait_s": 0, "max_wait_s": 30}},
    "probe": "items",
    "feeds": [{
        "id": "items", "into": "items", "mode": "replace",
        "request": {"path": "/items"}, "pages": {"kind": "single"}, "records": {"at": "/rows"},
        "shape": [{"to": "item_id", "from": "/id", "required": True},
                  {"to": "description", "from": "/text"},
                  {"to": "family", "from": "/family"},
                  {"to": "uom", "value": "EA"}]}],
}


class Peer(BaseHTTPRequestHandler):
    """Answers with `rows`, after refusing as often as `refusals` says."""
    rows = []
    refusals = []
    pages = 0
    breaks_at = None
    seen = []

    def do_GET(self):
        status, headers = Peer.refusals.pop(0) if Peer.refusals else (200, {})
        rows = Peer.rows
        if Peer.pages:
            number = int(self.path.split("page=")[1])
            Peer.seen.append(number)
            rows = rows[(number - 1) * Peer.pages:number * Peer.pages]
            status = 403 if number == Peer.breaks_at else status
        body = json.dumps({"rows": rows}).encode() if status == 200 else b"no"
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def items(count, **more):
    return [{"id": f"I{n}", "text": f"Item {n}", "family": "Bolts", **more} for n in range(count)]


def samples(text):
    """Every sample of a metrics file by its name with labels; fails on what is no such file."""
    heads, found = {}, {}
    for line in text.splitlines():
        if line.startswith("# "):
            _, word, name, rest = line.split(" ", 3)
            assert word in ("HELP", "TYPE"), line
            heads.setdefault(name, []).append(word)
            continue
        name, value = line.rsplit(" ", 1)
        family = name.split("{")[0]
        for ending in ("_bucket", "_sum", "_count"):
            family = family[:-len(ending)] if family.endswith(ending) and family[:-len(ending)] in heads else family
        assert heads.get(family) == ["HELP", "TYPE"], (family, heads.get(family))
        float(value)
        assert name not in found, name
        found[name] = value
    return found


class GovernanceTest(unittest.TestCase):
    def setUp(self):
        Peer.rows, Peer.refusals = items(6), []
        self.server = HTTPServer(("127.0.0.1", 0), Peer)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.workspace = Workspace()
        self.addCleanup(self.workspace.__exit__)
        folder = pathlib.Path(self.workspace.path) / "connectors"
        (folder / "toy.json").write_text(json.dumps(CONNECTOR), encoding="utf-8")

    def add(self, name="shop"):
        self.workspace.run("source", "add", "toy", name, "--set",
                           f"url=http://127.0.0.1:{self.server.server_port}")

    def test_every_run_is_kept_with_what_it_cost(self):
        self.add()
        Peer.refusals = [(503, {})]
        self.workspace.run("sync")
        Peer.refusals = [(500, {}), (500, {})]
        self.workspace.run("sync", code=1)
        runs = self.workspace.json("source", "history", "shop").rows
        self.assertEqual([run["result"] for run in runs], ["failed", "good"])
        failed, good = runs
        self.assertIn("HTTP 500", failed["error"])
        self.assertEqual((good["calls"], good["errors"], good["read"], good["added"]), (2, 1, 6, 6))
        self.assertEqual((good["retry_waits"], good["rate_waits"]), (1, 0))
        self.assertGreater(good["received_bytes"], 100)
        self.assertLessEqual(good["p50_ms"], good["p99_ms"])
        self.assertEqual((failed["calls"], failed["errors"]), (2, 2))
        self.assertEqual(len(self.workspace.json("source", "history", "shop", "--limit", "1").rows), 1)
        self.workspace.run("source", "history", "nobody", code=1)
        self.workspace.run("source", "history", "shop", "--limit", "0", code=2)
        status = self.workspace.json("status").rows[0]
        self.assertEqual((status["syncs"], status["syncs_failed"], status["calls"], status["errors"]),
                         (2, 1, 4, 3))

    def test_a_source_that_asks_for_rest_is_seen_to_rest(self):
        self.add()
        Peer.refusals = [(429, {"Retry-After": "86400"})]
        self.workspace.run("sync", code=1)
        run = self.workspace.json("source", "history", "shop").rows[0]
        self.assertGreater(run["deferred_seconds"], 80_000)

    def test_a_source_that_answers_a_test_is_read_again(self):
        self.add()
        Peer.refusals = [(429, {"Retry-After": "99999999999"})]
        self.workspace.run("sync", code=1)
        run = self.workspace.json("source", "history", "shop").rows[0]
        self.assertLessEqual(run["deferred_seconds"], 31 * 86400)
        self.workspace.run("sync", code=1)
        self.workspace.run("source", "test", "shop")
        self.workspace.run("sync")

    def test_the_metrics_file_is_private_and_tells_what_status_tells(self):
        self.add()
        self.workspace.run("sync")
        file = pathlib.Path(self.workspace.path) / "metrics.prom"
        self.assertEqual(stat.S_IMODE(os.stat(file).st_mode), 0o600)
        found = samples(file.read_text(encoding="utf-8"))
        labels = '{source="shop",connector="toy"'
        self.assertEqual(found["repromise_source_calls_total" + labels + "}"], "1")
        self.assertEqual(found["repromise_source_up" + labels + "}"], "1")
        self.assertEqual(found["repromise_source_records_total" + labels + ',outcome="added"}'], "6")
        bucket = "repromise_source_call_duration_seconds_bucket" + labels
        self.assertEqual(found[bucket + ',le="+Inf"}'], "1")
        self.assertEqual(found["repromise_source_call_duration_seconds_count" + labels + "}"], "1")
        printed = self.workspace.run("metrics").out
        self.assertEqual(samples(printed), found)

    def test_a_field_that_is_gone_everywhere_is_a_change_of_the_source(self):
        Peer.rows = items(60)
        self.add()
        self.workspace.run("sync")
        Peer.rows = [{key: value for key, value in item.items() if key != "family"} for item in items(60)]
        said = self.workspace.run("sync", code=1).err
        self.assertIn("/family", said)
        self.assertIn("source accept shop", said)
        change = self.workspace.json("source", "changes").rows[0]
        self.assertEqual((change["feed"], change["kind"], change["field"], change["expected"], change["came"],
                          change["handling"]), ("items", "items", "/family", "text", "nothing", "refused"))
        self.assertEqual(self.workspace.json("status").rows[0]["state"], "held")
        self.assertEqual(self.workspace.json("status").rows[0]["schema_changes"], 1)
        self.assertEqual(self.workspace.json("status").doc["changed_fields"][0]["field"], "/family")
        self.assertEqual(self.workspace.json("quarantine").rows, [])
        self.workspace.run("source", "accept", "shop")
        self.assertEqual(self.workspace.json("source", "changes").rows, [])
        self.workspace.run("sync")

    def test_another_type_is_told_and_taken_when_it_can_be_read(self):
        self.add()
        self.workspace.run("sync")
        Peer.rows = [{**item, "text": number} for number, item in enumerate(items(6))]
        self.workspace.run("sync")
        since = self.changes()[0]["since"]
        self.assertEqual([(c["field"], c["expected"], c["came"], c["handling"]) for c in self.changes()],
                         [("/text", "text", "number", "taken")])
        self.workspace.run("sync")
        self.assertEqual([c["since"] for c in self.changes()], [since])
        Peer.rows = items(6)
        self.workspace.run("sync")
        self.assertEqual(self.changes(), [])

    def test_a_type_that_cannot_be_read_is_refused_and_not_called_bad_rows(self):
        self.add()
        self.workspace.run("sync")
        Peer.rows = [{**item, "text": [1]} for item in items(6)]
        self.workspace.run("sync", code=1)
        self.assertEqual([(c["field"], c["expected"], c["came"], c["handling"]) for c in self.changes()],
                         [("/text", "text", "list", "refused")])
        self.assertEqual(self.workspace.json("quarantine").rows, [])
        self.assertEqual(self.workspace.json("status").doc["counts"]["items"], 6)

    def test_a_few_records_without_a_field_are_no_change(self):
        Peer.rows = items(60)
        self.add()
        self.workspace.run("sync")
        Peer.rows = items(59) + [{"id": "I59", "text": "Item 59"}]
        self.workspace.run("sync")
        self.assertEqual(self.changes(), [])

    def test_a_read_that_breaks_off_goes_on_where_it_was(self):
        connector = json.loads(json.dumps(CONNECTOR))
        connector["feeds"][0].update({
            "request": {"path": "/items", "query": {"page": "{page.number}"}},
            "pages": {"kind": "number", "first": 1, "size": 2, "stop": "short_page"}})
        (pathlib.Path(self.workspace.path) / "connectors" / "toy.json").write_text(json.dumps(connector), encoding="utf-8")
        Peer.rows, Peer.pages, Peer.seen = items(7), 2, []
        self.addCleanup(setattr, Peer, "pages", 0)
        self.add()
        Peer.breaks_at = 3
        self.workspace.run("sync", code=1)
        self.assertEqual(self.workspace.json("status").doc["counts"]["items"], 0)
        kept = pathlib.Path(self.workspace.path) / "answers"
        self.assertEqual(stat.S_IMODE(os.stat(next(kept.iterdir())).st_mode), 0o700)
        self.assertTrue(all(stat.S_IMODE(os.stat(file).st_mode) == 0o600 for file in next(kept.iterdir()).iterdir()))
        Peer.breaks_at, Peer.seen = None, []
        rows = self.workspace.json("sync").rows
        self.assertEqual(Peer.seen, [3, 4])
        self.assertEqual([(row["kind"], row["added"]) for row in rows], [("items", 7)])
        self.assertEqual(list(kept.iterdir()), [])
        Peer.seen = []
        self.workspace.run("sync")
        self.assertEqual(Peer.seen, [1, 2, 3, 4])

    def changes(self):
        return self.workspace.json("source", "changes", "shop").rows

    def test_two_sources_that_differ_are_seen_on_the_line(self):
        folder = self.files("erp", {
            "customers.csv": "customer_id,name,tier\nC1,One,A\n",
            "items.csv": "item_id,description,family,uom\nI1,Bolt,Bolts,EA\n",
            "locations.csv": "location_id,name\nL1,Here\n",
            "stock.csv": "item_id,location_id,on_hand_qty,allocated_qty\nI1,L1,3,0\n",
            "sales_orders.csv": "order_id,customer_id,order_date\nSO-1,C1,2026-06-01\n",
            "sales_lines.csv": "order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,"
                               "allocated_qty,cancelled_qty,unit_price,requested_date,promised_date,"
                               "priority,status\nSO-1,1,I1,L1,9,0,0,0,2.00,2026-06-10,2026-06-10,2,open\n"})
        self.workspace.load(folder)
        feed = self.files("wms", {"stock.csv": "item_id,location_id,on_hand_qty,allocated_qty\nI1,L1,20,0\n"})
        self.workspace.run("source", "add", "csv", "wms", "--dir", feed)
        self.workspace.run("sync", "wms", code=3)
        line = self.workspace.json("backlog", "--all-open").rows[0]
        self.assertIn("DATA_CONFLICT", line["exceptions"])
        told = self.workspace.json("explain", "SO-1", "1").rows[0]["conflicts"]
        self.assertEqual([(c["field"], c["value"], c["other_value"], c["counts"]) for c in told],
                         [("on_hand", "3", "20", "erp")])
        self.assertIsNone(line["projected"])
        self.workspace.run("settings", "set", "sync.precedence", "stock.onhand=wms", code=1)
        self.workspace.run("settings", "set", "sync.precedence", "stock.on_hand=wms>erp")
        self.workspace.run("sync", "wms", code=3)  # nothing changed there, but whose value counts
        self.assertTrue(self.workspace.json("source", "history", "wms").rows[0]["full"])
        rows = self.workspace.json("source", "conflicts").rows
        self.assertEqual([(row["key"], row["counts"]) for row in rows], [("I1/L1", "wms")])
        line = self.workspace.json("backlog", "--all-open").rows[0]
        self.assertIsNotNone(line["projected"])
        self.workspace.run("sync", "wms")
        self.assertFalse(self.workspace.json("source", "history", "wms").rows[0]["full"])

    def files(self, name, files):
        folder = pathlib.Path(self.workspace.base) / name
        folder.mkdir()
        for file, content in files.items():
            (folder / file).write_text(content, encoding="utf-8")
        return folder



class FolderShapeTest(unittest.TestCase):
    """A folder of exports whose columns change."""

    def setUp(self):
        self.workspace = Workspace()
        self.addCleanup(self.workspace.__exit__)
        self.folder = pathlib.Path(self.workspace.base) / "erp"
        self.folder.mkdir()
        self.write("customers", "customer_id,name,tier", ["C1,One,A"])
        self.write("items", "item_id,description,family,uom", [f"I{n},Item {n},Bolts,EA" for n in range(60)])
        self.write("locations", "location_id,name", ["L1,Here"])
        self.write("sales_orders", "order_id,customer_id,order_date", ["SO-1,C1,2026-06-01"])
        self.lines("10")
        self.workspace.load(self.folder)

    def write(self, name, header, rows):
        (self.folder / f"{name}.csv").write_text("\n".join([header, *rows, ""]), encoding="utf-8")

    def lines(self, ordered, confirmed=True):
        header = ("order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,allocated_qty,cancelled_qty,"
                  "unit_price,requested_date,promised_date,priority,status")
        rows = [f"SO-1,{n},I{n},L1,{ordered},0,0,0,2.00,2026-07-10,2026-07-10,2,open" for n in range(60)]
        if confirmed:
            header, rows = header + ",confirmed_date", [row + ",2026-07-12" for row in rows]
        self.write("sales_lines", header, rows)

    def confirmed(self):
        return {row["confirmed"] for row in self.workspace.json("backlog", "--all-open").rows}

    def state(self):
        return self.workspace.json("status").rows[0]["state"]

    def test_a_lost_column_is_held_refused_and_accepted(self):
        self.assertEqual(self.confirmed(), {"2026-07-12"})
        self.lines("10", confirmed=False)
        self.assertIn("confirmed_date", self.workspace.run("sync", code=1).err)
        change = self.workspace.json("source", "changes").rows[0]
        self.assertEqual((change["feed"], change["field"], change["came"], change["handling"]),
                         ("sales_lines", "confirmed_date", "nothing", "refused"))
        self.assertEqual((self.state(), self.confirmed()), ("held", {"2026-07-12"}))
        self.workspace.run("source", "refuse", "erp")
        self.assertEqual(self.state(), "good")
        self.assertEqual(self.workspace.json("source", "changes").rows, [])
        noted = self.workspace.json("journal", "--subject", "source/erp").rows
        self.assertIn("source.snapshot_refused", [row["kind"] for row in noted])
        self.assertIn("nothing to", self.workspace.run("source", "refuse", "erp", code=1).err)
        self.workspace.run("sync", code=1)  # it is still so there
        self.assertEqual(self.state(), "held")
        self.lines("11")
        self.workspace.run("source", "refuse", "erp")
        self.workspace.run("sync")  # what is there now is right
        self.assertEqual((self.state(), self.confirmed()), ("good", {"2026-07-12"}))
        self.lines("12", confirmed=False)
        self.workspace.run("sync", code=1)
        self.workspace.run("source", "accept", "erp")
        self.assertEqual((self.state(), self.confirmed()), ("good", {"2026-07-10"}))

    def test_a_column_that_cannot_be_read_any_more_is_no_heap_of_bad_rows(self):
        self.lines("10 EA")
        self.assertIn("ordered_qty", self.workspace.run("sync", code=1).err)
        change = self.workspace.json("source", "changes").rows[0]
        self.assertEqual((change["field"], change["expected"], change["came"]), ("ordered_qty", "number", "text"))
        self.assertEqual(self.workspace.json("quarantine").rows, [])
        self.lines("10.5")
        self.workspace.run("sync")
        self.assertEqual(self.workspace.json("source", "changes").rows, [])

    def test_a_refused_truncated_snapshot_is_asked_for_anew(self):
        self.write("sales_lines", (self.folder / "sales_lines.csv").read_text(encoding="utf-8").splitlines()[0],
                   ["SO-1,0,I0,L1,10,0,0,0,2.00,2026-07-10,2026-07-10,2,open,2026-07-12"])
        self.workspace.run("sync", code=1)
        self.assertEqual(self.state(), "held")
        self.workspace.run("source", "refuse", "erp")
        self.assertEqual(self.workspace.json("backlog", "--all-open").doc["lines"], 60)
        self.workspace.run("sync", code=1)
        self.assertEqual(self.state(), "held")


if __name__ == "__main__":
    unittest.main()
