#!/usr/bin/env python3
"""Every form of ui/ can be used by keyboard and read out: inputs carry a name for screen readers,
labels with a key lead to a widget, the tab order names every input, object names end in the class
they are of, and no two widgets that are seen together have the same key, in any language."""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

INPUTS = {"QLineEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QTextEdit",
          "QPlainTextEdit", "QTextBrowser", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget",
          "QListView", "QListWidget", "QSlider", "QProgressBar", "QTabBar"}
BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton"}
# Never stops of Tab.
SILENT = {"QProgressBar"}


def text_of(widget, name):
    """A property's text; None when the form does not set it."""
    for node in widget.findall("property"):
        if node.get("name") == name:
            return "".join(node.itertext()).strip()
    return None


def widgets_of(form):
    return list(form.iter("widget"))


def base_classes(form):
    return {node.findtext("class"): node.findtext("extends") for node in form.iter("customwidget")}


def complaints(form):
    """(widget, what is wrong) of one form."""
    bases = base_classes(form)
    widgets = widgets_of(form)
    names = {widget.get("name") for widget in widgets}
    buddies = {text_of(widget, "buddy") for widget in widgets if widget.get("class") == "QLabel"}
    stops = {node.text for node in form.iter("tabstop")}
    # QWidget::setTabOrder cuts the pages of a tab widget off, so they keep their natural place.
    tabbed = {child for tabs in widgets if tabs.get("class") == "QTabWidget" for child in tabs.iter("widget")}
    for stop in stops - names:
        yield stop, "the tab order names a widget that is not there"
    for widget in widgets:
        name, kind = widget.get("name"), bases.get(widget.get("class"), widget.get("class"))
        if kind in INPUTS and not text_of(widget, "accessibleName") and name not in buddies:
            yield name, "an input without accessibleName or a label that leads to it"
        if kind in BUTTONS and not text_of(widget, "text") and not text_of(widget, "accessibleName"):
            yield name, "a button without text or accessibleName"
        if kind in INPUTS | BUTTONS and kind not in SILENT and stops and name not in stops and widget not in tabbed \
                and text_of(widget, "focusPolicy") != "Qt::NoFocus":
            yield name, "missing in the tab order"
        if widget.get("class") == "QLabel":
            yield from label_complaints(widget, name, names)


def label_complaints(label, name, names):
    text, buddy = text_of(label, "text") or "", text_of(label, "buddy")
    if re.search(r"&(?=\w)", text.replace("&&", "")) and not buddy:
        yield name, f"the label “{text}” offers a key but has no buddy"
    if buddy and buddy not in names:
        yield name, f"its buddy “{buddy}” is not in the form"


def catalogues():
    """By language: {(context, source): translation}; English is the sources."""
    found = {"en": {}}
    for language in ("de", "fr"):
        root = ElementTree.parse(ROOT / "translations" / f"repromise_{language}.ts").getroot()
        found[language] = {(context.findtext("name"), node.findtext("source")): node.findtext("translation")
                           for context in root.findall("context") for node in context.findall("message")}
    return found


def keyed(widget, bases, pages=()):
    """(pages, name, text) of every widget that can have a key; pages are those of stacks it lies on."""
    kind = bases.get(widget.get("class"), widget.get("class"))
    if kind in BUTTONS or (kind == "QLabel" and text_of(widget, "buddy")):
        yield pages, widget.get("name"), text_of(widget, "text") or ""
    stack = kind in {"QStackedWidget", "QTabWidget"}
    for child in widget.findall("widget") + widget.findall(".//item/widget"):
        if child in widget.findall("widget") or nearest(widget, child):
            yield from keyed(child, bases, pages + ((widget.get("name"), child.get("name")),) if stack else pages)


def nearest(widget, child):
    """Whether the child lies in a layout of this very widget."""
    return not any(child in list(other.iter("widget"))[1:] for other in widget.iter("widget") if other is not widget)


def seen_together(one, other):
    return all(dict(other).get(stack, page) == page for stack, page in one)


def clashes(form, texts):
    """Pairs of widgets with the same key."""
    context, met = form.findtext("class"), []
    for pages, name, text in keyed(form.find("widget"), base_classes(form)):
        shown = texts.get((context, text), text) or text
        key = re.search(r"&(\w)", shown.replace("&&", ""))
        if key is None:
            continue
        for others, other, taken in met:
            if taken == key.group(1).lower() and seen_together(pages, others):
                yield name, f"has the key {taken} as {other} has"
        met.append((pages, name, key.group(1).lower()))


def selftest():
    """A form with one of each fault."""
    form = ElementTree.fromstring(
        '<ui><widget class="QWidget" name="Form"><widget class="QLineEdit" name="aLineEdit"/>'
        '<widget class="QToolButton" name="aToolButton"/>'
        '<widget class="QLabel" name="aLabel"><property name="text"><string>&amp;Name</string></property>'
        "</widget></widget><tabstops><tabstop>gone</tabstop></tabstops></ui>")
    assert len(list(complaints(form))) == 6, list(complaints(form))
    button = '<widget class="QPushButton" name="%s"><property name="text"><string>&amp;%s</string></property></widget>'
    page = '<widget class="QWidget" name="%s"><layout class="QVBoxLayout"><item>%s</item></layout></widget>'
    form = ElementTree.fromstring(
        '<ui><class>F</class><widget class="QWidget" name="F">' + button % ("a", "Save")
        + '<widget class="QStackedWidget" name="s">' + page % ("p", button % ("b", "Open"))
        + page % ("q", button % ("c", "Off")) + page % ("r", button % ("d", "Stop")) + "</widget></widget></ui>")
    assert list(clashes(form, {})) == [("d", "has the key s as a has")], list(clashes(form, {}))
    assert [name for name, _ in clashes(form, {("F", "&Open"): "&Sichern"})] == ["b", "d"]


def main():
    selftest()
    found = []
    languages = catalogues()
    for path in sorted((ROOT / "ui").glob("*.ui")):
        form = ElementTree.parse(path).getroot()
        found += [f"ui/{path.name}: {widget}: {what}" for widget, what in complaints(form)]
        for language, texts in languages.items():
            found += [f"ui/{path.name} ({language}): {widget}: {what}" for widget, what in clashes(form, texts)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
