#!/usr/bin/env python3
"""Prints the texts of the shipped connectors that people read, as C++ that lupdate understands.

What a connector lacks, what its settings want, and what it says of answers stands in English in
resources/connectors/*.json; the program looks it up by that text in the context “Connector”.
"""
import json
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "connectors"


def sayings(part):
    if isinstance(part, list):
        for each in part:
            yield from sayings(each)
    elif isinstance(part, dict):
        for key, value in part.items():
            if key in ("say", "several", "why") and isinstance(value, str):
                yield value
            else:
                yield from sayings(value)


def texts(folder=FOLDER):
    """Each text once, in the order of the files."""
    found = {}
    for file in sorted(folder.glob("*.json")):
        connector = json.loads(file.read_text(encoding="utf-8"))
        shown = [*connector.get("lacks", []),
                 *(setting.get("help", "") for setting in connector.get("settings", [])),
                 *sayings(connector)]
        found.update((text, None) for text in shown if text)
    return list(found)


def source():
    lines = [f'    QT_TRANSLATE_NOOP("Connector", {json.dumps(text, ensure_ascii=False)}),' for text in texts()]
    return "const char* const connectorTexts[] = {\n" + "\n".join(lines) + "\n};\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(source(), encoding="utf-8")
