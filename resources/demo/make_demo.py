#!/usr/bin/env python3
"""Writes the demo distributor beside this file: python3 resources/demo/make_demo.py

Everything is invented. A date is written as D-12 or D+5, days from the day on which the demo is
loaded; the program puts real dates in their place. The same script gives the same files.
purchase_lines.csv is the first word of the suppliers, purchase_lines_later.csv the present one.
"""

import csv
import os
import random

FOLDER = os.path.dirname(os.path.abspath(__file__))

LOCATIONS = [
    ("HAM", "Hamburg Hub", "dc", "North", "", ""),
    ("LYO", "Lyon Depot", "dc", "West", "HAM", 3),
    ("LEE", "Leeds Depot", "branch", "UK", "HAM", 4),
]
SUPPLIERS = [
    ("S-ARDEN", "Arden Fasteners Ltd", "GB", 12, 0), ("S-BRENTA", "Brenta Utensili S.r.l.", "IT", 18, 2),
    ("S-CIRRUS", "Cirrus Lighting Co", "CN", 60, 9), ("S-DELTA", "Deltawerk Antriebe GmbH", "DE", 14, 1),
    ("S-ESTRAN", "Estran Électrique SA", "FR", 10, 0), ("S-FJORD", "Fjordkabel AS", "NO", 15, 3),
    ("S-GANTRY", "Gantry Safety Inc.", "US", 35, 6), ("S-HIKARI", "Hikari Sensor KK", "JP", 45, 2),
    ("S-ILMEN", "Ilmen Pneumatyka sp. z o.o.", "PL", 16, 4), ("S-JASPER", "Jasper & Sons Adhesives", "GB", 9, 1),
]
# family: (supplier, unit, step, articles with a price)
FAMILIES = {
    "Fasteners": ("S-ARDEN", "EA", "1", [
        ("Hex bolt M8x40 zinc, box of 100", 14.20), ("Hex bolt M10x60 zinc, box of 50", 15.75),
        ("Machine screw M5x20 A2, box of 200", 18.90), ("Threaded rod M12x1000", 4.65),
        ("Lock nut M8, box of 100", 6.40), ("Washer M10, box of 250", 5.10),
        ("Anchor bolt M10x95, box of 25", 21.30), ("Concrete screw 7.5x60, box of 100", 26.80),
        ("Rivet 4.8x12 steel, box of 500", 19.95), ("Coach screw 8x80, box of 50", 11.45),
        ("Dowel 8x40, box of 200", 7.85), ("U-bolt DN50", 2.95)]),
    "Hand tools": ("S-BRENTA", "EA", "1", [
        ("Torque wrench 20-100 Nm", 89.00), ("Combination spanner set, 12 pieces", 64.50),
        ("Screwdriver set VDE, 7 pieces", 39.90), ("Cable cutter 240 mm", 47.20),
        ("Crimping pliers, ferrules", 58.60), ("Soft-face hammer 35 mm", 22.75),
        ("Pipe wrench 1 1/2 in", 41.10), ("Hacksaw 300 mm", 16.90),
        ("Bolt cutter 600 mm", 53.40), ("Spirit level 80 cm", 34.80),
        ("Feeler gauge set", 12.60), ("Deburring tool", 9.95)]),
    "Lighting": ("S-CIRRUS", "EA", "1", [
        ("LED high bay 150 W", 118.00), ("LED panel 60x60, 36 W", 42.30), ("LED tube T8 1500 mm", 9.80),
        ("Work light, rechargeable", 54.90), ("Emergency exit luminaire", 61.20),
        ("LED strip 24 V, 5 m", 27.40), ("Floodlight 50 W IP65", 33.70),
        ("Motion sensor, ceiling", 24.10), ("Dimmer DALI, 1 channel", 38.50),
        ("Bulkhead light 18 W", 21.90), ("Inspection lamp", 29.60), ("LED driver 60 W", 26.20)]),
    "Drives": ("S-DELTA", "EA", "1", [
        ("Geared motor 0.37 kW", 312.00), ("Geared motor 0.75 kW", 398.00),
        ("Frequency inverter 1.5 kW", 268.50), ("Frequency inverter 4 kW", 441.00),
        ("V-belt SPA 1250", 9.40), ("V-belt SPB 1800", 14.60), ("Taper bush 1610-25", 7.85),
        ("Pulley SPA 2x112", 26.90), ("Shaft coupling GR24", 19.75), ("Roller chain 08B-1, 5 m", 44.20),
        ("Sprocket 08B-1 Z19", 11.30), ("Bearing unit UCP205", 13.95)]),
    "Switchgear": ("S-ESTRAN", "EA", "1", [
        ("Circuit breaker B16 1P", 4.90), ("Circuit breaker C32 3P", 21.60),
        ("Residual current device 40 A", 36.40), ("Contactor 9 A, 24 V DC", 28.10),
        ("Contactor 25 A, 230 V", 44.70), ("Motor protection switch 6-10 A", 47.90),
        ("Enclosure 600x400x200", 92.30), ("Terminal block 2.5 mm2, pack of 50", 31.20),
        ("Emergency stop button", 17.80), ("Signal tower, 3 colours", 74.50),
        ("Power supply 24 V 10 A", 83.60), ("Time relay, multifunction", 33.90)]),
    "Cable": ("S-FJORD", "M", "0.5", [
        ("Cable H07V-K 1.5 black", 0.38), ("Cable H07V-K 2.5 blue", 0.56), ("Cable NYM-J 3x1.5", 0.92),
        ("Cable NYM-J 5x2.5", 2.15), ("Control cable YSLY 7x0.75", 1.86), ("Ethernet cable Cat 6A", 0.79),
        ("Motor cable shielded 4x2.5", 4.35), ("Rubber cable H07RN-F 3G2.5", 2.64),
        ("Bus cable, 2x0.64", 1.28), ("Sensor cable 4x0.34", 1.05),
        ("Earth cable 16 mm2", 2.98), ("Fibre cable OM3, 4 cores", 1.47)]),
    "Safety": ("S-GANTRY", "EA", "1", [
        ("Safety helmet, white", 12.40), ("Cut gloves level D, size 9, pair", 8.60),
        ("Safety glasses, clear", 5.30), ("Ear defenders 31 dB", 18.20),
        ("Fall arrest harness", 96.00), ("Fall arrest block 10 m", 318.00),
        ("Respirator FFP3, box of 10", 27.50), ("Safety shoes S3, size 43", 74.90),
        ("Hi-vis vest, size L", 6.20), ("Lockout kit, electric", 129.00),
        ("Eye wash station", 143.00), ("First aid cabinet", 67.80)]),
    "Sensors": ("S-HIKARI", "EA", "1", [
        ("Inductive sensor M12 PNP", 23.40), ("Inductive sensor M18 PNP", 26.10),
        ("Photoelectric sensor, reflex", 58.70), ("Light curtain 900 mm", 742.00),
        ("Pressure transmitter 0-10 bar", 112.00), ("Temperature probe PT100", 34.60),
        ("Rotary encoder 1024", 164.00), ("Ultrasonic sensor 30-500 mm", 128.00),
        ("Level switch, float", 29.80), ("Flow meter G1/2", 189.00),
        ("Safety switch, coded", 96.40), ("Proximity bracket M12", 3.70)]),
    "Pneumatics": ("S-ILMEN", "EA", "1", [
        ("Cylinder ISO 50x100", 61.30), ("Cylinder ISO 32x50", 43.80), ("Solenoid valve 5/2 G1/4", 52.40),
        ("Valve terminal, 8 stations", 486.00), ("Service unit G1/2", 88.90),
        ("Push-in fitting 8 mm G1/4, pack of 10", 14.70), ("Silencer G1/4", 2.85),
        ("Pressure regulator G3/8", 39.60), ("Flow control 6 mm", 7.90),
        ("Vacuum ejector", 47.20), ("Suction cup 40 mm", 9.35), ("Air gun with long nozzle", 18.40)]),
    "Adhesives": ("S-JASPER", "L", "0.25", [
        ("Threadlocker, medium", 68.00), ("Structural epoxy", 41.50), ("Contact adhesive", 12.90),
        ("Silicone sealant, high temperature", 22.70), ("Retaining compound", 84.00),
        ("Cleaner, fast drying", 7.60), ("Primer for plastics", 31.80), ("Pipe sealant", 46.20),
        ("Cutting oil", 9.45), ("Multi-purpose grease", 11.20), ("Penetrating oil", 13.60),
        ("Corrosion protection wax", 16.30)]),
}
# name, tier, home, language, time zone, contact
CUSTOMERS = [
    ("Alster Maschinenbau GmbH", "A", "HAM", "de", "Europe/Berlin", "Petra Lindner"),
    ("Brandt & Söhne Anlagentechnik", "A", "HAM", "de", "Europe/Berlin", "Jörg Brandt"),
    ("Ateliers du Rhône SAS", "A", "LYO", "fr", "Europe/Paris", "Camille Perrin"),
    ("Harrogate Process Ltd", "A", "LEE", "en", "Europe/London", "Fiona Marsh"),
    ("Calder Valley Rail Services", "A", "LEE", "en", "Europe/London", "Tom Whitaker"),
    ("Solaire Industrie SARL", "A", "LYO", "fr", "Europe/Paris", "Hugo Mercier"),
    ("Elbe Fördertechnik AG", "B", "HAM", "de", "Europe/Berlin", "Katrin Vogel"),
    ("Fischmarkt Kältetechnik", "B", "HAM", "de", "Europe/Berlin", "Uwe Harms"),
    ("Gantenbein Apparatebau AG", "B", "HAM", "de", "Europe/Zurich", "Reto Gantenbein"),
    ("Heide Windservice GmbH", "B", "HAM", "de", "Europe/Berlin", "Maren Thode"),
    ("Innsteg Automation GmbH", "B", "HAM", "de", "Europe/Vienna", "Lukas Egger"),
    ("Jura Mécanique Sàrl", "B", "LYO", "fr", "Europe/Zurich", "Élodie Favre"),
    ("Kerguelen Chantiers Navals", "B", "LYO", "fr", "Europe/Paris", "Yann Le Goff"),
    ("Lavande Cosmétiques SA", "B", "LYO", "fr", "Europe/Paris", "Sophie Arnaud"),
    ("Métaux Garonne", "B", "LYO", "fr", "Europe/Paris", "Bruno Castaing"),
    ("Northgate Bakeries plc", "B", "LEE", "en", "Europe/London", "Aisha Rahman"),
    ("Oakham Packaging Ltd", "B", "LEE", "en", "Europe/London", "Graham Pike"),
    ("Pennine Water Systems", "B", "LEE", "en", "Europe/London", "Joanne Sykes"),
    ("Quayside Marine", "B", "LEE", "en", "Europe/Dublin", "Declan Byrne"),
    ("Ribera Alimentaria S.L.", "B", "LYO", "es", "Europe/Madrid", "Marta Soler"),
    ("Sorrento Impianti S.r.l.", "B", "LYO", "it", "Europe/Rome", "Paolo Esposito"),
    ("Tulp Kassenbouw B.V.", "B", "HAM", "nl", "Europe/Amsterdam", "Sanne de Boer"),
    ("Uppsala Processteknik AB", "B", "HAM", "sv", "Europe/Stockholm", "Lars Nyström"),
    ("Wisła Konstrukcje sp. z o.o.", "B", "HAM", "pl", "Europe/Warsaw", "Agnieszka Zając"),
    ("Xanten Ziegelwerk", "C", "HAM", "de", "Europe/Berlin", "Dieter Kamp"),
    ("Yorkshire Dales Dairy", "C", "LEE", "en", "Europe/London", "Emma Thwaite"),
    ("Zell Sägewerk KG", "C", "HAM", "de", "Europe/Berlin", "Anton Huber"),
    ("Atelier Boisvert", "C", "LYO", "fr", "Europe/Paris", "Louis Boisvert"),
    ("Bootswerft Schlei", "C", "HAM", "de", "Europe/Berlin", "Inga Petersen"),
    ("Carrières de Provence", "C", "LYO", "fr", "Europe/Paris", "Nadia Benali"),
    ("Dunmore Engineering", "C", "LEE", "en", "Europe/Dublin", "Sean Molloy"),
    ("Eifel Quellbrunnen", "C", "HAM", "de", "Europe/Berlin", "Simone Roth"),
    ("Fromagerie du Jura", "C", "LYO", "fr", "Europe/Paris", "Claire Monnier"),
    ("Grimsby Cold Stores", "C", "LEE", "en", "Europe/London", "Neil Barker"),
    ("Hallig Deichbau eG", "C", "HAM", "de", "Europe/Berlin", "Hauke Jensen"),
    ("Isère Plastiques", "C", "LYO", "fr", "Europe/Paris", "Marc Jullien"),
    ("Jorvik Print Works", "C", "LEE", "en", "Europe/London", "Helen Frost"),
    ("Kielce Maszyny", "C", "HAM", "pl", "Europe/Warsaw", "Tomasz Wrona"),
    ("Lund Laboratorium AB", "C", "HAM", "sv", "Europe/Stockholm", "Karin Ek"),
    ("Museumsbahn Harz e.V.", "C", "HAM", "de", "Europe/Berlin", "Rolf Meinecke"),
]
SILENT = {"Museumsbahn Harz e.V.", "Dunmore Engineering"}   # contacts without an address
PRIORITY = {"A": (1, 2), "B": (2, 3, 3), "C": (4, 5)}
PRICE_PERCENT = {"A": 84, "B": 92, "C": 100}

rnd = random.Random("a distributor that does not exist")


def day(offset):
    return f"D{offset:+d}"


def stamp(offset, hour=5):
    return f"D{offset:+d}T{hour:02d}:30:00Z"


def write(name, header, rows):
    with open(os.path.join(FOLDER, name + ".csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def amount(thousandths):
    return f"{thousandths / 1000:.3f}".rstrip("0").rstrip(".")


class Item:
    def __init__(self, key, family, description, price):
        supplier, self.unit, self.step, _ = FAMILIES[family]
        self.key, self.family, self.description, self.price = key, family, description, price
        self.supplier = supplier
        self.lead = next(row[3] for row in SUPPLIERS if row[0] == supplier)
        self.weight = rnd.uniform(0.3, 1.0) ** 3

    def quantity(self):
        """In thousandths of the unit."""
        if self.unit == "M":
            return rnd.choice((25, 50, 100, 100, 150, 250, 500)) * 1000
        if self.unit == "L":
            return rnd.choice((250, 500, 1000, 2000, 2500, 5000))
        return rnd.choice((1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20, 25) if self.price < 60
                          else (1, 1, 1, 2, 2, 3, 4, 6)) * 1000


def make_items():
    items = []
    for number, (family, (_, _, _, articles)) in enumerate(FAMILIES.items()):
        for at, (description, price) in enumerate(articles):
            items.append(Item(f"{100 + number * 10}-{at + 1:03d}", family, description, price))
    return items


# What happens to the supply of an item at a location, and how often.
FATES = (["covered"] * 66 + ["inbound"] * 12 + ["slipped"] * 9 + ["releasable"] * 6 + ["none"] * 4
         + ["thin"] * 3)


class Pair:
    """An item at a location: its demand, and the supply that follows from its fate."""

    def __init__(self, item, location):
        self.item, self.location, self.lines = item, location, []
        self.fate = rnd.choice(FATES)

    def wanted(self):
        return sum(line["open"] for line in self.lines)


def make_orders(items):
    pairs, orders, lines = {}, [], []
    number = 4100
    while len(lines) < 600:
        name, tier, home = rnd.choices(CUSTOMERS, [9 if c[1] == "A" else 4 if c[1] == "B" else 2
                                                   for c in CUSTOMERS])[0][:3]
        number += rnd.randint(1, 3)
        age = min(150, int(rnd.expovariate(1 / 18)) + 1)
        order = {"key": f"SO-{number}", "customer": name, "age": age, "tier": tier}
        orders.append(order)
        chosen = rnd.sample(items, min(rnd.choice((1, 2, 2, 3, 3, 4, 5, 7)), 600 - len(lines)))
        for at, item in enumerate(chosen):
            location = home if rnd.random() < 0.9 else rnd.choice(LOCATIONS)[0]
            pair = pairs.setdefault((item.key, location), Pair(item, location))
            requested = -age + rnd.choice((5, 7, 10, 14, 14, 21, 28, 35, 42))
            ordered = item.quantity()
            line = {"order": order, "line": (at + 1) * 10, "item": item, "location": location,
                    "ordered": ordered, "shipped": 0, "allocated": 0, "requested": requested,
                    "promised": requested + rnd.choice((0, 0, 0, 2, 3, 7)) if rnd.random() < 0.94 else None,
                    "priority": rnd.choice(PRIORITY[tier]),
                    "price": round(item.price * PRICE_PERCENT[tier] / 100, 2)}
            if ordered >= 4000 and item.unit == "EA" and rnd.random() < 0.12:
                line["shipped"] = ordered // 2 // 1000 * 1000
            line["open"] = ordered - line["shipped"]
            pair.lines.append(line)
            lines.append(line)
    return pairs, orders, lines


def supply(pairs, items):
    """Stock rows, and inbound lines as first promised and as they stand."""
    stock, inbound = [], []
    number = 7300
    for item in items:
        for location, *_ in LOCATIONS:
            pair = pairs.get((item.key, location)) or Pair(item, location)
            wanted, fate = pair.wanted(), pair.fate
            overdue = [line for line in pair.lines if line["requested"] < 0]
            allocated = free = 0
            if fate == "covered":
                for line in pair.lines:
                    if line["requested"] < 0 and rnd.random() < 0.95:   # else it would have shipped
                        line["requested"] = rnd.randint(0, 14)
                        if line["promised"] is not None:
                            line["promised"] = line["requested"] + rnd.choice((0, 0, 3))
                    if line["requested"] < 21:
                        line["allocated"] = line["open"]
                allocated = sum(line["allocated"] for line in pair.lines)
                free = wanted - allocated + item.quantity() * rnd.randint(0, 4)
            elif fate == "releasable" and overdue:
                free = wanted + item.quantity()
            elif fate == "thin" and pair.lines:
                first = min(pair.lines, key=lambda line: (line["priority"], line["requested"]))
                first["allocated"] = allocated = first["open"]
            stock.append([item.key, location, amount(allocated + free), amount(allocated),
                          amount(item.quantity()), stamp(-1)])
            if not wanted or fate in ("covered", "releasable", "none"):
                continue
            parts = rnd.choice((1, 1, 2))
            for part in range(parts):
                number += rnd.randint(1, 4)
                arrives = rnd.randint(2, 24) + 9 * part
                slip = rnd.choice((5, 8, 12, 16, 25)) if fate == "slipped" else 0
                ordered = wanted // parts // 1000 * 1000 + item.quantity()
                received = 1000 if ordered > 3000 and rnd.random() < 0.1 else 0
                inbound.append({"key": f"PO-{number}", "item": item, "location": location,
                                "ordered": ordered, "received": received, "placed": -item.lead - 8,
                                "promised": arrives - rnd.choice((0, 0, 0, 3)), "first": arrives,
                                "later": arrives + slip,
                                "status": "partial" if received else rnd.choice(("open", "in_transit"))})
    inbound.append({**inbound[3], "key": f"PO-{number + 9}", "promised": None, "first": None,
                    "later": None, "status": "open"})       # a supplier that gives no date
    return stock, inbound


def inbound_rows(inbound, word, updated):
    return [[line["key"], 1, line["item"].supplier, line["item"].key, line["location"],
             amount(line["ordered"]), amount(line["received"]), f"{line['item'].price * 0.62:.2f}",
             day(line["placed"]), "" if line["promised"] is None else day(line["promised"]),
             "" if line[word] is None else day(line[word]), line["status"],
             stamp(updated if line["first"] != line["later"] else -9)] for line in inbound]


def receipts(items):
    rows = []
    for number in range(420):
        item = rnd.choice(items)
        late = next(row[4] for row in SUPPLIERS if row[0] == item.supplier)
        ordered = -rnd.randint(item.lead + 30, 540)
        promised = ordered + item.lead
        arrived = min(-2, promised + max(-3, round(rnd.gauss(late, 1 + late / 2))))
        rows.append([f"RC-{number + 1:05d}", f"PH-{number + 2000}", 1, item.supplier, item.key,
                     rnd.choice(LOCATIONS)[0], amount(item.quantity()), day(ordered), day(promised),
                     day(arrived), stamp(arrived, 14)])
    return sorted(rows, key=lambda row: int(row[9][1:]))


def line_row(line):
    open_, allocated = line["open"], line["allocated"]
    status = "allocated" if allocated == open_ else "backordered" if line["requested"] < 0 else "open"
    return [line["order"]["key"], line["line"], line["item"].key, line["location"],
            amount(line["ordered"]), amount(line["shipped"]), amount(allocated), 0, f"{line['price']:.2f}",
            day(line["requested"]), "" if line["promised"] is None else day(line["promised"]),
            line["priority"], status, stamp(-line["order"]["age"], 16)]


def main():
    items = make_items()
    pairs, orders, lines = make_orders(items)
    stock, inbound = supply(pairs, items)
    number = {row[0]: f"C-{at + 1001}" for at, row in enumerate(CUSTOMERS)}
    write("locations", "location_id,name,kind,region,replenished_from,transfer_days", LOCATIONS)
    write("suppliers", "supplier_id,name,country,nominal_lead_time_days", [row[:4] for row in SUPPLIERS])
    write("customers", "customer_id,name,tier,region,home_location_id,partial_ok,customer_since",
          [[number[c[0]], c[0], c[1], next(l[3] for l in LOCATIONS if l[0] == c[2]), c[2],
            "N" if at % 9 == 4 else "Y", day(-900 - 31 * at)] for at, c in enumerate(CUSTOMERS)])
    write("accounts", "customer_id,credit_limit,credit_used,payment_days,late_penalty_percent_per_week,"
          "notify_tolerance_days",
          [[number[c[0]], f"{60000 if c[1] == 'A' else 20000}.00", f"{rnd.randint(1000, 19000)}.00", 30,
            "1.00" if c[1] == "A" else "0.00", 0 if c[1] == "A" else 1 if c[1] == "B" else 2]
           for c in CUSTOMERS])
    write("contacts", "contact_id,customer_id,name,purpose,email,phone,language,time_zone",
          [[number[c[0]] + "-1", number[c[0]], c[5], "orders",
            "" if c[0] in SILENT else f"orders@{number[c[0]].lower()}.example", f"+00 {5550100 + at}",
            c[3], c[4]] for at, c in enumerate(CUSTOMERS)])
    write("items", "item_id,description,family,uom,qty_step,abc_class,list_price,unit_cost,supplier_id,"
          "lead_time_days,status",
          [[i.key, i.description, i.family, i.unit, i.step, "A" if i.weight > 0.5 else "B",
            f"{i.price:.2f}", f"{i.price * 0.62:.2f}", i.supplier, i.lead, "active"] for i in items])
    write("substitutes", "item_id,substitute_item_id,rank,ratio,valid_from,valid_to",
          [[items[at].key, items[at + 1].key, 1, 1, day(-90), ""] for at in range(0, len(items), 6)])
    write("stock", "item_id,location_id,on_hand_qty,allocated_qty,safety_stock_qty,updated_at", stock)
    write("sales_orders", "order_id,customer_id,order_date,channel,partial_ok,status,updated_at",
          [[o["key"], number[o["customer"]], day(-o["age"]), rnd.choice(("edi", "web", "web", "phone", "rep")),
            "N" if rnd.random() < 0.1 else "Y", "open", stamp(-o["age"], 16)] for o in orders])
    bad = {**lines[40], "line": 900}
    bad_row = line_row(bad)
    bad_row[2] = "999-404"                                    # an item nobody knows
    write("sales_lines", "order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,allocated_qty,"
          "cancelled_qty,unit_price,requested_date,promised_date,priority,status,updated_at",
          [line_row(line) for line in lines] + [bad_row])
    write("shipments", "shipment_id,order_id,line_no,location_id,shipped_qty,ship_date,carrier,recorded_at",
          [[f"SH-{at + 1:05d}", line["order"]["key"], line["line"], line["location"],
            amount(line["shipped"]), day(-max(1, line["order"]["age"] - 3)), rnd.choice(("GLS", "DSV", "own")),
            stamp(-max(1, line["order"]["age"] - 3), 18)]
           for at, line in enumerate(line for line in lines if line["shipped"])])
    header = ("po_id,line_no,supplier_id,item_id,location_id,ordered_qty,received_qty,unit_cost,order_date,"
              "promised_date,eta_date,status,updated_at")
    write("purchase_lines", header, inbound_rows(inbound, "first", -9))
    write("purchase_lines_later", header, inbound_rows(inbound, "later", -1))
    write("receipts_history", "receipt_id,po_id,po_line_no,supplier_id,item_id,location_id,received_qty,"
          "order_date,promised_date,received_date,recorded_at", receipts(items))


if __name__ == "__main__":
    main()
