#!/usr/bin/env python3
"""A sync of lines in pages from a server, against python's json and executemany on the same pages.

    bench_feed.py --build build/release [--lines 200000] [--runs 3]

The server plays the pages in a process of its own, which is not counted; python reads the same pages,
those of orders and master data too, from files, so that only parsing and storing are. Prints CPU
seconds (user + system of the whole process, median of the runs), the ratio, and the peak memory of
the sync of all lines and of a quarter.
"""
import argparse
import json
import multiprocessing
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

PAGE = 1000
LINES_AN_ORDER = 5
ITEMS = 5000

SERVER = """
import http.server, pathlib, sys, urllib.parse
folder = pathlib.Path(sys.argv[1])
class Pages(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        page = urllib.parse.parse_qs(url.query)["page"][0]
        file = folder / f"{url.path[1:]}-{page}.json"
        body = file.read_bytes() if file.exists() else b'{"value": []}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
print(server.server_port, flush=True)
server.serve_forever()
"""

PEER = """
import json, pathlib, sqlite3, sys
folder = pathlib.Path(sys.argv[1])
tables = {"locations": 1, "customers": 1, "items": 1, "orders": 1, "lines": 2}  # columns of the key
db = sqlite3.connect(sys.argv[2])
db.execute("PRAGMA journal_mode = WAL")
db.execute("PRAGMA synchronous = NORMAL")
with db:
    for table, key in tables.items():
        files = len(list(folder.glob(table + "-*.json")))
        names = list(json.loads((folder / (table + "-1.json")).read_bytes())["value"][0])
        db.execute(f"CREATE TABLE {table} ({', '.join(names)}, PRIMARY KEY ({', '.join(names[:key])}))")
        insert = f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})"
        for page in range(1, files + 1):
            rows = json.loads((folder / f"{table}-{page}.json").read_bytes())["value"]
            db.executemany(insert, [tuple(row[name] for name in names) for row in rows])
"""


def feed(name, into, fields):
    shape = [{"to": to, "from": "/" + to, **({"required": True} if required else {}), **({"as": kind} if kind else {})}
             for to, kind, required in fields]
    return {"id": name, "into": into, "mode": "replace",
            "request": {"path": "/" + name, "query": {"page": "{page.number}"}},
            "records": {"at": "/value"}, "shape": shape}


CONNECTOR = {
    "format": 1, "id": "bench", "title": "Bench", "version": "1",
    "settings": [{"key": "url", "kind": "url", "required": True}],
    "server": {"base": "{setting.url}"},
    "defaults": {"pages": {"kind": "number", "first": 1, "size": PAGE, "stop": "short_page"}},
    "probe": "locations",
    "feeds": [
        feed("locations", "locations", [("location_id", None, True), ("name", None, False)]),
        feed("customers", "customers", [("customer_id", None, True), ("name", None, False), ("tier", None, False)]),
        feed("items", "items", [("item_id", None, True), ("description", None, False), ("family", None, False),
                                ("uom", None, False)]),
        feed("orders", "sales_orders", [("order_id", None, True), ("customer_id", None, True),
                                        ("order_date", "date", False)]),
        feed("lines", "sales_lines", [
            ("order_id", None, True), ("line_no", None, True), ("item_id", None, True), ("location_id", None, True),
            ("ordered_qty", "decimal", False), ("shipped_qty", "decimal", False), ("allocated_qty", "decimal", False),
            ("cancelled_qty", "decimal", False), ("unit_price", "money", False), ("currency", None, False),
            ("requested_date", "date", False), ("promised_date", "date", False), ("confirmed_date", "date", False),
            ("priority", "int", False), ("status", None, False), ("updated_at", "time", False)]),
    ],
}


def line(number):
    order, at = divmod(number, LINES_AN_ORDER)
    day = 1 + number * 7 % 28
    return {"order_id": f"SO-{order:07}", "line_no": str(at + 1), "item_id": f"ITEM-{number * 31 % ITEMS:05}",
            "location_id": f"L{number % 4}", "ordered_qty": f"{1 + number % 90}.000", "shipped_qty": "0.000",
            "allocated_qty": f"{number % 3}.000", "cancelled_qty": "0.000", "unit_price": f"{5 + number % 70}.25",
            "currency": "EUR", "requested_date": f"2026-07-{day:02}", "promised_date": f"2026-07-{day:02}",
            "confirmed_date": f"2026-08-{day:02}", "priority": 1 + number % 5, "status": "open",
            "updated_at": f"2026-06-{day:02}T08:{number % 60:02}:00Z"}


def write(folder, name, rows):
    for start in range(0, max(len(rows), 1), PAGE):
        (folder / f"{name}-{start // PAGE + 1}.json").write_text(json.dumps({"value": rows[start:start + PAGE]}))


def make_pages(folder, lines):
    folder.mkdir()
    write(folder, "locations", [{"location_id": f"L{n}", "name": f"Place {n}"} for n in range(4)])
    write(folder, "customers", [{"customer_id": f"C{n}", "name": f"Customer {n}", "tier": "A"} for n in range(100)])
    write(folder, "items", [{"item_id": f"ITEM-{n:05}", "description": f"Item {n}", "family": "Bolts", "uom": "EA"}
                            for n in range(ITEMS)])
    write(folder, "orders", [{"order_id": f"SO-{n:07}", "customer_id": f"C{n % 100}", "order_date": "2026-06-01"}
                             for n in range(lines // LINES_AN_ORDER)])
    write(folder, "lines", [line(number) for number in range(lines)])


def cpu(command):
    """CPU seconds and peak resident KiB of one whole process."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def sync(options, work, pages, run):
    server = subprocess.Popen([sys.executable, "-c", SERVER, str(pages)], stdout=subprocess.PIPE, text=True)
    try:
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        program = [str(options.build / "bin" / "repromisectl"), "--quiet", "--workspace", str(work / f"w{run}")]
        subprocess.run(program + ["init"], check=True, stdout=subprocess.DEVNULL)
        (work / f"w{run}" / "connectors" / "bench.json").write_text(json.dumps(CONNECTOR))
        subprocess.run(program + ["source", "add", "bench", "erp", "--set", f"url={url}"], check=True,
                       stdout=subprocess.DEVNULL)
        return cpu(program + ["sync"])
    finally:
        server.kill()
        server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--lines", type=int, default=200_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for name, lines in (("pages", options.lines), ("few", options.lines // 4)):
            # In a process of its own: the peak memory of a program counts what started it.
            maker = multiprocessing.Process(target=make_pages, args=(work / name, lines))
            maker.start()
            maker.join()
        ours, theirs, memory = [], [], 0
        for run in range(options.runs):
            seconds, memory = sync(options, work, work / "pages", run)
            ours.append(seconds)
            theirs.append(cpu([sys.executable, "-c", PEER, str(work / "pages"), str(work / f"peer{run}.sqlite")])[0])
        _, little = sync(options, work, work / "few", "few")
        mine, peer = statistics.median(ours), statistics.median(theirs)
        print(f"sync of {options.lines} lines in pages of {PAGE}: {mine:.2f} s, json and executemany: {peer:.2f} s, "
              f"ratio {mine / peer:.2f}")
        print(f"peak memory: {memory / 1024:.0f} MiB, with a quarter of the lines {little / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
