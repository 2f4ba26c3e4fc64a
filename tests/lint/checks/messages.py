# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues hold exactly the texts of the sources: lupdate, run on copies, adds none and drops none. Where it does,
`./dev update-translations` and a translator are wanted."""
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


def check(tree):
    lupdate = program()
    catalogues = tree.under("translations/", suffixes=(".ts",))
    # The same sources as in translations/CMakeLists.txt.
    sources = [name for name in tree.under("core/", "ui/", "app/", "translations/", suffixes=SOURCES) if not name.startswith("app/verify/")]
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
