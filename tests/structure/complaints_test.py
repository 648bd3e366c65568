#!/usr/bin/env python3
"""Every kind of complaint that a record can be quarantined for has words of its own in the console:
without them its group would be named by its code, in English."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "src/gui/connections/ComplaintText.cpp"
# Their flags are members of a file or a feed, not complaints about records.
OTHERS = ("src/connect/description/", "src/connect/tryton/")
RAISED = re.compile(r'\b(?:flagged|rejected|flag|reject)\(\s*(?:\w+(?:\(\))?,\s*)?"([a-z_]+)"')


def raised():
    """kind -> the file that complains of it."""
    kinds = {}
    for room in ("domain", "connect", "store", "sync"):
        for source in sorted((ROOT / "src" / room).rglob("*.cpp")):
            if str(source.relative_to(ROOT)).startswith(OTHERS):
                continue
            for kind in RAISED.findall(source.read_text(encoding="utf-8")):
                kinds.setdefault(kind, source.relative_to(ROOT))
    return kinds


def main():
    known = set(re.findall(r'\{"([a-z_]+)",\s*QT_TRANSLATE_NOOP', WORDS.read_text(encoding="utf-8")))
    kinds = raised()
    if len(kinds) < 30:
        print(f"only {len(kinds)} kinds of complaints were found: the pattern is out of date")
        return 1
    missing = {kind: source for kind, source in kinds.items() if kind not in known}
    for kind, source in missing.items():
        print(f"{source}: no words for {kind} in {WORDS.relative_to(ROOT)}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
