#!/usr/bin/env python3
"""Syncs from an independent OData server over SAP's own metadata, V2 and V4, with pages and refused calls.

Only with REPROMISE_LIVE_ODATA=<a copy of tests/peers/odata with its packages> and EDMX_DIR set.
"""
import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

MASTER = "API_PLANT_SRV,API_BUSINESS_PARTNER,API_PRODUCT_SRV,API_MATERIAL_STOCK_SRV"
V2 = MASTER + ",API_SALES_ORDER_SRV,API_PURCHASEORDER_PROCESS_SRV"
V4 = MASTER + ",CE_SALESORDER_0001.v4,CE_PURCHASEORDER_0001.v4"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(url):
    for _ in range(120):
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.5)
    raise SystemExit(f"{url} does not answer")


@contextlib.contextmanager
def system(services, page_size, refuse_every=7):
    """The address of a fresh server of these services that refuses some calls."""
    port = free_port()
    peer = subprocess.Popen(["node", "server.js", str(port)], cwd=os.environ["REPROMISE_LIVE_ODATA"],
                            stdout=subprocess.DEVNULL,
                            env={**os.environ, "SERVICES": services, "GENERATE": "0", "PAGE_SIZE": str(page_size),
                                 "FAULT_EVERY": str(refuse_every), "MOCK_MAX_SECONDS": "600"})
    try:
        wait_for(f"http://127.0.0.1:{port}/sap/opu/odata/sap/API_PLANT_SRV/A_Plant")
        yield f"http://127.0.0.1:{port}"
    finally:
        peer.terminate()
        peer.wait()


def ctl(workspace, *words):
    environment = {**os.environ, "SAP_PASSWORD": "none"}
    done = subprocess.run([os.environ["REPROMISECTL"], "--workspace", workspace, "--format", "json", *words],
                          capture_output=True, text=True, env=environment)
    assert done.returncode in (0, 3), (words, done.returncode, done.stderr)
    return json.loads(done.stdout) if done.stdout.startswith("{") else {}


def counts(report):
    return {row["kind"]: row for row in report["rows"]}


def patch(url, values):
    """Changes an entity, as often as the server refuses the call."""
    for _ in range(3):
        request = urllib.request.Request(url, json.dumps(values).encode(), method="PATCH",
                                         headers={"x-csrf-token": "mock-csrf", "Content-Type": "application/json"})
        try:
            urllib.request.urlopen(request, timeout=20).close()
            return
        except urllib.error.HTTPError as refused:
            if refused.code != 429:
                raise
    raise AssertionError(url)


def add(workspace, connector, address, *settings):
    ctl(workspace, "init")
    ctl(workspace, "source", "add", connector, "sap", "--set", f"url={address}", "user=me", *settings,
        "--secret-env", "SAP_PASSWORD")


def check_v2(workspace):
    with system(V2, 4) as address:
        add(workspace, "sap-s4-v2", address)
        first = counts(ctl(workspace, "sync"))
        assert first["items"]["added"] == 6 and first["items"]["quarantined"] == 0, first
        assert first["stock"]["added"] == 6, first
        assert first["sales_orders"]["added"] == 3, first
        later = counts(ctl(workspace, "sync"))
        assert all(row["added"] == row["removed"] == 0 for row in later.values()), later


def lines_of(workspace):
    rows = ctl(workspace, "backlog", "--all-open")["rows"]
    return {f"{row['order']}/{row['line']}": (row["item"], float(row["ordered"]), float(row["open"]),
                                              row["requested"], row["promised"]) for row in rows}


def check_v4(workspace):
    with system(V4, 2) as address:
        add(workspace, "sap-s4-v4", address, "sales_service=ce_salesorder_0001",
            "purchase_service=ce_purchaseorder_0001")
        first = counts(ctl(workspace, "sync"))
        for kind, added in (("items", 6), ("stock", 6), ("sales_orders", 3), ("sales_lines", 6), ("purchase_lines", 1)):
            assert first[kind]["added"] == added and first[kind]["quarantined"] == 0, (kind, first)
        # A hundred ordered and 25 delivered; what could be confirmed last counts as promised.
        lines = lines_of(workspace)
        assert lines["1000001/10"] == ("TG110", 100.0, 75.0, "2026-11-12", "2026-12-06"), lines
        assert lines["1000001/20"] == ("TG120", 24.0, 18.0, "2026-11-12", "2026-12-06"), lines
        later = counts(ctl(workspace, "sync"))
        assert later["sales_orders"]["read"] == 1, later  # only the newest is within the overlap
        assert all(row["added"] == row["changed"] == row["removed"] == 0 for row in later.values()), later
        service = f"{address}/sap/opu/odata4/sap/ce_salesorder_0001"
        patch(f"{service}/SalesOrderItem(SalesOrder='1000001',SalesOrderItem='10')", {"RequestedQuantity": 120})
        patch(f"{service}/SalesOrder('1000001')", {"LastChangeDateTime": "2026-12-31T09:00:00Z"})
        changed = counts(ctl(workspace, "sync"))
        assert changed["sales_lines"]["changed"] >= 1 and changed["sales_lines"]["removed"] == 0, changed
        assert lines_of(workspace)["1000001/10"][1:3] == (120.0, 95.0)


def write(workspace, *words):
    """A change is shown, kept, sent once and read back; returns it as it was shown."""
    added = ctl(workspace, "writes", "add", *words)["rows"][0]
    sent = ctl(workspace, "writes", "send", added["write"])["rows"][0]
    assert sent["state"] == "done" and sent["tries"] == 1, sent
    return added


def refused(workspace, *words):
    done = subprocess.run([os.environ["REPROMISECTL"], "--workspace", workspace, "writes", "add", *words],
                          capture_output=True, text=True, env={**os.environ, "SAP_PASSWORD": "none"})
    assert done.returncode == 1, (words, done.returncode, done.stdout)
    return done.stderr


def shown(url):
    with urllib.request.urlopen(url, timeout=20) as answer:
        return json.load(answer)


def check_v2_writes(workspace):
    with system(V2, 4, refuse_every=0) as address:
        add(workspace, "sap-s4-v2", address)
        ctl(workspace, "sync")
        service = f"{address}/sap/opu/odata/sap/API_SALES_ORDER_SRV"
        # Two schedule lines, of which the second is the only one that is open.
        added = write(workspace, "--line", "1000001/10", "--confirmed", "2026-12-20")
        assert added["from"] == "2026-12-06" and "ScheduleLine='2'" in added["request"]["url"], added
        write(workspace, "--line", "1000001/10", "--block", "01")
        one = shown(f"{service}/A_SalesOrderScheduleLine(SalesOrder='1000001',SalesOrderItem='10',ScheduleLine='2')"
                    "?$format=json")["d"]
        assert one["ConfirmedDeliveryDate"] == "/Date(1797724800000)/", one
        assert one["DelivBlockReasonForSchedLine"] == "01", one
        write(workspace, "--line", "1000001/10", "--unblock")
        assert "open confirmed quantity" in refused(workspace, "--line", "1000003/10", "--confirmed", "2026-12-20")
        write(workspace, "--line", "1000001/10", "--priority", "1")
        write(workspace, "--line", "1000001/10", "--substitute", "TG120")
        item = shown(f"{service}/A_SalesOrderItem(SalesOrder='1000001',SalesOrderItem='10')?$format=json")["d"]
        assert (item["DeliveryPriority"], item["Material"]) == ("01", "TG120"), item


def check_v4_writes(workspace):
    with system(V4, 2, refuse_every=0) as address:
        add(workspace, "sap-s4-v4", address, "sales_service=ce_salesorder_0001",
            "purchase_service=ce_purchaseorder_0001")
        ctl(workspace, "sync")
        service = f"{address}/sap/opu/odata4/sap/ce_salesorder_0001"
        write(workspace, "--line", "1000001/10", "--block", "01")
        assert shown(f"{service}/SalesOrder('1000001')")["DeliveryBlockReason"] == "01"
        write(workspace, "--line", "1000001/10", "--substitute", "TG120")
        item = shown(f"{service}/SalesOrderItem(SalesOrder='1000001',SalesOrderItem='10')")
        assert item["Product"] == "TG120", item
        assert "confirmed date" in refused(workspace, "--line", "1000001/10", "--confirmed", "2026-12-20")


def main():
    if not os.environ.get("REPROMISE_LIVE_ODATA"):
        print("REPROMISE_LIVE_ODATA is not set: nothing was tried")
        return 0
    for check in (check_v2, check_v4, check_v2_writes, check_v4_writes):
        with tempfile.TemporaryDirectory() as folder:
            check(os.path.join(folder, "w"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
