# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Only core/persist says SQL."""
from tree import SOURCES, Problem

STATEMENT = (r"\b(SELECT\s+\S.*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|"
             r"(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER)|PRAGMA\s+\w+)\b")


def check(tree):
    inside = "core/persist/"
    sources = [name for name in tree.under("core/", "ui/", "app/", suffixes=SOURCES) if not name.startswith(inside)]
    yield from tree.matches(sources, STATEMENT, "“{}”: only core/persist says SQL")
    for name in tree.files:
        if name.endswith(".sql") and not name.startswith((inside, "tests/data/")):
            yield Problem(name, 0, "SQL lives in core/persist")
