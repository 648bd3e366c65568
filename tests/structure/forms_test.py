#!/usr/bin/env python3
"""Every form of ui/ can be used by keyboard and read out: inputs carry a name for screen readers,
labels with a key lead to a widget, the tab order names every input, and object names end in the
class they are of."""
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


def selftest():
    """A form with one of each fault."""
    form = ElementTree.fromstring(
        '<ui><widget class="QWidget" name="Form"><widget class="QLineEdit" name="aLineEdit"/>'
        '<widget class="QToolButton" name="aToolButton"/>'
        '<widget class="QLabel" name="aLabel"><property name="text"><string>&amp;Name</string></property>'
        "</widget></widget><tabstops><tabstop>gone</tabstop></tabstops></ui>")
    assert len(list(complaints(form))) == 6, list(complaints(form))


def main():
    selftest()
    found = []
    for path in sorted((ROOT / "ui").glob("*.ui")):
        form = ElementTree.parse(path).getroot()
        found += [f"ui/{path.name}: {widget}: {what}" for widget, what in complaints(form)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
