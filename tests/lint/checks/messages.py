# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues hold exactly the texts of the sources: lupdate, run on copies, adds none and drops none. Where it does,
`./dev update-translations` and a translator are wanted.

And every text with a number in it has its plural forms in the English catalogue, so that no “device(s)” is ever shown: lupdate
passes over some calls whose count is more than a name, and says nothing."""
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from tree import SOURCES, Problem, Skipped

PLACES = ("/usr/lib/qt6/bin", "/usr/lib/qt6/libexec")
PLURALS_ONLY = "phaseout_en_GB.ts"


def program():
    for folder in (None, *PLACES):
        found = shutil.which("lupdate", path=folder)
        if found:
            return found
    raise Skipped("lupdate is not installed")


def messages(path):
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", message.get("numerus", "no"))
            for context in xml.parse(path).getroot().iter("context") for message in context.iter("message")}


# A literal, with the call that it is the text of where it is that of one; neighbouring literals are one.
LITERAL = re.compile(r'(?P<call>\b(?:translate|QT_TRANSLATE_N?_?NOOP)\(\s*"(?P<context>[^"]+)",\s*|\btr\(\s*)?"(?P<text>(?:[^"\\\n]|\\.)*)"')
COUNTED = re.compile(r"%L?n\b|\w\(s\)")
# Names of columns in other programs' files.
FOREIGN = re.compile(r"\bChannel\(s\)")


def without_plural(tree, sources):
    """Texts that show "(s)" or "%n": counted, and without their forms in the English catalogue."""
    plural = {(context, source) for context, source, _, numerus in messages(tree.root / f"translations/{PLURALS_ONLY}") if numerus == "yes"}
    anywhere = {source for _, source in plural}
    for name in sources:
        text = re.sub(r'"\s*\n\s*u?"', "", tree.text(name) or "")
        for found in LITERAL.finditer(text):
            source = found["text"].replace('\\"', '"')
            isKnown = (found["context"], source) in plural if found["context"] else source in anywhere
            if COUNTED.search(FOREIGN.sub("", source)) and not isKnown:
                yield Problem(name, 0, f"“{source}” has no plural forms in {PLURALS_ONLY}; is its count a plain name?")


def check(tree):
    lupdate = program()
    catalogues = tree.under("translations/", suffixes=(".ts",))
    # The same sources as in translations/CMakeLists.txt.
    sources = [name for name in tree.under("core/", "ui/", "app/", "translations/", suffixes=SOURCES) if not name.startswith("app/verify/")]
    if (tree.root / f"translations/{PLURALS_ONLY}").exists():
        yield from without_plural(tree, sources)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("".join(f"{name}\n" for name in sources))
        for name in catalogues:
            copy = Path(folder) / Path(name).name
            shutil.copy(tree.root / name, copy)
            plurals = ["-pluralonly"] if copy.name == PLURALS_ONLY else []
            done = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plurals, "-I", ".", f"@{listed}",
                                   "-ts", str(copy)], cwd=tree.root, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                yield Problem(name, 0, f"lupdate failed: {done.stderr.strip().splitlines()[-1:]}")
                continue
            before, after = messages(tree.root / name), messages(copy)
            for context, source, *_ in sorted(after - before):
                yield Problem(name, 0, f"{context}: “{source}” is not in it")
            for context, source, *_ in sorted(before - after):
                yield Problem(name, 0, f"{context}: “{source}” is not in the sources any more")
