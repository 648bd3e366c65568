"""Two people who share a workspace through a group: one asks for a change, the other approves it."""

import json
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile
import threading
import unittest
from http.server import HTTPServer

from ctl import PROGRAM
from writes_test import CONNECTOR, TOKEN, Erp

ANN, BEN, STRANGER = 1, 65534, 2
TEAM, OTHERS = 65534, 2


def name_of(user):
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user-{user}"


@unittest.skipIf(os.geteuid() != 0, "only the superuser can act as two other people")
class ApprovalTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        os.chmod(folder.name, 0o755)
        self.program = shutil.copy(PROGRAM, os.path.join(folder.name, "repromisectl"))
        os.chmod(self.program, 0o755)
        desk = pathlib.Path(folder.name, "desk")
        desk.mkdir()
        os.chown(desk, ANN, OTHERS)
        self.workspace = desk / "workspace"
        self.home = os.path.join(folder.name, "home")  # nobody's: secrets and settings stay out of it
        os.mkdir(self.home)
        Erp.data["lines"][0].update(date="2026-07-01", etag="v1")
        server = HTTPServer(("127.0.0.1", 0), Erp)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.act(ANN, "init")
        connector = self.workspace / "connectors" / "writable.json"
        connector.write_text(json.dumps(CONNECTOR), encoding="utf-8")
        connector.chmod(0o644)
        self.act(ANN, "source", "add", "writable", "erp", "--set", f"url=http://127.0.0.1:{server.server_port}",
                 "--secret-env", "ERP_TOKEN")
        self.act(ANN, "settings", "set", "approval.value", "499")
        self.act(ANN, "sync")
        self.share()

    def share(self):
        """As the README says it is done."""
        for at, folders, files in os.walk(self.workspace):
            for name in [at, *(os.path.join(at, name) for name in folders + files)]:
                os.chown(name, -1, TEAM)
        os.chmod(self.workspace, 0o2770)
        for name in ("repromise.sqlite", "settings.json"):
            os.chmod(self.workspace / name, 0o660)

    def act(self, user, *words, code=0):
        group = OTHERS if user == STRANGER else TEAM
        done = subprocess.run([self.program, "--workspace", self.workspace, "--as-of", "2026-06-30", "--format", "json",
                               *words], capture_output=True, text=True, timeout=120, user=user, group=group,
                              extra_groups=[], env={**os.environ, **TOKEN, "HOME": self.home})
        self.assertEqual(done.returncode, code, (user, words, done.stdout, done.stderr))
        return json.loads(done.stdout)["rows"] if done.stdout.startswith("{") else done.stderr

    def asked(self):
        return self.act(ANN, "writes", "add", "--line", "SO-1/10", "--confirmed", "2026-09-01")[0]["write"]

    def test_the_other_person_s_word_lets_the_change_go(self):
        write = self.asked()
        sent = self.act(ANN, "writes", "send", "--all", code=3)[0]
        self.assertEqual((sent["state"], sent["needs_approval"]), ("pending", True))
        self.assertIn("somebody else", self.act(ANN, "writes", "approve", write, code=1))
        self.act(BEN, "writes", "approve", write)
        row = self.act(BEN, "writes", "list")[0]
        self.assertEqual((row["by"], row["approved_by"]), (name_of(ANN), name_of(BEN)))
        said = {row["kind"]: row["actor"] for row in self.act(ANN, "journal", "--subject", "write/" + write)}
        self.assertEqual((said["write.added"], said["write.approved"]), (name_of(ANN), name_of(BEN)))
        self.assertEqual(self.act(ANN, "writes", "send", "--all")[0]["state"], "done")
        self.act(BEN, "audit", "verify")

    def test_who_is_not_in_the_group_sees_nothing(self):
        write = self.asked()
        self.assertNotIn(write, self.act(STRANGER, "writes", "approve", write, code=1))
        self.act(STRANGER, "backlog", code=1)
        for file in self.workspace.iterdir():
            self.assertFalse(file.is_file() and file.stat().st_mode & 0o007, file)

    def test_both_may_change_settings_and_send(self):
        self.act(BEN, "settings", "set", "approval.value", "")
        self.act(ANN, "settings", "set", "company.name", "Nordwind")
        self.assertEqual(self.act(BEN, "settings", "get", "company.name")[0]["value"], "Nordwind")
        self.asked()
        self.assertEqual(self.act(BEN, "writes", "send", "--all")[0]["state"], "done")


if __name__ == "__main__":
    unittest.main()
