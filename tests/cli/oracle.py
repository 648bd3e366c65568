"""An independent calculation of the backlog from the generator's CSV files.

Follows the definitions of the command line's contract and shares nothing with the program.
Quantities are whole 10^-4 units, prices whole cents, dates ordinals.
"""

import csv
import datetime
import os
from collections import defaultdict
from decimal import ROUND_HALF_EVEN, Decimal

UNIT = 10_000
BUCKETS = ((0, "not due"), (7, "1-7"), (14, "8-14"), (30, "15-30"), (60, "31-60"), (90, "61-90"))


def rows(folder, name):
    with open(os.path.join(folder, name + ".csv"), encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def units(text):
    return int(Decimal(text) * UNIT)


def day(text):
    return datetime.date.fromisoformat(text).toordinal() if text else None


def iso(ordinal):
    return None if ordinal is None else datetime.date.fromordinal(ordinal).isoformat()


def quantity(count):
    text = f"{Decimal(count) / UNIT:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def bucket(age):
    return next((name for last, name in BUCKETS if age <= last), "over 90")


class Oracle:
    def __init__(self, folder, today):
        self.folder, self.today = folder, day(today)
        self.customers = {row["customer_id"]: row for row in rows(folder, "customers")}
        self.items = {row["item_id"]: row for row in rows(folder, "items")}
        self.orders = {row["order_id"]: row for row in rows(folder, "sales_orders")}
        self.lines = [line for line in map(self._line, rows(folder, "sales_lines")) if line["open"]]
        self._supply()
        self._standard_run()
        for line in self.lines:
            self._derive(line)
        self.lines.sort(key=lambda line: (line["order"], int(line["line"])))

    def _line(self, row):
        ordered, shipped, allocated, cancelled = (
            units(row[name + "_qty"]) for name in ("ordered", "shipped", "allocated", "cancelled"))
        customer = self.customers[self.orders[row["order_id"]]["customer_id"]]
        return {"order": row["order_id"], "line": row["line_no"], "item": row["item_id"],
                "location": row["location_id"], "customer": customer["customer_id"],
                "tier": customer["tier"], "family": self.items[row["item_id"]]["family"],
                "priority": int(row["priority"]), "ordered": ordered, "shipped": shipped,
                "allocated": allocated, "open": ordered - shipped - cancelled,
                "requested": day(row["requested_date"]), "promised": day(row["promised_date"]),
                "price": Decimal(row["unit_price"])}

    def _supply(self):
        """(item, location) -> [[date, quantity, is stock], ...] by date."""
        self.supply = defaultdict(list)
        for row in rows(self.folder, "stock"):
            free = units(row["on_hand_qty"]) - units(row["allocated_qty"])
            if free > 0:
                self.supply[row["item_id"], row["location_id"]].append([self.today, free, True])
        for row in rows(self.folder, "purchase_lines"):
            left = units(row["ordered_qty"]) - units(row["received_qty"])
            if left > 0 and row["eta_date"]:
                date = max(day(row["eta_date"]), self.today + 1)
                self.supply[row["item_id"], row["location_id"]].append([date, left, False])
        for supplies in self.supply.values():
            supplies.sort()

    def _standard_run(self):
        ranked = sorted(self.lines, key=lambda line: (line["priority"], line["requested"],
                                                      line["order"], int(line["line"])))
        for line in ranked:
            need = max(line["requested"], self.today)
            supplies = self.supply.get((line["item"], line["location"]), [])
            in_time = [supply for supply in supplies if supply[0] <= need]
            later = [supply for supply in supplies if supply[0] > need]
            wanted = max(0, line["open"] - line["allocated"])
            line["missing"], line["taken"] = wanted, []
            for supply in in_time[::-1] + later:
                took = min(wanted, supply[1])
                if took:
                    supply[1] -= took
                    wanted -= took
                    line["taken"].append((supply[0], supply[2]))
            line["projected"] = None if wanted else max([need] + [date for date, _ in line["taken"]])

    def _derive(self, line):
        promised, requested = line["promised"], line["requested"]
        due = requested if promised is None else max(promised, requested)
        projected = line["projected"]
        line["backorder"] = projected is None or projected > due
        line["days_late"] = None if projected is None else projected - due
        line["age_days"] = self.today - due
        line["value"] = (Decimal(line["open"]) / UNIT * line["price"]).quantize(
            Decimal("0.01"), rounding=ROUND_HALF_EVEN)
        on_stock = projected is not None and all(is_stock for _, is_stock in line["taken"])
        line["releasable"] = line["backorder"] and line["missing"] > 0 and on_stock

    def backlog(self, all_open=False):
        """Rows with the contract's columns, as JSON has them; those the CSV cannot give left out."""
        return [{**{key: line[key] for key in ("order", "line", "item", "location", "customer", "tier",
                                               "priority", "age_days", "days_late")},
                 **{key: quantity(line[key]) for key in ("ordered", "shipped", "allocated", "open")},
                 **{key: iso(line[key]) for key in ("requested", "promised", "projected")},
                 "confirmed": iso(line["promised"]), "told": None, "value": str(line["value"]), "currency": "EUR"}
                for line in self.lines if all_open or line["backorder"]]

    def releasable(self):
        return {(line["order"], line["line"]) for line in self.lines if line["releasable"]}

    def ageing(self, keys):
        groups = defaultdict(lambda: [0, 0, Decimal(0)])
        for line in self.lines:
            if line["backorder"]:
                named = {**line, "bucket": bucket(line["age_days"])}
                group = groups[tuple(named[key] for key in keys)]
                group[0] += 1
                group[1] += line["open"]
                group[2] += line["value"]
        return {key: (count, quantity(open_), f"{value:.2f}")
                for key, (count, open_, value) in groups.items()}

    def contacts(self):
        """customer -> its contacts."""
        found = defaultdict(list)
        for row in rows(self.folder, "contacts"):
            found[row["customer_id"]].append(row)
        return found
