#!/usr/bin/env python3
"""Every text of the programs is there in every language, whole, with the same placeholders.

A developer who changes texts runs `cmake --build --preset dev --target update_translations`, which
reads them into translations/*.ts, and translates what is marked unfinished there.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import connector_texts  # noqa: E402

FOLDER = ROOT / "translations"
FULL = ("de", "fr")
PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2}
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib/qt6/libexec") or shutil.which("lupdate6")

# What must come through unchanged: arguments, template tags, options and names of commands.
FIXED = re.compile(r"%L?[1-9]|%L?n|\{\{[^}]*\}\}|(?<![\w-])--[a-z][a-z-]+|repromisectl(?: [a-z]+)*|^\s+|\s+$")


class Message:
    def __init__(self, context, node):
        self.context, self.source = context, node.findtext("source")
        self.comment = node.findtext("comment") or ""
        self.numerus = node.get("numerus") == "yes"
        target = node.find("translation")
        self.unfinished = target is None or target.get("type") is not None
        self.forms = [] if target is None else (
            [form.text or "" for form in target.findall("numerusform")] if self.numerus
            else [target.text or ""])

    @property
    def key(self):
        return self.context, self.source, self.comment

    def __str__(self):
        return f"{self.context}: “{self.source}”"


def read(path):
    root = ElementTree.parse(path).getroot()
    return [Message(context.findtext("name"), node)
            for context in root.findall("context") for node in context.findall("message")]


def fixed(text):
    return Counter(found.replace("\u00a0", " ") for found in FIXED.findall(text))


def mnemonic(text):
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def complaints(message, language):
    """What is wrong with one translation."""
    if not message.context:
        yield f"{language}: no context, so the program will not find it (lupdate sees no alias): {message}"
    if message.unfinished or not all(message.forms):
        yield f"{language}: not translated: {message}"
        return
    if message.numerus and len(message.forms) != PLURAL_FORMS[language]:
        yield f"{language}: {len(message.forms)} plural forms, not {PLURAL_FORMS[language]}: {message}"
    for form in message.forms:
        if fixed(form) != fixed(message.source):
            lost, new = fixed(message.source) - fixed(form), fixed(form) - fixed(message.source)
            yield f"{language}: {message}: lost {sorted(lost)}, new {sorted(new)} in “{form}”"
        if mnemonic(form) != mnemonic(message.source):
            yield f"{language}: {message}: one key to press (&) in the source, another number in “{form}”"
        if "(s)" in form and message.numerus:
            yield f"{language}: {message}: “(s)” where a plural form belongs"


def check_files():
    for language in PLURAL_FORMS:
        for message in read(FOLDER / f"repromise_{language}.ts"):
            yield from complaints(message, language)


def updated(language, folder):
    """The catalogue as it would be after reading the sources again."""
    copy = Path(folder) / f"repromise_{language}.ts"
    shutil.copy(FOLDER / copy.name, copy)
    only_plurals = [] if language in FULL else ["-pluralonly"]
    texts = Path(folder) / "connector_texts.cpp"
    texts.write_text(connector_texts.source(), encoding="utf-8")
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", *only_plurals, "-locations", "none",
                    ROOT / "src", ROOT / "ui", texts, "-ts", copy],
                   check=True, capture_output=True, cwd=folder)
    return {message.key: message for message in read(copy)}


def check_sources():
    with tempfile.TemporaryDirectory() as folder:
        for language in PLURAL_FORMS:
            held = {message.key for message in read(FOLDER / f"repromise_{language}.ts")}
            wanted = updated(language, folder)
            for key in sorted(wanted.keys() - held):
                yield f"{language}: new in the sources, not in the catalogue: {wanted[key]}"
            for context, source, _ in sorted(held - wanted.keys()):
                yield f"{language}: no longer in the sources: {context}: “{source}”"


def selftest():
    """The checks find what they are for."""
    node = ElementTree.fromstring(
        "<message><source>&amp;Send %1 with --all</source><translation>Senden %2</translation></message>")
    found = list(complaints(Message("Sample", node), "de"))
    assert len(found) == 2 and "--all" in found[0] and "&" in found[1], found
    node = ElementTree.fromstring(
        '<message numerus="yes"><source>%Ln line(s)</source><translation>'
        "<numerusform>%Ln Position</numerusform><numerusform/></translation></message>")
    assert "not translated" in next(complaints(Message("Sample", node), "de"))


def main():
    selftest()
    found = list(check_files())
    if LUPDATE:
        found += check_sources()
    else:
        found.append("lupdate is not installed: package qt6-l10n-tools")
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
