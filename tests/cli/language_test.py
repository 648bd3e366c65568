"""The command line speaks the language it is asked to, and its data stay as the contract has them."""

import unittest

from ctl import Workspace, run


class LanguageTest(unittest.TestCase):
    def test_errors_come_in_the_language_asked_for(self):
        self.assertIn("There is no command “nonsense”", run("nonsense", code=2).err)
        self.assertIn("Es gibt keinen Befehl „nonsense“", run("--language", "de", "nonsense", code=2).err)
        self.assertIn("Il n’y a pas de commande", run("nonsense", "--language=fr", code=2).err)

    def test_a_language_nobody_speaks_is_refused(self):
        self.assertIn("system, en, de, fr", run("--language", "xx", "status", code=2).err)

    def test_data_are_the_same_in_every_language(self):
        with Workspace() as workspace:
            workspace.run("demo")
            english = workspace.run("backlog", "--format", "csv").out
            self.assertEqual(workspace.run("--language", "de", "backlog", "--format", "csv").out, english)

    def test_numbers_have_their_plural_in_english_too(self):
        with Workspace() as workspace:
            told = workspace.run("demo")
            explained = workspace.run("backlog", "--format", "table")
            self.assertNotIn("(s)", told.err + told.out + explained.out)


if __name__ == "__main__":
    unittest.main()
