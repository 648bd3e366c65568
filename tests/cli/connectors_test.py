#!/usr/bin/env python3
"""`connector list|explain|check`, and sources of described systems, as scripts see them."""
import json
import os
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

SOURCE = Path(os.environ["REPROMISE_SOURCE"])


def ctl(workspace, *words, code=0, env=None):
    done = subprocess.run([os.environ["REPROMISECTL"], "--workspace", workspace, "--format", "json", *words],
                          capture_output=True, text=True, env={**os.environ, **(env or {})})
    assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
    return json.loads(done.stdout) if done.stdout.startswith("{") else {}, done.stderr


def what_cannot_be_written_is_told(workspace):
    for system in ctl(workspace, "connector", "list")[0]["rows"]:
        rows = ctl(workspace, "connector", "explain", system["connector"])[0]["rows"]
        written = [row["part"] for row in rows if row["part"].startswith("write ")]
        missing = [word for row in rows if row["part"] == "not written"
                   for word in row["words"].split(": ")[0].split("; ")]
        assert len(written) + len(missing) == 5, (system["connector"], written, missing)


def all_that_a_change_sends_is_told(workspace):
    def words(system, part):
        rows = ctl(workspace, "connector", "explain", system)[0]["rows"]
        return next(row["words"] for row in rows if row["part"] == part)
    assert "/OIS100MI/UpdCnfDlyDate?cono={setting.company}" in words("infor-m3", "write confirmed")
    assert "&CODT={write.value}&" in words("infor-m3", "write confirmed")
    assert "fulfillmentOrderReleaseHold" in words("shopify", "write block")


def connectors_are_listed_and_told(workspace):
    listed, _ = ctl(workspace, "connector", "list")
    rows = {row["connector"]: row for row in listed["rows"]}
    shipped = {file.stem for file in (SOURCE / "resources/connectors").glob("*.json")}
    assert set(rows) == shipped, set(rows) ^ shipped
    assert all(row["problems"] == 0 and row["origin"] == "shipped" for row in rows.values()), rows
    told, _ = ctl(workspace, "connector", "explain", "business-central")
    lacks = [row["words"] for row in told["rows"] if row["part"] == "lacks"]
    assert any("no stock per location" in words for words in lacks), lacks
    ctl(workspace, "connector", "explain", "no-such-system", code=1)


def shipped_ones_are_told_without_a_workspace(folder):
    home = Path(folder) / "home"
    home.mkdir()
    env = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "share")}
    good = SOURCE / "resources/connectors/woocommerce.json"
    for words in (["list"], ["explain", "netsuite"], ["check", str(good)]):
        done = subprocess.run([os.environ["REPROMISECTL"], "--format", "json", "connector", *words],
                              capture_output=True, text=True, env=env)
        assert done.returncode == 0, (words, done.stderr)
        assert json.loads(done.stdout)["rows"] or words[0] == "check", words
    assert not list(home.iterdir()), "something was written"
    _, said = ctl(str(home / "named"), "connector", "list", code=1)
    assert "There is no workspace" in said, said


def every_mistake_is_told_with_its_place(workspace, folder):
    good = SOURCE / "resources/connectors/woocommerce.json"
    checked, _ = ctl(workspace, "connector", "check", str(good))
    assert checked["rows"] == [], checked
    broken = json.loads(good.read_text(encoding="utf-8"))
    broken["feeds"][0]["pges"] = 1
    broken["server"]["base"] = "https://{secret.consumer_secret}.example"
    file = Path(folder) / "broken.json"
    file.write_text(json.dumps(broken), encoding="utf-8")
    checked, _ = ctl(workspace, "connector", "check", str(file), code=1)
    assert {row["pointer"] for row in checked["rows"]} == {"/feeds/0/pges", "/server/base"}, checked


def a_copy_of_the_workspace_takes_the_place(workspace):
    copy = json.loads((SOURCE / "resources/connectors/woocommerce.json").read_text(encoding="utf-8"))
    copy["title"] = "Our shop"
    place = Path(workspace) / "connectors/woocommerce.json"
    place.write_text(json.dumps(copy), encoding="utf-8")
    listed, _ = ctl(workspace, "connector", "list")
    row = next(row for row in listed["rows"] if row["connector"] == "woocommerce")
    assert row["title"] == "Our shop" and row["origin"] == "workspace", row
    other = Path(workspace) / "connectors/another.json"
    other.write_text(json.dumps({**copy, "title": "Somebody else's shop"}), encoding="utf-8")
    rows = {row["connector"]: row for row in ctl(workspace, "connector", "list")[0]["rows"]}
    assert rows["woocommerce"]["title"] == "Our shop" and rows["woocommerce"]["problems"] == 0, rows
    assert rows["another"]["problems"] == 1, rows  # one id counts for one file
    other.unlink()
    place.unlink()


def what_a_source_lacks_is_refused(workspace):
    _, said = ctl(workspace, "source", "add", "woocommerce", "shop", code=1)
    assert "url" in said, said
    _, said = ctl(workspace, "source", "add", "woocommerce", "shop", "--set",
                  "url=https://shop.example", "consumer_key=k", "colour=red", code=1)
    assert "colour" in said, said
    _, said = ctl(workspace, "source", "add", "woocommerce", "shop", "--set",
                  "url=http://shop.example", "consumer_key=k", code=1)
    assert "encrypted" in said, said
    _, said = ctl(workspace, "source", "add", "woocommerce", "shop", "--set",
                  "url=https://shop.example", "consumer_key=k", "consumer_secret=hunter2", code=1)
    assert "secret" in said and "hunter2" not in said, said


class Shop(BaseHTTPRequestHandler):
    """Plays the recorded pages of WooCommerce; refuses for a day once `told` is set."""
    pages = {}
    told = False
    calls = 0

    def do_GET(self):
        Shop.calls += 1
        if Shop.told:
            self.send_response(429)
            self.send_header("Retry-After", "86400")
            self.end_headers()
            return
        pages = Shop.pages.get(self.path.split("/wp-json/wc/v3")[1].split("?")[0])
        second = "&page=2" in self.path
        body = pages and (pages[1] if second else pages[0])
        text = json.dumps(body).encode()
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


def a_described_source_is_synced_and_its_rest_is_remembered(workspace):
    recorded = json.loads((SOURCE / "tests/connect/golden/woocommerce/recorded.json").read_text(encoding="utf-8"))
    for exchange in recorded["first"]:
        path = exchange["url"].split("/wp-json/wc/v3")[1].split("?")[0]
        Shop.pages.setdefault(path, []).append(exchange["body"])
    server = HTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    secret = {"WOO_SECRET": "cs_2"}
    ctl(workspace, "source", "add", "woocommerce", "shop", "--set",
        f"url=http://127.0.0.1:{server.server_port}", "consumer_key=ck_1", "--secret-env", "WOO_SECRET")
    ctl(workspace, "source", "test", "shop", env=secret)
    synced, _ = ctl(workspace, "sync", env=secret)
    kinds = {row["kind"]: row for row in synced["rows"]}
    assert kinds["items"]["added"] == 101 and kinds["sales_orders"]["added"] == 3, kinds
    again, _ = ctl(workspace, "sync", env=secret)
    assert all(row["added"] == row["removed"] == 0 for row in again["rows"]), again
    Shop.told = True
    before = Shop.calls
    _, said = ctl(workspace, "sync", code=1, env=secret)
    assert Shop.calls == before + 1, said  # a day is not waited for
    Shop.told = False
    _, said = ctl(workspace, "sync", code=1, env=secret)
    assert Shop.calls == before + 1 and "left alone until" in said, said  # another program remembers
    server.shutdown()


def main():
    with tempfile.TemporaryDirectory() as folder:
        workspace = os.path.join(folder, "w")
        ctl(workspace, "init")
        connectors_are_listed_and_told(workspace)
        what_cannot_be_written_is_told(workspace)
        all_that_a_change_sends_is_told(workspace)
        shipped_ones_are_told_without_a_workspace(folder)
        every_mistake_is_told_with_its_place(workspace, folder)
        a_copy_of_the_workspace_takes_the_place(workspace)
        what_a_source_lacks_is_refused(workspace)
        a_described_source_is_synced_and_its_rest_is_remembered(workspace)
    return 0


if __name__ == "__main__":
    sys.exit(main())
