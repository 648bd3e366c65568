#!/usr/bin/env python3
"""Load, delta and open on the generated distributor, each against its peer in the same run.

    bench_cache.py --build build/release [--scale 1.0] [--runs 3] [--data DIR]

Prints CPU seconds (user + system of the whole process, median of the runs) and the ratios.
Peers: the sqlite3 shell importing the same files into typed tables with keys; the own full load;
the sqlite3 shell printing the open lines of the cache to /dev/null.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
GENERATOR = HERE.parent / "peers" / "data" / "generate.py"

TABLES = {
    "customers": "customer_id TEXT PRIMARY KEY, name TEXT, tier TEXT, region TEXT,"
                 " home_location_id TEXT, partial_ok TEXT, customer_since TEXT",
    "contacts": "contact_id TEXT PRIMARY KEY, customer_id TEXT, name TEXT, purpose TEXT,"
                " email TEXT, phone TEXT, language TEXT, time_zone TEXT",
    "accounts": "customer_id TEXT PRIMARY KEY, credit_limit REAL, credit_used REAL,"
                " payment_days INTEGER, late_penalty REAL, tolerance INTEGER",
    "suppliers": "supplier_id TEXT PRIMARY KEY, name TEXT, country TEXT, lead_time INTEGER",
    "items": "item_id TEXT PRIMARY KEY, description TEXT, family TEXT, uom TEXT, qty_step REAL,"
             " abc TEXT, list_price REAL, unit_cost REAL, supplier_id TEXT, lead_time INTEGER,"
             " status TEXT",
    "substitutes": "item_id TEXT, substitute_item_id TEXT, rank INTEGER, ratio REAL,"
                   " valid_from TEXT, valid_to TEXT, PRIMARY KEY (item_id, substitute_item_id)",
    "locations": "location_id TEXT PRIMARY KEY, name TEXT, kind TEXT, region TEXT,"
                 " replenished_from TEXT, transfer_days INTEGER",
    "stock": "item_id TEXT, location_id TEXT, on_hand REAL, allocated REAL, safety REAL,"
             " updated_at TEXT, PRIMARY KEY (item_id, location_id)",
    "sales_orders": "order_id TEXT PRIMARY KEY, customer_id TEXT, order_date TEXT, channel TEXT,"
                    " partial_ok TEXT, status TEXT, updated_at TEXT",
    "sales_lines": "order_id TEXT, line_no INTEGER, item_id TEXT, location_id TEXT, ordered REAL,"
                   " shipped REAL, allocated REAL, cancelled REAL, unit_price REAL,"
                   " requested TEXT, promised TEXT, priority INTEGER, status TEXT,"
                   " updated_at TEXT, PRIMARY KEY (order_id, line_no)",
    "shipments": "shipment_id TEXT PRIMARY KEY, order_id TEXT, line_no INTEGER, location_id TEXT,"
                 " shipped REAL, ship_date TEXT, carrier TEXT, recorded_at TEXT",
    "purchase_lines": "po_id TEXT, line_no INTEGER, supplier_id TEXT, item_id TEXT,"
                      " location_id TEXT, ordered REAL, received REAL, unit_cost REAL,"
                      " order_date TEXT, promised TEXT, eta TEXT, status TEXT, updated_at TEXT,"
                      " PRIMARY KEY (po_id, line_no)",
    "receipts_history": "receipt_id TEXT PRIMARY KEY, po_id TEXT, po_line_no INTEGER,"
                        " supplier_id TEXT, item_id TEXT, location_id TEXT, received REAL,"
                        " order_date TEXT, promised TEXT, received_date TEXT, recorded_at TEXT",
}
OPEN_LINES = "SELECT * FROM order_line WHERE ordered - shipped - cancelled > 0 AND gone = 0"


def cpu(command, **options):
    """CPU seconds and peak resident KiB of one whole process."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3):
        sys.exit(f"{command[0]} failed with {code}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def import_peer(data, work):
    database = work / "import.sqlite"
    database.unlink(missing_ok=True)
    script = [f"CREATE TABLE {name} ({columns});" for name, columns in TABLES.items()]
    script.append(".mode csv")
    script += [f".import --skip 1 {data}/{name}.csv {name}" for name in TABLES]
    (work / "import.sql").write_text("\n".join(script) + "\n")
    with open(work / "import.sql") as commands:
        return cpu(["sqlite3", str(database)], stdin=commands)


def ctl(options, workspace, *words):
    return [str(options.build / "bin" / "repromisectl"), "--workspace", str(workspace),
            "--as-of", "2026-06-30", "--quiet", *words]


def one_run(options, data, work):
    workspace = work / "workspace"
    shutil.rmtree(workspace, ignore_errors=True)
    cpu(ctl(options, workspace, "init"))
    cpu(ctl(options, workspace, "source", "add", "csv", "erp", "--dir", str(data)))
    database = str(workspace / "repromise.sqlite")
    figures = {"import": import_peer(data, work)}
    figures["load"] = cpu(ctl(options, workspace, "sync", "erp"))
    figures["select"] = cpu(["sqlite3", database, OPEN_LINES])
    figures["open"] = cpu([str(options.build / "bin" / "bench_open"), database])
    figures["delta"] = cpu(ctl(options, workspace, "sync", "erp", "--delta", str(data / "delta")))
    figures["again"] = cpu(ctl(options, workspace, "sync", "erp", "--full"))
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--scale", default="1.0")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--data", type=pathlib.Path, help="a folder made before with --delta 0.01")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        data = options.data or work / "data"
        if not options.data:
            subprocess.run([sys.executable, str(GENERATOR), "--out", str(data), "--scale",
                            options.scale, "--delta", "0.01"], check=True)
        runs = [one_run(options, data, work) for _ in range(options.runs)]
    seconds = {name: statistics.median(run[name][0] for run in runs) for name in runs[0]}
    memory = {name: max(run[name][1] for run in runs) // 1024 for name in runs[0]}
    for name, value in seconds.items():
        print(f"{name:8} {value:8.3f} s CPU {memory[name]:6} MiB peak")
    for job, peer, goal in (("load", "import", 1.5), ("delta", "load", 0.06),
                            ("open", "select", 1.0)):
        print(f"{job}/{peer}: {seconds[job] / seconds[peer]:.3f} (at most {goal})")


if __name__ == "__main__":
    main()
