# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""codespell over our own words, where it is installed; words.txt holds what it may not correct."""
import re
import shutil
import subprocess
from pathlib import Path

from tree import SOURCES, Problem, Skipped

WORDS = Path(__file__).resolve().parent.parent / "words.txt"
OURS = (*SOURCES, ".md", ".py", ".cmake", "CMakeLists.txt", ".1", ".xml", ".in", ".sql", ".ui")
IDENTIFIER = r"\b[a-z]+[A-Z]\w*\b"  # atMost is a name, not a slip
LINE = re.compile(r"^(?P<path>.*?):(?P<line>\d+): (?P<what>.*)$")


def check(tree):
    if shutil.which("codespell") is None:
        raise Skipped("codespell is not installed")
    names = [name for name in tree.files if name.endswith(OURS) and not name.startswith(("tests/data/", "resources/"))]
    if not names:
        return
    done = subprocess.run(["codespell", "-I", str(WORDS), "--ignore-regex", IDENTIFIER, *names], cwd=tree.root, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        found = LINE.match(line)
        if found:
            yield Problem(found["path"].removeprefix("./"), int(found["line"]), found["what"])
