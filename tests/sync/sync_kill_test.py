"""Kills `repromisectl sync` at random moments: the workspace opens afterwards, shows the picture of before
or after, its journal is whole, and the next sync ends where an undisturbed one does.

REPROMISE_SYNC_KILLS sets the number of kills (default 15), REPROMISE_SYNC_SEED the random moments."""

import csv
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(os.environ.get("REPROMISE_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
PROGRAM = os.environ.get("REPROMISECTL", "repromisectl")
KILLS = int(os.environ.get("REPROMISE_SYNC_KILLS", "15"))
SEED = int(os.environ.get("REPROMISE_SYNC_SEED", random.randrange(1_000_000)))
KEYS = {"sales_lines.csv": 2, "stock.csv": 2, "purchase_lines.csv": 2}  # leading columns


def apply_delta(folder):
    """Writes the changed rows of delta/ into the files of the folder."""
    for name, width in KEYS.items():
        with open(folder / "delta" / name, newline="", encoding="utf-8") as file:
            changed = {tuple(row[:width]): row for row in csv.reader(file)}
        with open(folder / name, newline="", encoding="utf-8") as file:
            rows = [changed.get(tuple(row[:width]), row) for row in csv.reader(file)]
        with open(folder / name, "w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)


def arguments(workspace, *rest):
    return [PROGRAM, "--workspace", str(workspace), "--as-of", "2026-06-30", *rest]


def run(workspace, *rest):
    done = subprocess.run(arguments(workspace, *rest), capture_output=True, text=True, timeout=120, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(rest)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def picture(workspace):
    rows = json.loads(run(workspace, "backlog", "--all-open", "--format", "json"))
    rows.pop("generation")
    return json.dumps(rows, sort_keys=True)


class SyncKillTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.room = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.room.cleanup)
        cls.top = pathlib.Path(cls.room.name)
        cls.data = cls.top / "data"
        generator = SOURCE / "tests" / "peers" / "data" / "generate.py"
        subprocess.run([sys.executable, str(generator), "--out", str(cls.data), "--scale", "0.01",
                        "--delta", "0.2"], check=True, stdout=subprocess.DEVNULL)
        cls.empty = cls.top / "empty"
        run(cls.empty, "init")
        run(cls.empty, "source", "add", "csv", "erp", "--dir", str(cls.data))
        cls.old = cls.top / "old"
        cls.full_seconds = cls.undisturbed(cls.empty, cls.old)
        apply_delta(cls.data)
        cls.new = cls.top / "new"
        cls.delta_seconds = cls.undisturbed(cls.old, cls.new)
        # The folder as it stands is what every later sync reads. A workspace that never saw the first
        # promises takes the later ones for promises.
        fresh = cls.top / "fresh"
        cls.undisturbed(cls.empty, fresh)
        cls.from_empty = (cls.empty, picture(cls.empty), picture(fresh), cls.full_seconds)
        cls.from_old = (cls.old, picture(cls.old), picture(cls.new), cls.delta_seconds)
        assert len({*cls.from_empty[1:3], *cls.from_old[1:3]}) == 4

    @classmethod
    def undisturbed(cls, origin, target):
        shutil.copytree(origin, target)
        start = time.monotonic()
        run(target, "sync")
        return time.monotonic() - start

    def kill_once(self, case, chance):
        origin, before, after, seconds = case
        workspace = self.top / "victim"
        shutil.rmtree(workspace, ignore_errors=True)
        shutil.copytree(origin, workspace)
        moment = chance.uniform(0, seconds)
        with subprocess.Popen(arguments(workspace, "sync"), stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            time.sleep(moment)
            process.send_signal(signal.SIGKILL)
            process.wait()
        where = f"killed after {moment:.4f} s, seed {SEED}"
        self.assertTrue(picture(workspace) in (before, after), f"neither the old nor the new picture, {where}")
        audit = json.loads(run(workspace, "audit", "verify", "--format", "json"))
        self.assertFalse(audit["rows"][0].get("first_broken"), where)
        run(workspace, "sync")
        self.assertTrue(picture(workspace) == after, f"the next sync does not heal, {where}")
        run(workspace, "audit", "verify")

    def test_killed_sync_leaves_the_old_or_the_new_picture(self):
        chance = random.Random(SEED)
        for kill in range(KILLS):
            with self.subTest(kill=kill):
                self.kill_once(self.from_empty if kill % 3 == 0 else self.from_old, chance)


if __name__ == "__main__":
    unittest.main()
