#!/usr/bin/env python3
"""Syncs from an independent OData server over SAP's own metadata, with pages and refused calls.

Only with REPROMISE_LIVE_ODATA=<a copy of tests/peers/odata with its packages> and EDMX_DIR set.
"""
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

SERVICES = ("API_PLANT_SRV,API_BUSINESS_PARTNER,API_PRODUCT_SRV,API_MATERIAL_STOCK_SRV,"
            "API_SALES_ORDER_SRV,API_PURCHASEORDER_PROCESS_SRV")


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


def ctl(workspace, *words):
    environment = {**os.environ, "SAP_PASSWORD": "none"}
    done = subprocess.run([os.environ["REPROMISECTL"], "--workspace", workspace, "--format", "json", *words],
                          capture_output=True, text=True, env=environment)
    assert done.returncode in (0, 3), (words, done.returncode, done.stderr)
    return json.loads(done.stdout) if done.stdout.startswith("{") else {}


def counts(report):
    return {row["kind"]: row for row in report["rows"]}


def main():
    server = os.environ.get("REPROMISE_LIVE_ODATA")
    if not server:
        print("REPROMISE_LIVE_ODATA is not set: nothing was tried")
        return 0
    port = free_port()
    peer = subprocess.Popen(["node", "server.js", str(port)], cwd=server, stdout=subprocess.DEVNULL,
                            env={**os.environ, "SERVICES": SERVICES, "GENERATE": "0", "PAGE_SIZE": "4",
                                 "FAULT_EVERY": "7", "MOCK_MAX_SECONDS": "600"})
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(f"{address}/sap/opu/odata/sap/API_PLANT_SRV/A_Plant")
        with tempfile.TemporaryDirectory() as folder:
            workspace = os.path.join(folder, "w")
            ctl(workspace, "init")
            ctl(workspace, "source", "add", "sap-s4-v2", "sap", "--set", f"url={address}", "user=me",
                "--secret-env", "SAP_PASSWORD")
            first = counts(ctl(workspace, "sync"))
            assert first["items"]["added"] == 6 and first["items"]["quarantined"] == 0, first
            assert first["stock"]["added"] == 6, first
            assert first["sales_orders"]["added"] == 3, first
            later = counts(ctl(workspace, "sync"))
            assert all(row["added"] == row["removed"] == 0 for row in later.values()), later
    finally:
        peer.terminate()
        peer.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
