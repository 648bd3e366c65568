#!/usr/bin/env python3
"""`writes` and `connector record` against a system that can be written to, as scripts see them."""
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

TOKEN = {"ERP_TOKEN": "hunter2-token"}
CONNECTOR = {
    "format": 1, "id": "writable", "title": "A small ERP", "version": "1", "probe": "places",
    "lacks": ["Nothing but dates can be written."],
    "settings": [{"key": "url", "kind": "url", "required": True},
                 {"key": "token", "kind": "secret", "required": True}],
    "server": {"base": "{setting.url}", "auth": {"kind": "bearer", "token": "{secret.token}"},
               "patience": {"tries": 1}},
    "defaults": {"pages": {"kind": "single"}, "records": {"at": ""}, "mode": "replace"},
    "feeds": [
        {"id": "places", "into": "locations", "request": {"path": "/places"},
         "shape": [{"to": "location_id", "from": "/id", "required": True}]},
        {"id": "customers", "into": "customers", "request": {"path": "/customers"},
         "shape": [{"to": "customer_id", "from": "/id", "required": True}, {"to": "name", "from": "/label"}],
         "also": [{"into": "contacts", "records": {"at": ""},
                   "shape": [{"to": "contact_id", "from": "/id"}, {"to": "customer_id", "from": "/id"},
                             {"to": "name", "from": "/label"}, {"to": "purpose", "value": "orders"},
                             {"to": "email", "from": "/mail"}, {"to": "language", "value": "en"}]}]},
        {"id": "items", "into": "items", "request": {"path": "/items"},
         "shape": [{"to": "item_id", "from": "/id", "required": True}, {"to": "uom", "value": "each"}]},
        {"id": "orders", "into": "sales_orders", "request": {"path": "/orders"},
         "shape": [{"to": "order_id", "from": "/id", "required": True},
                   {"to": "customer_id", "from": "/customer", "required": True},
                   {"to": "order_date", "value": "2026-06-01"}]},
        {"id": "lines", "into": "sales_lines", "request": {"path": "/lines"},
         "shape": [{"to": "order_id", "from": "/order"}, {"to": "line_no", "from": "/no"},
                   {"to": "item_id", "value": "PUMP"}, {"to": "location_id", "value": "L1"},
                   {"to": "ordered_qty", "value": "5"}, {"to": "requested_date", "value": "2026-06-20"},
                   {"to": "confirmed_date", "from": "/date", "as": "date"},
                   {"to": "unit_price", "value": "100"}, {"to": "currency", "value": "EUR"},
                   {"to": "priority", "from": "/priority", "as": "int"}]},
        {"id": "purchases", "into": "purchase_lines", "request": {"path": "/purchases"},
         "shape": [{"to": "po_id", "from": "/order"}, {"to": "line_no", "from": "/no"},
                   {"to": "item_id", "value": "PUMP"}, {"to": "location_id", "value": "L1"},
                   {"to": "ordered_qty", "value": "5"}, {"to": "eta_date", "from": "/date", "as": "date"}]},
    ],
    "writes": [
        {"id": "confirmed", "when": "set_confirmed_date", "field": "lines.date",
         "read": {"request": {"path": "/lines"},
                  "records": {"match": {"at": ["/order", "/no"], "join": "/", "is": "{write.order}/{write.line}"}},
                  "value": {"from": "/date", "as": "date"}},
         "request": {"method": "PATCH", "path": "/lines/{write.order}/{write.line}", "body": {"date": "{write.value}"}},
         "precondition": "etag", "etag": "/etag", "say_at": "/error"},
        {"id": "purchase", "when": "set_purchase_date", "field": "purchases.date",
         "read": {"request": {"path": "/purchases"},
                  "records": {"match": {"at": ["/order", "/no"], "join": "/", "is": "{write.order}/{write.line}"}},
                  "value": {"from": "/date", "as": "date"}},
         "request": {"method": "PATCH", "path": "/purchases/{write.order}/{write.line}", "body": {"date": "{write.value}"}},
         "precondition": "none", "say_at": "/error"},
        {"id": "substitute", "when": "set_substitute", "field": "lines.item",
         "read": {"request": {"path": "/lines"},
                  "records": {"match": {"at": ["/order", "/no"], "join": "/", "is": "{write.order}/{write.line}"}},
                  "value": {"from": "/item"}},
         "request": {"method": "PATCH", "path": "/lines/{write.order}/{write.line}", "body": {"item": "{write.value}"}},
         "precondition": "etag", "etag": "/etag"},
    ],
}


class Erp(BaseHTTPRequestHandler):
    """Keeps dates of one sales line and one purchase line; `answer` replaces the next PATCH's."""
    data = {
        "places": [{"id": "L1"}], "items": [{"id": "PUMP"}],
        "customers": [{"id": "C1", "label": "Erika Muster", "mail": "erika@muster.example",
                       "iban": "DE89370400440532013000"}],
        "orders": [{"id": "SO-1", "customer": "C1"}],
        "lines": [{"order": "SO-1", "no": "10", "date": "2026-07-01", "priority": 3, "item": "PUMP", "etag": "v1"}],
        "purchases": [{"order": "PO-1", "no": "1", "date": "2026-08-01", "etag": "v1"}],
    }
    calls = []
    answer = None
    applied = 0

    def reply(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        assert self.headers["Authorization"] == "Bearer " + TOKEN["ERP_TOKEN"]
        Erp.calls.append("GET")
        self.reply(200, Erp.data[self.path.strip("/")])

    def do_PATCH(self):
        Erp.calls.append("PATCH")
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        kind, order, line = urllib.parse.unquote(self.path).strip("/").split("/")
        record = next(r for r in Erp.data[kind] if (r["order"], r["no"]) == (order, line))
        if Erp.answer == "refuse":
            Erp.answer = None
            return self.reply(422, {"error": "the period is closed for " + TOKEN["ERP_TOKEN"]})
        if kind == "lines" and self.headers["If-Match"] != record["etag"]:
            return self.reply(412, {})
        record.update(body, etag=record["etag"] + "x")
        Erp.applied += 1
        if Erp.answer == "lose":
            Erp.answer = None
            self.close_connection = True
            return None
        return self.reply(200, record)

    def log_message(self, *_):
        pass


def ctl(workspace, *words, code=0, form="json"):
    done = subprocess.run([os.environ["REPROMISECTL"], "--workspace", workspace, "--as-of", "2026-06-30",
                           "--format", form, *words], capture_output=True, text=True, env={**os.environ, **TOKEN})
    assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
    assert TOKEN["ERP_TOKEN"] not in done.stdout + done.stderr, words
    return json.loads(done.stdout) if done.stdout.startswith("{") else done.stdout, done.stderr


def a_change_is_shown_kept_and_sent_once(workspace):
    shown, _ = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-07-15", "--dry-run")
    row = shown["rows"][0]
    assert (row["from"], row["to"], row["shown"], row["write"]) == ("2026-07-01", "2026-07-15", "2026-07-01", None), row
    assert row["request"]["method"] == "PATCH" and row["request"]["body"] == {"date": "2026-07-15"}, row
    assert ctl(workspace, "writes", "list")[0]["rows"] == []
    added, _ = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-07-15", "--why", "agreed")
    identifier = added["rows"][0]["write"]
    assert Erp.applied == 0
    _, said = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-07-16", code=1)
    assert "waits" in said, said
    detail, _ = ctl(workspace, "writes", "show", identifier)
    assert detail["rows"][0]["why"] == "agreed" and detail["rows"][0]["state"] == "pending", detail
    before = len(Erp.calls)
    sent, _ = ctl(workspace, "writes", "send", identifier)
    assert sent["rows"][0]["state"] == "done" and sent["rows"][0]["tries"] == 1, sent
    assert Erp.calls[before:] == ["GET", "PATCH", "GET"], Erp.calls[before:]
    assert Erp.data["lines"][0]["date"] == "2026-07-15" and Erp.applied == 1
    sent, _ = ctl(workspace, "writes", "send", "--all")
    assert sent["rows"] == [] and Erp.applied == 1, sent
    kinds = [row["kind"] for row in ctl(workspace, "journal", "--subject", "write/" + identifier)[0]["rows"]]
    assert sorted(kinds) == ["write.added", "write.done", "write.sending"], kinds
    ctl(workspace, "audit", "verify")


def what_changed_there_is_a_conflict(workspace):
    ctl(workspace, "sync")
    ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-07-20")
    Erp.data["lines"][0].update(date="2026-07-18", etag="other")
    applied = Erp.applied
    sent, _ = ctl(workspace, "writes", "send", "--all", code=3)
    assert sent["rows"][0]["state"] == "conflict" and "2026-07-18" in sent["rows"][0]["reason"], sent
    assert Erp.applied == applied
    shown, _ = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-07-20", "--dry-run")
    assert shown["rows"][0]["picture_is_old"] is True, shown


def a_lost_answer_and_a_refusal(workspace):
    ctl(workspace, "writes", "add", "--purchase", "PO-1/1", "--date", "2026-07-10")
    Erp.answer = "lose"
    applied = Erp.applied
    sent, _ = ctl(workspace, "writes", "send", "--all")
    assert sent["rows"][0]["state"] == "done" and Erp.applied == applied + 1, sent
    ctl(workspace, "writes", "add", "--purchase", "PO-1/1", "--date", "2026-07-05")
    Erp.answer = "refuse"
    sent, _ = ctl(workspace, "writes", "send", "--all", code=3)
    assert sent["rows"][0]["state"] == "refused" and sent["rows"][0]["code"] == 422, sent
    assert "the period is closed for …" in sent["rows"][0]["reason"], sent  # what repeats a secret is masked
    with open(os.path.join(workspace, "repromise.sqlite"), "rb") as database:
        assert TOKEN["ERP_TOKEN"].encode() not in database.read()
    ctl(workspace, "writes", "add", "--purchase", "PO-1/1", "--date", "2026-07-05")
    waiting = ctl(workspace, "writes", "list")[0]["rows"][0]
    ctl(workspace, "writes", "discard", waiting["write"])
    table, _ = ctl(workspace, "writes", "list", form="csv")
    assert table.splitlines()[0].startswith("write,source,command,order,line,from,to,state"), table
    assert "discarded" in table, table


def what_is_gone_there_is_missed_by_what_refers_to_it(workspace):
    ctl(workspace, "sync")
    kept = Erp.data["items"]
    Erp.data["items"] = [{"id": "OTHER"}]
    for _ in range(2):
        ctl(workspace, "sync", code=3)  # at once, and not only the next time
        rows = ctl(workspace, "quarantine")[0]["rows"]
        assert {row["kind"] for row in rows} == {"unknown_item"}, rows
    Erp.data["items"] = kept
    ctl(workspace, "sync")
    assert ctl(workspace, "quarantine")[0]["rows"] == []


def what_a_scenario_asks_for_is_written_as_far_as_it_can_be(workspace):
    ctl(workspace, "sync")
    ctl(workspace, "whatif", "--purchase", "PO-1/1", "--date", "2026-07-02", "--priority", "SO-1/10=1", "--keep",
        "earlier")
    shown, _ = ctl(workspace, "writes", "add", "--scenario", "earlier", "--dry-run", code=3)
    by = {row["command"]: row for row in shown["rows"]}
    assert by["set_purchase_date"]["to"] == "2026-07-02", shown
    assert "no documented way" in by["set_priority"]["reason"], shown


def another_item_stands_in(workspace):
    added, _ = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--substitute", "PUMP-2")
    row = added["rows"][0]
    assert (row["command"], row["from"], row["to"], row["shown"]) == ("set_substitute", "PUMP", "PUMP-2", "PUMP"), row
    applied = Erp.applied
    sent, _ = ctl(workspace, "writes", "send", "--all")
    assert sent["rows"][0]["state"] == "done" and Erp.applied == applied + 1, sent
    assert Erp.data["lines"][0]["item"] == "PUMP-2"
    ctl(workspace, "writes", "add", "--line", "SO-1/10", "--substitute", "PUMP-3")
    Erp.data["lines"][0].update(item="PUMP-9", etag="elsewhere")
    sent, _ = ctl(workspace, "writes", "send", "--all", code=3)
    assert sent["rows"][0]["state"] == "conflict" and Erp.applied == applied + 1, sent


def asked_for_by(workspace, identifier, person):
    """As if somebody else had asked: who uses the program is who is logged in."""
    with contextlib.closing(sqlite3.connect(os.path.join(workspace, "repromise.sqlite"))) as database, database:
        database.execute("UPDATE source_write SET actor = ? WHERE id = ?", (person, identifier))


def what_is_worth_much_is_approved_by_somebody_else(workspace):
    ctl(workspace, "settings", "set", "approval.value", "499")
    ctl(workspace, "sync")
    date = Erp.data["lines"][0]["date"]
    applied = Erp.applied
    identifier = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-09-01")[0]["rows"][0]["write"]
    sent, _ = ctl(workspace, "writes", "send", "--all", code=3)
    assert sent["rows"][0]["state"] == "pending" and sent["rows"][0]["needs_approval"], sent
    assert "500.00 EUR" in sent["rows"][0]["reason"], sent
    ctl(workspace, "writes", "send", identifier, code=3)
    assert Erp.applied == applied and Erp.data["lines"][0]["date"] == date
    _, said = ctl(workspace, "writes", "approve", identifier, code=1)
    assert "somebody else" in said, said
    asked_for_by(workspace, identifier, "ann")
    ctl(workspace, "writes", "approve", identifier)
    _, said = ctl(workspace, "writes", "approve", identifier, code=1)
    assert "needs no approval" in said, said
    row = next(row for row in ctl(workspace, "writes", "list")[0]["rows"] if row["write"] == identifier)
    assert not row["needs_approval"] and row["approved_by"], row
    kinds = [row["kind"] for row in ctl(workspace, "journal", "--subject", "write/" + identifier)[0]["rows"]]
    assert "write.approved" in kinds, kinds
    # What it rests on has changed: the approval is void.
    Erp.data["lines"][0].update(date="2026-08-20", etag="by hand")
    sent, _ = ctl(workspace, "writes", "send", "--all", code=3)
    assert sent["rows"][0]["state"] == "conflict" and Erp.applied == applied, sent
    ctl(workspace, "sync")
    identifier = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-09-01")[0]["rows"][0]["write"]
    ctl(workspace, "writes", "send", "--all", code=3)
    asked_for_by(workspace, identifier, "ann")
    ctl(workspace, "writes", "approve", identifier)
    sent, _ = ctl(workspace, "writes", "send", "--all")
    assert sent["rows"][0]["state"] == "done" and Erp.applied == applied + 1, sent
    ctl(workspace, "audit", "verify")
    ctl(workspace, "settings", "set", "approval.value", "500")
    ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-09-02")
    ctl(workspace, "writes", "send", "--all")
    ctl(workspace, "settings", "set", "approval.value", "")


def wrong_words_are_refused(workspace):
    ctl(workspace, "writes", "add", code=2)
    ctl(workspace, "writes", "add", "--line", "SO-1/10", code=2)
    ctl(workspace, "writes", "add", "--line", "SO-1", "--confirmed", "2026-07-15", code=2)
    ctl(workspace, "writes", "add", "--line", "SO-1/10", "--confirmed", "soon", code=1)
    ctl(workspace, "writes", "add", "--line", "SO-9/10", "--confirmed", "2026-07-15", code=1)
    _, said = ctl(workspace, "writes", "add", "--line", "SO-1/10", "--block", "CREDIT", code=1)
    assert "no documented way" in said, said
    ctl(workspace, "writes", "send", code=2)
    ctl(workspace, "writes", "show", "nothing", code=1)


def a_recording_holds_nothing_personal(workspace, folder):
    out = Path(folder) / "recording"
    told, _ = ctl(workspace, "connector", "record", "erp", "--out", str(out))
    assert told["rows"][0]["exchanges"] == 6 and told["rows"][0]["masked"] >= 2, told
    text = (out / "recorded.json").read_text(encoding="utf-8")
    recording = json.loads(text)
    assert not any(word in text for word in ("Erika", "muster.example", "DE8937", TOKEN["ERP_TOKEN"], "127.0.0.1")), text
    assert recording["secrets"] == {"token": "my-token"} and recording["settings"]["url"] == "https://url.example.com"
    urls = [exchange["url"] for exchange in recording["first"]]
    assert "https://url.example.com/lines" in urls, urls
    assert oct((out / "recorded.json").stat().st_mode & 0o777) == "0o600"
    ctl(workspace, "connector", "record", "erp", "--out", str(out), code=1)


def main():
    server = HTTPServer(("127.0.0.1", 0), Erp)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        workspace = os.path.join(folder, "w")
        ctl(workspace, "init")
        (Path(workspace) / "connectors").mkdir(exist_ok=True)
        (Path(workspace) / "connectors/writable.json").write_text(json.dumps(CONNECTOR), encoding="utf-8")
        ctl(workspace, "source", "add", "writable", "erp", "--set", f"url=http://127.0.0.1:{server.server_port}",
            "--secret-env", "ERP_TOKEN")
        ctl(workspace, "sync")
        a_change_is_shown_kept_and_sent_once(workspace)
        what_changed_there_is_a_conflict(workspace)
        a_lost_answer_and_a_refusal(workspace)
        what_is_gone_there_is_missed_by_what_refers_to_it(workspace)
        what_a_scenario_asks_for_is_written_as_far_as_it_can_be(workspace)
        another_item_stands_in(workspace)
        what_is_worth_much_is_approved_by_somebody_else(workspace)
        wrong_words_are_refused(workspace)
        a_recording_holds_nothing_personal(workspace, folder)
    server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
