"""Workspaces and sources that are missing, damaged, newer, locked or read-only."""

import json
import os
import sqlite3
import stat
import subprocess
import tempfile
import threading
import unittest

from ctl import PROGRAM, Workspace, generate, run

BIG_LINE = 40_000_000


def bytes_of(path):
    with open(path, "rb") as file:
        return file.read()


class WorkspaceTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.base = self.folder.name

    def path(self, *parts):
        return os.path.join(self.base, *parts)

    def refused(self, *words, says="", env=None):
        answer = run(*words, code=1, env=env)
        self.assertEqual(answer.out, "")
        self.assertEqual(len(answer.err.strip().splitlines()), 1, answer.err)
        self.assertIn(says, answer.err)
        return answer.err

    def test_a_workspace_is_private(self):
        run("init", "--workspace", self.path("w"))
        self.assertEqual(stat.S_IMODE(os.stat(self.path("w")).st_mode), 0o700)
        self.assertEqual(stat.S_IMODE(os.stat(self.path("w", "repromise.sqlite")).st_mode), 0o600)

    def test_init_twice_keeps_what_is_there(self):
        with Workspace() as workspace:
            workspace.run("source", "add", "csv", "erp", "--dir", self.base)
            workspace.run("init")
            self.assertEqual(len(workspace.json("source", "list").rows), 1)

    def test_there_is_no_workspace(self):
        self.refused("--workspace", self.path("none"), "backlog", says=self.path("none"))
        os.mkdir(self.path("empty"))
        self.refused("--workspace", self.path("empty"), "backlog", says="init")

    def test_init_leaves_a_folder_with_other_things_alone(self):
        open(self.path("letter.txt"), "w").close()
        self.refused("--workspace", self.base, "init", says="other files")
        self.refused("--workspace", self.path("letter.txt"), "init", says="file")
        self.assertEqual(os.listdir(self.base), ["letter.txt"])

    def test_a_damaged_database_is_named(self):
        run("init", "--workspace", self.path("w"))
        with open(self.path("w", "repromise.sqlite"), "wb") as file:
            file.write(b"this is no database at all " * 400)
        self.refused("--workspace", self.path("w"), "backlog", says="damaged")

    def test_a_newer_workspace_is_left_alone(self):
        run("init", "--workspace", self.path("w"))
        database = sqlite3.connect(self.path("w", "repromise.sqlite"))
        database.execute("PRAGMA user_version = 9999")
        database.commit()
        database.close()
        self.refused("--workspace", self.path("w"), "status", says="newer")

    def test_bad_settings_are_named_with_their_pointer(self):
        run("init", "--workspace", self.path("w"))
        for text, says in (('{"smtp.port": 0}', "/smtp.port"), ('{"colour": "red"}', "/colour"),
                           ('{"smtp.host": ["a"]}', "/smtp.host"), ("{", "JSON"), ("[]", "JSON")):
            with open(self.path("w", "settings.json"), "w") as file:
                file.write(text)
            self.refused("--workspace", self.path("w"), "status", says=says)

    def test_a_source_needs_a_name_a_connector_and_its_settings(self):
        with Workspace() as workspace:
            for words, says in ((["csv", "a/b", "--dir", "x"], "a/b"), (["sap", "erp", "--set", "a=b"], "sap"),
                                (["tryton", "erp", "--url", "https://x"], "database"),
                                (["csv", "erp", "--dir", "x", "--set", "colour=red"], "colour")):
                self.assertIn(says, workspace.run("source", "add", *words, code=1).err)
            workspace.run("source", "add", "csv", "erp", "--dir", self.base)
            self.assertIn("erp", workspace.run("source", "add", "csv", "erp", "--dir", self.base, code=1).err)
            workspace.run("sync", "nobody", code=1)
            workspace.run("source", "remove", "nobody", code=1)
            workspace.run("source", "remove", "erp")
            self.assertEqual(workspace.json("source", "list").rows, [])

    def break_file(self, name, content=None):
        path = self.path("data", name)
        os.remove(path)
        if content is None:
            os.mkdir(path)
        else:
            with open(path, "wb") as file:
                file.write(content)

    def test_a_source_that_breaks_keeps_what_it_had_and_heals(self):
        generate(self.path("data"), "--scale", "0.0003")
        whole = {name: bytes_of(self.path("data", name)) for name in os.listdir(self.path("data"))}
        header = whole["sales_lines.csv"].split(b"\n")[0] + b"\n"
        with Workspace() as workspace:
            workspace.load(self.path("data"))
            before = workspace.json("backlog", "--all-open").rows
            for what, content in (("directory", None), ("empty", b""), ("wrong header", b"a,b,c\n1,2,3\n"),
                                  ("header alone", header)):
                with self.subTest(what=what):
                    self.break_file("sales_lines.csv", content)
                    answer = workspace.run("sync", code=1)
                    self.assertEqual(len(answer.err.strip().splitlines()), 1, answer.err)
                    self.assertIn("erp", answer.err)
                    self.assertEqual(workspace.json("backlog", "--all-open").rows, before)
                    source = workspace.json("status").rows[0]
                    self.assertIn(source["state"], ("failed", "held"))
                    self.assertTrue(source["last_error"])
                    if content is None:
                        os.rmdir(self.path("data", "sales_lines.csv"))
                    with open(self.path("data", "sales_lines.csv"), "wb") as file:
                        file.write(whole["sales_lines.csv"])
                    workspace.run("sync", "--full")
                    self.assertEqual(workspace.json("status").rows[0]["state"], "good")

    def test_one_endless_line_neither_fills_memory_nor_stops_the_rest(self):
        generate(self.path("data"), "--scale", "0.0003")
        with open(self.path("data", "customers.csv"), "ab") as file:
            file.write(b"x" * BIG_LINE)
        with Workspace() as workspace:
            workspace.run("source", "add", "csv", "erp", "--dir", self.path("data"))
            answer = workspace.json("sync", code=None)
            self.assertIn(answer.code, (1, 3))

    def test_a_missing_folder_is_named(self):
        with Workspace() as workspace:
            workspace.run("source", "add", "csv", "erp", "--dir", self.path("nowhere"))
            self.assertIn(self.path("nowhere"), workspace.run("sync", code=1).err)
            self.assertIn(self.path("nowhere"), workspace.run("source", "test", "erp", code=1).err)

    def test_a_truncated_snapshot_waits_for_a_person(self):
        generate(self.path("data"), "--scale", "0.001")
        with Workspace() as workspace:
            workspace.load(self.path("data"))
            lines = self.path("data", "sales_lines.csv")
            rows = bytes_of(lines).splitlines(keepends=True)
            with open(lines, "wb") as file:
                file.writelines(rows[:40])
            before = workspace.json("backlog", "--all-open").doc["lines"]
            workspace.run("sync", code=1)
            self.assertEqual(workspace.json("status").rows[0]["state"], "held")
            self.assertEqual(workspace.json("backlog", "--all-open").doc["lines"], before)
            workspace.run("source", "accept", "erp", code=None)
            self.assertLess(workspace.json("backlog", "--all-open").doc["lines"], before)

    def test_readers_go_on_while_another_program_writes(self):
        generate(self.path("data"), "--scale", "0.0003")
        with Workspace() as workspace:
            workspace.load(self.path("data"))
            other = sqlite3.connect(os.path.join(workspace.path, "repromise.sqlite"), isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            try:
                self.assertEqual(workspace.json("backlog", "--all-open").doc["lines"], 300)
                answer = workspace.run("sync", "--full", code=1)
                self.assertIn("another program", answer.err)
            finally:
                other.execute("ROLLBACK")
                other.close()
            workspace.run("sync", "--full")

    def test_two_syncs_at_once_end_well(self):
        generate(self.path("data"), "--scale", "0.001")
        with Workspace() as workspace:
            workspace.run("source", "add", "csv", "erp", "--dir", self.path("data"))
            codes = []
            threads = [threading.Thread(target=lambda: codes.append(
                workspace.run("sync", "--full", code=None).code)) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertIn(0, codes)
            self.assertEqual(workspace.json("backlog", "--all-open").doc["lines"], 1000)
            workspace.run("audit", "verify")

    def test_a_kill_in_the_middle_of_a_sync_loses_nothing(self):
        generate(self.path("data"), "--scale", "0.008")
        with Workspace() as workspace:
            workspace.run("source", "add", "csv", "erp", "--dir", self.path("data"))
            words = [PROGRAM, "--workspace", workspace.path, "sync", "--full"]
            for wait in (0.02, 0.1, 0.3):
                program = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                try:
                    program.wait(wait)
                except subprocess.TimeoutExpired:
                    program.kill()
                    program.wait()
                lines = workspace.json("backlog", "--all-open").doc["lines"]
                self.assertIn(lines, (0, 8000))
            workspace.run("sync", "--full")
            self.assertEqual(workspace.json("backlog", "--all-open").doc["lines"], 8000)
            workspace.run("audit", "verify")

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_read_only_folder_is_named(self):
        run("init", "--workspace", self.path("w"))
        os.chmod(self.path("w"), 0o500)
        self.addCleanup(os.chmod, self.path("w"), 0o700)
        self.refused("--workspace", self.path("w"), "settings", "set", "smtp.port", "25",
                     says=self.path("w"))

    def test_a_password_in_a_file_is_for_its_owner_only(self):
        run("init", "--workspace", self.path("w"))
        run("--workspace", self.path("w"), "settings", "set", "secrets.store", "file")
        answer = run("--workspace", self.path("w"), "secret", "set", "smtp", stdin="s3cret\n")
        self.assertNotIn("s3cret", answer.out + answer.err)
        self.assertEqual(stat.S_IMODE(os.stat(self.path("w", "secrets.json")).st_mode), 0o600)
        self.refused("--workspace", self.path("w"), "secret", "set", "nobody", says="stdin")
        run("--workspace", self.path("w"), "secret", "set", "nobody", code=1, stdin="x\n")

    def test_the_default_workspace_lies_in_the_users_data_folder(self):
        env = {"XDG_DATA_HOME": self.path("share")}
        self.refused("status", says=self.path("share"), env=env)
        run("init", env=env)
        self.assertEqual(run("status", "--format", "json", env=env).rows, [])
        self.assertTrue(os.path.exists(self.path("share", "Repromise", "repromise.sqlite")))

    def test_no_message_holds_a_control_character(self):
        answer = run("--workspace", self.path("a\x1b[31m\nb"), "status", code=1)
        self.assertNotIn("\x1b", answer.err)
        self.assertEqual(len(answer.err.splitlines()), 1)

    def test_notes_do_not_mix_with_data(self):
        with Workspace() as workspace:
            answer = workspace.run("source", "add", "csv", "erp", "--dir", self.base, "--format", "json")
            self.assertEqual(json.loads(answer.out)["rows"][0]["source"], "erp")
            self.assertTrue(answer.err)
            quiet = workspace.run("--quiet", "source", "add", "csv", "two", "--dir", self.base)
            self.assertEqual(quiet.err, "")


if __name__ == "__main__":
    unittest.main()
