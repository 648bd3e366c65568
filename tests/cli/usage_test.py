"""Words that make no sense end with code 2 and say how it is done."""

import unittest

from ctl import Workspace, run

WRONG = (
    [],
    ["nonsense"],
    ["--format", "xml", "backlog"],
    ["--format"],
    ["--as-of", "2026-02-30", "backlog"],
    ["--as-of", "yesterday", "backlog"],
    ["backlog", "--as-of", "30.06.2026"],
    ["--workspace"],
    ["backlog", "--no-such-option"],
    ["backlog", "surplus"],
    ["backlog", "--filter", "colour=red"],
    ["backlog", "--filter", "tier"],
    ["ageing", "--by", "colour"],
    ["ageing", "--by", "bucket,bucket"],
    ["ageing", "--by", ""],
    ["explain", "SO-1"],
    ["explain", "SO-1", "1", "2"],
    ["source", "add", "csv"],
    ["source", "add", "csv", "erp"],
    ["source", "add", "tryton", "erp", "--set", "novalue"],
    ["source", "add", "tryton", "erp", "--password", "secret"],
    ["source", "add", "tryton", "erp", "--secret-env", "X", "--secret-stdin"],
    ["source", "remove"],
    ["source"],
    ["secret", "set"],
    ["sync", "erp", "--delta", "x", "--full"],
    ["sync", "--delta", "x"],
    ["journal", "--since", "last week"],
    ["draft", "--untold", "--line", "A/1"],
    ["draft", "--line", "A"],
    ["send"],
    ["send", "--all", "ID"],
    ["message", "resolve", "ID"],
    ["message", "resolve", "ID", "--sent", "--not-sent"],
    ["settings", "get", "no.such"],
    ["settings", "set", "smtp.port"],
)

COMMANDS = ("init", "demo", "source add", "source list", "source test", "source remove", "source accept", "source refuse",
            "sync", "status", "quarantine", "backlog", "calendars", "ageing", "explain", "untold", "draft",
            "message show", "message approve", "message resolve", "message discard", "send", "outbox",
            "journal", "audit verify", "settings list", "settings get", "settings set", "secret set")


class UsageTest(unittest.TestCase):
    def test_wrong_usage_is_code_2_with_a_hint_and_no_data(self):
        for words in WRONG:
            with self.subTest(words=words):
                answer = run(*words, code=2)
                self.assertEqual(answer.out, "")
                self.assertIn("Usage: repromisectl", answer.err)
                self.assertTrue(answer.err.startswith("repromisectl: "))

    def test_every_command_has_a_help_page(self):
        overview = run("--help").out
        for command in COMMANDS:
            self.assertIn(f"  {command} ", overview)
            page = run(*command.split(), "--help").out
            self.assertTrue(page.startswith(f"Usage: repromisectl {command}"), page[:80])
        self.assertEqual(run("help").out, overview)

    def test_a_filter_value_that_cannot_be_is_refused(self):
        with Workspace() as workspace:
            for term in ("bucket=5-6", "exception=LATE", "untold=maybe"):
                self.assertIn(term, workspace.run("backlog", "--filter", term, code=1).err)

    def test_a_secret_is_never_taken_from_the_command_line(self):
        for page in (run("source", "add", "--help").out, run("settings", "set", "--help").out):
            self.assertNotIn("--password", page)


if __name__ == "__main__":
    unittest.main()
