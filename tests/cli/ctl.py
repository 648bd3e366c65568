"""Runs the real repromisectl for the tests of this folder."""

import csv
import io
import json
import os
import subprocess
import sys
import tempfile

PROGRAM = os.environ["REPROMISECTL"]
PEERS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "peers")
AS_OF = "2026-06-30"


class Answer:
    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def doc(self):
        return json.loads(self.out)

    @property
    def rows(self):
        return self.doc["rows"]

    @property
    def csv_rows(self):
        return list(csv.DictReader(io.StringIO(self.out, newline="")))


def run(*words, code=0, env=None, stdin="", timeout=120):
    """Runs repromisectl; any other exit code than `code` fails the test."""
    done = subprocess.run([PROGRAM, *map(str, words)], input=stdin, capture_output=True, text=True,
                          timeout=timeout, env={**os.environ, **(env or {})}, encoding="utf-8")
    answer = Answer(done)
    if code is not None and done.returncode != code:
        raise AssertionError(f"{words}: exit code {done.returncode}, not {code}\n"
                             f"{done.stdout[:2000]}\n{done.stderr[:2000]}")
    return answer


class Workspace:
    """A workspace of its own, gone after the test."""

    def __init__(self, as_of=AS_OF):
        self._folder = tempfile.TemporaryDirectory()
        self.base = self._folder.name
        self.path = os.path.join(self.base, "workspace")
        self.as_of = as_of
        run("init", "--workspace", self.path)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def run(self, *words, **how):
        return run("--workspace", self.path, "--as-of", self.as_of, *words, **how)

    def json(self, *words, **how):
        return self.run(*words, "--format", "json", **how)

    def load(self, folder, name="erp", code=0):
        self.run("source", "add", "csv", name, "--dir", folder)
        return self.json("sync", name, code=code)


def generate(folder, *options):
    subprocess.run([sys.executable, os.path.join(PEERS, "data", "generate.py"), "--out", folder,
                    *map(str, options)], check=True, stdout=subprocess.DEVNULL)
    return folder
