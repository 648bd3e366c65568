"""Folders and files that the person at the keyboard may not read or write."""

import os
import shutil
import stat
import subprocess
import tempfile
import unittest

from ctl import PROGRAM, generate

NOBODY = 65534


class PermissionsTest(unittest.TestCase):
    """The superuser may do everything, so a superuser's run acts as somebody else."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.base = folder.name
        self.as_root = os.geteuid() == 0
        self.program = PROGRAM
        os.chmod(self.base, 0o755)
        if self.as_root:
            self.program = shutil.copy(PROGRAM, self.path("repromisectl"))
            os.chmod(self.program, 0o755)
        self.home = self.path("home")
        os.mkdir(self.home)
        generate(self.path("home", "data"), "--scale", "0.0003")
        self.give(self.home)
        self.workspace = self.path("home", "workspace")
        self.run_ctl("init")
        self.run_ctl("source", "add", "csv", "erp", "--dir", self.path("home", "data"))
        self.run_ctl("sync")

    def path(self, *parts):
        return os.path.join(self.base, *parts)

    def give(self, folder):
        if self.as_root:
            for at, folders, files in os.walk(folder):
                for name in [at, *(os.path.join(at, n) for n in folders + files)]:
                    os.chown(name, NOBODY, NOBODY)

    def run_ctl(self, *words, code=0):
        who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if self.as_root else {}
        done = subprocess.run([self.program, "--workspace", self.workspace, *words], text=True,
                              capture_output=True, timeout=120, env={**os.environ, "HOME": self.home},
                              **who)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def refused(self, *words):
        done = self.run_ctl(*words, code=1)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
        return done.stderr

    def held_lines(self):
        return self.run_ctl("backlog", "--all-open", "--format", "csv").stdout

    def test_a_database_that_may_not_be_written_is_named(self):
        database = os.path.join(self.workspace, "repromise.sqlite")
        if self.as_root:
            os.chown(database, 0, 0)
        os.chmod(database, 0o444)
        self.assertIn("repromise.sqlite", self.refused("sync", "--full"))

    def test_a_folder_that_may_not_be_written_is_named_and_nothing_is_lost(self):
        before = self.held_lines()
        os.chmod(self.workspace, stat.S_IRUSR | stat.S_IXUSR)
        if self.as_root:
            os.chown(self.workspace, 0, 0)
            os.chmod(self.workspace, 0o755)
        self.assertIn("permissions", self.refused("sync", "--full"))
        os.chmod(self.workspace, 0o755)
        self.give(self.home)
        self.run_ctl("sync", "--full")
        self.assertEqual(self.held_lines(), before)

    def test_a_source_file_that_may_not_be_read_is_named_and_heals(self):
        before = self.held_lines()
        lines = self.path("home", "data", "sales_lines.csv")
        os.chmod(lines, 0)
        self.assertIn("sales_lines.csv", self.refused("sync", "--full"))
        self.assertEqual(self.held_lines(), before)
        os.chmod(lines, 0o644)
        self.run_ctl("sync", "--full")
        self.assertEqual(self.held_lines(), before)

    def test_a_place_for_a_workspace_that_may_not_be_written_is_named(self):
        self.workspace = self.path("theirs") if self.as_root else "/theirs"
        said = self.refused("init")
        self.assertIn(self.workspace, said)
        self.assertIn("--workspace", said)


if __name__ == "__main__":
    unittest.main()
