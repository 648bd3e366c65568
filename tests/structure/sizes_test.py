#!/usr/bin/env python3
"""Files and functions stay small, shared state and nested event loops stay out of src/.

Functions are found by matching braces in text without comments and literals: near enough to
measure length, with no compiler needed.
"""
import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = set("""CMakeLists.txt CMakePresets.json src ui resources translations tests packaging
    README.md ARCHITECTURE.md LICENSE run check""".split())
FILE_LINES, FILE_MEDIAN, WINDOW_LINES = 800, 160, 400
FUNCTION_LINES, FUNCTION_MEDIAN = 90, 10
FORBIDDEN = re.compile(r"::instance\s*\(\s*\)|\bQEventLoop\b|\bprocessEvents\s*\(")

NOISE = re.compile(
    r"""R"(?P<tag>[^()\s\\]{0,16})\(.*?\)(?P=tag)"      # raw string
      | "(?:\\.|[^"\\\n])*"                             # string
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'             # character, not a digit separator
      | //[^\n]* | /\*.*?\*/                            # comment
      | ^[ \t]*\#[^\n]*(?:\\\n[^\n]*)*                  # preprocessor
    """, re.VERBOSE | re.DOTALL | re.MULTILINE)
SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b[^()=]*$|\bextern\s*$")
NAME = re.compile(r"([\w:~<>]+|operator\s*\S{1,3})\s*\(")
STATEMENT = re.compile(r"^\s*(if|for|while|switch|catch|do|else|try)\b")


def plain(text):
    """The text with comments, literals and preprocessor lines blanked, every line kept in place."""
    return NOISE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def functions(text):
    """(first line, lines of the body, name) of every function defined in `text`."""
    code, found = plain(text), []
    stack, head = [], 0
    for at, char in enumerate(code):
        if char == "{":
            inside = any(kind == "function" for kind, _, _ in stack)
            stack.append((kind_of(code[head:at], inside), at, code[head:at]))
            head = at + 1
        elif char == "}":
            if stack:
                kind, start, before = stack.pop()
                if kind == "function":
                    found.append(measure(code, start, at, before))
            head = at + 1
        elif char == ";":
            head = at + 1
    return found


def kind_of(before, inside):
    if inside:
        return "block"
    if SCOPE.search(before):
        return "scope"
    if "(" in before and not STATEMENT.match(before) and not re.search(r"=\s*$", before):
        return "function"
    return "block"


def measure(code, start, end, before):
    name = NAME.search(before)
    lines = code.count("\n", start, end) - 1
    return code.count("\n", 0, start) + 1, max(lines, 1), name.group(1) if name else "?"


def sources_below(folder):
    """Sources and headers below `folder`."""
    return sorted(p for p in (ROOT / folder).rglob("*") if p.suffix in (".cpp", ".h"))


def check_files(sources):
    lengths = {p: p.read_text(encoding="utf-8").count("\n") for p in sources if p.suffix == ".cpp"}
    for path, lines in lengths.items():
        limit = WINDOW_LINES if path.stem == "MainWindow" else FILE_LINES
        if lines > limit:
            yield f"{path}:1: {lines} lines, more than {limit}: split it by what it does"
    if lengths and statistics.median(lengths.values()) > FILE_MEDIAN:
        yield f"src: the median .cpp has {statistics.median(lengths.values())} lines, more than {FILE_MEDIAN}"


def check_functions(sources):
    lengths = []
    for path in sources:
        for line, lines, name in functions(path.read_text(encoding="utf-8")):
            lengths.append(lines)
            if lines > FUNCTION_LINES:
                yield f"{path}:{line}: {name} has {lines} lines, more than {FUNCTION_LINES}"
    if lengths and statistics.median(lengths) >= FUNCTION_MEDIAN:
        yield f"src: the median function has {statistics.median(lengths)} lines, not under {FUNCTION_MEDIAN}"


def check_words(sources):
    for path in sources:
        for number, line in enumerate(plain(path.read_text(encoding="utf-8")).splitlines(), 1):
            word = FORBIDDEN.search(line)
            if word:
                yield f"{path}:{number}: {word.group()}: pass what you need in, and wait by signals"


def check_top_level():
    listing = subprocess.run(["git", "-C", ROOT, "ls-files"], capture_output=True, text=True)
    for name in sorted({line.split("/")[0] for line in listing.stdout.splitlines()}):
        if name not in TOP_LEVEL and not name.startswith("."):
            yield f"{name}: not a name that belongs at the top of the tree"


def selftest():
    """The measures hold on text whose answer is known."""
    sample = ('namespace a {\nstruct S { int x{1}; };\nint f(int x)\n{\n    // }\n'
              "    const char* s = \"}{\"; char c = '{'; long n = 1'000'000;\n"
              '    auto g = [](int y) {\n        return y;\n    };\n    if (x) {\n        x++;\n    }\n'
              '    return g(x);\n}\nC::C() : m_a(1), m_b{2}\n{\n}\nconst T k = {\n  {"a", 1}};\n}\n')
    found = [(line, lines, name) for line, lines, name in functions(sample) if name != "C::C"]
    assert found == [(4, 9, "f")], found
    long_one = "void big()\n{\n" + "    x();\n" * 91 + "}\n"
    assert functions(long_one)[0][1] == 91, functions(long_one)
    assert FORBIDDEN.search("Foo::instance()") and FORBIDDEN.search("QEventLoop l;")
    assert not FORBIDDEN.search(plain('// Foo::instance()\ncall("QEventLoop");'))


def main():
    selftest()
    sources = sources_below("src")
    found = [*check_files(sources), *check_functions(sources), *check_words(sources), *check_top_level()]
    print("\n".join(found))
    if "--report" in sys.argv:
        sizes = [n for p in sources for _, n, _ in functions(p.read_text(encoding="utf-8"))]
        files = [p.read_text(encoding="utf-8").count("\n") for p in sources if p.suffix == ".cpp"]
        print(f"{len(files)} .cpp, median {statistics.median(files)}, longest {max(files)}; "
              f"{len(sizes)} functions, median {statistics.median(sizes)}, longest {max(sizes)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
