# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No marks of unfinished work: what is not built is absent."""
from tree import SOURCES

MARKS = ("TO" "DO", "FIX" "ME")
TEXTS = (*SOURCES, ".txt", ".cmake", ".py", ".sh", ".md", ".json", ".sql", ".ui", ".svg", ".xml", ".in", ".1", "/dev", "/run")


def check(tree):
    names = [name for name in tree.files if ("/" + name).endswith(TEXTS) and not name.startswith("tests/data/")]
    yield from tree.matches(names, r"\b(" + "|".join(MARKS) + r")\b", "“{}” marks unfinished work")
