"""Signed events over HTTP: what is kept for the next sync, and what is refused."""

import base64
import hashlib
import hmac
import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import time
import unittest

from ctl import PROGRAM, Workspace

KEY = "webhook-key-for-tests-1234567890"
ERP = {
    "items.csv": "item_id,description,family,uom\nI1,Bolt,Bolts,EA\n",
    "locations.csv": "location_id,name\nL1,Here\n",
}


def event(number=1, **more):
    return json.dumps({"specversion": "1.0", "id": f"e{number}", "source": "/wms", "type": "com.example.stock.counted",
                       "time": "2026-06-30T08:00:00Z", "datacontenttype": "application/json",
                       "data": {"item_id": "I1", "location_id": "L1", "on_hand_qty": str(number), "allocated_qty": "0"},
                       **more}).encode()


class WebhookTest(unittest.TestCase):
    def setUp(self):
        self.workspace = Workspace()
        self.addCleanup(self.workspace.__exit__)
        base = pathlib.Path(self.workspace.base)
        (base / "erp").mkdir()
        for name, content in ERP.items():
            (base / "erp" / name).write_text(content, encoding="utf-8")
        self.workspace.load(base / "erp")
        self.folder = base / "in"
        self.folder.mkdir()
        self.workspace.run("source", "add", "drop", "wms", "--dir", self.folder, "--set", "format=cloudevents")
        self.server = None
        self.serve()
        self.addCleanup(self.stop)

    def serve(self):
        self.server = subprocess.Popen(
            [PROGRAM, "--workspace", self.workspace.path, "--format", "json", "webhook", "serve", "wms",
             "--port", "0", "--secret-env", "HOOK"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "HOOK": KEY})
        text = ""
        while True:
            line = self.server.stdout.readline()
            self.assertTrue(line, self.server.poll() is not None and self.server.stderr.read())
            text += line
            try:
                url = json.loads(text)["rows"][0]["url"]
                break
            except ValueError:
                pass
        self.assertTrue(url.startswith("http://127.0.0.1:"), url)
        self.port = int(url.split(":")[2].split("/")[0])

    def stop(self, how=signal.SIGINT):
        if self.server is None:
            return None
        self.server.send_signal(how)
        _, said = self.server.communicate(timeout=30)
        code, self.server = self.server.returncode, None
        return code, said

    def headers(self, body, identity="m1", at=None, key=KEY, **more):
        stamp = str(int(time.time() if at is None else at))
        mac = hmac.new(key.encode(), f"{identity}.{stamp}.".encode() + body, hashlib.sha256).digest()
        return {"Content-Type": "application/cloudevents+json", "webhook-id": identity, "webhook-timestamp": stamp,
                "webhook-signature": "v1," + base64.b64encode(mac).decode(), **more}

    def post(self, body, headers, path="/events/wms", method="POST"):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status

    def send(self, number, identity, **how):
        return self.post(event(number), self.headers(event(number), identity, **how))

    def raw(self, data):
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(data)
            return connection.recv(200).split(b" ")[1:2]

    def files(self):
        return sorted(path.name for path in self.folder.iterdir() if path.suffix == ".json")

    def on_hand(self):
        return self.workspace.json("status").doc["counts"]["stock"]

    def test_a_signed_event_is_taken_up_once(self):
        self.assertEqual(self.send(7, "m1"), 202)
        self.assertEqual(len(self.files()), 1)
        self.assertEqual(os.stat(self.folder / self.files()[0]).st_mode & 0o777, 0o600)
        rows = self.workspace.json("sync", "wms").rows
        self.assertEqual([(row["kind"], row["added"]) for row in rows], [("stock", 1)])
        self.assertEqual(self.files(), [])
        self.assertEqual(self.send(7, "m2"), 202)  # sent again as another message: the event is known
        self.assertEqual(self.workspace.json("sync", "wms").rows, [])
        self.assertEqual(self.on_hand(), 1)
        code, said = self.stop()
        self.assertEqual(code, 0)
        self.assertIn("2 event", said)

    def test_what_is_not_signed_right_is_refused(self):
        body = event()
        good = self.headers(body)
        wrong = {
            "another key": self.headers(body, key="another-key-for-tests-123456789"),
            "another body": self.headers(body + b" "),
            "another id": {**good, "webhook-id": "m2"},
            "another time": {**good, "webhook-timestamp": str(int(time.time()) + 1)},
            "no signature": {k: v for k, v in good.items() if k != "webhook-signature"},
            "no time": {k: v for k, v in good.items() if k != "webhook-timestamp"},
            "too old": self.headers(body, at=time.time() - 600),
            "of the future": self.headers(body, at=time.time() + 600),
            "empty signature": {**good, "webhook-signature": "v1,"},
        }
        for name, headers in wrong.items():
            self.assertEqual(self.post(body, headers), 401, name)
        self.assertEqual(self.files(), [])
        two = {**good, "webhook-signature": "v1,abc " + good["webhook-signature"]}
        self.assertEqual(self.post(body, two), 202)  # a new and an old key while keys are changed

    def test_a_replay_is_refused_also_after_a_restart(self):
        body = event()
        headers = self.headers(body)
        self.assertEqual(self.post(body, headers), 202)
        self.assertEqual(self.post(body, headers), 409)
        self.assertEqual(self.stop(signal.SIGTERM)[0], 0)
        self.serve()
        self.assertEqual(self.post(body, headers), 409)
        self.assertEqual(len(self.files()), 1)

    def test_what_is_no_single_event_is_refused(self):
        for number, body in enumerate((b"[]", b"{", b"[" + event() + b"]", event(specversion="0.3"), event(id=""),
                                       event(data="text"), b"", b"\xff\xfe")):
            self.assertEqual(self.post(body, self.headers(body, f"n{number}")), 400, body)
        self.assertEqual(self.post(event(), self.headers(event(), **{"Content-Type": "text/plain"})), 415)
        self.assertEqual(self.post(event(), self.headers(event()), path="/events/erp"), 404)
        self.assertEqual(self.post(None, {}, method="GET"), 405)
        self.assertEqual(self.files(), [])

    def test_only_this_computer_under_its_own_name_is_answered(self):
        body = event()
        self.assertEqual(self.post(body, self.headers(body, Host="evil.example")), 421)
        self.assertEqual(self.post(body, self.headers(body, Host=f"evil.example:{self.port}")), 421)
        self.assertEqual(self.files(), [])
        listening = pathlib.Path("/proc/net/tcp").read_text(encoding="ascii")
        hexed = f"{self.port:04X}"
        bound = [line.split()[1] for line in listening.splitlines()[1:]
                 if line.split()[1].endswith(hexed) and line.split()[3] == "0A"]
        self.assertEqual(bound, ["0100007F:" + hexed])

    def test_sizes_and_shapes_of_requests_are_bounded(self):
        large = event(data={"item_id": "x" * (1 << 20)})
        self.assertEqual(self.post(large, self.headers(large)), 413)
        self.assertEqual(self.raw(b"POST /events/wms HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n"),
                         [b"413"])
        self.assertEqual(self.raw(b"POST /events/wms HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n"),
                         [b"411"])
        self.assertEqual(self.raw(b"POST /events/wms HTTP/1.1\r\nHost: x\r\n\r\n"), [b"411"])
        self.assertEqual(self.raw(b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"), [b"400"])
        self.assertEqual(self.raw(b"nonsense\r\n\r\n"), [b"400"])
        self.assertEqual(self.raw(b"GET / HTTP/1.1\r\nA: " + b"a" * 20000), [b"431"])
        self.assertEqual(self.raw(b"POST /events/wms HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc"), [b"408"])
        self.assertEqual(self.send(1, "after all that"), 202)

    def test_a_short_secret_and_a_wrong_source_are_refused(self):
        self.workspace.run("webhook", "serve", "wms", "--secret-env", "HOOK", env={"HOOK": "short"}, code=1)
        self.workspace.run("webhook", "serve", "erp", "--secret-env", "HOOK", env={"HOOK": KEY}, code=1)
        self.workspace.run("webhook", "serve", "nobody", "--secret-env", "HOOK", env={"HOOK": KEY}, code=1)
        self.workspace.run("webhook", "serve", "wms", "--port", "70000", code=2)
        self.workspace.run("webhook", "serve", "wms", "--port", self.port, "--secret-env", "HOOK", env={"HOOK": KEY}, code=1)


if __name__ == "__main__":
    unittest.main()
