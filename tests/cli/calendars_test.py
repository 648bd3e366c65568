"""Calendars of the workspace shift dates; one that is broken is told, never guessed."""

import csv
import os
import unittest

from ctl import Workspace, generate

HOLIDAY = """BEGIN:VCALENDAR
X-WR-TIMEZONE:Europe/Berlin
BEGIN:VEVENT
UID:a
SUMMARY:Founders' day
DTSTART;VALUE=DATE:20200701
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
"""


def with_columns(path, **columns):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [*rows[0], *columns], lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, **columns} for row in rows)


class CalendarsTest(unittest.TestCase):
    def setUp(self):
        self.workspace = Workspace()
        self.addCleanup(self.workspace.__exit__)
        self.folder = generate(os.path.join(self.workspace.base, "data"), "--scale", "0.001")
        with_columns(os.path.join(self.folder, "locations.csv"), calendar="north",
                     pick_lead_days="1", time_zone="Europe/Berlin")

    def calendar(self, text):
        with open(os.path.join(self.workspace.path, "calendars", "north.ics"), "w",
                  encoding="utf-8") as file:
            file.write(text)

    def backlog(self):
        rows = self.workspace.json("backlog", "--all-open").rows
        return {(row["order"], row["line"]): row["projected"] for row in rows}

    def test_lead_times_and_holidays_shift_what_is_on_hand(self):
        self.workspace.load(self.folder)
        before = self.backlog()
        self.assertEqual(min(filter(None, before.values())), "2026-07-01")
        row = self.workspace.json("calendars").rows[0]
        self.assertEqual((row["calendar"], row["state"], row["locations"]), ("north", "missing", 10))
        self.calendar(HOLIDAY)
        row = self.workspace.json("calendars").rows[0]
        self.assertEqual((row["state"], row["time_zone"], row["next_holiday"], row["reason"]),
                         ("good", "Europe/Berlin", "2026-07-01", None))
        self.assertEqual(row["working_days"], ["MO", "TU", "WE", "TH", "FR"])
        after = self.backlog()
        self.assertEqual(min(filter(None, after.values())), "2026-07-02")
        self.assertTrue(all(after[key] is None or after[key] >= date
                            for key, date in before.items() if date))

    def test_broken_calendar_in_use_stops_the_command_and_names_the_file(self):
        self.workspace.load(self.folder)
        self.calendar("BEGIN:VCALENDAR\n")
        answer = self.workspace.run("backlog", code=1)
        self.assertEqual(answer.out, "")
        self.assertIn("north.ics", answer.err)
        row = self.workspace.json("calendars").rows[0]
        self.assertEqual(row["state"], "broken")
        self.assertIn("north.ics", row["reason"])

    def test_transit_days_are_checked_when_they_are_set(self):
        for wrong in ("North", "North=x", "North=-1", "North=1,North=2", "=1"):
            answer = self.workspace.run("settings", "set", "delivery.transit_days", wrong, code=1)
            self.assertIn("delivery.transit_days", answer.err)
        self.workspace.run("settings", "set", "delivery.transit_days", "North=1, *=3")


if __name__ == "__main__":
    unittest.main()
