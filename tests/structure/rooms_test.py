#!/usr/bin/env python3
"""Every #include below src/ keeps to the table of rooms, and nothing below gui uses a display.

Run with a folder to check that folder instead of this tree's src/.
"""
import re
import sys
import tempfile
from pathlib import Path

# The table of ARCHITECTURE.md: a room, and the other rooms it may include.
ROOMS = {
    "base": "",
    "domain": "base",
    "promise": "base domain",
    "workflow": "base domain promise",
    "insight": "base domain promise",
    "store": "base domain",
    "net": "base",
    "connect": "base domain net",
    "sync": "base domain store connect",
    "comms": "base domain store net",
    "publish": "base domain insight store",
    "app": "base domain promise workflow insight store net connect sync comms publish",
    "cli": "app domain base",
    "gui": "app domain base",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

# Qt's graphical modules by folder, and the classes of theirs that are included by bare name.
DISPLAY_MODULE = re.compile(
    r"^Qt(Gui|Widgets|Charts|Svg|SvgWidgets|OpenGL|OpenGLWidgets|PrintSupport|Quick|Qml|UiTools)(/|$)")
DISPLAY_CLASS = re.compile(
    r"^Q(AbstractButton|AbstractItemView|Action|ActionGroup|Application|Brush|Button|Chart|ChartView"
    r"|CheckBox|Clipboard|Color|ComboBox|Completer|Cursor|DesktopServices|Dialog|DialogButtonBox"
    r"|DockWidget|FileDialog|Font|FontMetrics|Frame|GraphicsScene|GraphicsView|GuiApplication"
    r"|HeaderView|Icon|Image|ImageWriter|InputDialog|KeyEvent|KeySequence|Label|Layout|LineEdit"
    r"|ListView|MainWindow|Menu|MenuBar|MessageBox|MouseEvent|PageSize|Painter|PainterPath|Palette"
    r"|PdfWriter|Pen|Pixmap|Printer|ProgressBar|PushButton|Screen|ScrollArea|Shortcut|SpinBox"
    r"|Splitter|StackedWidget|StandardItemModel|StatusBar|Style|SvgRenderer|SystemTrayIcon"
    r"|TabWidget|TableView|TableWidget|TextCursor|TextDocument|TextEdit|ToolBar|ToolButton|ToolTip"
    r"|TreeView|UndoStack|Validator|Widget|Window)$")


def offences(src):
    """(file:line, sentence) for every include below `src` that breaks the table."""
    found = []
    for file in sorted(p for p in src.rglob("*") if p.suffix in (".cpp", ".h")):
        parts = file.relative_to(src).parts
        room = parts[0]
        if len(parts) == 1 or room not in ROOMS:
            found.append((f"{file}:1", f"“{room}” is no room: sources live in {', '.join(ROOMS)}"))
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            include = INCLUDE.match(line)
            reason = include and offence(src, file, room, *include.groups())
            if reason:
                found.append((f"{file}:{number}", reason))
    return found


def offence(src, file, room, quote, name):
    """Why `room` may not include `name`, or None."""
    if room != "gui" and (DISPLAY_MODULE.match(name) or DISPLAY_CLASS.match(name)):
        return f"{room} works without a display and may not include {name}"
    if quote == "<" and name.split("/")[0] not in ROOMS:
        return None
    target = resolve(src, file, name)
    if target is None or target == room:
        return None
    if target not in ROOMS[room].split():
        return f"{room} may not include {target} ({name})"
    return None


def resolve(src, file, name):
    """The room that `name` belongs to, seen from `file`; None for a generated or foreign header."""
    beside = (file.parent / name).resolve()
    if beside.is_file() and src.resolve() in beside.parents:
        return beside.relative_to(src.resolve()).parts[0]
    first = name.split("/")[0]
    return first if "/" in name and first in ROOMS else None


def selftest():
    """Plants one violation of each kind: a check that finds none of them proves nothing."""
    planted = {
        "base/Up.h": ('#include "domain/Records.h"\n', "base may not include domain"),
        "gui/Sql.cpp": ('\n#include "store/Database.h"\n', "gui may not include store"),
        "cli/Net.cpp": ('#  include <net/Http.h>\n', "cli may not include net"),
        "store/Side.cpp": ('#include "../net/Http.h"\n', "store may not include net"),
        "app/Box.cpp": ("#include <QMessageBox>\n", "without a display"),
        "publish/Pdf.cpp": ("#include <QtGui/QPainter>\n", "without a display"),
        "misc/Lost.cpp": ("\n", "is no room"),
        "Stray.cpp": ("\n", "is no room"),
    }
    allowed = {
        "net/Http.h": '#include "base/Result.h"\n#include <QString>\n#include <QtCore/QDate>\n',
        "gui/Window.cpp": '#include "app/Picture.h"\n#include "ui_Window.h"\n#include <QMainWindow>\n',
        "cli/Say.cpp": '#include "cli/Say.h"\n#include "Say.h"\n// #include "net/Http.h"\n',
    }
    with tempfile.TemporaryDirectory() as folder:
        src = Path(folder)
        for name, text in {**allowed, **{n: t for n, (t, _) in planted.items()}}.items():
            (src / name).parent.mkdir(exist_ok=True)
            (src / name).write_text(text, encoding="utf-8")
        found = offences(src)
        for name, (text, reason) in planted.items():
            line = f"{src / name}:{2 if text.startswith(chr(10)) and 'include' in text else 1}"
            assert any(at == line and reason in why for at, why in found), f"missed {name}: {found}"
        assert len(found) == len(planted), f"refused what is allowed: {found}"


def main():
    selftest()
    src = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "src"
    found = offences(src)
    for at, reason in found:
        print(f"{at}: {reason}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
