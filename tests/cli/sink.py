"""A real mail server for tests: tests/peers/mail/smtp-sink."""

import email
import email.policy
import json
import os
import subprocess
import tempfile
import time

from ctl import PEERS

START_SECONDS = 60


class Sink:
    def __init__(self, *options):
        self._folder = tempfile.TemporaryDirectory()
        ready = os.path.join(self._folder.name, "ready")
        self.box = os.path.join(self._folder.name, "mail")
        self._process = subprocess.Popen(
            [os.path.join(PEERS, "mail", "smtp-sink"), "--port", "0", "--dir", self.box, "--ready", ready,
             *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        last = time.monotonic() + START_SECONDS
        while not os.path.exists(ready):
            if time.monotonic() > last or self._process.poll() is not None:
                raise RuntimeError("smtp-sink did not start")
            time.sleep(0.02)
        with open(ready, encoding="utf-8") as file:
            self.about = json.load(file)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()

    @property
    def port(self):
        return self.about["port"]

    def mails(self):
        found = []
        for name in sorted(os.listdir(self.box)):
            if name.endswith(".eml"):
                with open(os.path.join(self.box, name), "rb") as file:
                    found.append(email.message_from_binary_file(file, policy=email.policy.default))
        return found

    def message_ids(self):
        return [mail["Message-ID"] for mail in self.mails()]
