# SPDX-FileCopyrightText: The Phaseout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No `instance()`: what a class needs is handed to it."""
from tree import SOURCES


def check(tree):
    yield from tree.matches(tree.under("core/", "ui/", "app/", suffixes=SOURCES), r"\binstance\s*\(\s*\)",
                            "“{}”: hand it down from app's Services")
